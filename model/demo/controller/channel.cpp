// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/parts.h"
#include "model/demo/controller/reconcilers.h"

#include <algorithm>

namespace weir::demo::reconcile {

namespace {

/// A DNS-1035 label, as the name of a core Service must be.
bool isServiceName(const std::string &name)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isKnown = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-'; };
    return !name.empty() && name.size() <= 63 && isLetter(name.front()) && name.back() != '-'
        && std::all_of(name.begin(), name.end(), isKnown);
}

/// Subscriptions of this channel, or of the Channel that it backs, whose addresses are known: oldest first, as the
/// subscription controller appended them.
std::vector<JsonPtr> subscriptionsOf(Task &task)
{
    std::string front;
    if (const Json *owners = find(task.object(), "/metadata/ownerReferences"); owners && owners->is_array()) {
        for (const Json &owner : *owners) {
            if (textAt(owner, "/kind") == "Channel")
                front = textAt(owner, "/name");
        }
    }
    std::vector<JsonPtr> result;
    for (const JsonPtr &subscription : task.all("messaging.knative.dev", "Subscription")) {
        const std::string kind = textAt(*subscription, "/spec/channel/kind");
        const std::string name = textAt(*subscription, "/spec/channel/name");
        const bool isHere = (kind == "InMemoryChannel" && name == task.name())
            || (kind == "Channel" && !front.empty() && name == front);
        const Json *resolved = conditionOf(*subscription, "ReferencesResolved");
        if (isHere && resolved && textAt(*resolved, "/status") == "True"
            && !find(*subscription, "/metadata/deletionTimestamp"))
            result.push_back(subscription);
    }
    std::stable_sort(result.begin(), result.end(), [](const JsonPtr &a, const JsonPtr &b) {
        return textAt(*a, "/metadata/creationTimestamp") < textAt(*b, "/metadata/creationTimestamp");
    });
    return result;
}

Json subscriberOf(const Json &subscription, const Json *channelDelivery)
{
    Json entry = Json::object();
    const Json *own = find(subscription, "/spec/delivery");
    Json delivery = own && !own->is_null() ? *own : channelDelivery ? *channelDelivery : Json();
    const std::string deadLetter = textAt(subscription, "/status/physicalSubscription/deadLetterSinkUri");
    if (!deadLetter.empty()) {
        if (!delivery.is_object())
            delivery = Json::object();
        delivery["deadLetterSink"] = {{"uri", deadLetter}};
    }
    if (delivery.is_object())
        entry["delivery"] = delivery;
    entry["generation"] = intAt(subscription, "/metadata/generation").value_or(1);
    entry["name"] = nameOf(subscription);
    if (const std::string reply = textAt(subscription, "/status/physicalSubscription/replyUri"); !reply.empty())
        entry["replyUri"] = reply;
    entry["subscriberUri"] = textAt(subscription, "/status/physicalSubscription/subscriberUri");
    entry["uid"] = textAt(subscription, "/metadata/uid");
    return entry;
}

} // namespace

void inMemoryChannel(Task &task)
{
    Conditions conditions({"Addressable", "ChannelServiceReady", "DeadLetterSinkResolved", "EndpointsReady",
                           "EventPoliciesReady", "ServiceReady"});
    conditions.setInfo("DispatcherReady");
    conditions.setTrue("ServiceReady");
    conditions.setTrue("EndpointsReady");
    Json status = Json::object();
    const std::string service = task.name() + "-kn-channel";
    if (!isServiceName(service)) {
        conditions.setFalse(
            "ChannelServiceReady", "ChannelServiceFailed",
            "Channel Service failed: Service \"" + service + "\" is invalid: metadata.name: Invalid value: \"" + service
                + "\": a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an "
                  "alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex "
                  "used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')");
        return task.setStatus(status, conditions);
    }
    task.ensure("", "Service", service,
                {{"externalName", "imc-dispatcher.knative-eventing.svc.cluster.local"},
                 {"ports", Json::array({{{"name", "http"}, {"port", 80}, {"protocol", "TCP"}, {"targetPort", 80}}})},
                 {"sessionAffinity", "None"}, {"type", "ExternalName"}},
                {{"messaging.knative.dev/role", "in-memory-channel"}});
    conditions.setTrue("ChannelServiceReady");
    if (const Json *sink = specOf(task, "/delivery/deadLetterSink")) {
        const Task::Address address = task.resolve(sink);
        if (address.url.empty()) {
            conditions.setFalse("DeadLetterSinkResolved", "Unable to get the DeadLetterSink's URI", address.error);
            task.event("Warning", "InternalError", "Failed to resolve Dead Letter Sink URI: " + address.error,
                       "inmemorychannel-controller");
            return task.setStatus(status, conditions);
        }
        status["deadLetterSinkUri"] = address.url;
        conditions.setTrue("DeadLetterSinkResolved");
    } else {
        noDeadLetterSink(conditions);
    }
    status["address"] = addressOf("http://" + service + '.' + task.nameSpace() + ".svc.cluster.local");
    conditions.setTrue("Addressable");
    policiesReady(conditions);

    Json subscribers = Json::array();
    Json states = Json::array();
    for (const JsonPtr &subscription : subscriptionsOf(task)) {
        subscribers.push_back(subscriberOf(*subscription, specOf(task, "/delivery")));
        states.push_back({{"observedGeneration", intAt(*subscription, "/metadata/generation").value_or(1)},
                          {"ready", "True"}, {"uid", textAt(*subscription, "/metadata/uid")}});
    }
    const Json *present = specOf(task, "/subscribers");
    if (subscribers.empty() ? present != nullptr : !present || !sameValue(*present, subscribers))
        task.setSpec("subscribers", subscribers.empty() ? Json() : subscribers);
    if (!states.empty())
        status["subscribers"] = states;
    task.setStatus(status, conditions);
}

void channel(Task &task)
{
    Conditions conditions({"Addressable", "BackingChannelReady", "DeadLetterSinkResolved", "EventPoliciesReady"});
    Json status = Json::object();
    const std::string kind = textAt(task.object(), "/spec/channelTemplate/kind");
    if (kind != "InMemoryChannel" || !textAt(task.object(), "/spec/channelTemplate/apiVersion").starts_with(
            "messaging.knative.dev/")) {
        conditions.overrideReady("NewObservedGenFailure", "unsuccessfully observed a new generation");
        task.event("Warning", "InternalError",
                   "unable to track changes to the backing Channel: the server could not find the requested resource",
                   "channel-controller");
        return task.setStatus(status, conditions);
    }
    Json spec = Json::object();
    if (const Json *delivery = specOf(task, "/delivery"))
        spec["delivery"] = *delivery;
    if (const Json *inner = specOf(task, "/channelTemplate/spec"); inner && inner->is_object())
        spec.update(*inner);
    const JsonPtr backing = task.ensure("messaging.knative.dev", "InMemoryChannel", task.name(), spec);
    status["channel"] = {{"apiVersion", "messaging.knative.dev/v1"}, {"kind", "InMemoryChannel"},
                         {"name", task.name()}, {"namespace", task.nameSpace()}};
    policiesReady(conditions);
    const Json *ready = backing ? conditionOf(*backing, "Ready") : nullptr;
    if (!ready) {
        conditions.setUnknown("BackingChannelReady", "BackingChannelNotConfigured",
                              "BackingChannel has not yet been reconciled.");
        return task.setStatus(status, conditions);
    }
    conditions.copy("BackingChannelReady", ready);
    if (const Json *address = find(*backing, "/status/address")) {
        status["address"] = *address;
        conditions.setTrue("Addressable");
    }
    if (const Json *subscribers = find(*backing, "/status/subscribers"))
        status["subscribers"] = *subscribers;
    if (const std::string sink = textAt(*backing, "/status/deadLetterSinkUri"); !sink.empty())
        status["deadLetterSinkUri"] = sink;
    conditions.copy("DeadLetterSinkResolved", conditionOf(*backing, "DeadLetterSinkResolved"));
    task.setStatus(status, conditions);
}

} // namespace weir::demo::reconcile
