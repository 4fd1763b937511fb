// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/smallset.h"
#include "model/kinds/registry.h"
#include "model/resource/resourceset.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

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

/// One relation, derived from one field of one resource. Nobody stores edges (R4). A relation that is only half
/// there (a Trigger without subscriber, or without broker) ends or begins at `via` itself. Config edges may point to
/// an id that is no node: what only configures is not drawn as a ghost.
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
    /// Resources whose relations were derived anew: those that changed, their doubles, and all that name them.
    QSet<ResourceKey> touched;
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
    /// An equal one that lives longer.
    void setRegistry(const Registry &registry) { m_registry = &registry; }
    [[nodiscard]] const QString &defaultNamespace() const { return m_defaultNamespace; }

    /// Equality of what is derived, for the property test.
    [[nodiscard]] bool sameGraph(const Topology &other) const;

    /// Identity under which an object or reference is looked up: the default namespace filled in for namespaced kinds.
    [[nodiscard]] ResourceId canonical(ResourceId id) const;
    /// The object that a reference with this identity means (the first of doubles), or None.
    [[nodiscard]] ResourceKey lookup(const ResourceId &id) const;
    /// The node id that a missing object of this identity would have.
    [[nodiscard]] NodeId ghostId(const ResourceId &id) const { return identityKey(canonical(id)); }
    /// Resources with a reference that means this one, whatever the role; sorted.
    [[nodiscard]] QList<ResourceKey> referrers(ResourceKey key) const;
    /// Namespaces that hold an object of this group, kind and name, sorted; for "there is one elsewhere".
    [[nodiscard]] QStringList spacesOf(const ResourceId &id) const;

private:
    /// What one resource contributes; kept so that it can be taken back.
    struct Contribution {
        std::vector<Edge> edges;
        std::vector<Node> loose;     ///< ghosts and URIs at the ends of its edges
        QStringList dependencies;    ///< what it looked at: identities, kindKeys, nameKeys
    };
    struct Owned {
        QStringList edges;
        QStringList loose;
        QStringList dependencies;
    };
    struct Touched {
        QHash<NodeId, Node> nodesBefore;
        QHash<QString, Edge> edgesBefore;
        QSet<NodeId> nodesAfter;
        QSet<QString> edgesAfter;
    };
    class Deriver;

    [[nodiscard]] QString identityKey(const ResourceId &id) const;
    /// All of a kind in a namespace, and all of a kind and name in any namespace.
    [[nodiscard]] static QString kindKey(const ResourceId &id);
    [[nodiscard]] static QString nameKey(const ResourceId &id);
    void release(ResourceKey key, Touched &touched);
    /// `touched` gets what changed; null where all is new.
    void insertNode(ResourceKey key, const Resource &resource, Touched *touched);
    void adopt(ResourceKey key, const Contribution &contribution, Touched *touched);
    [[nodiscard]] QList<ResourceKey> keyOrder() const;

    const Registry *m_registry;
    QString m_defaultNamespace;
    QHash<NodeId, Node> m_nodes;
    QHash<QString, Edge> m_edges;
    QHash<ResourceKey, NodeId> m_idOfKey;

    QHash<QString, QList<ResourceKey>> m_byIdentity;    ///< sorted; the first is what references mean
    QHash<QString, SmallSet<ResourceKey>> m_kin;        ///< kindKey and nameKey → objects
    QHash<QString, SmallSet<ResourceKey>> m_watchers;   ///< identity, kindKey, nameKey → who looked
    QHash<ResourceKey, Owned> m_owned;
    QHash<NodeId, int> m_looseUses;
    QHash<NodeId, SmallSet<QString>> m_outgoing, m_incoming, m_via;
};

} // namespace weir
