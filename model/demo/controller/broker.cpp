// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/parts.h"
#include "model/demo/controller/reconcilers.h"

namespace weir::demo::reconcile {

void broker(Task &task)
{
    // Nobody reconciles a Broker of a class whose implementation is not installed.
    if (textAt(task.object(), "/metadata/annotations/eventing.knative.dev~1broker.class") != "MTChannelBasedBroker")
        return;
    Conditions conditions({"Addressable", "EventPoliciesReady", "FilterReady", "IngressReady", "TriggerChannelReady"});
    Json status = Json::object();
    const auto failTemplate = [&](const std::string &why) {
        conditions.setFalse("TriggerChannelReady", "ChannelTemplateFailed",
                            "Error on setting up the ChannelTemplate: " + why);
        task.setStatus(status, conditions);
    };
    if (textAt(task.object(), "/spec/config/kind") != "ConfigMap"
        || textAt(task.object(), "/spec/config/apiVersion") != "v1") {
        return failTemplate("Broker.Spec.Config configuration not supported, only [kind: ConfigMap, apiVersion: v1]");
    }
    const std::string configName = textAt(task.object(), "/spec/config/name");
    if (!task.get("", "ConfigMap", textAt(task.object(), "/spec/config/namespace"), configName))
        return failTemplate("configmap \"" + configName + "\" not found");

    Json spec = Json::object();
    if (const Json *delivery = specOf(task, "/delivery"))
        spec["delivery"] = *delivery;
    const std::string channelName = childName(task.name(), "-kne-trigger");
    const JsonPtr channel = task.ensure(
        "messaging.knative.dev", "InMemoryChannel", channelName, spec,
        {{"eventing.knative.dev/broker", task.name()}, {"eventing.knative.dev/brokerEverything", "true"}},
        {{"eventing.knative.dev/scope", "cluster"}});
    const std::string address = channel ? textAt(*channel, "/status/address/url") : std::string();
    if (address.empty()) {
        conditions.setFalse("TriggerChannelReady", "NoAddress", "Channel does not have an address.");
        task.setStatus(status, conditions);
        return;
    }
    conditions.copy("TriggerChannelReady", conditionOf(*channel, "Ready"));
    conditions.setTrue("FilterReady");
    conditions.setTrue("IngressReady");
    policiesReady(conditions);
    conditions.setTrue("Addressable");
    status["address"] = addressOf("http://broker-ingress.knative-eventing.svc.cluster.local/" + task.nameSpace() + '/'
                                  + task.name());
    status["annotations"] = {{"knative.dev/channelAPIVersion", "messaging.knative.dev/v1"},
                             {"knative.dev/channelAddress", address},
                             {"knative.dev/channelKind", "InMemoryChannel"},
                             {"knative.dev/channelName", channelName}};
    const std::string deadLetter = textAt(*channel, "/status/deadLetterSinkUri");
    if (!deadLetter.empty()) {
        status["deadLetterSinkUri"] = deadLetter;
        conditions.setInfo("DeadLetterSinkResolved");
    } else {
        conditions.setInfo("DeadLetterSinkResolved", "DeadLetterSinkNotConfigured",
                           "No dead letter sink is configured.");
    }
    task.setStatus(status, conditions);
}

} // namespace weir::demo::reconcile
