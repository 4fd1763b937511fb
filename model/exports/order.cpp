// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/order.h"

#include <algorithm>

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

/// Does the binding name a workload that is in this set? Then its pods must find the binding when they start.
bool isBound(const Topology &topology, ResourceKey key)
{
    const NodeId self = topology.idOf(key);
    const QStringList lines = topology.ownedBy(self);
    return std::any_of(lines.begin(), lines.end(), [&](const QString &id) {
        const Edge *edge = topology.edge(id);
        const Node *subject = edge && edge->role == EdgeRole::Binding ? topology.node(edge->from) : nullptr;
        return subject && !subject->ghost && subject->role != Role::Binding;
    });
}

int waveOf(const Resource &resource, ResourceKey key, const Topology &topology)
{
    const QString &kind = resource.kind();
    if (resource.group().isEmpty() && kind == "Namespace"_L1)
        return 1;
    if (kind == "CustomResourceDefinition"_L1)
        return 3;
    static const QStringList prepared{u"ServiceAccount"_s, u"Secret"_s, u"ConfigMap"_s, u"Role"_s, u"RoleBinding"_s,
                                      u"ClusterRole"_s, u"ClusterRoleBinding"_s};
    if (prepared.contains(kind))
        return 2;
    switch (topology.registry().kindOf(resource).role) {
    case Role::Binding:
        return isBound(topology, key) ? 4 : 8;
    case Role::Service:
    case Role::Workload:
        return 5;
    case Role::Trigger:
    case Role::Subscription:
    case Role::Flow:
    case Role::RequestReply:
        return 7;
    case Role::Source:
        return 8;
    case Role::Broker:
    case Role::Channel:
    case Role::JobSink:
    case Role::StoreSink:
    case Role::Transform:
    case Role::EventType:
    case Role::Policy:
        return 6;
    case Role::Config:
        return 2;
    case Role::Uri:
    case Role::Other:
        break;
    }
    return 5;
}

} // namespace

std::vector<ResourcePtr> inOrder(const ResourceSet &set, const Topology &topology)
{
    std::vector<std::pair<int, ResourcePtr>> waves;
    for (const auto &[key, resource] : set.resources())
        waves.emplace_back(waveOf(*resource, key, topology), resource);
    std::stable_sort(waves.begin(), waves.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ResourcePtr> result;
    for (auto &wave : waves)
        result.push_back(std::move(wave.second));
    return result;
}

} // namespace weir::exports
