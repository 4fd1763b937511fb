// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/watchplan.h"

#include <algorithm>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

/// Where Knative keeps its control plane, its data-plane pods and their configuration.
constexpr auto ControlPlane = "knative-eventing"_L1;

/// Kinds that are known for references only: too many, secret, or without anything to show.
bool isLeftOut(const QString &group, const QString &kind)
{
    return (group.isEmpty() && (kind == "Secret"_L1 || kind == "ConfigMap"_L1 || kind == "ServiceAccount"_L1))
        || (group == "apps"_L1 && kind == "ReplicaSet"_L1);
}

bool isWatchable(const ResourceType &type)
{
    return type.verbs.isEmpty() || (type.verbs.contains("list"_L1) && type.verbs.contains("watch"_L1));
}

} // namespace

bool isMeshRole(Role role)
{
    switch (role) {
    case Role::Source:
    case Role::Binding:
    case Role::Broker:
    case Role::Channel:
    case Role::Trigger:
    case Role::Subscription:
    case Role::JobSink:
    case Role::StoreSink:
    case Role::Transform:
    case Role::RequestReply:
    case Role::Flow:
        return true;
    default:
        return false;
    }
}

std::vector<WatchWish> planWatches(const ServerResources &served, const Registry &registry, const QString &nameSpace)
{
    std::vector<WatchWish> plan;
    for (const ResourceType &type : served.types) {
        if (!isWatchable(type) || isLeftOut(type.group, type.kind))
            continue;
        const Kind *kind = registry.find(type.group, type.kind);
        const bool extra = type.group.isEmpty() && (type.kind == "Event"_L1 || type.kind == "Pod"_L1
                                                    || type.kind == "Service"_L1 || type.kind == "Namespace"_L1);
        // Sources that nobody described: their group or their category says so (kubernetes-client 5.5).
        const bool source = type.group == "sources.knative.dev"_L1 || type.categories.contains("sources"_L1);
        if ((kind && !kind->internal) || extra || (!kind && source)) {
            const bool mesh = kind ? isMeshRole(kind->role) : source;
            plan.push_back({.type = type, .nameSpace = type.namespaced ? nameSpace : QString(), .mesh = mesh});
        }
    }
    // The event mesh first: it is what people wait for.
    std::stable_sort(plan.begin(), plan.end(),
                     [](const WatchWish &a, const WatchWish &b) { return a.mesh && !b.mesh; });

    if (const ResourceType *maps = served.find({}, u"ConfigMap"_s); maps && isWatchable(*maps))
        plan.push_back({.type = *maps, .nameSpace = ControlPlane, .mesh = false});
    if (!nameSpace.isEmpty() && nameSpace != ControlPlane) {
        if (const ResourceType *pods = served.find({}, u"Pod"_s); pods && isWatchable(*pods))
            plan.push_back({.type = *pods, .nameSpace = ControlPlane, .mesh = false});
    }
    return plan;
}

} // namespace weir::cluster
