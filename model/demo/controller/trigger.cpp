// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/parts.h"
#include "model/demo/controller/reconcilers.h"

namespace weir::demo::reconcile {

namespace {

/// The annotation knative.dev/dependency: Ready waits for that object.
void dependency(Task &task, Conditions &conditions)
{
    const std::string text = textAt(task.object(), "/metadata/annotations/knative.dev~1dependency");
    const std::optional<Json> reference = text.empty() ? std::nullopt : parseJson(text);
    if (text.empty()) {
        conditions.setTrue("DependencyReady");
        return;
    }
    const std::string apiVersion = reference ? textAt(*reference, "/apiVersion") : std::string();
    const size_t slash = apiVersion.find('/');
    const std::string group = slash == std::string::npos ? std::string() : apiVersion.substr(0, slash);
    const std::string kind = reference ? textAt(*reference, "/kind") : std::string();
    const std::string name = reference ? textAt(*reference, "/name") : std::string();
    const ApiType *type = task.type(group, kind);
    const JsonPtr target = task.get(group, kind, task.nameSpace(), name);
    if (!type || !target) {
        const std::string what = type ? type->qualified() + " \"" + name + "\" not found"
                                      : "the server could not find the requested resource";
        conditions.setFalse("DependencyReady", "DependencyDoesNotExist", "Dependency does not exist: " + what);
        task.event("Warning", "InternalError", "propagating dependency readiness: getting the dependency: " + what,
                   "trigger-controller");
        return;
    }
    if (intAt(*target, "/status/observedGeneration") != intAt(*target, "/metadata/generation")) {
        conditions.setUnknown("DependencyReady", "GenerationNotEqual",
                              "The dependency's metadata.generation is not equal to its status.observedGeneration.");
        return;
    }
    conditions.copy("DependencyReady", conditionOf(*target, "Ready"));
}

} // namespace

void trigger(Task &task)
{
    const std::string brokerName = textAt(task.object(), "/spec/broker");
    if (brokerName.empty())
        return; // brokerRef without its feature flag: nobody looks at it
    const JsonPtr broker = task.get("eventing.knative.dev", "Broker", task.nameSpace(), brokerName);
    Conditions conditions({"BrokerReady", "DeadLetterSinkResolved", "DependencyReady", "OIDCIdentityCreated",
                           "SubscriberResolved", "SubscriptionReady"});
    if (!broker) {
        // Only a Trigger that once had its broker is told that it is gone.
        const Json *old = find(task.object(), "/status/conditions");
        if (!old || !old->is_array())
            return;
        for (const Json &condition : *old) {
            if (const std::string type = textAt(condition, "/type"); type != "Ready")
                conditions.copy(type, &condition);
        }
        conditions.setFalse("BrokerReady", "BrokerDoesNotExist", "Broker \"" + brokerName + "\" does not exist");
        task.setStatus(task.object()["status"], conditions);
        return;
    }
    if (textAt(*broker, "/metadata/annotations/eventing.knative.dev~1broker.class") != "MTChannelBasedBroker")
        return;
    Json status = Json::object();
    const Json *brokerReady = conditionOf(*broker, "Ready");
    conditions.copy("BrokerReady", brokerReady);
    if (!conditions.isTrue("BrokerReady"))
        return task.setStatus(status, conditions);

    const Task::Address subscriber = task.resolve(specOf(task, "/subscriber"));
    if (subscriber.url.empty()) {
        conditions.setFalse("SubscriberResolved", "Unable to get the Subscriber's URI", subscriber.error);
        return task.setStatus(status, conditions);
    }
    status["subscriberUri"] = subscriber.url;
    conditions.setTrue("SubscriberResolved");

    if (const Json *own = specOf(task, "/delivery/deadLetterSink")) {
        const Task::Address sink = task.resolve(own);
        if (sink.url.empty()) {
            conditions.setFalse("DeadLetterSinkResolved", "Unable to get the dead letter sink's URI", sink.error);
            return task.setStatus(status, conditions);
        }
        status["deadLetterSinkUri"] = sink.url;
        conditions.setTrue("DeadLetterSinkResolved");
    } else if (const std::string inherited = textAt(*broker, "/status/deadLetterSinkUri"); !inherited.empty()) {
        status["deadLetterSinkUri"] = inherited;
        conditions.setTrue("DeadLetterSinkResolved");
    } else {
        noDeadLetterSink(conditions);
    }
    identityCreated(conditions);

    Json spec = {{"channel", {{"apiVersion", "messaging.knative.dev/v1"}, {"kind", "InMemoryChannel"},
                              {"name", childName(brokerName, "-kne-trigger")}}}};
    const Json *delivery = specOf(task, "/delivery");
    if (!delivery)
        delivery = find(*broker, "/spec/delivery");
    if (delivery && !delivery->is_null())
        spec["delivery"] = *delivery;
    spec["reply"] = {{"ref", {{"apiVersion", "eventing.knative.dev/v1"}, {"kind", "Broker"}, {"name", brokerName},
                              {"namespace", task.nameSpace()}}}};
    spec["subscriber"] = {{"uri", "http://broker-filter.knative-eventing.svc.cluster.local/triggers/" + task.nameSpace()
                                      + '/' + task.name() + '/' + task.uid()}};
    const JsonPtr subscription = task.ensure(
        "messaging.knative.dev", "Subscription", childName(brokerName + '-' + task.name() + '-', task.uid()), spec,
        {{"eventing.knative.dev/broker", brokerName}, {"eventing.knative.dev/trigger", task.name()}});
    const Json *ready = subscription ? conditionOf(*subscription, "Ready") : nullptr;
    if (ready)
        conditions.copy("SubscriptionReady", ready);
    else
        conditions.setUnknown("SubscriptionReady", "SubscriptionNotConfigured",
                              "Subscription has not yet been reconciled.");
    dependency(task, conditions);
    task.setStatus(status, conditions);
}

} // namespace weir::demo::reconcile
