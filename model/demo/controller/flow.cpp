// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/parts.h"
#include "model/demo/controller/reconcilers.h"

namespace weir::demo::reconcile {

namespace {

constexpr auto messaging = "messaging.knative.dev";

Json channelRef(const std::string &name)
{
    return {{"apiVersion", "messaging.knative.dev/v1"}, {"kind", "InMemoryChannel"}, {"name", name}};
}

Json destinationTo(const std::string &channel, const std::string &nameSpace)
{
    Json reference = channelRef(channel);
    reference["namespace"] = nameSpace;
    return {{"ref", reference}};
}

/// A step or branch target without the members that are not the destination's own.
Json destinationOf(const Json &entry)
{
    Json destination = Json::object();
    for (const char *member : {"ref", "uri", "CACerts", "audience"}) {
        if (entry.is_object() && entry.contains(member))
            destination[member] = entry[member];
    }
    return destination;
}

Json readyOf(const JsonPtr &object, bool withTime)
{
    const Json *ready = object ? conditionOf(*object, "Ready") : nullptr;
    Json entry = ready ? *ready : Json{{"status", "Unknown"}, {"type", "Ready"}};
    if (!withTime)
        entry.erase("lastTransitionTime");
    return entry;
}

Json channelStatus(const JsonPtr &channel, const std::string &name, const std::string &nameSpace, bool withTime)
{
    Json reference = channelRef(name);
    reference["namespace"] = nameSpace;
    Json ready = readyOf(channel, withTime);
    // Parallel's status type has no time there, and says so with null.
    if (!withTime) {
        Json timeless = {{"lastTransitionTime", nullptr}};
        timeless.update(ready);
        ready = timeless;
    }
    return {{"channel", reference}, {"ready", ready}};
}

Json subscriptionStatus(const JsonPtr &subscription, const std::string &name, const std::string &nameSpace,
                        bool withTime)
{
    return {{"ready", readyOf(subscription, withTime)},
            {"subscription", {{"name", name}, {"namespace", nameSpace}}}};
}

/// Removes generated children beyond the last index.
void removeSurplus(Task &task, const std::string &prefix, size_t count)
{
    for (const char *kind : {"InMemoryChannel", "Subscription"}) {
        for (const JsonPtr &child : task.all(messaging, kind)) {
            const std::string name = nameOf(*child);
            const bool isOurs = textAt(*child, "/metadata/ownerReferences/0/uid") == task.uid();
            const std::string rest = name.starts_with(prefix) ? name.substr(prefix.size()) : std::string();
            const bool isIndex = !rest.empty() && rest.size() < 6
                && rest.find_first_not_of("0123456789") == std::string::npos;
            if (isOurs && isIndex && std::stoul(rest) >= count)
                task.removeChild(messaging, kind, name);
        }
    }
}

struct Children {
    bool allChannels = true;
    bool allSubscriptions = true;
};

void finish(Task &task, Conditions &conditions, const Children &children, Json &status, const JsonPtr &ingress,
            bool isSequence)
{
    if (children.allChannels) {
        conditions.setTrue("ChannelsReady");
    } else {
        conditions.setUnknown("ChannelsReady", "ChannelsNotReady", "Channels are not ready yet, or there are none");
    }
    constexpr auto why = "Subscriptions are not ready yet, or there are none";
    if (children.allSubscriptions)
        conditions.setTrue("SubscriptionsReady");
    else if (isSequence)
        conditions.setUnknown("SubscriptionsReady", "SubscriptionsNotReady", why);
    else
        conditions.setFalse("SubscriptionsReady", "SubscriptionsNotReady", why);
    policiesReady(conditions);
    const std::string url = ingress ? textAt(*ingress, "/status/address/url") : std::string();
    if (!url.empty()) {
        status["address"] = isSequence ? Json{{"url", url}} : addressOf(url);
        conditions.setTrue("Addressable");
    } else {
        conditions.setFalse("Addressable", "emptyAddress", "addressable is nil");
    }
    task.setStatus(status, conditions);
}

bool isKnownTemplate(Task &task, Conditions &conditions)
{
    if (textAt(task.object(), "/spec/channelTemplate/kind") == "InMemoryChannel")
        return true;
    conditions.overrideReady("NewObservedGenFailure", "unsuccessfully observed a new generation");
    task.setStatus(Json::object(), conditions);
    return false;
}

Json templateSpec(const Task &task)
{
    const Json *spec = specOf(task, "/channelTemplate/spec");
    return spec && spec->is_object() ? *spec : Json::object();
}

} // namespace

void sequence(Task &task)
{
    Conditions conditions({"Addressable", "ChannelsReady", "EventPoliciesReady", "SubscriptionsReady"});
    const Json *steps = specOf(task, "/steps");
    if (!steps || !steps->is_array() || !isKnownTemplate(task, conditions))
        return;
    const std::string prefix = task.name() + "-kn-sequence-";
    Json status = {{"channelStatuses", Json::array()}, {"subscriptionStatuses", Json::array()}};
    Children children;
    JsonPtr ingress;
    const size_t count = steps->size();
    for (size_t i = 0; i < count; ++i) {
        const std::string name = prefix + std::to_string(i);
        const JsonPtr channel = task.ensure(messaging, "InMemoryChannel", name, templateSpec(task));
        if (i == 0)
            ingress = channel;
        children.allChannels = children.allChannels && channel && isReady(*channel);
        status["channelStatuses"].push_back(channelStatus(channel, name, task.nameSpace(), true));
    }
    for (size_t i = 0; i < count; ++i) {
        const std::string name = prefix + std::to_string(i);
        const Json &step = (*steps)[i];
        Json spec = {{"channel", channelRef(name)}};
        if (step.is_object() && step.contains("delivery"))
            spec["delivery"] = step["delivery"];
        if (i + 1 < count)
            spec["reply"] = destinationTo(prefix + std::to_string(i + 1), task.nameSpace());
        else if (const Json *reply = specOf(task, "/reply"))
            spec["reply"] = *reply;
        spec["subscriber"] = destinationOf(step);
        const JsonPtr subscription = task.ensure(messaging, "Subscription", name, spec);
        children.allSubscriptions = children.allSubscriptions && subscription && isReady(*subscription);
        status["subscriptionStatuses"].push_back(subscriptionStatus(subscription, name, task.nameSpace(), true));
    }
    removeSurplus(task, prefix, count);
    finish(task, conditions, children, status, ingress, true);
}

void parallel(Task &task)
{
    Conditions conditions({"Addressable", "ChannelsReady", "EventPoliciesReady", "SubscriptionsReady"});
    const Json *branches = specOf(task, "/branches");
    if (!branches || !branches->is_array() || !isKnownTemplate(task, conditions))
        return;
    const std::string ingressName = task.name() + "-kn-parallel";
    const JsonPtr ingress = task.ensure(messaging, "InMemoryChannel", ingressName, templateSpec(task));
    Json status = {{"branchStatuses", Json::array()}};
    Children children;
    children.allChannels = ingress && isReady(*ingress);
    for (size_t i = 0; i < branches->size(); ++i) {
        const Json &branch = (*branches)[i];
        const std::string index = std::to_string(i);
        const std::string channelName = ingressName + '-' + index;
        const std::string filterName = ingressName + "-filter-" + index;
        const JsonPtr channel = task.ensure(messaging, "InMemoryChannel", channelName, templateSpec(task));

        Json filterSpec = {{"channel", channelRef(ingressName)}};
        if (const Json *filter = find(branch, "/filter"); filter && filter->is_object()) {
            filterSpec["reply"] = destinationTo(channelName, task.nameSpace());
            filterSpec["subscriber"] = destinationOf(*filter);
        } else {
            filterSpec["subscriber"] = destinationTo(channelName, task.nameSpace());
        }
        const JsonPtr filtered = task.ensure(messaging, "Subscription", filterName, filterSpec);

        Json spec = {{"channel", channelRef(channelName)}};
        if (const Json *delivery = find(branch, "/delivery"); delivery && delivery->is_object())
            spec["delivery"] = *delivery;
        const Json *reply = find(branch, "/reply");
        if (!reply || !reply->is_object())
            reply = specOf(task, "/reply");
        if (reply)
            spec["reply"] = *reply;
        const Json *subscriber = find(branch, "/subscriber");
        spec["subscriber"] = subscriber ? destinationOf(*subscriber) : Json::object();
        const JsonPtr delivered = task.ensure(messaging, "Subscription", channelName, spec);

        children.allChannels = children.allChannels && channel && isReady(*channel);
        children.allSubscriptions = children.allSubscriptions && filtered && isReady(*filtered) && delivered
            && isReady(*delivered);
        status["branchStatuses"].push_back(
            {{"filterChannelStatus", channelStatus(channel, channelName, task.nameSpace(), false)},
             {"filterSubscriptionStatus", subscriptionStatus(filtered, filterName, task.nameSpace(), false)},
             {"subscriberSubscriptionStatus", subscriptionStatus(delivered, channelName, task.nameSpace(), false)}});
    }
    status["ingressChannelStatus"] = channelStatus(ingress, ingressName, task.nameSpace(), false);
    removeSurplus(task, ingressName + '-', branches->size());
    removeSurplus(task, ingressName + "-filter-", branches->size());
    finish(task, conditions, children, status, ingress, false);
}

} // namespace weir::demo::reconcile
