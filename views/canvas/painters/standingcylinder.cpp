// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette standingCylinder(const QRectF &r)
{
    const QRectF top(r.left(), r.top() - 6, r.width(), 16);
    const QRectF bottom(r.left(), r.bottom() - 14, r.width(), 16);
    Silhouette s;
    s.outline.moveTo(r.left(), r.top() + 2);
    s.outline.arcTo(top, 180, -180);
    s.outline.lineTo(r.right(), r.bottom() - 6);
    s.outline.arcTo(bottom, 0, -180);
    s.outline.closeSubpath();
    s.detail.moveTo(r.left(), r.top() + 2);
    s.detail.arcTo(top, 180, 180);
    s.glyphY = 29;
    return s;
}

} // namespace weir::painters
