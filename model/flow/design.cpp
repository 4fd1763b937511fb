// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow/design.h"

namespace weir::flow {

using namespace Qt::StringLiterals;

ResourcePtr Design::resource(const NodeId &id) const
{
    const Node *node = topology.node(id);
    return node ? set.resource(node->key) : nullptr;
}

NodeId Design::target(const Json *destination, const QString &nameSpace) const
{
    if (!destination || !destination->is_object())
        return {};
    const Json *ref = find(*destination, "/ref");
    const QString uri = stringAt(*destination, "/uri");
    if (!ref || !ref->is_object())
        return uri.isEmpty() ? NodeId() : u"uri:"_s + uri;
    ResourceId id{splitApiVersion(stringAt(*ref, "/apiVersion")).group, stringAt(*ref, "/kind"),
                  stringAt(*ref, "/namespace"), stringAt(*ref, "/name")};
    if (id.group.isEmpty())
        id.group = stringAt(*ref, "/group");
    if (id.kind.isEmpty() || id.name.isEmpty())
        return {};
    if (id.nameSpace.isEmpty())
        id.nameSpace = nameSpace;
    const ResourceKey key = topology.lookup(id);
    return key == ResourceKey::None ? topology.ghostId(id) : topology.idOf(key);
}

ResourceId Design::identity(const NodeId &id) const
{
    const Node *node = topology.node(id);
    return node ? node->resource : ResourceId::fromString(id);
}

QString Design::name(const NodeId &id) const
{
    if (id.startsWith("uri:"_L1))
        return id.mid(4);
    const ResourceId identity = this->identity(id);
    return identity.name.isEmpty() ? id : identity.kind + u' ' + identity.name;
}

QStringList nodesNamed(const Topology &topology, const QString &text, bool (*isMeant)(const Node &))
{
    if (topology.node(text))
        return {text};
    if (topology.node(u"uri:"_s + text))
        return {u"uri:"_s + text};
    const QStringList parts = text.split(u'/');
    QStringList found;
    for (const NodeId &id : topology.nodeOrder()) {
        const Node &node = *topology.node(id);
        if (node.role == Role::Uri || node.resource.name != parts.back() || parts.size() > 3 || !isMeant(node))
            continue;
        if (parts.size() > 1 && node.resource.kind.compare(parts.front(), Qt::CaseInsensitive) != 0)
            continue;
        if (parts.size() == 3 && topology.canonical(node.resource).nameSpace != parts[1])
            continue;
        found.append(id);
    }
    return found;
}

} // namespace weir::flow
