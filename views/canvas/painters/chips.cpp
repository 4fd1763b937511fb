// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette funnel(const QRectF &r)
{
    // The slope of the 40 × 24 chip; a wide card keeps its shoulders.
    const double step = r.height() * 5.0 / 24;
    Silhouette s;
    s.outline.moveTo(r.left(), r.top());
    s.outline.lineTo(r.right(), r.top() + step);
    s.outline.lineTo(r.right(), r.bottom() - step);
    s.outline.lineTo(r.left(), r.bottom());
    s.outline.closeSubpath();
    s.badgeRight = 12;
    s.textRight = 18;
    s.glyphY = 32;
    return s;
}

Silhouette squareChip(const QRectF &rect)
{
    Silhouette s;
    s.outline.addRoundedRect(rect, 4, 4);
    return s;
}

Silhouette linkChip(const QRectF &rect)
{
    Silhouette s;
    s.outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    return s;
}

} // namespace weir::painters
