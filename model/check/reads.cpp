// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/reads.h"

namespace weir::check {

QString kindPath(const ResourceId &id)
{
    return id.group + u'/' + id.kind;
}

ResourcePtr View::look(ResourceKey key) const
{
    if (key == ResourceKey::None)
        return nullptr;
    reads.keys.insert(key);
    return set.resource(key);
}

ResourcePtr View::lookAt(const NodeId &node) const
{
    reads.nodes.insert(node);
    const Node *found = topology.node(node);
    return found ? look(found->key) : nullptr;
}

void View::note(const NodeId &node) const
{
    if (const Node *found = topology.node(node); found && found->key != ResourceKey::None)
        reads.keys.insert(found->key);
}

// An edge that goes is noticed by the object that made it, one that comes by the node that it joins.
std::vector<Edge> View::noted(const QStringList &ids) const
{
    std::vector<Edge> edges;
    edges.reserve(static_cast<size_t>(ids.size()));
    for (const QString &id : ids) {
        const Edge *edge = topology.edge(id);
        if (!edge)
            continue;
        note(edge->via);
        edges.push_back(*edge);
    }
    return edges;
}

std::vector<Edge> View::outgoing(const NodeId &node) const
{
    reads.nodes.insert(node);
    return noted(topology.outgoing(node));
}

std::vector<Edge> View::incoming(const NodeId &node) const
{
    reads.nodes.insert(node);
    return noted(topology.incoming(node));
}

std::vector<Edge> View::ownedBy(const NodeId &node) const
{
    reads.nodes.insert(node);
    note(node);
    return noted(topology.ownedBy(node));
}

std::vector<ResourcePtr> View::all(const QString &group, const QString &kind) const
{
    const QString path = group + u'/' + kind;
    reads.kinds.insert(path);
    std::vector<ResourcePtr> result;
    const auto found = kinds.constFind(path);
    if (found == kinds.cend())
        return result;
    for (const ResourceKey key : *found) {
        if (ResourcePtr one = set.resource(key))
            result.push_back(std::move(one));
    }
    return result;
}

} // namespace weir::check
