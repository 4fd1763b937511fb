// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette cutCorner(const QRectF &r)
{
    Silhouette s;
    s.outline.moveTo(r.left() + 6, r.top());
    s.outline.lineTo(r.right() - 14, r.top());
    s.outline.lineTo(r.right(), r.top() + 14);
    s.outline.lineTo(r.right(), r.bottom() - 6);
    s.outline.quadTo(r.right(), r.bottom(), r.right() - 6, r.bottom());
    s.outline.lineTo(r.left() + 6, r.bottom());
    s.outline.quadTo(r.left(), r.bottom(), r.left(), r.bottom() - 6);
    s.outline.lineTo(r.left(), r.top() + 6);
    s.outline.quadTo(r.left(), r.top(), r.left() + 6, r.top());
    s.outline.closeSubpath();
    s.badgeRight = 16;
    return s;
}

} // namespace weir::painters
