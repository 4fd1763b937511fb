// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/profile.h"
#include "model/topology/topology.h"

namespace weir::flow {

/// What everything here reads: the objects, the graph over them, the defaults of the cluster that they are meant for.
/// Holds references only; all must outlive it.
struct Design {
    const Topology &topology;
    const ResourceSet &set;
    const admission::Profile &profile;

    /// The object behind a node; null for URIs and for what is not in the files.
    [[nodiscard]] ResourcePtr resource(const NodeId &id) const;
    /// The node that a Destination in an object of `nameSpace` means; empty where it names nothing.
    [[nodiscard]] NodeId target(const Json *destination, const QString &nameSpace) const;
    /// Kind and name of a node for sentences: "Service mailer", or the URI.
    [[nodiscard]] QString name(const NodeId &id) const;
    /// The identity that a node's id spells, also where it is no node of the graph.
    [[nodiscard]] ResourceId identity(const NodeId &id) const;
};

/// Nodes that a person may mean by `text`: a node's id, "kind/name", "kind/namespace/name" or "name"; kinds in any
/// case. Of these only nodes for which `isMeant` holds, unless the id itself was given. In document order.
[[nodiscard]] QStringList nodesNamed(const Topology &topology, const QString &text, bool (*isMeant)(const Node &));

} // namespace weir::flow
