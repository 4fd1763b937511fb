// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow/address.h"

#include "model/flow/carrier.h"

namespace weir::flow {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Cluster = ".svc.cluster.local"_L1;

QString shared(const char *service, const ResourceId &id)
{
    return u"http://"_s + QLatin1StringView(service) + u".knative-eventing"_s + Cluster + u'/' + id.nameSpace + u'/'
        + id.name;
}

QString ofBroker(const Design &design, const NodeId &node, const ResourceId &id)
{
    switch (carrierOf(design, node).kind) {
    case Carrier::Kind::Kafka:
        return shared("kafka-broker-ingress", id);
    case Carrier::Kind::KafkaNamespaced:
        return u"http://kafka-broker-ingress."_s + id.nameSpace + Cluster + u'/' + id.nameSpace + u'/' + id.name;
    case Carrier::Kind::RabbitMq:
        return u"http://"_s + id.name + u"-broker-ingress."_s + id.nameSpace + Cluster;
    case Carrier::Kind::OtherBroker:
        return {};
    default:
        return shared("broker-ingress", id);
    }
}

} // namespace

QString addressOf(const Design &design, const NodeId &node)
{
    if (node.startsWith("uri:"_L1))
        return node.mid(4);
    if (const ResourcePtr resource = design.resource(node)) {
        if (const QString url = stringAt(resource->json(), "/status/address/url"); !url.isEmpty())
            return url;
    }
    const ResourceId id = design.topology.canonical(design.identity(node));
    const auto service = [&id](const QString &suffix) {
        return u"http://"_s + id.name + suffix + u'.' + id.nameSpace + Cluster;
    };
    if (id.kind == "Broker"_L1)
        return ofBroker(design, node, id);
    if (id.kind == "Sequence"_L1)
        return service(u"-kn-sequence-0-kn-channel"_s);
    if (id.kind == "Parallel"_L1)
        return service(u"-kn-parallel-kn-channel"_s);
    if (id.kind.endsWith("Channel"_L1))
        return service(u"-kn-channel"_s);
    if (id.kind == "KafkaSink"_L1)
        return shared("kafka-sink-ingress", id);
    if (id.kind == "JobSink"_L1)
        return shared("job-sink", id);
    if (id.kind == "RequestReply"_L1)
        return shared("request-reply", id);
    if (id.kind == "EventTransform"_L1)
        return service(u"-jsonata"_s);
    if (id.kind == "IntegrationSink"_L1)
        return service(u"-deployment"_s);
    return id.kind == "Service"_L1 ? service({}) : QString();
}

QString plainUrl(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

QHash<QString, NodeId> listeners(const Design &design)
{
    QHash<QString, NodeId> result;
    for (const NodeId &id : design.topology.nodeOrder()) {
        if (design.topology.node(id)->role == Role::Uri)
            continue;
        const QString url = plainUrl(addressOf(design, id));
        if (!url.isEmpty() && !result.contains(url))
            result.insert(url, id);
    }
    return result;
}

} // namespace weir::flow
