// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace weir::exports {

/// Whether a relation carries events and has both its ends.
[[nodiscard]] bool isShown(const Edge &edge);
/// Relations that carry events and have both their ends, in document order.
[[nodiscard]] QList<Edge> shownEdges(const Topology &topology);
/// "Service shop/mailer", or the URI.
[[nodiscard]] QString nodeLabel(const Node &node);
[[nodiscard]] QString nodeLabel(const Topology &topology, const NodeId &id);
/// "trigger mailer", "deadletter (inherited)".
[[nodiscard]] QString relationLabel(const Topology &topology, const Edge &edge);

/// The graph in the language of Graphviz.
[[nodiscard]] QString asDot(const Topology &topology);
/// The graph as a flowchart of Mermaid, which Markdown shows as a picture.
[[nodiscard]] QString asMermaid(const Topology &topology);

} // namespace weir::exports
