// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/lookups.h"

#include <algorithm>

namespace weir::check {

namespace {

int directed(EdgeRole role, bool leaves)
{
    return static_cast<int>(role) * 2 + (leaves ? 1 : 0);
}

QString nameOf(const ResourceId &id)
{
    return id.group + u'/' + id.kind + u'/' + id.name;
}

} // namespace

void Lookups::prepare()
{
    for (const Edge &edge : m_topology.edges()) {
        if (edge.role == EdgeRole::Config)
            m_edges[{edge.to, directed(edge.role, false)}].append(&edge);
        else if (edge.role == EdgeRole::Trigger || edge.role == EdgeRole::Subscription || edge.role == EdgeRole::Binding)
            m_edges[{edge.from, directed(edge.role, true)}].append(&edge);
    }
    for (EdgeList &list : m_edges)
        std::sort(list.begin(), list.end(), [](const Edge *a, const Edge *b) { return a->id < b->id; });
    for (const Node &node : m_topology.nodes()) {
        if (node.key != ResourceKey::None)
            m_spaces[nameOf(node.resource)].append(m_topology.canonical(node.resource).nameSpace);
    }
    for (QStringList &spaces : m_spaces) {
        spaces.sort();
        spaces.removeDuplicates();
    }
    m_isPrepared = true;
}

Lookups::EdgeList Lookups::edges(const NodeId &node, EdgeRole role, bool leaves)
{
    const Place place(node, directed(role, leaves));
    const auto found = m_edges.constFind(place);
    if (found != m_edges.cend() || m_isPrepared)
        return found == m_edges.cend() ? EdgeList() : *found;
    EdgeList list;
    for (const QString &id : leaves ? m_topology.outgoing(node) : m_topology.incoming(node)) {
        const Edge *edge = m_topology.edge(id);
        if (edge && edge->role == role)
            list.append(edge);
    }
    m_edges.insert(place, list);
    return list;
}

QStringList Lookups::spacesOf(const ResourceId &id)
{
    const QString name = nameOf(id);
    const auto found = m_spaces.constFind(name);
    if (found != m_spaces.cend() || m_isPrepared)
        return found == m_spaces.cend() ? QStringList() : *found;
    return *m_spaces.insert(name, m_topology.spacesOf(id));
}

} // namespace weir::check
