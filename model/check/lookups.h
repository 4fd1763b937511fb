// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QSet>

#include <utility>

namespace weir::check {

/// What families ask the topology for about places that many objects share, such as the Service that 10,000 Triggers
/// deliver to: worked out once for all objects that are judged in one go.
class Lookups
{
public:
    using EdgeList = QList<const Edge *>;

    explicit Lookups(const Topology &topology) : m_topology(topology) { }
    Lookups(const Lookups &) = delete;
    Lookups &operator=(const Lookups &) = delete;

    /// Works out what many share. From then on asking changes nothing, so that several threads may ask.
    void prepare();

    [[nodiscard]] const Topology &topology() const { return m_topology; }
    /// Edges by which a node sends through Triggers or Subscriptions or is bound, by id.
    [[nodiscard]] EdgeList outgoing(const NodeId &node, EdgeRole role) { return edges(node, role, true); }
    /// Edges by which a node configures others, or is described by them, by id.
    [[nodiscard]] EdgeList incoming(const NodeId &node, EdgeRole role) { return edges(node, role, false); }
    /// As Topology::spacesOf.
    [[nodiscard]] QStringList spacesOf(const ResourceId &id);

private:
    using Place = std::pair<NodeId, int>;
    [[nodiscard]] bool isBusy(const NodeId &node, bool leaves) const
    {
        return (leaves ? m_busyLeaving : m_busyComing).contains(node);
    }
    [[nodiscard]] EdgeList edges(const NodeId &node, EdgeRole role, bool leaves);

    const Topology &m_topology;
    bool m_isPrepared = false;
    QSet<NodeId> m_busyLeaving, m_busyComing; ///< nodes whose edges are all worked out
    QHash<Place, EdgeList> m_edges;
    QHash<QString, QStringList> m_spaces;
};

} // namespace weir::check
