// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow/effective.h"

#include "model/flow/deliveryblock.h"

#include <QCoreApplication>

namespace weir::flow {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

const Json *deliveryIn(const ResourcePtr &resource, const char *pointer = "/spec/delivery")
{
    const Json *found = resource ? find(resource->json(), pointer) : nullptr;
    return found && found->is_object() ? found : nullptr;
}

/// The delivery of a channel, of the channel behind a generic one, or of the channels of a flow.
DeliveryBlock blockOfChannel(const Design &design, const NodeId &id)
{
    const ResourcePtr resource = design.resource(id);
    const Json *own = deliveryIn(resource, "/spec/channelTemplate/spec/delivery");
    if (!own)
        own = deliveryIn(resource);
    return {.json = own ? *own : Json(), .owner = id, .nameSpace = resource ? resource->nameSpace() : QString()};
}

/// The delivery of a Broker, filled in as its webhook does where the whole block is absent (knative-resources 4.1).
DeliveryBlock blockOfBroker(const Design &design, const NodeId &id)
{
    const ResourcePtr broker = design.resource(id);
    if (const Json *own = deliveryIn(broker))
        return {.json = *own, .owner = id, .nameSpace = broker->nameSpace()};
    return defaultBlock(design, id);
}

MergeRule ruleAt(const Carrier &carrier)
{
    switch (carrier.kind) {
    case Carrier::Kind::Kafka:
        return MergeRule::Replace;
    case Carrier::Kind::KafkaNamespaced:
    case Carrier::Kind::KafkaChannel:
        return MergeRule::PerField;
    default:
        return MergeRule::WholeButSink;
    }
}

EffectiveDelivery unknownSender(const QString &why)
{
    EffectiveDelivery delivery;
    delivery.isKnown = false;
    delivery.policy.plane = DataPlane::Other;
    for (const char *field : {"retry", "backoffPolicy", "backoffDelay", "timeout", "deadLetterSink"})
        delivery.origins.insert(QString::fromLatin1(field), {QString::fromLatin1(DefaultOrigin), why});
    return delivery;
}

/// The PingSource adapter: six attempts are measured (knative-dataplane 3), the waits are those of its program.
EffectiveDelivery ofPingAdapter(const Design &design)
{
    DeliveryBlock block{.json = Json{{"retry", PingRetries}, {"backoffPolicy", "exponential"},
                                     {"backoffDelay", "PT0S"}},
                        .owner = QString::fromLatin1(DefaultOrigin),
                        .reason = Texts::tr("A PingSource has no delivery settings; its adapter does it this way.")};
    Carrier carrier;
    carrier.plane = DataPlane::Go;
    EffectiveDelivery delivery = combine(design, {block}, MergeRule::WholeButSink, carrier);
    // Finer than what an object can ask for.
    delivery.backoffDelay = u"PT%1S"_s.arg(PingDelay);
    delivery.policy.delay = PingDelay;
    return delivery;
}

EffectiveDelivery ofKafkaSource(const Design &design, const NodeId &id, const ResourcePtr &source)
{
    const Json *own = deliveryIn(source);
    const DeliveryBlock shipped{
        .json = Json{{"retry", 10}, {"backoffPolicy", "exponential"}, {"backoffDelay", "PT0.3S"},
                     {"timeout", "PT600S"}},
        .owner = QString::fromLatin1(DefaultOrigin),
        .reason = Texts::tr("The controller of KafkaSource fills this in where there is no delivery block.")};
    Carrier carrier;
    carrier.plane = DataPlane::Kafka;
    const DeliveryBlock block{.json = own ? *own : Json(), .owner = id, .nameSpace = source->nameSpace()};
    return combine(design, {own ? block : shipped}, MergeRule::Replace, carrier);
}

size_t indexIn(const QString &path)
{
    return path.section(u'/', 3, 3).toULongLong();
}

} // namespace

EffectiveDelivery DeliveryResolver::ofTrigger(const NodeId &trigger, const NodeId &broker) const
{
    const ResourcePtr resource = m_design.resource(trigger);
    const Carrier carrier = carrierOf(m_design, broker);
    const Json *own = deliveryIn(resource);
    const DeliveryBlock block{.json = own ? *own : Json(), .owner = trigger,
                              .nameSpace = resource ? resource->nameSpace() : QString()};
    return combine(m_design, {block, blockOfBroker(m_design, broker)}, ruleAt(carrier), carrier);
}

EffectiveDelivery DeliveryResolver::ofSubscription(const NodeId &subscription, const NodeId &channel) const
{
    const ResourcePtr resource = m_design.resource(subscription);
    const Carrier carrier = carrierOf(m_design, channel);
    const Json *own = deliveryIn(resource);
    const DeliveryBlock block{.json = own ? *own : Json(), .owner = subscription,
                              .nameSpace = resource ? resource->nameSpace() : QString()};
    return combine(m_design, {block, blockOfChannel(m_design, channel)}, ruleAt(carrier), carrier);
}

EffectiveDelivery DeliveryResolver::ofStep(const NodeId &flow, size_t index, bool isFilter) const
{
    const ResourcePtr resource = m_design.resource(flow);
    const Carrier carrier = carrierOf(m_design, flow);
    DeliveryBlock block{.json = Json(), .owner = flow, .nameSpace = resource ? resource->nameSpace() : QString()};
    const char *list = resource && resource->kind() == "Sequence"_L1 ? "steps" : "branches";
    if (resource && !isFilter) {
        const Pointer place = Pointer::parse("/spec").child(list).child(index).child("delivery");
        if (const Json *own = find(resource->json(), place); own && own->is_object())
            block.json = *own;
    }
    return combine(m_design, {block, blockOfChannel(m_design, flow)}, ruleAt(carrier), carrier);
}

EffectiveDelivery DeliveryResolver::ofSender(const NodeId &sender) const
{
    const ResourcePtr resource = m_design.resource(sender);
    const QString kind = resource ? resource->kind() : QString();
    if (kind == "PingSource"_L1)
        return ofPingAdapter(m_design);
    if (kind == "KafkaSource"_L1)
        return ofKafkaSource(m_design, sender, resource);
    if (kind == "RabbitmqSource"_L1) {
        const Json *own = deliveryIn(resource);
        const DeliveryBlock block{.json = own ? *own : Json(), .owner = sender, .nameSpace = resource->nameSpace()};
        Carrier carrier;
        carrier.assumption = Texts::tr("How long RabbitMQ sources wait between attempts is not known to Weir.");
        return combine(m_design, {block}, MergeRule::Replace, carrier);
    }
    if (kind == "SinkBinding"_L1) {
        return unknownSender(Texts::tr("The bound program sends, and decides itself what it tries again."));
    }
    return unknownSender(Texts::tr("%1 has no delivery settings: how often its program tries again is its own matter.")
                             .arg(m_design.name(sender)));
}

EffectiveDelivery DeliveryResolver::ofCarrier(const NodeId &id) const
{
    const Carrier carrier = carrierOf(m_design, id);
    const DeliveryBlock block =
        carrier.isBroker() ? blockOfBroker(m_design, id) : blockOfChannel(m_design, id);
    return combine(m_design, {block}, MergeRule::Replace, carrier);
}

EffectiveDelivery DeliveryResolver::ofEdge(const Edge &edge) const
{
    const Node *via = m_design.topology.node(edge.via);
    const auto origin = [&](EdgeRole role) {
        if (edge.role == role)
            return edge.from;
        for (const QString &id : m_design.topology.ownedBy(edge.via)) {
            const Edge &other = *m_design.topology.edge(id);
            if (other.role == role)
                return other.from;
        }
        return NodeId();
    };
    switch (via ? via->role : Role::Other) {
    case Role::Trigger:
        return ofTrigger(edge.via, origin(EdgeRole::Trigger));
    case Role::Subscription:
        return ofSubscription(edge.via, origin(EdgeRole::Subscription));
    case Role::Flow:
        if (edge.path == "/spec/reply"_L1) {
            const ResourcePtr flow = m_design.resource(edge.via);
            const Json *steps = flow ? find(flow->json(), "/spec/steps") : nullptr;
            return ofStep(edge.via, steps && steps->is_array() && !steps->empty() ? steps->size() - 1 : 0);
        }
        return ofStep(edge.via, indexIn(edge.path), edge.path.endsWith("/filter"_L1));
    case Role::Broker:
    case Role::Channel:
        return ofCarrier(edge.via);
    case Role::RequestReply:
        if (edge.role == EdgeRole::DeadLetter) {
            const ResourcePtr holder = m_design.resource(edge.via);
            const DeliveryBlock block{.json = *deliveryIn(holder), .owner = edge.via,
                                      .nameSpace = holder->nameSpace()};
            Carrier carrier;
            carrier.plane = DataPlane::Go;
            return combine(m_design, {block}, MergeRule::Replace, carrier);
        }
        return ofSender(edge.via);
    default:
        return ofSender(edge.via);
    }
}

std::optional<EdgeDelivery> DeliveryResolver::ofLine(const QString &id) const
{
    const Edge *edge = m_design.topology.edge(id);
    if (!edge || edge->role == EdgeRole::Config || edge->to == edge->via)
        return std::nullopt;
    EffectiveDelivery delivery = ofEdge(*edge);
    if (edge->role == EdgeRole::DeadLetter)
        takeDeadLetterSink(delivery);
    return EdgeDelivery{*edge, std::move(delivery)};
}

std::vector<EdgeDelivery> DeliveryResolver::all() const
{
    std::vector<EdgeDelivery> result;
    for (const QString &id : m_design.topology.edgeOrder()) {
        if (auto one = ofLine(id))
            result.push_back(std::move(*one));
    }
    return result;
}

QString answersText(const EffectiveDelivery &delivery)
{
    if (!delivery.isKnown)
        return Texts::tr("Which answers it tries again is not known.");
    if (delivery.policy.plane == DataPlane::Other)
        return Texts::tr("Which answers this data plane tries again is not known to Weir.");
    QStringList codes;
    for (int status = 300; status < 500; ++status) {
        if (mayRetry(status))
            codes.append(QString::number(status));
    }
    const QString text = delivery.policy.retry == 0
        ? Texts::tr("Every answer but 2xx ends the delivery at once.")
        : Texts::tr("Tried again: no answer, %1 and 5xx. Every other answer but 2xx ends the delivery at once.")
              .arg(codes.join(Texts::tr(", ")));
    return delivery.carrier.kind == Carrier::Kind::MultiTenant
        ? text + u' ' + Texts::tr("2xx with a body that is no event counts as 502.")
        : text;
}

} // namespace weir::flow
