// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/parts.h"
#include "model/demo/controller/reconcilers.h"

namespace weir::demo::reconcile {

namespace {

/// A Deployment with one container and the core Service in front of it.
JsonPtr deploy(Task &task, const std::string &name, const Json &labels, const char *container, const char *image,
               const Json &port)
{
    const JsonPtr deployment = task.ensure(
        "apps", "Deployment", name,
        {{"selector", {{"matchLabels", labels}}},
         {"template", {{"metadata", {{"labels", labels}}},
                       {"spec", {{"containers", Json::array({{{"name", container}, {"image", image}}})}}}}}},
        labels);
    task.ensure("", "Service", name, {{"ports", Json::array({port})}, {"selector", labels}}, labels);
    return deployment;
}

} // namespace

void integrationSink(Task &task)
{
    Conditions conditions({"Addressable", "DeploymentReady", "EventPoliciesReady", "TrustBundlePropagated"});
    Json status = Json::object();
    const std::string name = childName(task.name(), "-deployment");
    const JsonPtr deployment =
        deploy(task, name, {{"app.kubernetes.io/name", task.name()}}, "sink", "integration-sink",
               {{"name", "http"}, {"port", 80}, {"protocol", "TCP"}, {"targetPort", "http"}});
    const Json *available = deployment ? conditionOf(*deployment, "Available") : nullptr;
    if (available && textAt(*available, "/status") == "True")
        conditions.setTrue("DeploymentReady");
    else if (available)
        conditions.copy("DeploymentReady", available);
    policiesReady(conditions);
    conditions.setTrue("TrustBundlePropagated");
    status["address"] = addressOf("http://" + name + '.' + task.nameSpace() + ".svc.cluster.local");
    status["addresses"] = Json::array({status["address"]});
    conditions.setTrue("Addressable");
    task.setStatus(status, conditions);
}

void jobSink(Task &task)
{
    Conditions conditions({"Addressable", "EventPoliciesReady"});
    policiesReady(conditions);
    conditions.setTrue("Addressable");
    Json status = {{"address", addressOf("http://job-sink.knative-eventing.svc.cluster.local/" + task.nameSpace() + '/'
                                         + task.name())},
                   {"job", {{"selector", "sinks.knative.dev/job-sink-name=" + task.name()}}}};
    task.setStatus(status, conditions);
}

void eventTransform(Task &task)
{
    Conditions conditions({"Addressable", "EventPoliciesReady", "TransformationReady"});
    Json status = Json::object();
    const std::string name = childName(task.name(), "-jsonata");
    const Json labels = {{"eventing.knative.dev/event-transform-jsonata", "true"},
                         {"eventing.knative.dev/event-transform-name", task.name()}};
    task.ensureData(name, {{"jsonata-expression", textAt(task.object(), "/spec/jsonata/expression")}}, labels);
    const JsonPtr deployment = deploy(
        task, name, labels,
        "jsonata-event-transform", "transform-jsonata",
        {{"appProtocol", "http"}, {"name", "http"}, {"port", 80}, {"protocol", "TCP"}, {"targetPort", 8080}});
    conditions.setTrue("JsonataSinkBindingReady");
    if (const Json *sink = specOf(task, "/sink")) {
        const Task::Address address = task.resolve(sink);
        if (address.url.empty()) {
            conditions.setFalse("JsonataSinkBindingReady", "NotFound", address.error);
            conditions.setFalse("TransformationReady", "NotFound", address.error);
            return task.setStatus(status, conditions);
        }
        status["sinkUri"] = address.url;
    }
    const Json *available = deployment ? conditionOf(*deployment, "Available") : nullptr;
    if (!available || textAt(*available, "/status") != "True") {
        constexpr auto why = "Expected replicas: 1, available: 0";
        conditions.setFalse("JsonataDeploymentReady", "JsonataDeploymentUnavailable", why);
        conditions.setFalse("TransformationReady", "JsonataDeploymentUnavailable", why);
        return task.setStatus(status, conditions);
    }
    status["jsonata"] = {{"deployment", (*deployment)["status"]}};
    conditions.setTrue("JsonataDeploymentReady");
    conditions.setTrue("TransformationReady");
    policiesReady(conditions);
    status["address"] = addressOf("http://" + name + '.' + task.nameSpace() + ".svc.cluster.local");
    conditions.setTrue("Addressable");
    task.setStatus(status, conditions);
}

void eventType(Task &task)
{
    Conditions conditions({"ReferenceExists"});
    const Json *reference = specOf(task, "/reference");
    if (!reference) {
        conditions.setTrue("ReferenceExists", "ReferenceNotSet", "spec.reference is not set");
        return task.setStatus(Json::object(), conditions);
    }
    const std::string apiVersion = textAt(*reference, "/apiVersion");
    const size_t slash = apiVersion.find('/');
    const std::string group = slash == std::string::npos ? std::string() : apiVersion.substr(0, slash);
    std::string space = textAt(*reference, "/namespace");
    if (space.empty())
        space = task.nameSpace();
    if (task.get(group, textAt(*reference, "/kind"), space, textAt(*reference, "/name")))
        conditions.setTrue("ReferenceExists");
    else
        conditions.setFalse("ReferenceExists", "ResourceDoesNotExist",
                            "Resource in spec.reference does not exist");
    task.setStatus(Json::object(), conditions);
}

void eventPolicy(Task &task)
{
    Conditions conditions({"AuthenticationEnabled", "SubjectsResolved"});
    conditions.setFalse("AuthenticationEnabled", "OIDCAuthenticationDisabled",
                        "Feature \"authentication-oidc\" must be enabled to support Authorization");
    task.setStatus(Json::object(), conditions);
}

void requestReply(Task &task)
{
    Conditions conditions({"Addressable", "BrokerReady", "EventPoliciesReady", "TriggersReady"});
    conditions.overrideReady("NewObservedGenFailure", "unsuccessfully observed a new generation");
    task.event("Warning", "InternalError",
               "failed to reconcile triggers: failed to get requestreply statefulset: statefulset.apps "
               "\"request-reply\" not found",
               "requestreply-controller");
    task.setStatus(Json::object(), conditions);
}

} // namespace weir::demo::reconcile
