// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

namespace weir::painters {

Silhouette pill(const QRectF &rect)
{
    Silhouette s;
    s.outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    s.glyphX = 30;
    s.badgeRight = 16;
    s.textRight = 18;
    return s;
}

} // namespace weir::painters
