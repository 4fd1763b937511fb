// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow/carrier.h"

#include "model/admission/parts/brokerdefaults.h"

#include <QCoreApplication>

namespace weir::flow {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

constexpr const char *ClassAnnotation = "/metadata/annotations/eventing.knative.dev~1broker.class";
constexpr const char *AsyncAnnotation = "/metadata/annotations/messaging.knative.dev~1async-handler";

Carrier ofChannelKind(const QString &kind, bool isAsync)
{
    Carrier carrier;
    carrier.name = kind;
    if (kind == "InMemoryChannel"_L1) {
        carrier.kind = Carrier::Kind::InMemory;
        carrier.plane = DataPlane::Go;
        carrier.isSynchronous = !isAsync;
    } else if (kind == "KafkaChannel"_L1) {
        carrier.kind = Carrier::Kind::KafkaChannel;
        carrier.plane = DataPlane::Kafka;
    } else {
        carrier.assumption =
            Texts::tr("How long channels of kind “%1” wait between attempts is not known to Weir.").arg(kind);
    }
    return carrier;
}

/// The channel behind a Broker of the MT class (knative-resources 4.2).
Carrier ofMultiTenant(const Design &design, const ResourcePtr &broker)
{
    const Json *config = broker ? find(broker->json(), "/spec/config") : nullptr;
    const QString name = config ? stringAt(*config, "/name") : QString();
    Carrier carrier = ofChannelKind(u"InMemoryChannel"_s, false);
    if (name.isEmpty()) {
        const QString space = broker ? design.topology.canonical(broker->id()).nameSpace : QString();
        const Json *made = design.profile.defaultChannelTemplate(space);
        if (const QString kind = made ? stringAt(*made, "/kind") : QString(); !kind.isEmpty())
            carrier = ofChannelKind(kind, false);
    } else {
        QString space = stringAt(*config, "/namespace");
        if (space.isEmpty())
            space = broker->nameSpace();
        const ResourcePtr map = design.set.resource(design.topology.lookup({{}, u"ConfigMap"_s, space, name}));
        const Json known = design.profile.channelTemplates.value(space + u'/' + name);
        const Result<Json> made = map ? admission::channelTemplateOf(map->json()) : Result<Json>(known);
        const QString kind = made ? stringAt(*made, "/kind") : QString();
        if (!kind.isEmpty()) {
            carrier = ofChannelKind(kind, false);
        } else if (name != "config-br-default-channel"_L1) {
            carrier.assumption = Texts::tr("Which channel ConfigMap %1 gives this broker is not in these files; "
                                           "in-memory channels, as Knative ships, are assumed.").arg(name);
        }
    }
    if (broker && stringAt(broker->json(), AsyncAnnotation) == "true"_L1)
        carrier.isSynchronous = false;
    return carrier;
}

Carrier ofBroker(const Design &design, const NodeId &id)
{
    const ResourcePtr broker = design.resource(id);
    QString brokerClass = broker ? stringAt(broker->json(), ClassAnnotation) : QString();
    if (brokerClass.isEmpty()) {
        const QString space = design.topology.canonical(design.identity(id)).nameSpace;
        brokerClass = admission::BrokerDefaults(design.profile.brokerDefaults, space).brokerClass();
    }
    if (brokerClass.isEmpty() || brokerClass == "MTChannelBasedBroker"_L1) {
        Carrier carrier = ofMultiTenant(design, broker);
        carrier.kind = Carrier::Kind::MultiTenant;
        carrier.name = u"MTChannelBasedBroker"_s;
        if (!broker) {
            carrier.assumption = Texts::tr("%1 is not in these files; a broker of the default class is assumed.")
                                     .arg(design.name(id));
        }
        return carrier;
    }
    Carrier carrier;
    carrier.name = brokerClass;
    carrier.kind = Carrier::Kind::OtherBroker;
    if (brokerClass == "Kafka"_L1 || brokerClass == "KafkaNamespaced"_L1) {
        carrier.kind = brokerClass == "Kafka"_L1 ? Carrier::Kind::Kafka : Carrier::Kind::KafkaNamespaced;
        carrier.plane = DataPlane::Kafka;
    } else if (brokerClass == "RabbitMQBroker"_L1) {
        carrier.kind = Carrier::Kind::RabbitMq;
        carrier.assumption = Texts::tr("How long RabbitMQ brokers wait between attempts is not known to Weir.");
    } else {
        carrier.assumption =
            Texts::tr("What brokers of class “%1” do is not known to Weir; routing as in Knative is assumed, waiting "
                      "times are unknown.").arg(brokerClass);
    }
    return carrier;
}

} // namespace

Carrier carrierOf(const Design &design, const NodeId &id)
{
    const Node *node = design.topology.node(id);
    const ResourceId identity = design.identity(id);
    if (identity.kind == "Broker"_L1)
        return ofBroker(design, id);
    const ResourcePtr resource = design.resource(id);
    const bool isFlow = node && node->role == Role::Flow;
    if (!isFlow && identity.kind != "Channel"_L1)
        return ofChannelKind(identity.kind, resource && stringAt(resource->json(), AsyncAnnotation) == "true"_L1);
    QString kind = resource ? stringAt(resource->json(), "/spec/channelTemplate/kind") : QString();
    if (kind.isEmpty()) {
        // Flows look at the cluster's default only (knative-resources 6.5).
        kind = design.profile.defaultChannelKind(isFlow ? QString() : design.topology.canonical(identity).nameSpace);
    }
    Carrier carrier = ofChannelKind(kind, false);
    if (!resource) {
        carrier.assumption = Texts::tr("%1 is not in these files; the cluster's default channel is assumed.")
                                 .arg(design.name(id));
    }
    return carrier;
}

} // namespace weir::flow
