// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/deriver.h"

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

bool TopologyDelta::isEmpty() const
{
    return addedNodes.isEmpty() && removedNodes.isEmpty() && changedNodes.isEmpty() && addedEdges.isEmpty()
        && removedEdges.isEmpty() && changedEdges.isEmpty() && !groupsChanged;
}

Topology::Topology(const Registry &registry, QString defaultNamespace)
    : m_registry(&registry), m_defaultNamespace(std::move(defaultNamespace))
{
}

ResourceId Topology::canonical(ResourceId id) const
{
    if (id.nameSpace.isEmpty() && !m_defaultNamespace.isEmpty() && m_registry->kindOf(id.group, id.kind).namespaced)
        id.nameSpace = m_defaultNamespace;
    return id;
}

// No valid name holds '#' or begins like a URI node; where one does, it is spelt so that ids stay unique.
QString Topology::identityKey(const ResourceId &id) const
{
    QString text = id.toString();
    if (text.contains(u'#'))
        text.replace(u'#', "%23"_L1);
    if (text.startsWith("uri:"_L1))
        text.replace(0, 4, "uri%3A"_L1);
    return text;
}

QString Topology::kindKey(const ResourceId &id)
{
    return u"kind:"_s + id.group + u'/' + id.kind + u'/' + id.nameSpace;
}

QString Topology::nameKey(const ResourceId &id)
{
    return u"name:"_s + id.group + u'/' + id.kind + u'/' + id.name;
}

QStringList Topology::spacesOf(const ResourceId &id) const
{
    QStringList result;
    const QList<ResourceKey> keys = m_kin.value(nameKey(id)).values();
    for (const ResourceKey key : keys)
        result.append(canonical(m_nodes.value(idOf(key)).resource).nameSpace);
    result.sort();
    result.removeDuplicates();
    return result;
}

ResourceKey Topology::lookup(const ResourceId &id) const
{
    const auto found = m_byIdentity.constFind(identityKey(canonical(id)));
    return found == m_byIdentity.cend() || found->isEmpty() ? ResourceKey::None : found->first();
}

void Topology::release(ResourceKey key, Touched &touched)
{
    const Owned owned = m_owned.take(key);
    const auto unlink = [](QHash<NodeId, SmallSet<QString>> &index, const NodeId &node, const QString &edge) {
        const auto found = index.find(node);
        if (found == index.end())
            return;
        found->remove(edge);
        if (found->isEmpty())
            index.erase(found);
    };
    for (const QString &id : owned.edges) {
        const Edge edge = m_edges.take(id);
        unlink(m_outgoing, edge.from, id);
        unlink(m_incoming, edge.to, id);
        unlink(m_via, edge.via, id);
        touched.edgesBefore.insert(id, edge);
    }
    for (const NodeId &id : owned.loose) {
        if (--m_looseUses[id] > 0)
            continue;
        m_looseUses.remove(id);
        if (!touched.nodesBefore.contains(id))
            touched.nodesBefore.insert(id, m_nodes.value(id));
        m_nodes.remove(id);
    }
    for (const QString &dependency : owned.dependencies) {
        const auto watchers = m_watchers.find(dependency);
        if (watchers == m_watchers.end())
            continue;
        watchers->remove(key);
        if (watchers->isEmpty())
            m_watchers.erase(watchers);
    }
    const auto id = m_idOfKey.constFind(key);
    if (id != m_idOfKey.cend()) {
        touched.nodesBefore.insert(*id, m_nodes.value(*id));
        m_nodes.remove(*id);
        m_idOfKey.erase(id);
    }
}

void Topology::insertNode(ResourceKey key, const Resource &resource, Touched *touched)
{
    NodeId id = identityKey(resource.id());
    const ResourceId place = canonical(resource.id());
    const QList<ResourceKey> doubles = m_byIdentity.value(place == resource.id() ? id : identityKey(place));
    const qsizetype number = doubles.indexOf(key);
    if (number > 0)
        id += u'#' + QString::number(number + 1);
    m_idOfKey.insert(key, id);
    m_nodes.insert(id, {.id = id, .key = key, .resource = resource.id(), .uri = {},
                        .role = m_registry->kindOf(resource).role});
    if (touched)
        touched->nodesAfter.insert(id);
}

void Topology::adopt(ResourceKey key, const Contribution &contribution, Touched *touched)
{
    Owned owned;
    for (const Edge &edge : contribution.edges) {
        m_edges.insert(edge.id, edge);
        m_outgoing[edge.from].insert(edge.id);
        m_incoming[edge.to].insert(edge.id);
        m_via[edge.via].insert(edge.id);
        owned.edges.append(edge.id);
        if (touched)
            touched->edgesAfter.insert(edge.id);
    }
    for (const Node &node : contribution.loose) {
        owned.loose.append(node.id);
        if (++m_looseUses[node.id] == 1) {
            m_nodes.insert(node.id, node);
            if (touched)
                touched->nodesAfter.insert(node.id);
        }
    }
    for (const QString &dependency : contribution.dependencies)
        m_watchers[dependency].insert(key);
    owned.dependencies = contribution.dependencies;
    m_owned.insert(key, owned);
}

void Topology::rebuild(const ResourceSet &set)
{
    *this = Topology(*m_registry, m_defaultNamespace);
    const auto size = static_cast<qsizetype>(set.size());
    m_nodes.reserve(size);
    m_edges.reserve(size);
    m_idOfKey.reserve(size);
    m_byIdentity.reserve(size);
    m_kin.reserve(size);
    m_watchers.reserve(size);
    m_owned.reserve(size);
    m_outgoing.reserve(size);
    m_incoming.reserve(size);
    m_via.reserve(size);
    for (const auto &[key, resource] : set.resources()) {
        const ResourceId id = canonical(resource->id());
        m_byIdentity[identityKey(id)].append(key);
        m_kin[kindKey(id)].insert(key);
        m_kin[nameKey(id)].insert(key);
    }
    for (const auto &[key, resource] : set.resources())
        insertNode(key, *resource, nullptr);
    Deriver deriver(*this, set);
    for (const auto &[key, resource] : set.resources())
        adopt(key, deriver.derive(key), nullptr);
}

TopologyDelta Topology::apply(const Change &change, const ResourceSet &set)
{
    QSet<QString> moved; // identities and kinds whose members changed
    QSet<ResourceKey> affected;
    for (const ResourceDelta &delta : change.resources) {
        affected.insert(delta.key);
        if (delta.before) {
            const ResourceId id = canonical(delta.before->id());
            moved << identityKey(id) << kindKey(id) << nameKey(id);
            const auto doubles = m_byIdentity.find(identityKey(id));
            if (doubles != m_byIdentity.end()) {
                doubles->removeOne(delta.key);
                if (doubles->isEmpty())
                    m_byIdentity.erase(doubles);
            }
            for (const QString &index : {kindKey(id), nameKey(id)}) {
                const auto kin = m_kin.find(index);
                if (kin == m_kin.end())
                    continue;
                kin->remove(delta.key);
                if (kin->isEmpty())
                    m_kin.erase(kin);
            }
        }
        if (delta.after) {
            const ResourceId id = canonical(delta.after->id());
            moved << identityKey(id) << kindKey(id) << nameKey(id);
            QList<ResourceKey> &doubles = m_byIdentity[identityKey(id)];
            doubles.insert(std::lower_bound(doubles.begin(), doubles.end(), delta.key), delta.key);
            m_kin[kindKey(id)].insert(delta.key);
            m_kin[nameKey(id)].insert(delta.key);
        }
    }
    for (const QString &index : std::as_const(moved)) {
        for (const ResourceKey key : m_byIdentity.value(index))
            affected.insert(key);
        m_watchers.value(index).addTo(affected);
    }

    Touched touched;
    for (const ResourceKey key : std::as_const(affected))
        release(key, touched);
    for (const ResourceKey key : std::as_const(affected)) {
        if (const ResourcePtr resource = set.resource(key))
            insertNode(key, *resource, &touched);
    }
    Deriver deriver(*this, set);
    for (const ResourceKey key : std::as_const(affected)) {
        if (set.resource(key))
            adopt(key, deriver.derive(key), &touched);
    }

    TopologyDelta result;
    for (auto it = touched.nodesBefore.cbegin(); it != touched.nodesBefore.cend(); ++it) {
        const auto now = m_nodes.constFind(it.key());
        if (now == m_nodes.cend())
            result.removedNodes.insert(it.key());
        else if (*now != *it)
            result.changedNodes.insert(it.key());
    }
    for (const NodeId &id : std::as_const(touched.nodesAfter)) {
        if (!touched.nodesBefore.contains(id))
            result.addedNodes.insert(id);
    }
    for (const ResourceDelta &delta : change.resources) {
        const NodeId id = idOf(delta.key);
        if (!id.isEmpty() && !result.addedNodes.contains(id))
            result.changedNodes.insert(id);
    }
    bool flowsChanged = false;
    for (auto it = touched.edgesBefore.cbegin(); it != touched.edgesBefore.cend(); ++it) {
        const auto now = m_edges.constFind(it.key());
        if (now == m_edges.cend())
            result.removedEdges.insert(it.key());
        else if (*now != *it)
            result.changedEdges.insert(it.key());
        flowsChanged = flowsChanged || (it->role == EdgeRole::Step && (now == m_edges.cend() || *now != *it));
    }
    for (const QString &id : std::as_const(touched.edgesAfter)) {
        if (touched.edgesBefore.contains(id))
            continue;
        result.addedEdges.insert(id);
        flowsChanged = flowsChanged || m_edges.value(id).role == EdgeRole::Step;
    }
    result.touched = affected;
    result.groupsChanged = flowsChanged || !result.addedNodes.isEmpty() || !result.removedNodes.isEmpty();
    return result;
}

bool Topology::sameGraph(const Topology &other) const
{
    return m_nodes == other.m_nodes && m_edges == other.m_edges && m_idOfKey == other.m_idOfKey
        && m_outgoing == other.m_outgoing && m_incoming == other.m_incoming && m_via == other.m_via
        && m_looseUses == other.m_looseUses && m_watchers == other.m_watchers && m_byIdentity == other.m_byIdentity
        && m_kin == other.m_kin && edgeOrder() == other.edgeOrder() && groups() == other.groups();
}

} // namespace weir
