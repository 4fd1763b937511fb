// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/apitype.h"

#include <algorithm>

namespace weir::demo {

std::string ApiType::apiVersion(const std::string &servedVersion) const
{
    return group.empty() ? servedVersion : group + '/' + servedVersion;
}

std::string ApiType::singular() const
{
    std::string lower = kind;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string ApiType::qualified() const
{
    return group.empty() ? plural : plural + '.' + group;
}

namespace {

ApiType builtIn(std::string group, std::string version, std::string plural, std::string kind, bool namespaced,
                bool hasStatus, std::vector<std::string> shortNames, std::vector<std::string> categories = {})
{
    return ApiType{.group = std::move(group), .version = std::move(version), .plural = std::move(plural),
                   .kind = std::move(kind), .namespaced = namespaced, .hasStatus = hasStatus,
                   .shortNames = std::move(shortNames), .categories = std::move(categories)};
}

ApiType custom(std::string group, std::string version, std::string plural, std::string kind,
               std::vector<std::string> categories, std::vector<std::string> labels,
               std::vector<std::string> shortNames = {}, std::vector<std::string> olderVersions = {})
{
    return ApiType{.group = std::move(group), .version = std::move(version), .plural = std::move(plural),
                   .kind = std::move(kind), .shortNames = std::move(shortNames),
                   .categories = std::move(categories), .olderVersions = std::move(olderVersions),
                   .labels = std::move(labels), .custom = true};
}

constexpr auto addressable = "duck.knative.dev/addressable";
constexpr auto source = "duck.knative.dev/source";
constexpr auto oldSource = "eventing.knative.dev/source";
constexpr auto subscribable = "messaging.knative.dev/subscribable";

} // namespace

Catalog::Catalog()
{
    m_types = {
        builtIn("", "v1", "configmaps", "ConfigMap", true, false, {"cm"}),
        builtIn("", "v1", "endpoints", "Endpoints", true, false, {"ep"}),
        builtIn("", "v1", "events", "Event", true, false, {"ev"}),
        builtIn("", "v1", "namespaces", "Namespace", false, true, {"ns"}),
        builtIn("", "v1", "nodes", "Node", false, true, {"no"}),
        builtIn("", "v1", "pods", "Pod", true, true, {"po"}, {"all"}),
        builtIn("", "v1", "secrets", "Secret", true, false, {}),
        builtIn("", "v1", "serviceaccounts", "ServiceAccount", true, false, {"sa"}),
        builtIn("", "v1", "services", "Service", true, true, {"svc"}, {"all"}),
        builtIn("apiextensions.k8s.io", "v1", "customresourcedefinitions", "CustomResourceDefinition", false, true,
                {"crd", "crds"}, {"api-extensions"}),
        builtIn("apps", "v1", "daemonsets", "DaemonSet", true, true, {"ds"}, {"all"}),
        builtIn("apps", "v1", "deployments", "Deployment", true, true, {"deploy"}, {"all"}),
        builtIn("apps", "v1", "replicasets", "ReplicaSet", true, true, {"rs"}, {"all"}),
        builtIn("apps", "v1", "statefulsets", "StatefulSet", true, true, {"sts"}, {"all"}),
        builtIn("batch", "v1", "cronjobs", "CronJob", true, true, {"cj"}, {"all"}),
        builtIn("batch", "v1", "jobs", "Job", true, true, {}, {"all"}),
        builtIn("discovery.k8s.io", "v1", "endpointslices", "EndpointSlice", true, false, {}),
        custom("eventing.knative.dev", "v1", "brokers", "Broker", {"all", "knative", "eventing"}, {addressable}),
        custom("eventing.knative.dev", "v1", "triggers", "Trigger", {"all", "knative", "eventing"}, {}),
        custom("eventing.knative.dev", "v1beta3", "eventtypes", "EventType", {"all", "knative", "eventing"}, {}, {},
               {"v1beta2", "v1beta1"}),
        custom("eventing.knative.dev", "v1alpha1", "eventpolicies", "EventPolicy", {"all", "knative", "eventing"}, {}),
        custom("eventing.knative.dev", "v1alpha1", "eventtransforms", "EventTransform", {"all", "knative", "eventing"},
               {addressable}),
        custom("eventing.knative.dev", "v1alpha1", "requestreplies", "RequestReply", {"all", "knative", "eventing"}, {},
               {"rr"}),
        custom("flows.knative.dev", "v1", "parallels", "Parallel", {"all", "knative", "flows"}, {addressable}),
        custom("flows.knative.dev", "v1", "sequences", "Sequence", {"all", "knative", "flows"}, {addressable}),
        custom("messaging.knative.dev", "v1", "channels", "Channel", {"all", "knative", "messaging", "channel"},
               {addressable, subscribable}, {"ch"}),
        custom("messaging.knative.dev", "v1", "inmemorychannels", "InMemoryChannel",
               {"all", "knative", "messaging", "channel"}, {addressable, subscribable}, {"imc"}),
        custom("messaging.knative.dev", "v1", "subscriptions", "Subscription", {"all", "knative", "messaging"}, {},
               {"sub"}),
        custom("serving.knative.dev", "v1", "configurations", "Configuration", {"all", "knative", "serving"},
               {"duck.knative.dev/podspecable"}, {"config", "cfg"}),
        custom("serving.knative.dev", "v1", "revisions", "Revision", {"all", "knative", "serving"}, {}, {"rev"}),
        custom("serving.knative.dev", "v1", "routes", "Route", {"all", "knative", "serving"}, {addressable}, {"rt"}),
        custom("serving.knative.dev", "v1", "services", "Service", {"all", "knative", "serving"},
               {addressable, "duck.knative.dev/podspecable"}, {"kservice", "ksvc"}),
        custom("sinks.knative.dev", "v1alpha1", "integrationsinks", "IntegrationSink",
               {"all", "knative", "eventing", "sink"}, {addressable}),
        custom("sinks.knative.dev", "v1alpha1", "jobsinks", "JobSink", {"all", "knative", "eventing", "sink"},
               {addressable}),
        custom("sources.knative.dev", "v1", "apiserversources", "ApiServerSource", {"all", "knative", "sources"},
               {source, oldSource}),
        custom("sources.knative.dev", "v1", "containersources", "ContainerSource", {"all", "knative", "sources"},
               {source, oldSource}),
        custom("sources.knative.dev", "v1alpha1", "integrationsources", "IntegrationSource",
               {"all", "knative", "sources"}, {source, oldSource}),
        custom("sources.knative.dev", "v1", "pingsources", "PingSource", {"all", "knative", "sources"},
               {source, oldSource}, {}, {"v1beta2"}),
        custom("sources.knative.dev", "v1", "sinkbindings", "SinkBinding", {"all", "knative", "sources", "bindings"},
               {source, oldSource, "duck.knative.dev/binding"}),
    };
}

const ApiType *Catalog::find(std::string_view group, std::string_view version, std::string_view plural) const
{
    for (const ApiType &type : m_types) {
        if (type.group != group || type.plural != plural)
            continue;
        if (type.version == version)
            return &type;
        if (std::find(type.olderVersions.begin(), type.olderVersions.end(), version) != type.olderVersions.end())
            return &type;
    }
    return nullptr;
}

const ApiType *Catalog::findKind(std::string_view group, std::string_view kind) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(), [&](const ApiType &type) {
        return type.group == group && type.kind == kind;
    });
    return found == m_types.end() ? nullptr : &*found;
}

std::vector<std::string> Catalog::groups() const
{
    std::vector<std::string> result;
    for (const ApiType &type : m_types) {
        if (std::find(result.begin(), result.end(), type.group) == result.end())
            result.push_back(type.group);
    }
    return result;
}

std::vector<std::string> Catalog::versions(std::string_view group) const
{
    // General rule: GA before beta before alpha, higher number first (kubernetes-client 5.4).
    static constexpr std::string_view order[] = {"v1", "v1beta3", "v1beta2", "v1beta1", "v1alpha1"};
    std::vector<std::string> result;
    for (const std::string_view version : order) {
        const bool isServed = std::any_of(m_types.begin(), m_types.end(), [&](const ApiType &type) {
            return type.group == group
                && (type.version == version
                    || std::find(type.olderVersions.begin(), type.olderVersions.end(), version)
                        != type.olderVersions.end());
        });
        if (isServed)
            result.emplace_back(version);
    }
    return result;
}

} // namespace weir::demo
