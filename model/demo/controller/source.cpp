// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/parts.h"
#include "model/demo/controller/reconcilers.h"

#include <QCryptographicHash>

namespace weir::demo::reconcile {

namespace {

std::string compactSink(const Json *sink)
{
    return sink ? sink->dump(-1, ' ', false, Json::error_handler_t::replace) : "null";
}

/// SinkProvided and status.sinkUri; false where the sink does not resolve.
bool provideSink(Task &task, Conditions &conditions, Json &status, const std::string &component)
{
    const Json *sink = specOf(task, "/sink");
    const Task::Address address = task.resolve(sink);
    if (address.url.empty()) {
        conditions.setFalse("SinkProvided", "NotFound", {});
        task.event("Warning", "SinkNotFound", "Sink not found: " + compactSink(sink), component);
        return false;
    }
    status["sinkUri"] = address.url;
    conditions.setTrue("SinkProvided");
    return true;
}

Json minimumUnavailable(const JsonPtr &deployment)
{
    const Json *available = deployment ? conditionOf(*deployment, "Available") : nullptr;
    return available ? *available : Json();
}

/// The Deployment's availability as a condition of the source.
void copyAvailability(Conditions &conditions, const std::string &type, const JsonPtr &deployment)
{
    const Json available = minimumUnavailable(deployment);
    if (available.is_null())
        conditions.setUnknown(type, "DeploymentUnavailable", "The Deployment is unavailable.");
    else if (textAt(available, "/status") == "True")
        conditions.setTrue(type);
    else
        conditions.setFalse(type, textAt(available, "/reason"), textAt(available, "/message"));
}

/// The EventType that says what this source sends: for sources that refer to their sink (knative-resources 5.1).
void announce(Task &task, const Json &status, const std::string &description)
{
    const Json *reference = specOf(task, "/sink/ref");
    const Json *attributes = find(status, "/ceAttributes");
    if (!reference || !attributes || !attributes->is_array())
        return;
    for (const Json &one : *attributes) {
        const std::string type = textAt(one, "/type");
        const std::string source = textAt(one, "/source");
        Json target = *reference;
        if (textAt(target, "/namespace").empty())
            target["namespace"] = task.nameSpace();
        const QByteArray seed = QByteArray::fromStdString(type + source + task.uid());
        task.ensure("eventing.knative.dev", "EventType",
                    QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex().toStdString(),
                    {{"attributes", Json::array({{{"name", "specversion"}, {"required", true}},
                                                 {{"name", "id"}, {"required", true}},
                                                 {{"name", "type"}, {"required", true}, {"value", type}},
                                                 {{"name", "source"}, {"required", true}, {"value", source}}})},
                     {"description", description},
                     {"reference", target}},
                    {{"eventing.knative.dev/sourceName", task.name()}});
    }
}

} // namespace

void pingSource(Task &task)
{
    task.ensureFinalizer("pingsources.sources.knative.dev", "pingsource-controller");
    Conditions conditions({"Deployed", "OIDCIdentityCreated", "SinkProvided"});
    identityCreated(conditions);
    Json status = Json::object();
    if (!provideSink(task, conditions, status, "pingsource-controller"))
        return task.setStatus(status, conditions);
    status["ceAttributes"] =
        Json::array({{{"source", "/apis/v1/namespaces/" + task.nameSpace() + "/pingsources/" + task.name()},
                      {"type", "dev.knative.sources.ping"}}});
    conditions.setTrue("Deployed");
    announce(task, status, "CloudEvent type for fixed payloads on a specified cron schedule");
    if (!isReady(task.object())) {
        task.event("Normal", "PingSourceSynchronized", "PingSource adapter is synchronized",
                   "pingsource-controller");
    }
    task.setStatus(status, conditions);
}

void apiServerSource(Task &task)
{
    task.ensureFinalizer("apiserversources.sources.knative.dev", "apiserversource-controller");
    Conditions conditions({"Deployed", "OIDCIdentityCreated", "SinkProvided", "SufficientPermissions"});
    identityCreated(conditions);
    Json status = Json::object();
    if (!provideSink(task, conditions, status, "apiserversource-controller"))
        return task.setStatus(status, conditions);
    status["namespaces"] = Json::array({task.nameSpace()});
    const std::string account = textAt(task.object(), "/spec/serviceAccountName");
    if (account != "default" && !task.get("", "ServiceAccount", task.nameSpace(), account)) {
        const std::string why = "User system:serviceaccount:" + task.nameSpace() + ':' + account
            + " cannot get, list, watch resource \"events\" in API group \"\" in Namespace \"" + task.nameSpace()
            + '"';
        conditions.setFalse("SufficientPermissions", {}, why);
        task.event("Warning", "InternalError", "insufficient permissions: " + why, "apiserversource-controller");
        return task.setStatus(status, conditions);
    }
    conditions.setTrue("SufficientPermissions");
    const Json labels = {{"eventing.knative.dev/source", "apiserver-source-controller"},
                         {"eventing.knative.dev/sourceName", task.name()}};
    const JsonPtr deployment = task.ensure(
        "apps", "Deployment", childName("apiserversource-" + task.name() + '-', task.uid()),
        {{"replicas", 1}, {"selector", {{"matchLabels", labels}}},
         {"template", {{"metadata", {{"labels", labels}}},
                       {"spec", {{"containers", Json::array({{{"name", "receive-adapter"},
                                                              {"image", "apiserver-receive-adapter"}}})},
                                 {"serviceAccountName", account}}}}}},
        labels);
    copyAvailability(conditions, "Deployed", deployment);
    status["ceAttributes"] = Json::array();
    for (const char *verb : {"add", "delete", "update"}) {
        status["ceAttributes"].push_back({{"source", "https://10.96.0.1:443"},
                                          {"type", std::string("dev.knative.apiserver.ref.") + verb}});
    }
    announce(task, status, "CloudEvent type for changes of objects in the cluster");
    task.setStatus(status, conditions);
}

void containerSource(Task &task)
{
    Conditions conditions({"ReceiveAdapterReady", "SinkBindingReady"});
    Json status = Json::object();
    const std::string deploymentName = childName(task.name(), "-deployment");
    const std::string bindingName = childName(task.name(), "-sinkbinding");
    Json sink = specOf(task, "/sink") ? *specOf(task, "/sink") : Json::object();
    if (sink.contains("ref") && sink["ref"].is_object() && textAt(sink, "/ref/namespace").empty())
        sink["ref"]["namespace"] = task.nameSpace();
    const JsonPtr binding = task.ensure(
        "sources.knative.dev", "SinkBinding", bindingName,
        {{"sink", sink}, {"subject", {{"apiVersion", "apps/v1"}, {"kind", "Deployment"}, {"name", deploymentName},
                                      {"namespace", task.nameSpace()}}}});
    const Json labels = {{"sources.knative.dev/containerSource", task.name()},
                         {"sources.knative.dev/source", "container-source-controller"}};
    Json pod = specOf(task, "/template") ? *specOf(task, "/template") : Json::object();
    if (!pod["metadata"].is_object())
        pod["metadata"] = Json::object();
    Json podLabels = pod["metadata"].value("labels", Json::object());
    podLabels.update(labels);
    pod["metadata"]["labels"] = podLabels;
    const JsonPtr deployment = task.ensure("apps", "Deployment", deploymentName,
                                           {{"selector", {{"matchLabels", labels}}}, {"template", pod}}, labels);
    copyAvailability(conditions, "ReceiveAdapterReady", deployment);
    if (binding) {
        conditions.copy("SinkBindingReady", conditionOf(*binding, "Ready"));
        if (const std::string uri = textAt(*binding, "/status/sinkUri"); !uri.empty())
            status["sinkUri"] = uri;
    }
    task.setStatus(status, conditions);
}

void sinkBinding(Task &task)
{
    task.ensureFinalizer("sinkbindings.sources.knative.dev", "sinkbinding-controller");
    Conditions conditions({"OIDCIdentityCreated", "OIDCTokenSecretCreated", "SinkBindingAvailable", "SinkProvided",
                           "TrustBundlePropagated"});
    const std::string apiVersion = textAt(task.object(), "/spec/subject/apiVersion");
    const size_t slash = apiVersion.find('/');
    const std::string group = slash == std::string::npos ? std::string() : apiVersion.substr(0, slash);
    const std::string kind = textAt(task.object(), "/spec/subject/kind");
    const std::string name = textAt(task.object(), "/spec/subject/name");
    const ApiType *type = task.type(group, kind);
    const auto failSubject = [&](const std::string &why) {
        conditions.setFalse("SinkBindingAvailable", "SubjectMissing", why);
        // Measured: this state carries no observedGeneration.
        task.setStatus(Json::object(), conditions, false);
    };
    if (!type)
        return failSubject("the server could not find the requested resource");
    if (!name.empty() && !task.get(group, kind, task.nameSpace(), name))
        return failSubject(type->qualified() + " \"" + name + "\" not found");
    Json status = Json::object();
    if (!provideSink(task, conditions, status, "sinkbinding-controller"))
        return task.setStatus(status, conditions);
    conditions.setTrue("OIDCIdentityCreated", "authentication-oidc feature disabled");
    conditions.setTrue("OIDCTokenSecretCreated", "authentication-oidc feature disabled");
    conditions.setTrue("SinkBindingAvailable");
    conditions.setTrue("TrustBundlePropagated");
    task.setStatus(status, conditions);
}

void integrationSource(Task &task)
{
    Conditions conditions({"ContainerSourceReady"});
    Json status = Json::object();
    const Json *sink = specOf(task, "/sink");
    if (!sink || (!sink->contains("ref") && !sink->contains("uri"))) {
        conditions.overrideReady("NewObservedGenFailure", "unsuccessfully observed a new generation");
        task.event("Warning", "InternalError",
                   "creating new ContainerSource: admission webhook \"validation.webhook.eventing.knative.dev\" denied "
                   "the request: validation failed: expected at least one, got none: spec.sink.ref, spec.sink.uri",
                   "integrationsource-controller");
        return task.setStatus(status, conditions);
    }
    const Json labels = {{"app.kubernetes.io/name", task.name()}};
    const JsonPtr container = task.ensure(
        "sources.knative.dev", "ContainerSource", childName(task.name(), "-containersource"),
        {{"sink", *sink},
         {"template", {{"metadata", {{"labels", labels}}},
                       {"spec", {{"containers", Json::array({{{"name", "source"}, {"image", "integration-source"},
                                                              {"resources", Json::object()}}})}}}}}},
        labels);
    if (container) {
        conditions.copy("ContainerSourceReady", conditionOf(*container, "Ready"));
        for (const char *extra : {"ReceiveAdapterReady", "SinkBindingReady"}) {
            if (const Json *condition = conditionOf(*container, extra))
                conditions.copy(extra, condition);
        }
        if (const std::string uri = textAt(*container, "/status/sinkUri"); !uri.empty())
            status["sinkUri"] = uri;
    }
    task.setStatus(status, conditions);
}

} // namespace weir::demo::reconcile
