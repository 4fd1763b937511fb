// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/deriver.h"

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;
using topology::Reference;
using topology::references;

namespace {

bool isDelivery(EdgeRole role)
{
    return role == EdgeRole::Trigger || role == EdgeRole::Subscription || role == EdgeRole::Binding;
}

// A binding's sink is the subject's sink: the workload sends, not the binding.
EdgeRole roleOf(const Reference &reference, const Kind &kind)
{
    const EdgeRole role = reference.rule->role;
    return role == EdgeRole::Sink && kind.role == Role::Binding ? EdgeRole::Binding : role;
}

// knative-resources 4.4, 9.4, 6.4: only the Kafka class replaces the broker's delivery as a whole.
bool inheritsDeadLetter(const Resource &holder, const Resource &origin)
{
    const QString brokerClass = stringAt(origin.json(), "/metadata/annotations/eventing.knative.dev~1broker.class");
    if (brokerClass != "Kafka"_L1)
        return true;
    const Json *delivery = find(holder.json(), "/spec/delivery");
    if (!delivery || !delivery->is_object())
        return true;
    return !delivery->contains("retry") && !delivery->contains("timeout");
}

} // namespace

void Topology::Deriver::add(Edge edge, bool numbered)
{
    edge.id = edge.via + u'|' + edge.path + u'|' + toString(edge.role);
    if (numbered)
        edge.id += u'|' + edge.from;
    m_result.edges.push_back(std::move(edge));
}

NodeId Topology::Deriver::end(const Reference &reference, bool drawn)
{
    if (!reference.uri.isEmpty()) {
        const NodeId id = u"uri:"_s + reference.uri;
        if (drawn)
            m_result.loose.push_back({.id = id, .resource = {}, .uri = reference.uri, .role = Role::Uri});
        return id;
    }
    const ResourceId asked = m_topology.canonical(reference.target);
    m_result.dependencies.push_back(m_topology.identityKey(asked));
    const ResourceKey key = m_topology.lookup(asked);
    if (key != ResourceKey::None)
        return m_topology.idOf(key);
    m_result.dependencies.push_back(nameKey(asked));
    const NodeId id = m_topology.identityKey(asked);
    if (drawn) {
        m_result.loose.push_back({.id = id, .resource = asked, .uri = {},
                                  .role = m_topology.registry().kindOf(asked.group, asked.kind).role, .ghost = true});
    }
    return id;
}

void Topology::Deriver::addSelected(const Reference &reference, std::vector<Origin> &result)
{
    const QString all = kindKey(m_topology.canonical(reference.target));
    m_result.dependencies.push_back(all);
    QList<ResourceKey> candidates = m_topology.m_kin.value(all).values();
    std::sort(candidates.begin(), candidates.end());
    for (const ResourceKey key : candidates) {
        const ResourcePtr candidate = m_set.resource(key);
        if (candidate && topology::selects(*reference.selector, candidate->json()))
            result.push_back({.node = m_topology.idOf(key), .key = key, .reference = &reference});
    }
}

void Topology::Deriver::addOrigin(const Reference &reference, std::vector<Origin> &result)
{
    result.push_back({.node = end(reference, true), .key = m_topology.lookup(reference.target),
                      .reference = &reference});
}

std::vector<Topology::Deriver::Origin> Topology::Deriver::origins(const std::vector<Reference> &found)
{
    std::vector<Origin> result;
    for (const Reference &reference : found) {
        if (!reference.rule->incoming || reference.rule->role == EdgeRole::Config)
            continue;
        if (reference.selector)
            addSelected(reference, result);
        else
            addOrigin(reference, result);
    }
    return result;
}

void Topology::Deriver::addDelivery(const Reference &reference, EdgeRole role, const std::vector<Origin> &origins)
{
    const NodeId to = end(reference, true);
    Edge edge{.id = {}, .from = m_self, .to = to, .role = role, .via = m_self,
              .path = reference.pointer.toQString(), .owner = m_self};
    if (origins.empty())
        add(edge);
    for (const Origin &origin : origins) {
        edge.from = origin.node;
        add(edge, origins.size() > 1);
    }
}

void Topology::Deriver::addHalf(const std::vector<Origin> &origins, EdgeRole role)
{
    for (const Origin &origin : origins) {
        add({.id = {}, .from = origin.node, .to = m_self, .role = role, .via = m_self,
             .path = origin.reference->pointer.toQString(), .owner = m_self},
            origins.size() > 1);
    }
}

bool Topology::Deriver::mayReply(const Reference &subscriber) const
{
    if (!subscriber.uri.isEmpty())
        return true;
    const Kind *kind = m_topology.registry().find(subscriber.target.group, subscriber.target.kind);
    return !kind || kind->replies;
}

void Topology::Deriver::addReplies(const Reference &subscriber, const std::vector<Origin> &origins)
{
    if (!mayReply(subscriber))
        return;
    for (const Origin &origin : origins) {
        add({.id = {}, .from = m_self, .to = origin.node, .role = EdgeRole::Reply, .via = m_self,
             .path = origin.reference->pointer.toQString(), .owner = m_self},
            origins.size() > 1);
    }
}

void Topology::Deriver::addInherited(const std::vector<Origin> &origins)
{
    for (const Origin &origin : origins) {
        const ResourcePtr holder = m_set.resource(origin.key);
        if (!holder || !inheritsDeadLetter(*m_resource, *holder))
            continue;
        for (const Reference &reference : references(*holder, m_topology.registry())) {
            if (reference.rule->role != EdgeRole::DeadLetter)
                continue;
            add({.id = {}, .from = m_self, .to = end(reference, true), .role = EdgeRole::DeadLetter, .via = m_self,
                 .path = reference.pointer.toQString(), .owner = origin.node, .inherited = true},
                origins.size() > 1);
        }
    }
}

Topology::Contribution Topology::Deriver::derive(ResourceKey key)
{
    m_result = {};
    m_self = m_topology.idOf(key);
    m_resource = m_set.resource(key);
    if (!m_resource)
        return {};
    const Kind &kind = m_topology.registry().kindOf(*m_resource);
    const bool delivers = std::any_of(kind.references.begin(), kind.references.end(), [&](const ReferenceRule &rule) {
        return !rule.incoming && (isDelivery(rule.role) || (rule.role == EdgeRole::Sink && kind.role == Role::Binding));
    });
    const std::vector<Reference> found = references(*m_resource, m_topology.registry());
    const std::vector<Origin> from = origins(found);

    bool delivered = false;
    bool ownDeadLetter = false;
    for (const Reference &reference : found) {
        const EdgeRole role = roleOf(reference, kind);
        if (role == EdgeRole::Config) {
            if (reference.selector)
                continue;
            const NodeId to = end(reference, false);
            add({.id = {}, .from = m_self, .to = to, .role = role, .via = m_self,
                 .path = reference.pointer.toQString(), .owner = m_self});
        } else if (!reference.rule->incoming && isDelivery(role)) {
            delivered = true;
            addDelivery(reference, role, from);
            if (kind.role == Role::Trigger)
                addReplies(reference, from);
        } else if (!reference.rule->incoming) {
            ownDeadLetter = ownDeadLetter || role == EdgeRole::DeadLetter;
            add({.id = {}, .from = m_self, .to = end(reference, true), .role = role, .via = m_self,
                 .path = reference.pointer.toQString(), .owner = m_self});
        }
    }
    if (!delivers || !delivered) {
        for (const Origin &origin : from)
            addHalf({origin}, origin.reference->rule->role);
    }
    if (!ownDeadLetter && (kind.role == Role::Trigger || kind.role == Role::Subscription))
        addInherited(from);

    // Rules may overlap (an explicit reply rule beside the implied one): the first wins.
    if (m_result.edges.size() < 2)
        return std::move(m_result);
    QSet<QString> seen;
    std::erase_if(m_result.edges, [&](const Edge &edge) {
        const bool again = seen.contains(edge.id);
        seen.insert(edge.id);
        return again;
    });
    return std::move(m_result);
}

} // namespace weir
