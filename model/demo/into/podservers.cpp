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

void PodServers::leadServices()
{
    Store &store = m_objects.store();
    const Catalog &catalog = m_objects.catalog();
    const Version now = store.version();
    if (now == m_ledTo)
        return;
    m_ledTo = now;
    const ApiType &slices = *catalog.findKind("discovery.k8s.io", "EndpointSlice");
    const auto services = store.list(*catalog.findKind("", "Service"), {});
    const auto pods = store.list(*catalog.findKind("", "Pod"), {});
    if (!services || !pods)
        return;
    for (const JsonPtr &service : services->items) {
        const Json *selector = find(*service, "/spec/selector");
        if (!selector || !selector->is_object() || selector->empty()
            || textAt(*service, "/spec/type") == "ExternalName")
            continue;
        Json endpoints = Json::array();
        for (const JsonPtr &pod : pods->items) {
            const std::string address = textAt(*pod, "/status/podIP");
            if (nameSpaceOf(*pod) != nameSpaceOf(*service) || address.empty() || !isChosen(*selector, *pod))
                continue;
            const Json *ready = conditionOf(*pod, "Ready");
            endpoints.push_back({{"addresses", Json::array({address})},
                                 {"conditions", {{"ready", ready && textAt(*ready, "/status") == "True"}}},
                                 {"targetRef", {{"kind", "Pod"}, {"namespace", nameSpaceOf(*pod)},
                                                {"name", nameOf(*pod)}}}});
        }
        const std::string key = nameSpaceOf(*service) + '/' + nameOf(*service);
        const std::string name = nameOf(*service) + "-weir";
        const Json content = {{"endpoints", endpoints}, {"ports", portsOf(*service)}};
        if (const auto known = m_slices.find(key); known != m_slices.end() && known->second == content)
            continue;
        WriteOptions options;
        options.isController = true;
        options.manager = "endpointslice-controller";
        Json object = {{"metadata",
                        {{"name", name},
                         {"labels", {{"kubernetes.io/service-name", nameOf(*service)},
                                     {"endpointslice.kubernetes.io/managed-by", managedByDemo}}},
                         {"ownerReferences",
                          Json::array({{{"apiVersion", "v1"}, {"kind", "Service"}, {"name", nameOf(*service)},
                                        {"uid", textAt(*service, "/metadata/uid")}}})}}},
                       {"addressType", "IPv4"}};
        object.update(content);
        auto written = store.get(slices, nameSpaceOf(*service), name)
            ? m_objects.patch(slices, nameSpaceOf(*service), name, [&](const Json &current) {
                  Json next = current;
                  next.update(content);
                  return ApiResult<Json>(std::move(next));
              }, options)
            : m_objects.create(slices, nameSpaceOf(*service), object, options);
        if (written)
            m_slices[key] = content;
    }
}

} // namespace weir::demo
