// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/plan.h"

#include "model/admission/parts/duration.h"

#include <algorithm>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TriggerLabel = "/metadata/labels/eventing.knative.dev~1trigger";
constexpr auto ClassAnnotation = "/metadata/annotations/eventing.knative.dev~1broker.class";
constexpr auto AsyncAnnotation = "/metadata/annotations/messaging.knative.dev~1async-handler";

bool isEventing(const ResourceId &id, QLatin1StringView kind)
{
    return id.kind == kind && id.group.endsWith(u".knative.dev"_s);
}

QString keyOf(const ResourceId &id)
{
    return id.nameSpace + u'/' + id.name;
}

/// Null where a policy or duration cannot be read: the dispatcher then does not attach the subscriber at all
/// (dataplane 4).
std::optional<Delivery> deliveryOf(const Json *spec, const ResourceId &owner)
{
    Delivery delivery;
    if (!spec || !spec->is_object())
        return delivery;
    delivery.retry = int(std::clamp<qint64>(intAt(*spec, "/retry").value_or(0), 0, 1000));
    const QString policy = stringAt(*spec, "/backoffPolicy");
    const QString delay = stringAt(*spec, "/backoffDelay");
    if (!delay.isEmpty()) {
        const auto period = admission::parsePeriod(delay);
        if (!period)
            return std::nullopt;
        delivery.delay = period->inSeconds();
    }
    if (policy == u"exponential")
        delivery.backoff = Delivery::Backoff::Exponential;
    else if (policy == u"linear")
        delivery.backoff = Delivery::Backoff::Linear;
    else if (!policy.isEmpty())
        return std::nullopt;
    // Go data planes wait only where both are given.
    if (delay.isEmpty())
        delivery.backoff = Delivery::Backoff::None;
    if (const QString timeout = stringAt(*spec, "/timeout"); !timeout.isEmpty()) {
        const auto period = admission::parsePeriod(timeout);
        if (!period)
            return std::nullopt;
        delivery.timeout = period->inSeconds();
    }
    if (const Json *sink = find(*spec, "/deadLetterSink"); sink && sink->is_object()) {
        delivery.deadLetter = resolve(*sink, owner.nameSpace);
        delivery.deadLetterOwner = owner.toString();
    }
    return delivery;
}

/// The own delivery as a whole, else the fallback; the dead letter sink alone falls back (knative-resources 4.4, 6.4).
Delivery effective(bool hasOwn, const Delivery &own, const Delivery &fallback)
{
    Delivery result = hasOwn ? own : fallback;
    if (result.deadLetter.kind == Target::Kind::None) {
        result.deadLetter = fallback.deadLetter;
        result.deadLetterOwner = fallback.deadLetterOwner;
    }
    return result;
}

bool hasDelivery(const Json &object)
{
    const Json *delivery = find(object, "/spec/delivery");
    return delivery && delivery->is_object() && !delivery->empty();
}

/// The Sequence or Parallel that generated an object, or nothing.
std::optional<ResourceId> flowOf(const Resource &resource)
{
    const Json *owners = find(resource.json(), "/metadata/ownerReferences");
    if (!owners || !owners->is_array())
        return std::nullopt;
    for (const Json &owner : *owners) {
        const QString kind = stringAt(owner, "/kind");
        if (kind != u"Sequence" && kind != u"Parallel")
            continue;
        const ResourceId id{splitApiVersion(stringAt(owner, "/apiVersion")).group, kind, resource.nameSpace(),
                      stringAt(owner, "/name")};
        return id;
    }
    return std::nullopt;
}

/// Builds the parts of a plan in the order in which they need each other.
class Builder
{
public:
    explicit Builder(const Plan::Objects &objects) : m_objects(objects) {}

    Plan build()
    {
        for (const auto &[id, object] : m_objects) {
            if (isEventing(id, "Broker"_L1))
                broker(id, object->json());
            else if (isEventing(id, "InMemoryChannel"_L1) || isEventing(id, "Channel"_L1))
                channel(id, object->json());
        }
        for (const auto &[id, object] : m_objects) {
            if (isEventing(id, "Subscription"_L1)) {
                const QString trigger = stringAt(object->json(), TriggerLabel);
                if (!trigger.isEmpty())
                    m_childOfTrigger.insert(id.nameSpace + u'/' + trigger, id.name);
            }
        }
        for (const auto &[id, object] : m_objects) {
            if (isEventing(id, "Trigger"_L1))
                trigger(id, object->json());
            else if (isEventing(id, "Subscription"_L1))
                subscription(id, *object);
            else if (id.group.endsWith(u"sources.knative.dev"_s))
                source(id, object->json());
        }
        return std::move(m_plan);
    }

private:
    PlannedChannel &channelFor(const QString &nameSpace, const QString &name)
    {
        auto &entry = m_plan.channels[nameSpace + u'/' + name];
        if (!entry) {
            entry = std::make_shared<PlannedChannel>();
            entry->nameSpace = nameSpace;
            entry->name = name;
        }
        return *entry;
    }

    void broker(const ResourceId &id, const Json &object)
    {
        const QString kind = stringAt(object, ClassAnnotation);
        if (!kind.isEmpty() && kind != u"MTChannelBasedBroker")
            return;
        auto planned = std::make_shared<PlannedBroker>();
        planned->nameSpace = id.nameSpace;
        planned->name = id.name;
        planned->node = id.toString();
        planned->delivery = deliveryOf(find(object, "/spec/delivery"), id).value_or(Delivery{});
        const QString channelName = id.name + u"-kne-trigger"_s;
        planned->channel = id.nameSpace + u'/' + channelName;
        PlannedChannel &own = channelFor(id.nameSpace, channelName);
        own.node = planned->node;
        m_plan.brokers.insert(keyOf(id), planned);
    }

    void channel(const ResourceId &id, const Json &object)
    {
        PlannedChannel &planned = channelFor(id.nameSpace, id.name);
        if (planned.node.isEmpty() || id.kind == u"Channel")
            planned.node = id.toString();
        if (stringAt(object, AsyncAnnotation) == u"true")
            planned.asynchronous = true;
        if (hasDelivery(object))
            planned.delivery = deliveryOf(find(object, "/spec/delivery"), id).value_or(Delivery{});
    }

    void add(PlannedChannel &to, PlannedSubscription &&one)
    {
        auto planned = std::make_shared<PlannedSubscription>(std::move(one));
        to.subscriptions.push_back(planned);
        m_plan.subscriptions.push_back(planned);
    }

    void trigger(const ResourceId &id, const Json &object)
    {
        const auto broker = m_plan.brokers.value(id.nameSpace + u'/' + stringAt(object, "/spec/broker"));
        const Json *subscriber = find(object, "/spec/subscriber");
        const auto own = deliveryOf(find(object, "/spec/delivery"), id);
        if (!broker || !subscriber || !own)
            return;
        auto planned = std::make_shared<PlannedTrigger>();
        planned->nameSpace = id.nameSpace;
        planned->name = id.name;
        planned->node = id.toString();
        planned->uid = stringAt(object, "/metadata/uid");
        planned->broker = broker;
        planned->filter = TriggerFilter::compile(object);
        planned->subscriber = resolve(*subscriber, id.nameSpace);
        if (planned->subscriber.kind == Target::Kind::None)
            return;
        PlannedSubscription one;
        one.nameSpace = id.nameSpace;
        one.name = m_childOfTrigger.value(keyOf(id), broker->name + u'-' + id.name + u'-' + planned->uid);
        one.node = one.via = planned->node;
        one.from = broker->node;
        one.role = u"trigger"_s;
        one.replyRole = u"reply"_s;
        one.subscriber.kind = Target::Kind::Filter;
        one.subscriber.nameSpace = id.nameSpace;
        one.subscriber.name = id.name;
        one.subscriber.host = u"broker-filter.knative-eventing.svc.cluster.local"_s;
        one.subscriber.node = planned->subscriber.node;
        one.subscriber.url = planned->subscriber.url;
        one.reply = targetOf(ResourceId{u"eventing.knative.dev"_s, u"Broker"_s, id.nameSpace, broker->name});
        one.delivery = effective(hasDelivery(object), *own, broker->delivery);
        one.trigger = planned;
        add(channelFor(id.nameSpace, broker->name + u"-kne-trigger"_s), std::move(one));
    }

    void subscription(const ResourceId &id, const Resource &resource)
    {
        const Json &object = resource.json();
        if (!stringAt(object, TriggerLabel).isEmpty())
            return;
        const QString kind = stringAt(object, "/spec/channel/kind");
        const QString channelName = stringAt(object, "/spec/channel/name");
        const auto found = m_plan.channels.find(id.nameSpace + u'/' + channelName);
        const Json *subscriber = find(object, "/spec/subscriber");
        const auto own = deliveryOf(find(object, "/spec/delivery"), id);
        if ((kind != u"Channel" && kind != u"InMemoryChannel") || found == m_plan.channels.end() || !subscriber || !own)
            return;
        PlannedSubscription one;
        one.nameSpace = id.nameSpace;
        one.name = id.name;
        one.subscriber = resolve(*subscriber, id.nameSpace);
        if (one.subscriber.kind == Target::Kind::None)
            return;
        if (const Json *reply = find(object, "/spec/reply"); reply && reply->is_object())
            one.reply = resolve(*reply, id.nameSpace);
        one.delivery = effective(hasDelivery(object), *own, (*found)->delivery);
        one.node = one.via = id.toString();
        one.from = ResourceId{splitApiVersion(stringAt(object, "/spec/channel/apiVersion")).group, kind,
                              id.nameSpace, channelName}.toString();
        one.role = u"subscription"_s;
        one.replyRole = u"reply"_s;
        if (const auto flow = flowOf(resource)) {
            one.node = one.via = one.from = flow->toString();
            // What leads from one generated channel to the next is no line of the graph.
            one.role = isInside(one.subscriber, *flow) ? QString() : u"step"_s;
            one.replyRole = isInside(one.reply, *flow) ? QString() : u"reply"_s;
            if (one.delivery.deadLetterOwner == id.toString())
                one.delivery.deadLetterOwner = one.node;
        }
        add(**found, std::move(one));
    }

    static bool isInside(const Target &target, const ResourceId &flow)
    {
        const QString prefix = flow.name + (flow.kind == u"Sequence" ? u"-kn-sequence-"_s : u"-kn-parallel"_s);
        return target.kind == Target::Kind::Channel && target.nameSpace == flow.nameSpace
            && target.name.startsWith(prefix);
    }

    void source(const ResourceId &id, const Json &object)
    {
        const Json *sink = find(object, "/spec/sink");
        if (!sink || !sink->is_object())
            return;
        auto planned = std::make_shared<PlannedSource>();
        planned->nameSpace = id.nameSpace;
        planned->name = id.name;
        planned->kind = id.kind;
        planned->node = planned->from = id.toString();
        planned->role = u"sink"_s;
        planned->sink = resolve(*sink, id.nameSpace);
        if (id.kind == u"SinkBinding") {
            planned->role = u"binding"_s;
            ResourceId subject{splitApiVersion(stringAt(object, "/spec/subject/apiVersion")).group,
                               stringAt(object, "/spec/subject/kind"), stringAt(object, "/spec/subject/namespace"),
                               stringAt(object, "/spec/subject/name")};
            if (subject.nameSpace.isEmpty())
                subject.nameSpace = id.nameSpace;
            if (!subject.name.isEmpty())
                planned->from = subject.toString();
        }
        if (planned->sink.kind == Target::Kind::None)
            return;
        if (const Json *spec = find(object, "/spec"))
            planned->spec = *spec;
        if (const Json *extensions = find(object, "/spec/ceOverrides/extensions");
            extensions && extensions->is_object()) {
            for (const auto &[name, value] : extensions->items())
                planned->extensions.insert(QString::fromStdString(name), toQString(value));
        }
        m_plan.sources.emplace(planned->node, planned);
    }

    const Plan::Objects &m_objects;
    QHash<QString, QString> m_childOfTrigger;
    Plan m_plan;
};

} // namespace

Plan Plan::of(const Objects &objects)
{
    return Builder(objects).build();
}

} // namespace weir::demo
