// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/planes.h"

#include "model/admission/parts/duration.h"
#include "model/topology/references.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// The kind of channel behind a generic one or inside a flow, which heeds the cluster's default only (6.5).
QString templateKind(const Subject &subject, const Resource &holder)
{
    const QString kind = stringAt(holder.json(), "/spec/channelTemplate/kind");
    if (!kind.isEmpty())
        return kind;
    const QString space = holder.kind() == "Channel"_L1 ? subject.topology.canonical(holder.id()).nameSpace : QString();
    return subject.judge.profile.defaultChannelKind(space);
}

QString channelKind(const Subject &subject)
{
    const Resource &resource = subject.resource;
    if (resource.kind() == "Sequence"_L1 || resource.kind() == "Parallel"_L1 || resource.kind() == "Channel"_L1)
        return templateKind(subject, resource);
    if (resource.kind() != "Subscription"_L1)
        return resource.kind();
    const QString named = stringAt(resource.json(), "/spec/channel/kind");
    if (named != "Channel"_L1)
        return named;
    const ResourcePtr channel = originOf(subject);
    return channel ? templateKind(subject, *channel) : QString();
}

} // namespace

Plane planeOf(const Resource &broker, const admission::Profile &profile)
{
    const QString name = brokerClass(broker, profile);
    if (name == "MTChannelBasedBroker"_L1)
        return Plane::Go;
    if (name == "Kafka"_L1)
        return Plane::Kafka;
    if (name == "KafkaNamespaced"_L1)
        return Plane::KafkaNamespaced;
    return name == "RabbitMQBroker"_L1 ? Plane::Rabbit : Plane::Unknown;
}

ResourcePtr originOf(const Subject &subject, ResourceKey *key)
{
    for (const Edge &edge : subject.ownedBy(subject.topology.idOf(subject.key))) {
        if (edge.role != EdgeRole::Trigger && edge.role != EdgeRole::Subscription)
            continue;
        const ResourcePtr origin = subject.lookAt(edge.from);
        const Node *node = subject.topology.node(edge.from);
        if (!origin || !node || node->key == subject.key)
            continue;
        if (key)
            *key = node->key;
        return origin;
    }
    return nullptr;
}

Plane planeOf(const Subject &subject)
{
    const QString &kind = subject.kind.name;
    if (kind == "Broker"_L1)
        return planeOf(subject.resource, subject.judge.profile);
    if (kind == "KafkaSource"_L1)
        return Plane::Kafka;
    if (kind == "RabbitmqSource"_L1)
        return Plane::Rabbit;
    if (kind == "Trigger"_L1) {
        const ResourcePtr broker = originOf(subject);
        return broker ? planeOf(*broker, subject.judge.profile) : Plane::Unknown;
    }
    const QString channel = channelKind(subject);
    if (channel == "InMemoryChannel"_L1)
        return Plane::Go;
    return channel == "KafkaChannel"_L1 ? Plane::Kafka : Plane::Unknown;
}

QString channelsOfBroker(const Subject &subject)
{
    const Json *config = find(subject.resource.json(), "/spec/config");
    const QString space = subject.topology.canonical(subject.resource.id()).nameSpace;
    if (!config || !config->is_object()) {
        const Json *made = subject.judge.profile.defaultChannelTemplate(space);
        // As shipped; what another cluster gives its Brokers is not known without its ConfigMap.
        const bool isShipped = !subject.judge.profile.brokerDefaults.is_object();
        return made ? stringAt(*made, "/kind") : isShipped ? u"InMemoryChannel"_s : QString();
    }
    for (const topology::Reference &reference : subject.named) {
        if (reference.rule->role != EdgeRole::Config)
            continue;
        const ResourcePtr map = subject.look(subject.topology.lookup(reference.target));
        const ResourceId &id = reference.target;
        const Json known = subject.judge.profile.channelTemplates.value(id.nameSpace + u'/' + id.name);
        const auto made = map ? admission::channelTemplateOf(map->json()) : Result<Json>(known);
        return made ? stringAt(*made, "/kind") : QString();
    }
    return {};
}

bool isInMemory(const Subject &subject)
{
    return subject.kind.name != "Broker"_L1 && subject.kind.name != "Trigger"_L1
        && channelKind(subject) == "InMemoryChannel"_L1;
}

std::vector<Pointer> deliveryPlaces(const Subject &subject)
{
    static const QStringList plain{u"Broker"_s, u"Trigger"_s, u"Channel"_s, u"InMemoryChannel"_s, u"KafkaChannel"_s,
                                   u"Subscription"_s, u"KafkaSource"_s, u"RabbitmqSource"_s, u"RequestReply"_s};
    const char *pattern = nullptr;
    if (plain.contains(subject.kind.name))
        pattern = "/spec/delivery";
    else if (subject.kind.name == "Sequence"_L1)
        pattern = "/spec/steps/*/delivery";
    else if (subject.kind.name == "Parallel"_L1)
        pattern = "/spec/branches/*/delivery";
    if (!pattern || !subject.kind.group.endsWith(".knative.dev"_L1))
        return {};
    return topology::expand(subject.resource.json(), Pointer::parse(pattern));
}

std::optional<double> seconds(const QString &period)
{
    const auto parsed = admission::parsePeriod(period);
    if (!parsed)
        return std::nullopt;
    constexpr double Day = 86'400;
    return (parsed->years * 365.2425 * Day + parsed->months * 30.436875 * Day + parsed->days * Day
            + parsed->hours * 3'600.0 + parsed->minutes * 60.0 + parsed->seconds) / 10;
}

} // namespace weir::check
