// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette hexagon(const QRectF &r)
{
    Silhouette s;
    s.outline.moveTo(r.left() + 16, r.top());
    s.outline.lineTo(r.right() - 16, r.top());
    s.outline.lineTo(r.right(), r.center().y());
    s.outline.lineTo(r.right() - 16, r.bottom());
    s.outline.lineTo(r.left() + 16, r.bottom());
    s.outline.lineTo(r.left(), r.center().y());
    s.outline.closeSubpath();
    s.glyphX = 30;
    s.badgeRight = 16;
    s.textRight = 20;
    return s;
}

} // namespace weir::painters
