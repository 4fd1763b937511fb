// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/walk.h"

#include <cmath>

namespace weir::walk {

NodeId nearest(const QHash<NodeId, QRectF> &rects, QPointF from, int key, const NodeId &current)
{
    const QPointF direction = key == Qt::Key_Left ? QPointF(-1, 0) : key == Qt::Key_Right ? QPointF(1, 0)
        : key == Qt::Key_Up ? QPointF(0, -1) : QPointF(0, 1);
    const QPointF across(-direction.y(), direction.x());
    NodeId best;
    double least = HUGE_VAL;
    for (auto it = rects.cbegin(); it != rects.cend(); ++it) {
        if (it.key() == current)
            continue;
        const QPointF d = it.value().center() - from;
        const double along = QPointF::dotProduct(d, direction);
        const double aside = std::abs(QPointF::dotProduct(d, across));
        if (along < 4)
            continue;
        const double cost = along + 2 * aside;
        if (cost < least || (cost == least && it.key() < best)) {
            least = cost;
            best = it.key();
        }
    }
    return best;
}

} // namespace weir::walk
