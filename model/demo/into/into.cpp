// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/into/into.h"

#include "model/demo/install.h"
#include "model/demo/into/podservers.h"
#include "model/demo/into/remoteobjects.h"

#include <QCoreApplication>

#include <atomic>
#include <thread>

namespace weir::demo {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Demo", text);
}

Error errorOf(const ApiError &error, const QString &object)
{
    return Error{.message = QString::fromStdString(error.message), .file = {}, .object = object, .field = {}};
}

/// What a real installation's service accounts may do, for the one user that stands for all of them: read, write the
/// status of Knative's kinds, and keep the children that its controllers keep.
Json rights()
{
    const auto rule = [](std::vector<std::string> groups, std::vector<std::string> resources,
                         std::vector<std::string> verbs) -> Json {
        return {{"apiGroups", groups}, {"resources", resources}, {"verbs", verbs}};
    };
    const std::vector<std::string> read = {"get", "list", "watch"};
    const std::vector<std::string> keep = {"create", "update", "delete"};
    const std::vector<std::string> knative = {"eventing.knative.dev", "messaging.knative.dev", "flows.knative.dev",
                                              "sources.knative.dev", "sinks.knative.dev", "serving.knative.dev"};
    return Json::array({
        rule({"", "apps", "batch", "discovery.k8s.io"},
             {"configmaps", "endpoints", "namespaces", "nodes", "pods", "serviceaccounts", "services", "daemonsets",
              "deployments", "replicasets", "statefulsets", "cronjobs", "jobs", "endpointslices"},
             read),
        rule(knative, {"*"}, read),
        // Finalizers and a channel's subscribers are part of the object itself.
        rule(knative, {"*"}, {"update"}),
        rule(knative, {"*/status"}, {"update"}),
        rule({"messaging.knative.dev"}, {"channels", "inmemorychannels", "subscriptions"}, keep),
        rule({"sources.knative.dev"}, {"sinkbindings", "containersources"}, keep),
        rule({"eventing.knative.dev"}, {"eventpolicies"}, keep),
        rule({"serving.knative.dev"}, {"configurations", "revisions", "routes"}, keep),
        rule({""}, {"pods", "services", "configmaps", "serviceaccounts", "events", "endpoints"}, keep),
        rule({"apps"}, {"deployments", "replicasets"}, keep),
        rule({"batch"}, {"jobs"}, keep),
        rule({"discovery.k8s.io"}, {"endpointslices"}, keep),
        rule({"", "apps", "batch"}, {"pods/status", "deployments/status", "replicasets/status", "jobs/status"},
             {"update"}),
    });
}

/// Creates or, from an earlier version of this program, replaces.
Result<void> write(RemoteApi &api, const QString &collection, const Json &object)
{
    const QString name = stringAt(object, "/metadata/name");
    auto answer = api.request("POST", collection, object);
    if (!answer && answer.error().reason == "AlreadyExists")
        answer = api.request("PUT", collection + u'/' + name, object);
    if (!answer)
        return fail(errorOf(answer.error(), stringAt(object, "/kind") + u' ' + name));
    return {};
}

Result<void> grantRights(RemoteApi &api)
{
    const QString base = QStringLiteral("/apis/rbac.authorization.k8s.io/v1/");
    const Json metadata = {{"name", simulationUser}, {"labels", {{managedByLabel, managedByDemo}}}};
    const Json role = {{"apiVersion", "rbac.authorization.k8s.io/v1"}, {"kind", "ClusterRole"},
                       {"metadata", metadata}, {"rules", rights()}};
    const Json binding = {
        {"apiVersion", "rbac.authorization.k8s.io/v1"}, {"kind", "ClusterRoleBinding"}, {"metadata", metadata},
        {"roleRef", {{"apiGroup", "rbac.authorization.k8s.io"}, {"kind", "ClusterRole"}, {"name", simulationUser}}},
        {"subjects", Json::array({{{"kind", "User"}, {"apiGroup", "rbac.authorization.k8s.io"},
                                   {"name", simulationUser}}})}};
    if (const auto written = write(api, base + QStringLiteral("clusterroles"), role); !written)
        return written;
    return write(api, base + QStringLiteral("clusterrolebindings"), binding);
}

/// A cluster that people use is not a place for a simulation.
Result<void> checkIsFree(RemoteApi &api)
{
    const auto space = api.request("GET", QStringLiteral("/api/v1/namespaces/knative-eventing"), nullptr);
    if (!space && space.error().code == 404)
        return {};
    if (!space)
        return fail(errorOf(space.error(), QStringLiteral("Namespace knative-eventing")));
    const Json *labels = find(*space, "/metadata/labels");
    if (labels && labels->is_object() && labels->value(managedByLabel, std::string()) == managedByDemo)
        return {};
    return fail(Error{.message = translated(QT_TRANSLATE_NOOP(
                          "Demo", "This cluster has a namespace knative-eventing that the demonstration did not make. "
                                  "Choose a cluster without Knative Eventing, with its CRDs only.")),
                      .file = {}, .object = QStringLiteral("Namespace knative-eventing"), .field = {}});
}

/// Can this program listen on the addresses that its pods are to have?
Result<void> checkAddress(const Options &options)
{
    HttpServer probe([](const HttpRequest &, HttpResponse &) {}, 0, {}, 1);
    const Result<int> port = probe.start(0, podAddress(options.podNetwork, 0));
    if (port)
        return {};
    Error error = port.error();
    error.message += u' '
        + translated(QT_TRANSLATE_NOOP("Demo", "The pods' addresses must be addresses of this machine: choose their "
                                               "network with --pod-network."));
    return fail(std::move(error));
}

Result<void> setUp(const cluster::Endpoint &endpoint, const Scenario &scenario, const Options &options,
                   const std::function<bool()> &hasEnded)
{
    RemoteApi api(endpoint);
    if (const auto started = api.start(); !started)
        return started;
    // A person who gives up while the server is away is heard.
    std::atomic<bool> isDone{false};
    std::thread listener([&] {
        while (!isDone && !hasEnded())
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (!isDone)
            api.stop();
    });
    Result<void> result = checkIsFree(api);
    if (result)
        result = grantRights(api);
    if (result) {
        Store unused;
        const Catalog catalog;
        RemoteObjects objects(api, unused, catalog);
        result = install(objects, scenario, {.podNetwork = options.podNetwork, .isShared = true});
    }
    isDone = true;
    listener.join();
    return result;
}

} // namespace

Result<void> liveInto(const Options &options, const std::function<bool()> &hasEnded,
                      const std::function<void()> &waitForEnd)
{
    Result<Scenario> scenario = Scenario::load(options.scenario);
    if (!scenario)
        return fail(scenario.error());
    const auto config = cluster::loadKubeConfig({options.into});
    if (!config)
        return fail(config.error());
    auto endpoint = cluster::resolveContext(*config, options.context, {});
    if (!endpoint)
        return fail(endpoint.error());
    // Before anything is written: a cluster whose pods nobody reaches is of no use.
    if (const auto free = checkAddress(options); !free)
        return free;
    if (const auto ready = setUp(*endpoint, *scenario, options, hasEnded); !ready)
        return ready;

    endpoint->credential.headers.append(std::pair<QByteArray, QByteArray>("Impersonate-User", simulationUser));
    RemoteApi api(*endpoint);
    if (const auto started = api.start(); !started)
        return started;
    const Catalog catalog;
    Store store;
    RemoteObjects objects(api, store, catalog);
    constexpr auto longest = std::chrono::seconds(60);
    if (const auto followed = objects.follow(longest); !followed)
        return followed;
    World world(options, std::move(*scenario), objects);
    world.prepare();
    PodServers servers(world, objects);
    if (const auto listening = servers.update(); !listening)
        return listening;
    world.setPodsHook([&servers] { (void)servers.update(); });
    world.start();
    if (options.ready)
        options.ready(endpoint->server);
    waitForEnd();
    api.stop();
    world.stop();
    if (const QString error = world.ledgerError(); !error.isEmpty())
        return fail(ledgerFailure(options, error));
    return {};
}

} // namespace weir::demo
