// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/registry.h"
#include "model/resource/resourceset.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace weir {

/// "eventing.knative.dev/Broker/shop/default", "uri:https://…"; the same in files, JSON and telemetry (product 5.1).
/// A second object with the same identity gets "#2" appended.
using NodeId = QString;

/// One object, one URI, or one missing target.
struct Node {
    NodeId id;
    ResourceKey key = ResourceKey::None; ///< None for URIs and ghosts
    ResourceId resource;                 ///< identity asked for, also of a ghost
    QString uri;                         ///< of a URI node
    Role role = Role::Other;
    bool ghost = false;                  ///< referenced, but not in the set

    bool operator==(const Node &) const = default;
};

/// One relation, derived from one field of one resource. Nobody stores edges (R4).
struct Edge {
    QString id;       ///< via + path + role; stable while the field stays
    NodeId from;
    NodeId to;
    EdgeRole role = EdgeRole::Sink;
    NodeId via;       ///< the Trigger, Subscription, source … that owns the relation
    QString path;     ///< JSON pointer of the field inside `owner`
    NodeId owner;     ///< the resource that holds the field; differs from `via` for an inherited dead letter
    bool inherited = false;

    bool operator==(const Edge &) const = default;
};

struct Group {
    QString id;       ///< "namespace:shop", or the node id of a Sequence or Parallel
    QString kind;     ///< "namespace" or "flow"
    QStringList members;

    bool operator==(const Group &) const = default;
};

/// What one change did to the graph; ids only, values are read from the topology.
struct TopologyDelta {
    QSet<NodeId> addedNodes, removedNodes, changedNodes;
    QSet<QString> addedEdges, removedEdges, changedEdges;
    bool groupsChanged = false;
    [[nodiscard]] bool isEmpty() const;
};

/// May a line be drawn, what would it do, or why not.
struct ConnectVerdict {
    enum class Action {
        None, SetReference, CreateTrigger, CreateSubscription, SetDeadLetter, SetReply, AddStep
    };
    bool allowed = false;
    Action action = Action::None;
    QString reason; ///< translated sentence: why not, or (allowed) what will happen
};

/// The graph of a ResourceSet: nodes, edges with roles, ghosts, namespace and flow groups. Kept up to date by
/// deltas; a rebuild from scratch always gives the same (property test of R4).
class Topology
{
public:
    /// `registry` must outlive the topology. `defaultNamespace`: where objects and references without a namespace are
    /// looked up; empty keeps them apart as "no namespace".
    explicit Topology(const Registry &registry, QString defaultNamespace = {});

    void rebuild(const ResourceSet &set);
    /// `set` is the state after the change.
    TopologyDelta apply(const Change &change, const ResourceSet &set);

    [[nodiscard]] const QHash<NodeId, Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const QHash<QString, Edge> &edges() const { return m_edges; }
    [[nodiscard]] const Node *node(const NodeId &id) const;
    [[nodiscard]] const Edge *edge(const QString &id) const;
    [[nodiscard]] NodeId idOf(ResourceKey key) const { return m_idOfKey.value(key); }
    /// Ids of edges that leave or reach a node, or that it owns as `via`; sorted.
    [[nodiscard]] QStringList outgoing(const NodeId &id) const;
    [[nodiscard]] QStringList incoming(const NodeId &id) const;
    [[nodiscard]] QStringList ownedBy(const NodeId &id) const;
    /// Node ids in document order, then ghosts and URIs by id.
    [[nodiscard]] QStringList nodeOrder() const;
    [[nodiscard]] QStringList edgeOrder() const;
    [[nodiscard]] QStringList ghosts() const;
    [[nodiscard]] QList<Group> groups() const;

    /// All nodes and edges that feed `id` or are fed by it.
    struct Closure {
        QSet<NodeId> nodes;
        QSet<QString> edges;
    };
    [[nodiscard]] Closure closure(const NodeId &id) const;

    /// Wiring table of knative-resources 13. `port` is the port of `from` that is dragged.
    [[nodiscard]] ConnectVerdict mayConnect(const NodeId &from, PortName port, const NodeId &to) const;

    [[nodiscard]] const Registry &registry() const { return *m_registry; }
    [[nodiscard]] const QString &defaultNamespace() const { return m_defaultNamespace; }

    /// Equality of what is derived, for the property test.
    [[nodiscard]] bool sameGraph(const Topology &other) const;

private:
    const Registry *m_registry;
    QString m_defaultNamespace;
    QHash<NodeId, Node> m_nodes;
    QHash<QString, Edge> m_edges;
    QHash<ResourceKey, NodeId> m_idOfKey;
    // indices: see topology.cpp
};

} // namespace weir
