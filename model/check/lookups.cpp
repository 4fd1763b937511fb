// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/lookups.h"

namespace weir::check {

Lookups::EdgeList Lookups::edges(const NodeId &node, EdgeRole role, bool leaves)
{
    const std::lock_guard lock(m_mutex);
    const Place place(node, static_cast<int>(role) * 2 + (leaves ? 1 : 0));
    const auto found = m_edges.constFind(place);
    if (found != m_edges.cend())
        return *found;
    EdgeList list;
    for (const QString &id : leaves ? m_topology.outgoing(node) : m_topology.incoming(node)) {
        const Edge *edge = m_topology.edge(id);
        if (edge && edge->role == role)
            list.append(edge);
    }
    return *m_edges.insert(place, list);
}

QStringList Lookups::spacesOf(const ResourceId &id)
{
    const std::lock_guard lock(m_mutex);
    const QString name = id.group + u'/' + id.kind + u'/' + id.name;
    const auto found = m_spaces.constFind(name);
    return found != m_spaces.cend() ? *found : *m_spaces.insert(name, m_topology.spacesOf(id));
}

} // namespace weir::check
