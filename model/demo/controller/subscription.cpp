// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/parts.h"
#include "model/demo/controller/reconcilers.h"

namespace weir::demo::reconcile {

namespace {

/// The channel's word on one subscriber: "True", or empty where it does not know it (in this generation).
bool isAccepted(const Json &channel, const Json &subscription)
{
    const Json *states = find(channel, "/status/subscribers");
    if (!states || !states->is_array())
        return false;
    for (const Json &state : *states) {
        if (textAt(state, "/uid") == textAt(subscription, "/metadata/uid"))
            return textAt(state, "/ready") == "True";
    }
    return false;
}

} // namespace

void subscription(Task &task)
{
    task.ensureFinalizer("subscriptions.messaging.knative.dev", "subscription-controller");
    Conditions conditions({"AddedToChannel", "ChannelReady", "OIDCIdentityCreated", "ReferencesResolved"});
    identityCreated(conditions);
    Json status = {{"physicalSubscription", Json::object()}};
    Json &physical = status["physicalSubscription"];

    const std::string apiVersion = textAt(task.object(), "/spec/channel/apiVersion");
    const size_t slash = apiVersion.find('/');
    const std::string group = slash == std::string::npos ? std::string() : apiVersion.substr(0, slash);
    const std::string kind = textAt(task.object(), "/spec/channel/kind");
    const std::string name = textAt(task.object(), "/spec/channel/name");
    const ApiType *type = task.type(group, kind);
    const JsonPtr channel = task.get(group, kind, task.nameSpace(), name);
    const auto failReference = [&](const std::string &why) {
        // A channel that was there and went leaves everything else as it was.
        for (const char *kept : {"AddedToChannel", "ChannelReady"}) {
            if (const Json *old = conditionOf(task.object(), kept))
                conditions.copy(kept, old);
        }
        if (const Json *old = find(task.object(), "/status/physicalSubscription"))
            physical = *old;
        conditions.setUnknown("ReferencesResolved", "ChannelReferenceFailed",
                              "Failed to get Spec.Channel or backing channel: " + why);
        task.setStatus(status, conditions);
    };
    if (!type)
        return failReference("the server could not find the requested resource");
    // Core objects are looked up among channels only.
    if (!channel || group.empty())
        return failReference(type->qualified() + " \"" + name + "\" not found");
    const bool isFront = kind == "Channel";
    const JsonPtr backing = isFront ? task.get("messaging.knative.dev", "InMemoryChannel", task.nameSpace(), name)
                                    : channel;
    if (isFront && !backing)
        return failReference("channel is not ready.");

    const auto failResolve = [&](const char *reason, const std::string &field, const std::string &why) {
        conditions.setFalse("ReferencesResolved", reason, "Failed to resolve " + field + ": " + why);
        if (std::string(reason) == "ReplyResolveFailed") {
            task.event("Warning", "ReplyResolveFailed", "Failed to resolve spec.reply: " + why,
                       "subscription-controller");
        }
        task.setStatus(status, conditions);
    };
    const Task::Address subscriber = task.resolve(specOf(task, "/subscriber"));
    if (subscriber.url.empty())
        return failResolve("SubscriberResolveFailed", "spec.subscriber", subscriber.error);
    physical["subscriberUri"] = subscriber.url;
    if (const Json *reply = specOf(task, "/reply")) {
        const Task::Address address = task.resolve(reply);
        if (address.url.empty())
            return failResolve("ReplyResolveFailed", "spec.reply", address.error);
        physical["replyUri"] = address.url;
    }
    std::string deadLetter = textAt(*backing, "/status/deadLetterSinkUri");
    if (const Json *sink = specOf(task, "/delivery/deadLetterSink")) {
        const Task::Address address = task.resolve(sink);
        if (address.url.empty())
            return failResolve("DeadLetterSinkResolveFailed", "spec.delivery.deadLetterSink", address.error);
        deadLetter = address.url;
    }
    if (!deadLetter.empty())
        physical["deadLetterSinkUri"] = deadLetter;
    conditions.setTrue("ReferencesResolved");

    const bool isChannel = kind == "InMemoryChannel" || isFront;
    if (!isChannel) {
        // Measured: an object that is no channel takes the patch and never answers.
        conditions.setTrue("AddedToChannel");
        return task.setStatus(status, conditions);
    }
    task.touch({"messaging.knative.dev", "InMemoryChannel", task.nameSpace(), nameOf(*backing)});
    if (isAccepted(*backing, task.object())) {
        conditions.setTrue("AddedToChannel");
        conditions.copy("ChannelReady", conditionOf(*channel, "Ready"));
        if (conditions.isTrue("ChannelReady"))
            conditions.setTrue("ChannelReady");
    }
    task.setStatus(status, conditions);
}

} // namespace weir::demo::reconcile
