// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/lookups.h"

#include <algorithm>
#include <optional>

namespace weir::check {

namespace {

/// What fewer share is worked out again for each of them: that costs less than to keep it.
constexpr int manyEnough = 32;

int directed(EdgeRole role, bool leaves)
{
    return static_cast<int>(role) * 2 + (leaves ? 1 : 0);
}

/// Where somebody may ask for an edge.
std::optional<std::pair<NodeId, int>> placeOf(const Edge &edge)
{
    switch (edge.role) {
    case EdgeRole::Config: return std::pair(edge.to, directed(edge.role, false));
    case EdgeRole::Trigger:
    case EdgeRole::Subscription:
    case EdgeRole::Binding: return std::pair(edge.from, directed(edge.role, true));
    default: return std::nullopt;
    }
}

QString nameOf(const ResourceId &id)
{
    return id.group + u'/' + id.kind + u'/' + id.name;
}

} // namespace

void Lookups::prepare()
{
    m_isPrepared = true;
    QHash<NodeId, int> leaving, coming;
    for (const Edge &edge : m_topology.edges()) {
        ++leaving[edge.from];
        ++coming[edge.to];
    }
    const auto keepBusy = [](const QHash<NodeId, int> &counted, QSet<NodeId> &busy) {
        for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
            if (it.value() >= manyEnough)
                busy.insert(it.key());
        }
    };
    keepBusy(leaving, m_busyLeaving);
    keepBusy(coming, m_busyComing);
    for (const Edge &edge : m_topology.edges()) {
        const auto place = placeOf(edge);
        if (place && isBusy(place->first, edge.role != EdgeRole::Config))
            m_edges[*place].append(&edge);
    }
    for (EdgeList &list : m_edges)
        std::sort(list.begin(), list.end(), [](const Edge *a, const Edge *b) { return a->id < b->id; });

    QHash<QString, int> often;
    for (const Node &node : m_topology.nodes())
        ++often[node.resource.name];
    often.removeIf([](const auto &entry) { return entry.value() < manyEnough; });
    for (const Node &node : m_topology.nodes()) {
        if (often.isEmpty() || node.key == ResourceKey::None || !often.contains(node.resource.name))
            continue;
        QStringList &spaces = m_spaces[nameOf(node.resource)];
        if (spaces.isEmpty())
            spaces = m_topology.spacesOf(node.resource);
    }
}

Lookups::EdgeList Lookups::edges(const NodeId &node, EdgeRole role, bool leaves)
{
    const Place place(node, directed(role, leaves));
    const auto found = m_edges.constFind(place);
    if (found != m_edges.cend())
        return *found;
    EdgeList list;
    if (isBusy(node, leaves))
        return list;
    for (const QString &id : leaves ? m_topology.outgoing(node) : m_topology.incoming(node)) {
        const Edge *edge = m_topology.edge(id);
        if (edge && edge->role == role)
            list.append(edge);
    }
    if (!m_isPrepared)
        m_edges.insert(place, list);
    return list;
}

QStringList Lookups::spacesOf(const ResourceId &id)
{
    const QString name = nameOf(id);
    const auto found = m_spaces.constFind(name);
    if (found != m_spaces.cend())
        return *found;
    const QStringList spaces = m_topology.spacesOf(id);
    if (!m_isPrepared)
        m_spaces.insert(name, spaces);
    return spaces;
}

} // namespace weir::check
