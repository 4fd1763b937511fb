// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/observation.h"

#include "model/cluster/watchplan.h"

#include <QSet>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

bool isEvent(const ResourceId &id)
{
    return id.kind == "Event"_L1 && (id.group.isEmpty() || id.group == "events.k8s.io"_L1);
}

QString uidOf(const Resource &resource)
{
    return stringAt(resource.json(), "/metadata/uid");
}

/// The uid of the object whose controller made this one; empty where there is none.
QString ownerOf(const Resource &resource)
{
    const Json *owners = find(resource.json(), "/metadata/ownerReferences");
    if (!owners || !owners->is_array())
        return {};
    for (const Json &owner : *owners) {
        if (boolAt(owner, "/controller"))
            return stringAt(owner, "/uid");
    }
    return {};
}

} // namespace

Observation::Observation(const Registry &registry, QObject *parent)
    : QObject(parent), m_registry(&registry), m_topology(registry)
{
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    connect(&m_later, &QTimer::timeout, this, &Observation::changed);
}

void Observation::follow(ClusterSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    clear();
    if (!session)
        return;
    connect(session, &ClusterSession::reset, this, &Observation::clear);
    connect(session, &ClusterSession::observed, this, &Observation::take);
    const auto follow = [this](const ConnectionInfo &info) {
        const bool isOver = info.state == ConnectionState::Disconnected || info.state == ConnectionState::Connecting;
        const bool live = info.state == ConnectionState::Live || (m_live && !isOver);
        if (m_live == live && m_contextNamespace == info.contextNamespace)
            return;
        m_live = live;
        m_contextNamespace = info.contextNamespace;
        m_later.start();
    };
    connect(session, &ClusterSession::stateChanged, this, follow);
    follow(session->info());
}

void Observation::clear()
{
    m_set = {};
    m_topology.rebuild(m_set);
    m_events.clear();
    m_live = false;
    m_later.start();
}

void Observation::take(const std::vector<Observed> &batch)
{
    // One entry an object: a batch may hold a deletion and a new object of the same name.
    QHash<ResourceId, ResourcePtr> last;
    std::vector<ResourceId> order;
    for (const Observed &change : batch) {
        if (isEvent(change.id)) {
            if (change.resource)
                m_events.insert(change.id, change.resource);
            else
                m_events.remove(change.id);
            continue;
        }
        if (!last.contains(change.id))
            order.push_back(change.id);
        last.insert(change.id, change.resource);
    }
    Change change;
    for (const ResourceId &id : order) {
        ResourceKey key = m_set.first(id);
        const ResourcePtr before = m_set.resource(key);
        const ResourcePtr after = last.value(id);
        if (before == after)
            continue;
        if (!before)
            key = m_set.nextKey();
        change.resources.push_back({.key = key, .before = before, .after = after});
    }
    if (!change.resources.empty() && m_set.apply(change))
        m_topology.apply(change, m_set);
    if (!m_later.isActive())
        m_later.start();
}

NodeId Observation::clusterId(const NodeId &documentId) const
{
    if (documentId.startsWith("uri:"_L1))
        return documentId;
    ResourceId id = ResourceId::fromString(documentId);
    if (id.kind.isEmpty())
        return documentId;
    // A second object with the same identity in the document is the same object of the cluster.
    id.name = id.name.section(u'#', 0, 0);
    if (id.nameSpace.isEmpty() && m_registry->kindOf(id.group, id.kind).namespaced)
        id.nameSpace = m_contextNamespace;
    return id.toString();
}

ResourcePtr Observation::byClusterId(const NodeId &clusterId) const
{
    return m_set.resource(m_set.first(ResourceId::fromString(clusterId)));
}

ResourcePtr Observation::observed(const NodeId &documentId) const
{
    return byClusterId(clusterId(documentId));
}

Readiness Observation::readiness(const NodeId &documentId) const
{
    const ResourcePtr resource = observed(documentId);
    return resource ? readinessOf(*resource, m_registry->kindOf(*resource)) : Readiness::Absent;
}

QString Observation::whyNotReady(const NodeId &documentId) const
{
    const ResourcePtr resource = observed(documentId);
    return resource ? notReadyBecause(*resource, m_registry->kindOf(*resource)) : QString();
}

QStringList Observation::foreign(const Topology &document) const
{
    QSet<NodeId> drawn;
    for (const NodeId &id : document.nodes().keys())
        drawn.insert(clusterId(id));
    QSet<QString> meshUids;
    for (const auto &[key, resource] : m_set.resources()) {
        if (cluster::isMeshRole(m_registry->kindOf(*resource).role))
            meshUids.insert(uidOf(*resource));
    }
    const auto isGenerated = [&](const Node &node) {
        const ResourcePtr resource = m_set.resource(node.key);
        const QString owner = resource ? ownerOf(*resource) : QString();
        return !owner.isEmpty() && meshUids.contains(owner);
    };

    QSet<NodeId> found;
    for (auto node = m_topology.nodes().constBegin(); node != m_topology.nodes().constEnd(); ++node) {
        if (node->key != ResourceKey::None && cluster::isMeshRole(node->role) && !isGenerated(*node))
            found.insert(node->id);
    }
    // Where the events of these come from and go to.
    QSet<NodeId> ends;
    for (auto edge = m_topology.edges().constBegin(); edge != m_topology.edges().constEnd(); ++edge) {
        if (edge->role == EdgeRole::Config || !found.contains(edge->via))
            continue;
        for (const NodeId &id : {edge->from, edge->to}) {
            const Node *node = m_topology.node(id);
            if (node && !isGenerated(*node))
                ends.insert(id);
        }
    }
    found.unite(ends);
    found.subtract(drawn);
    QStringList result = found.values();
    result.sort();
    return result;
}

std::vector<ResourcePtr> Observation::eventsOf(const NodeId &documentId) const
{
    const ResourceId wanted = ResourceId::fromString(clusterId(documentId));
    std::vector<ResourcePtr> result;
    for (const ResourcePtr &event : m_events) {
        const Json &json = event->json();
        const std::string member = find(json, "/involvedObject") ? "/involvedObject" : "/regarding";
        const QString group = splitApiVersion(stringAt(json, member + "/apiVersion")).group;
        if (stringAt(json, member + "/kind") == wanted.kind && stringAt(json, member + "/name") == wanted.name
            && stringAt(json, member + "/namespace") == wanted.nameSpace && group == wanted.group)
            result.push_back(event);
    }
    const auto time = [](const ResourcePtr &event) {
        for (const auto pointer : {"/lastTimestamp", "/eventTime", "/metadata/creationTimestamp"}) {
            const QString text = stringAt(event->json(), pointer);
            if (!text.isEmpty())
                return text;
        }
        return QString();
    };
    std::stable_sort(result.begin(), result.end(),
                     [&](const ResourcePtr &a, const ResourcePtr &b) { return time(a) < time(b); });
    return result;
}

} // namespace weir
