// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/topology.h"

#include <QMap>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QStringList sorted(const SmallSet<QString> &ids)
{
    QStringList result = ids.values();
    result.sort();
    return result;
}

// What a Trigger's subscriber answers goes back to the broker and so to everything: following it would light up all.
bool isImplied(const Edge &edge)
{
    return edge.role == EdgeRole::Reply && edge.path.startsWith("/spec/broker"_L1);
}

} // namespace

const Node *Topology::node(const NodeId &id) const
{
    const auto found = m_nodes.constFind(id);
    return found == m_nodes.cend() ? nullptr : &*found;
}

const Edge *Topology::edge(const QString &id) const
{
    const auto found = m_edges.constFind(id);
    return found == m_edges.cend() ? nullptr : &*found;
}

QStringList Topology::outgoing(const NodeId &id) const
{
    return sorted(m_outgoing.value(id));
}

QStringList Topology::incoming(const NodeId &id) const
{
    return sorted(m_incoming.value(id));
}

QStringList Topology::ownedBy(const NodeId &id) const
{
    return sorted(m_via.value(id));
}

QList<ResourceKey> Topology::keyOrder() const
{
    QList<ResourceKey> keys = m_idOfKey.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

QList<ResourceKey> Topology::referrers(ResourceKey key) const
{
    const Node *named = node(idOf(key));
    if (!named || lookup(named->resource) != key)
        return {};
    QList<ResourceKey> result = m_watchers.value(identityKey(canonical(named->resource))).values();
    std::sort(result.begin(), result.end());
    return result;
}

QStringList Topology::nodeOrder() const
{
    QStringList result;
    result.reserve(m_nodes.size());
    for (const ResourceKey key : keyOrder())
        result.append(m_idOfKey.value(key));
    QStringList loose = m_looseUses.keys();
    loose.sort();
    return result + loose;
}

QStringList Topology::edgeOrder() const
{
    QStringList result;
    result.reserve(m_edges.size());
    for (const ResourceKey key : keyOrder())
        result += m_owned.value(key).edges;
    return result;
}

QStringList Topology::ghosts() const
{
    QStringList result;
    for (auto it = m_looseUses.cbegin(); it != m_looseUses.cend(); ++it) {
        if (m_nodes.value(it.key()).ghost)
            result.append(it.key());
    }
    result.sort();
    return result;
}

QList<Group> Topology::groups() const
{
    QMap<QString, QStringList> spaces;
    QList<Group> flows;
    for (const NodeId &id : nodeOrder()) {
        const Node &member = *node(id);
        if (!member.resource.nameSpace.isEmpty())
            spaces[member.resource.nameSpace].append(id);
        if (member.role != Role::Flow || member.key == ResourceKey::None)
            continue;
        Group flow{.id = id, .kind = u"flow"_s, .members = {}};
        for (const QString &edgeId : m_owned.value(member.key).edges) {
            const Edge &step = *edge(edgeId);
            if (step.role == EdgeRole::Step && !flow.members.contains(step.to))
                flow.members.append(step.to);
        }
        flows.append(flow);
    }
    QList<Group> result;
    for (auto it = spaces.cbegin(); it != spaces.cend(); ++it)
        result.append({.id = u"namespace:"_s + it.key(), .kind = u"namespace"_s, .members = it.value()});
    return result + flows;
}

Topology::Closure Topology::closure(const NodeId &id) const
{
    Closure result;
    if (!m_nodes.contains(id))
        return result;
    result.nodes.insert(id);
    const auto walk = [&](bool forward) {
        QStringList open{id};
        QSet<NodeId> seen{id};
        while (!open.isEmpty()) {
            const NodeId at = open.takeLast();
            QSet<QString> next;
            (forward ? m_outgoing : m_incoming).value(at).addTo(next);
            m_via.value(at).addTo(next);
            for (const QString &edgeId : std::as_const(next)) {
                const Edge &line = *edge(edgeId);
                const NodeId &far = forward ? line.to : line.from;
                if (line.role == EdgeRole::Config || isImplied(line) || (!forward && line.from == at))
                    continue;
                result.edges.insert(edgeId);
                result.nodes << line.via << far;
                if (!seen.contains(far)) {
                    seen.insert(far);
                    open.append(far);
                }
                // Downstream of a Trigger or Subscription on the way are its dead letters and replies, too.
                if (forward && !seen.contains(line.via)) {
                    seen.insert(line.via);
                    open.append(line.via);
                }
            }
        }
    };
    walk(true);
    walk(false);
    return result;
}

} // namespace weir
