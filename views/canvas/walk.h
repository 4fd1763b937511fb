// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QRectF>

/// Keyboard walking: which node is next in a direction. Pure geometry.
namespace weir::walk {

/// The nearest rectangle from `from` in the direction of an arrow key, or empty. Sideways distance counts double, so
/// that a step right goes along a line rather than to the next row.
[[nodiscard]] NodeId nearest(const QHash<NodeId, QRectF> &rects, QPointF from, int key, const NodeId &current);

} // namespace weir::walk
