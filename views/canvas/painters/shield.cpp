// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette shield(const QRectF &r)
{
    Silhouette s;
    s.outline.moveTo(r.left() + 6, r.top());
    s.outline.lineTo(r.right() - 6, r.top());
    s.outline.quadTo(r.right(), r.top(), r.right(), r.top() + 6);
    s.outline.lineTo(r.right(), r.bottom() - 18);
    s.outline.quadTo(r.right(), r.bottom() - 8, r.right() - 16, r.bottom() - 6);
    s.outline.quadTo(r.center().x() + 22, r.bottom() - 2, r.center().x(), r.bottom() + 4);
    s.outline.quadTo(r.center().x() - 22, r.bottom() - 2, r.left() + 16, r.bottom() - 6);
    s.outline.quadTo(r.left(), r.bottom() - 8, r.left(), r.bottom() - 18);
    s.outline.lineTo(r.left(), r.top() + 6);
    s.outline.quadTo(r.left(), r.top(), r.left() + 6, r.top());
    s.outline.closeSubpath();
    return s;
}

} // namespace weir::painters
