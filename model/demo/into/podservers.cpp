// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/into/podservers.h"

#include "model/demo/api/api.h"
#include "model/demo/demo.h"

#include <algorithm>

namespace weir::demo {

namespace {

/// Does the pod carry every label of the selector?
bool isChosen(const Json &selector, const Json &pod)
{
    const Json *labels = find(pod, "/metadata/labels");
    return std::all_of(selector.items().begin(), selector.items().end(), [&](const auto &wanted) {
        return labels && labels->is_object() && labels->contains(wanted.key())
            && (*labels)[wanted.key()] == wanted.value();
    });
}

/// The ports of the slice: those of the pod that the Service's ports lead to.
Json portsOf(const Json &service)
{
    Json result = Json::array();
    const Json *ports = find(service, "/spec/ports");
    for (const Json &port : ports && ports->is_array() ? *ports : Json::array()) {
        result.push_back({{"name", port.value("name", std::string())},
                          {"port", intAt(port, "/targetPort").value_or(intAt(port, "/port").value_or(80))},
                          {"protocol", "TCP"}});
    }
    return result;
}

} // namespace

PodServers::PodServers(World &world, ClusterObjects &objects) : m_world(world), m_objects(objects) {}

PodServers::~PodServers()
{
    for (auto &[listener, server] : m_servers)
        server->stop();
}

Result<void> PodServers::update()
{
    Result<void> result;
    const std::vector<World::Listener> wanted = m_world.listeners();
    const std::set<World::Listener> present(wanted.begin(), wanted.end());
    for (auto server = m_servers.begin(); server != m_servers.end();)
        server = present.count(server->first) ? std::next(server) : m_servers.erase(server);
    for (const World::Listener &listener : present) {
        if (m_servers.count(listener))
            continue;
        if (const Result<void> listening = listen(listener); !listening && result)
            result = listening;
    }
    leadServices();
    return result;
}

Result<void> PodServers::listen(const World::Listener &listener)
{
    const auto handle = [this, listener](const HttpRequest &request, HttpResponse &response) {
        const std::string path = request.path.empty() ? std::string("/") : request.path;
        m_world.podProxy(listener.nameSpace, listener.pod, std::to_string(listener.port), path, request, response);
    };
    // A channel answers when its deliveries have ended, so a dispatcher holds many requests; a workload few.
    const size_t threads = listener.nameSpace == "knative-eventing" ? 64 : 8;
    auto server = std::make_unique<HttpServer>(handle, bodyLimit, textOf(errors::tooLarge().toJson()) + '\n', threads);
    if (const Result<int> port = server->start(listener.port, listener.address); !port)
        return fail(port.error());
    m_servers[listener] = std::move(server);
    return {};
}

Json PodServers::podsOf(const Json &service) const
{
    const Json *selector = find(service, "/spec/selector");
    if (!selector || !selector->is_object() || selector->empty() || textAt(service, "/spec/type") == "ExternalName")
        return nullptr;
    Json chosen = Json::array();
    const auto pods = m_objects.store().list(*m_objects.catalog().findKind("", "Pod"), nameSpaceOf(service));
    for (const JsonPtr &pod : pods ? pods->items : std::vector<JsonPtr>()) {
        const std::string address = textAt(*pod, "/status/podIP");
        if (address.empty() || !isChosen(*selector, *pod))
            continue;
        const Json *ready = conditionOf(*pod, "Ready");
        chosen.push_back({{"address", address},
                          {"ready", ready && textAt(*ready, "/status") == "True"},
                          {"targetRef", {{"kind", "Pod"}, {"namespace", nameSpaceOf(*pod)}, {"name", nameOf(*pod)},
                                         {"uid", textAt(*pod, "/metadata/uid")}}}});
    }
    return chosen;
}

void PodServers::leadServices()
{
    Store &store = m_objects.store();
    const Version now = store.version();
    if (now == m_ledTo)
        return;
    m_ledTo = now;
    const auto services = store.list(*m_objects.catalog().findKind("", "Service"), {});
    for (const JsonPtr &service : services ? services->items : std::vector<JsonPtr>()) {
        const Json pods = podsOf(*service);
        const std::string key = nameSpaceOf(*service) + '/' + nameOf(*service);
        if (pods.is_null() || m_led[key] == pods)
            continue;
        if (lead(*service, pods))
            m_led[key] = pods;
    }
}

bool PodServers::lead(const Json &service, const Json &pods)
{
    Json slice = Json::array();
    Json addresses = Json::array();
    Json notReady = Json::array();
    for (const Json &pod : pods) {
        slice.push_back({{"addresses", Json::array({pod["address"]})},
                         {"conditions", {{"ready", pod["ready"]}}},
                         {"targetRef", pod["targetRef"]}});
        (pod["ready"] == true ? addresses : notReady)
            .push_back({{"ip", pod["address"]}, {"targetRef", pod["targetRef"]}});
    }
    Json subset = {{"ports", portsOf(service)}};
    if (!addresses.empty())
        subset["addresses"] = addresses;
    if (!notReady.empty())
        subset["notReadyAddresses"] = notReady;
    // Webhooks and routers read slices; the API server's own proxy reads the older form (measured with 1.35).
    return keep("discovery.k8s.io", "EndpointSlice", service, nameOf(service) + "-weir",
                {{"addressType", "IPv4"}, {"endpoints", slice}, {"ports", portsOf(service)}})
        && keep("", "Endpoints", service, nameOf(service),
                {{"subsets", pods.empty() ? Json::array() : Json::array({subset})}});
}

bool PodServers::keep(const std::string &group, const std::string &kind, const Json &service, const std::string &name,
                      const Json &content)
{
    const ApiType &type = *m_objects.catalog().findKind(group, kind);
    const std::string space = nameSpaceOf(service);
    WriteOptions options;
    options.isController = true;
    options.manager = "endpoint-controller";
    if (m_objects.store().get(type, space, name)) {
        return m_objects.patch(type, space, name, [&](const Json &current) {
            Json next = current;
            next.update(content);
            return ApiResult<Json>(std::move(next));
        }, options).has_value();
    }
    Json object = {{"metadata",
                    {{"name", name},
                     {"labels", {{"kubernetes.io/service-name", nameOf(service)},
                                 {"endpointslice.kubernetes.io/managed-by", managedByDemo}}},
                     {"ownerReferences",
                      Json::array({{{"apiVersion", "v1"}, {"kind", "Service"}, {"name", nameOf(service)},
                                    {"uid", textAt(service, "/metadata/uid")}}})}}}};
    object.update(content);
    return m_objects.create(type, space, std::move(object), options).has_value();
}

} // namespace weir::demo
