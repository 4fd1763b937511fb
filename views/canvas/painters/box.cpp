// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette box(const QRectF &rect)
{
    Silhouette s;
    s.outline.addRoundedRect(rect, 6, 6);
    return s;
}

Silhouette dashedBox(const QRectF &rect)
{
    Silhouette s = box(rect);
    s.dashed = true;
    return s;
}

} // namespace weir::painters
