// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette ticket(const QRectF &r)
{
    const double y = r.center().y();
    Silhouette s;
    s.outline.moveTo(r.left() + 6, r.top());
    s.outline.lineTo(r.right() - 6, r.top());
    s.outline.quadTo(r.right(), r.top(), r.right(), r.top() + 6);
    s.outline.lineTo(r.right(), y - 7);
    s.outline.arcTo(QRectF(r.right() - 7, y - 7, 14, 14), 90, 180);
    s.outline.lineTo(r.right(), r.bottom() - 6);
    s.outline.quadTo(r.right(), r.bottom(), r.right() - 6, r.bottom());
    s.outline.lineTo(r.left() + 6, r.bottom());
    s.outline.quadTo(r.left(), r.bottom(), r.left(), r.bottom() - 6);
    s.outline.lineTo(r.left(), y + 7);
    s.outline.arcTo(QRectF(r.left() - 7, y - 7, 14, 14), 270, 180);
    s.outline.lineTo(r.left(), r.top() + 6);
    s.outline.quadTo(r.left(), r.top(), r.left() + 6, r.top());
    s.outline.closeSubpath();
    return s;
}

} // namespace weir::painters
