// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/reads.h"

#include "model/check/lookups.h"

#include <algorithm>

namespace weir::check {

QString kindPath(const ResourceId &id)
{
    return id.group + u'/' + id.kind;
}

namespace {

template<class Entry>
void unite(std::vector<Entry> &entries)
{
    if (entries.size() < 2)
        return;
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
}

} // namespace

void Reads::note(const NodeId &node)
{
    // The same node is asked about several times in a row.
    if (nodes.empty() || nodes.back() != node)
        nodes.push_back(node);
}

void Reads::tidy()
{
    unite(keys);
    unite(nodes);
    unite(kinds);
}

ResourcePtr View::look(ResourceKey key) const
{
    if (key == ResourceKey::None)
        return nullptr;
    reads.note(key);
    return set.resource(key);
}

ResourcePtr View::lookAt(const NodeId &node) const
{
    reads.note(node);
    const Node *found = topology.node(node);
    return found ? look(found->key) : nullptr;
}

void View::note(const NodeId &node) const
{
    if (const Node *found = topology.node(node); found && found->key != ResourceKey::None)
        reads.note(found->key);
}

// An edge that goes is noticed by the object that made it, one that comes by the node that it joins.
Edges View::noted(const QStringList &ids) const
{
    std::vector<const Edge *> edges;
    edges.reserve(static_cast<size_t>(ids.size()));
    for (const QString &id : ids) {
        const Edge *edge = topology.edge(id);
        if (!edge)
            continue;
        note(edge->via);
        edges.push_back(edge);
    }
    return Edges(std::move(edges));
}

Edges View::noted(const QList<const Edge *> &edges, qsizetype most) const
{
    const auto end = edges.begin() + std::min(edges.size(), most);
    for (auto edge = edges.begin(); edge != end; ++edge)
        note((*edge)->via);
    return Edges(std::vector<const Edge *>(edges.begin(), end));
}

Edges View::outgoing(const NodeId &node, EdgeRole role, qsizetype most) const
{
    reads.note(node);
    return noted(lookups.outgoing(node, role), most);
}

Edges View::incoming(const NodeId &node, EdgeRole role) const
{
    reads.note(node);
    const Lookups::EdgeList edges = lookups.incoming(node, role);
    return noted(edges, edges.size());
}

QStringList View::spacesOf(const ResourceId &id) const
{
    return lookups.spacesOf(id);
}

Edges View::outgoing(const NodeId &node) const
{
    reads.note(node);
    return noted(topology.outgoing(node));
}

Edges View::incoming(const NodeId &node) const
{
    reads.note(node);
    return noted(topology.incoming(node));
}

Edges View::ownedBy(const NodeId &node) const
{
    reads.note(node);
    note(node);
    return noted(topology.ownedBy(node));
}

std::vector<ResourcePtr> View::all(const QString &group, const QString &kind) const
{
    watch(group, kind);
    std::vector<ResourcePtr> result;
    const auto found = kinds.constFind(group + u'/' + kind);
    if (found == kinds.cend())
        return result;
    for (const ResourceKey key : *found) {
        if (ResourcePtr one = set.resource(key))
            result.push_back(std::move(one));
    }
    return result;
}

} // namespace weir::check
