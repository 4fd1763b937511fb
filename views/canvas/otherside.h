// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QHash>
#include <QPointF>
#include <QSet>

#include <memory>

namespace weir {

/// Another version of the design, of which the canvas shows what the document has no more. A value: it does not change
/// while it is shown.
struct OtherSide {
    std::shared_ptr<const Registry> registry; ///< what the topology reads
    Topology topology;
    ResourceSet set;
    QHash<NodeId, QPointF> places; ///< where its nodes stood, of those whose place was kept
    QSet<NodeId> gone;             ///< nodes to show, beside or between those of the document
};

} // namespace weir
