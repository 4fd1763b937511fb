// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/subjects.h"

#include "model/telemetry/counters.h"
#include "model/telemetry/text.h"

#include <QUrl>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr auto messagingGroup = "messaging.knative.dev"_L1;
constexpr auto eventingGroup = "eventing.knative.dev"_L1;

QString annotation(const Resource &resource, const char *name)
{
    const Json *found = find(resource.json(), Pointer({"metadata", "annotations", name}));
    return found ? toQString(*found) : QString();
}

QString label(const Resource &resource, const char *name)
{
    const Json *found = find(resource.json(), Pointer({"metadata", "labels", name}));
    return found ? toQString(*found) : QString();
}

/// Finds Subscriptions and channels, and tells which hosts a channel uses once only.
class Index
{
public:
    explicit Index(const ResourceSet &set) : m_set(set)
    {
        for (const auto &[key, resource] : set.resources()) {
            if (resource->group() != messagingGroup || resource->kind() != "Subscription"_L1)
                continue;
            const QString trigger = label(*resource, "eventing.knative.dev/trigger");
            if (!trigger.isEmpty())
                m_ofTrigger.insert(resource->nameSpace() + u'/' + trigger, resource);
            const ChannelDelivery delivery = rawDelivery(*resource);
            QHash<QByteArray, int> &uses = m_uses[QByteArray::fromStdString(delivery.channel)];
            for (const std::string &host : {delivery.host, delivery.replyHost, delivery.deadLetterHost}) {
                if (!host.empty())
                    ++uses[QByteArray::fromStdString(host)];
            }
        }
    }

    [[nodiscard]] ResourcePtr ofTrigger(const QString &nameSpace, const QString &trigger) const
    {
        return m_ofTrigger.value(nameSpace + u'/' + trigger);
    }

    [[nodiscard]] ResourcePtr subscription(const QString &nameSpace, const QString &name) const
    {
        return object(messagingGroup, u"Subscription"_s, nameSpace, name);
    }

    [[nodiscard]] ResourcePtr object(const QString &group, const QString &kind, const QString &nameSpace,
                                     const QString &name) const
    {
        return m_set.resource(m_set.first({group, kind, nameSpace, name}));
    }

    [[nodiscard]] ChannelDelivery delivery(const Resource &subscription) const
    {
        ChannelDelivery out = rawDelivery(subscription);
        const QHash<QByteArray, int> uses = m_uses.value(QByteArray::fromStdString(out.channel));
        const auto isOnly = [&uses](const std::string &host) {
            return !host.empty() && uses.value(QByteArray::fromStdString(host)) == 1;
        };
        out.ownsHost = isOnly(out.host);
        out.ownsReplyHost = isOnly(out.replyHost);
        out.ownsDeadLetterHost = isOnly(out.deadLetterHost);
        return out;
    }

private:
    [[nodiscard]] ChannelDelivery rawDelivery(const Resource &subscription) const
    {
        const Json &json = subscription.json();
        const QString nameSpace = subscription.nameSpace();
        const QString channel = stringAt(json, "/spec/channel/name");
        const auto uri = [&json](const char *name) {
            return hostOfUrl(stringAt(json, std::string("/status/physicalSubscription/") + name));
        };
        ChannelDelivery out;
        out.name = subscription.name();
        out.subscription = ownerKey("subscription:", subscription.name(), nameSpace);
        out.channel = ownerKey("channel:", channel, nameSpace);
        out.nameSpace = nameSpace;
        out.host = uri("subscriberUri");
        out.replyHost = uri("replyUri");
        out.deadLetterHost = uri("deadLetterSinkUri");
        // A generic Channel is served by the channel of the same name that its template made.
        const ResourcePtr memory = object(messagingGroup, u"InMemoryChannel"_s, nameSpace, channel);
        const QString kind = stringAt(json, "/spec/channel/kind");
        out.isMeasured = kind == "InMemoryChannel"_L1 || (kind == "Channel"_L1 && memory);
        if (memory) {
            out.isNamespaced = annotation(*memory, "eventing.knative.dev/scope") == "namespace"_L1;
            // An asynchronous dispatcher drops the channel's name from its client metrics.
            if (annotation(*memory, "messaging.knative.dev/async-handler") == "true"_L1)
                out.host = out.replyHost = out.deadLetterHost = {};
        }
        return out;
    }

    const ResourceSet &m_set;
    QHash<QString, ResourcePtr> m_ofTrigger;
    QHash<QByteArray, QHash<QByteArray, int>> m_uses;
};

/// The generated Subscription that serves a field of a Sequence or Parallel (knative-telemetry 1.8), or null.
ResourcePtr flowSubscription(const Index &index, const Resource &flow, const QString &path)
{
    const QStringList parts =
        path.split(u'/', Qt::SkipEmptyParts); // spec, steps, 0 | spec, branches, 0, filter
    if (parts.size() < 2)
        return {};
    const QString name = flow.name();
    if (parts.at(1) == "steps"_L1 && parts.size() >= 3)
        return index.subscription(flow.nameSpace(), name + u"-kn-sequence-"_s + parts.at(2));
    if (parts.at(1) == "reply"_L1 && flow.kind() == "Sequence"_L1) {
        const Json *steps = find(flow.json(), "/spec/steps");
        if (steps && steps->is_array() && !steps->empty())
            return index.subscription(flow.nameSpace(),
                                      name + u"-kn-sequence-"_s + QString::number(steps->size() - 1));
        return {};
    }
    if (parts.at(1) == "branches"_L1 && parts.size() >= 4) {
        const bool isFilter = parts.at(3) == "filter"_L1;
        return index.subscription(flow.nameSpace(),
                                  name + (isFilter ? u"-kn-parallel-filter-"_s : u"-kn-parallel-"_s)
                                      + parts.at(2));
    }
    return {};
}

bool isMemoryBroker(const ResourcePtr &broker)
{
    if (!broker)
        return false;
    const QString kind = annotation(*broker, "eventing.knative.dev/broker.class");
    return kind.isEmpty() || kind == "MTChannelBasedBroker"_L1;
}

void describeTrigger(EdgeSubject &edge, const Resource &trigger, const Index &index)
{
    QString broker = stringAt(trigger.json(), "/spec/broker");
    QString brokerSpace = trigger.nameSpace();
    if (broker.isEmpty()) {
        broker = stringAt(trigger.json(), "/spec/brokerRef/name");
        if (const QString other = stringAt(trigger.json(), "/spec/brokerRef/namespace"); !other.isEmpty())
            brokerSpace = other;
    }
    if (!isMemoryBroker(index.object(eventingGroup, u"Broker"_s, brokerSpace, broker))) {
        edge.why = TelemetryText::tr("The numbers of this broker's class are not read.");
        return;
    }
    edge.trigger = ownerKey("trigger:", trigger.name(), trigger.nameSpace());
    if (const ResourcePtr child = index.ofTrigger(trigger.nameSpace(), trigger.name()))
        edge.delivery = index.delivery(*child);
    if (edge.delivery.deadLetterHost.empty())
        edge.delivery.deadLetterHost = hostOfUrl(stringAt(trigger.json(), "/status/deadLetterSinkUri"));
    if (edge.role == EdgeRole::Trigger) {
        edge.form = EdgeForm::Trigger;
        edge.name = trigger.name();
    } else if (edge.role == EdgeRole::DeadLetter) {
        edge.form = EdgeForm::TriggerDeadLetter;
    } else if (edge.role == EdgeRole::Reply && edge.delivery.ownsReplyHost) {
        edge.form = EdgeForm::Reply;
    } else {
        edge.why =
            TelemetryText::tr("Replies of all triggers of a broker are counted together, not one by one.");
    }
}

void describeDelivery(EdgeSubject &edge, const ResourcePtr &subscription, const Index &index)
{
    if (!subscription) {
        edge.why = TelemetryText::tr("The Subscription that delivers here does not exist in the cluster.");
        return;
    }
    edge.delivery = index.delivery(*subscription);
    if (!edge.delivery.isMeasured) {
        edge.why = TelemetryText::tr("The numbers of this channel's kind are not read.");
        return;
    }
    if (edge.role == EdgeRole::DeadLetter) {
        edge.form = EdgeForm::ChannelDeadLetter;
    } else if (edge.role == EdgeRole::Reply) {
        if (edge.delivery.ownsReplyHost)
            edge.form = EdgeForm::Reply;
        else
            edge.why = TelemetryText::tr(
                "Other deliveries of the channel go to the same host, so replies cannot be told apart.");
    } else {
        edge.form = EdgeForm::Channel;
        edge.name = edge.delivery.name;
    }
}

void describe(EdgeSubject &edge, const ResourcePtr &via, const Index &index)
{
    edge.why = TelemetryText::tr("No metric exists for this line.");
    if (!via)
        return;
    const QString kind = via->kind();
    if (kind == "Trigger"_L1 && via->group() == eventingGroup) {
        describeTrigger(edge, *via, index);
    } else if (kind == "Subscription"_L1 && via->group() == messagingGroup) {
        describeDelivery(edge, via, index);
    } else if (kind == "Sequence"_L1 || kind == "Parallel"_L1) {
        describeDelivery(edge, flowSubscription(index, *via, edge.path), index);
    } else if (kind == "PingSource"_L1 && edge.role == EdgeRole::Sink) {
        edge.form = EdgeForm::PingSource;
        edge.source = ownerKey("source:", via->name(), via->nameSpace());
    } else if (kind == "ApiServerSource"_L1 && edge.role == EdgeRole::Sink) {
        edge.form = EdgeForm::ApiServerSource;
        edge.source = ownerKey("source:", via->name(), via->nameSpace());
        edge.adapter = via->nameSpace() + u'/' + via->name();
    }
    if (edge.form != EdgeForm::NotMeasured)
        edge.why.clear();
}

NodeSubject nodeSubject(const Node &node, const ResourcePtr &resource)
{
    NodeSubject out;
    out.id = node.id;
    out.nameSpace = node.resource.nameSpace;
    if (!resource)
        return out;
    if (node.role == Role::Broker && isMemoryBroker(resource)) {
        out.form = NodeSubject::Form::Broker;
        out.owner = ownerKey("broker:", resource->name(), resource->nameSpace());
    } else if (node.role == Role::Channel) {
        out.form = NodeSubject::Form::Channel;
        out.owner = ownerKey("channel:", resource->name(), resource->nameSpace());
        out.isNamespaced = annotation(*resource, "eventing.knative.dev/scope") == "namespace"_L1;
    } else if (node.role == Role::Source) {
        out.form = NodeSubject::Form::Source;
    }
    return out;
}

} // namespace

std::string hostOfUrl(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return {};
    const int port = parsed.port(-1);
    std::string host = parsed.host().toStdString();
    if (port > 0 && port != 80 && port != 443)
        host += ":" + std::to_string(port);
    return host;
}

bool isGenerated(const Resource &resource)
{
    const Json *owners = find(resource.json(), "/metadata/ownerReferences");
    if (!owners || !owners->is_array())
        return false;
    for (const Json &owner : *owners) {
        if (boolAt(owner, "/controller")
            && splitApiVersion(stringAt(owner, "/apiVersion")).group.endsWith(".knative.dev"_L1))
            return true;
    }
    return false;
}

Subjects subjectsOf(const ResourceSet &set, const Topology &topology)
{
    const Index index(set);
    Subjects out;
    const auto resourceOf = [&](const NodeId &id) -> ResourcePtr {
        const Node *node = topology.node(id);
        return node && node->key != ResourceKey::None ? set.resource(node->key) : nullptr;
    };
    for (const QString &id : topology.edgeOrder()) {
        const Edge *edge = topology.edge(id);
        if (!edge || edge->role == EdgeRole::Config)
            continue;
        const ResourcePtr via = resourceOf(edge->via);
        if (via && isGenerated(*via))
            continue;
        EdgeSubject subject;
        subject.from = edge->from;
        subject.to = edge->to;
        subject.via = edge->via;
        subject.path = edge->path;
        subject.role = edge->role;
        if (edge->inherited)
            subject.owner = edge->owner;
        describe(subject, via, index);
        out.edges.push_back(std::move(subject));
    }
    for (const QString &id : topology.nodeOrder()) {
        const Node *node = topology.node(id);
        if (!node || node->ghost)
            continue;
        const ResourcePtr resource = resourceOf(id);
        if (!resource || !isGenerated(*resource))
            out.nodes.push_back(nodeSubject(*node, resource));
    }
    return out;
}

} // namespace weir
