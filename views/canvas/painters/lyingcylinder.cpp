// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette lyingCylinder(const QRectF &r)
{
    const QRectF left(r.left(), r.top(), 20, r.height());
    const QRectF right(r.right() - 20, r.top(), 20, r.height());
    Silhouette s;
    s.outline.moveTo(r.left() + 10, r.top());
    s.outline.lineTo(r.right() - 10, r.top());
    s.outline.arcTo(right, 90, -180);
    s.outline.lineTo(r.left() + 10, r.bottom());
    s.outline.arcTo(left, 270, -180);
    s.outline.closeSubpath();
    s.detail.moveTo(r.right() - 10, r.top());
    s.detail.arcTo(right, 90, 180);
    s.glyphX = 30;
    s.badgeRight = 24;
    s.textRight = 26;
    return s;
}

} // namespace weir::painters
