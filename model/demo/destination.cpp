// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/plan.h"

#include <QUrl>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Cluster = ".svc.cluster.local"_L1;
constexpr auto IngressHost = "broker-ingress.knative-eventing.svc.cluster.local"_L1;

bool isChannelKind(const QString &kind)
{
    return kind == u"Channel" || kind == u"InMemoryChannel";
}

Target channelTarget(const QString &nameSpace, const QString &name)
{
    Target target;
    target.kind = Target::Kind::Channel;
    target.nameSpace = nameSpace;
    target.name = name;
    target.host = name + u"-kn-channel."_s + nameSpace + Cluster;
    target.url = u"http://"_s + target.host;
    return target;
}

Target brokerTarget(const QString &nameSpace, const QString &name)
{
    Target target;
    target.kind = Target::Kind::Broker;
    target.nameSpace = nameSpace;
    target.name = name;
    target.host = IngressHost;
    target.url = u"http://"_s + target.host + u'/' + nameSpace + u'/' + name;
    return target;
}

/// The host part of a cluster-local address, by kind (knative-resources 3.2).
QString hostOf(const ResourceId &id)
{
    if (id.kind == u"JobSink")
        return u"job-sink.knative-eventing"_s + Cluster;
    if (id.kind == u"KafkaSink")
        return u"kafka-sink-ingress.knative-eventing"_s + Cluster;
    if (id.kind == u"EventTransform")
        return id.name + u"-jsonata."_s + id.nameSpace + Cluster;
    if (id.kind == u"IntegrationSink")
        return id.name + u"-deployment."_s + id.nameSpace + Cluster;
    return id.name + u'.' + id.nameSpace + Cluster;
}

Target uriTarget(const QString &uri)
{
    const QUrl url(uri);
    const QString host = url.host();
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    Target target;
    if (host == IngressHost && path.size() == 2) {
        target = brokerTarget(path[0], path[1]);
    } else if (host.endsWith(Cluster)) {
        const QString local = host.chopped(Cluster.size());
        const qsizetype dot = local.lastIndexOf(u'.');
        const QString name = local.left(dot);
        const QString nameSpace = local.mid(dot + 1);
        constexpr auto suffix = "-kn-channel"_L1;
        if (dot > 0 && name.endsWith(suffix)) {
            target = channelTarget(nameSpace, name.chopped(suffix.size()));
        } else {
            target.kind = Target::Kind::Subscriber;
            target.nameSpace = dot > 0 ? nameSpace : QString();
            target.name = dot > 0 ? name : host;
        }
    } else if (!host.isEmpty()) {
        target.kind = Target::Kind::Subscriber;
        target.name = host;
    }
    target.host = host;
    target.port = url.port(url.scheme() == u"https" ? 443 : 80);
    target.url = uri;
    target.node = u"uri:"_s + uri;
    return target;
}

} // namespace

Target targetOf(const ResourceId &id)
{
    Target target;
    if (id.kind == u"Broker") {
        target = brokerTarget(id.nameSpace, id.name);
    } else if (isChannelKind(id.kind)) {
        target = channelTarget(id.nameSpace, id.name);
    } else if (id.kind == u"Sequence") {
        target = channelTarget(id.nameSpace, id.name + u"-kn-sequence-0"_s);
    } else if (id.kind == u"Parallel") {
        target = channelTarget(id.nameSpace, id.name + u"-kn-parallel"_s);
    } else {
        target.kind = Target::Kind::Subscriber;
        target.nameSpace = id.nameSpace;
        target.name = id.name;
        target.host = hostOf(id);
        target.url = u"http://"_s + target.host;
    }
    target.node = id.toString();
    return target;
}

Target resolve(const Json &destination, const QString &nameSpace)
{
    const QString uri = stringAt(destination, "/uri");
    const Json *ref = find(destination, "/ref");
    if (!ref || !ref->is_object())
        return uri.isEmpty() ? Target{} : uriTarget(uri);
    ResourceId id;
    id.group = splitApiVersion(stringAt(*ref, "/apiVersion")).group;
    if (id.group.isEmpty())
        id.group = stringAt(*ref, "/group");
    id.kind = stringAt(*ref, "/kind");
    id.name = stringAt(*ref, "/name");
    id.nameSpace = stringAt(*ref, "/namespace");
    if (id.nameSpace.isEmpty())
        id.nameSpace = nameSpace;
    if (id.name.isEmpty())
        return {};
    Target target = targetOf(id);
    if (!uri.isEmpty()) {
        const QString node = target.node;
        target = uriTarget(QUrl(target.url + u'/').resolved(QUrl(uri)).toString());
        target.node = node;
    }
    return target;
}

} // namespace weir::demo
