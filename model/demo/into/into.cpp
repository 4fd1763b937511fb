// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/into/into.h"

#include "model/demo/install.h"
#include "model/demo/into/podservers.h"
#include "model/demo/into/remoteobjects.h"

#include <QCoreApplication>

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
Result<void> checkIsFree(RemoteApi &api, const QString &name)
{
    const QString object = QStringLiteral("Namespace ") + name;
    const auto space = api.request("GET", QStringLiteral("/api/v1/namespaces/") + name, nullptr);
    if (!space && space.error().code == 404)
        return {};
    if (!space)
        return fail(errorOf(space.error(), object));
    const Json *labels = find(*space, "/metadata/labels");
    if (labels && labels->is_object() && labels->value(managedByLabel, std::string()) == managedByDemo)
        return {};
    return fail(
        Error{.message =
                  translated(QT_TRANSLATE_NOOP("Demo", "This cluster has a namespace %1 that the demonstration did not "
                                                       "make. Choose a cluster without Knative Eventing, with its CRDs "
                                                       "only, and without namespaces of these names."))
                      .arg(name),
              .file = {},
              .object = object,
              .field = {}});
}

/// All that the scenario would write to, but the one that every cluster has.
QStringList spacesOf(const Scenario &scenario)
{
    QStringList names = QStringList{QLatin1StringView(systemNamespace)} + scenario.nameSpaces;
    names.append(scenario.nameSpace);
    names.removeDuplicates();
    names.removeAll(QStringLiteral("default"));
    return names;
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
    return untilEnded(api, hasEnded, [&]() -> Result<void> {
        for (const QString &name : spacesOf(scenario)) {
            if (const auto free = checkIsFree(api, name); !free)
                return free;
        }
        if (const auto granted = grantRights(api); !granted)
            return granted;
        Store unused;
        const Catalog catalog;
        RemoteObjects objects(api, unused, catalog);
        return install(objects, scenario, {.podNetwork = options.podNetwork, .isShared = true});
    });
}

} // namespace

Result<cluster::Endpoint> intoEndpoint(const Options &options)
{
    const auto config = cluster::loadKubeConfig({options.into});
    if (!config)
        return fail(config.error());
    return cluster::resolveContext(*config, options.context, {});
}

Result<void> liveInto(const Options &options, const std::function<bool()> &hasEnded,
                      const std::function<void()> &waitForEnd)
{
    Result<Scenario> scenario = Scenario::load(options.scenario);
    if (!scenario)
        return fail(scenario.error());
    auto endpoint = intoEndpoint(options);
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
