// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/planes.h"

#include <QStringList>

#include <optional>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// Machines of the one Kafka cluster that the document describes for its operator; nullopt: none, several, or not told.
std::optional<qint64> machines(const Subject &subject)
{
    const QString group = u"kafka.strimzi.io"_s;
    const std::vector<ResourcePtr> clusters = subject.all(group, u"Kafka"_s);
    if (clusters.size() != 1 || !subject.all(group, u"KafkaNodePool"_s).empty())
        return std::nullopt;
    return intAt(clusters.front()->json(), "/spec/kafka/replicas");
}

void copies(const Subject &subject, std::optional<qint64> wanted, const QString &pointer, QList<Finding> &findings)
{
    const std::optional<qint64> there = wanted ? machines(subject) : std::nullopt;
    if (!there || *wanted <= *there)
        return;
    findings.append(subject.finding(
        "broker.topic", pointer,
        say(QT_TRANSLATE_NOOP("Check", "Topics are to have %1 copies, but the Kafka cluster of this document has %2 "
                                       "brokers: they cannot be created.")).arg(*wanted).arg(*there)));
}

void topicOfBroker(const Subject &subject, QList<Finding> &findings)
{
    const Plane plane = planeOf(subject.resource, subject.judge.profile);
    if (plane != Plane::Kafka && plane != Plane::KafkaNamespaced)
        return;
    for (const topology::Reference &reference : subject.named) {
        if (reference.rule->role != EdgeRole::Config || reference.target.kind != "ConfigMap"_L1)
            continue;
        const ResourcePtr config = subject.look(subject.topology.lookup(reference.target));
        const Json *data = config ? find(config->json(), "/data") : nullptr;
        if (!config || (data && !data->is_object()))
            continue;
        const QString place = reference.pointer.toQString();
        const auto valueOf = [&](const char *key) {
            const Json *value = data ? find(*data, std::string_view(key)) : nullptr;
            return value ? toQString(*value).trimmed() : QString();
        };
        if (valueOf("bootstrap.servers").isEmpty()) {
            findings.append(subject.finding(
                "broker.topic", place,
                say(QT_TRANSLATE_NOOP("Check",
                                      "ConfigMap %1 has no \"bootstrap.servers\": the topic cannot be created."))
                    .arg(config->name())));
        }
        bool isNumber = false;
        const qint64 wanted = valueOf("default.topic.replication.factor").toLongLong(&isNumber);
        copies(subject, isNumber ? std::optional(wanted) : std::nullopt, place, findings);
    }
}

/// Without initialOffset only events that come later than the source are read (knative-resources 9.1).
void beginning(const Subject &subject, QList<Finding> &findings)
{
    if (!isEmptyValue(find(subject.resource.json(), "/spec/initialOffset")))
        return;
    findings.append(subject.finding(
        "delivery.begin", u"/spec/initialOffset"_s,
        say(QT_TRANSLATE_NOOP("Check",
                              "Only records that come after the source is ready are read. For those already in "
                              "the topic write \"earliest\"."))));
}

void templateSpec(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    const Json *spec = find(root, "/spec/channelTemplate/spec");
    if (stringAt(root, "/spec/channelTemplate/kind") != "KafkaChannel"_L1 || (spec && !spec->empty()))
        return;
    findings.append(subject.finding(
        "channel.template", u"/spec/channelTemplate"_s,
        say(QT_TRANSLATE_NOOP("Check", "Without a spec each channel gets a topic with one partition and one copy, and "
                                       "channels that exist keep what they have."))));
}

/// A template of a kind that is known and is no channel: taken, and never ready (6.1).
void templateKind(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    const QString name = stringAt(root, "/spec/channelTemplate/kind");
    const QString group = splitApiVersion(stringAt(root, "/spec/channelTemplate/apiVersion")).group;
    const Kind *kind = name.isEmpty() ? nullptr : subject.topology.registry().find(group, name);
    if (!kind || kind->channelable)
        return;
    findings.append(subject.finding(
        "reference.target", u"/spec/channelTemplate/kind"_s,
        say(QT_TRANSLATE_NOOP("Check", "%1 is no kind of channel, so none can be made from this template."))
            .arg(name)));
}

/// Only with both is the topic made (9.2).
void halfATopic(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    const bool hasPartitions = !isEmptyValue(find(root, "/spec/numPartitions"));
    if (hasPartitions == !isEmptyValue(find(root, "/spec/replicationFactor")))
        return;
    findings.append(subject.finding(
        "broker.topic", Severity::Hint, hasPartitions ? u"/spec/numPartitions"_s : u"/spec/replicationFactor"_s,
        say(QT_TRANSLATE_NOOP("Check", "The topic is made only where numPartitions and replicationFactor are both set; "
                                       "else it must exist."))));
}

} // namespace

void kafka(const Subject &subject, QList<Finding> &findings)
{
    const QString &kind = subject.kind.name;
    const Json &root = subject.resource.json();
    if (!subject.kind.group.endsWith("knative.dev"_L1))
        return;
    if (kind == "Broker"_L1)
        topicOfBroker(subject, findings);
    else if (kind == "KafkaSource"_L1)
        beginning(subject, findings);
    else if (kind == "KafkaChannel"_L1 || kind == "KafkaSink"_L1)
        copies(subject, intAt(root, "/spec/replicationFactor"), u"/spec/replicationFactor"_s, findings);
    else if (kind == "Sequence"_L1 || kind == "Parallel"_L1 || kind == "Channel"_L1) {
        templateSpec(subject, findings);
        templateKind(subject, findings);
    }
    if (kind == "KafkaSink"_L1)
        halfATopic(subject, findings);
}

} // namespace weir::check
