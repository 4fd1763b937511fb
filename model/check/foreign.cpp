// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/duration.h"
#include "model/admission/webhook.h"
#include "model/check/planes.h"
#include "model/topology/references.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// What the webhooks of other repositories than Knative Eventing's own say is known from their sources only, so no
/// finding here claims to be the server's own verdict (`refused`).
bool isForeign(const Subject &subject)
{
    static const QStringList groups{u"eventing.knative.dev"_s, u"messaging.knative.dev"_s, u"sources.knative.dev"_s};
    return groups.contains(subject.kind.group) && !admission::webhookOf(subject.kind.group, subject.kind.name)
        && subject.verdict.kind != admission::Verdict::Kind::Refused;
}

QString labelOf(const Field &field)
{
    return QCoreApplication::translate("Kind", field.label);
}

/// Words in capitals, as instructions write what a person is to replace.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|<[^<>]*>|\\$\\{[^{}]*\\})$"_s);
    return pattern.match(text).hasMatch();
}

void placeholder(const Subject &subject, const Pointer &place, const QString &text, QList<Finding> &findings)
{
    findings.append(subject.finding(
        "field.placeholder", place.toQString(),
        say(QT_TRANSLATE_NOOP("Check", "\"%1\" looks like the place for a value, not like one. Replace it before it is "
                                       "applied.")).arg(text)));
}

void choices(const Subject &subject, bool isForeignKind, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    for (const Field &field : subject.kind.fields) {
        const std::string_view pointer = field.pointer;
        if (field.type != FieldType::Enum || field.choices.empty() || pointer.find("/delivery/") != pointer.npos
            || (!isForeignKind && !pointer.starts_with("/metadata/")))
            continue;
        const Json *value = find(root, pointer);
        if (!value || !value->is_string())
            continue;
        const QString text = toQString(*value);
        const auto isIt = [&](const char *choice) { return text == QLatin1StringView(choice); };
        if (text.isEmpty() || std::any_of(field.choices.begin(), field.choices.end(), isIt))
            continue;
        if (isPlaceholder(text)) {
            placeholder(subject, Pointer::parse(field.pointer), text, findings);
            continue;
        }
        QStringList names;
        for (const char *choice : field.choices)
            names.append(u'"' + QString::fromLatin1(choice) + u'"');
        findings.append(subject.finding(
            "field.value", QString::fromLatin1(field.pointer),
            say(QT_TRANSLATE_NOOP("Check", "\"%1\" is no value of \"%2\". Write one of %3."))
                .arg(text, labelOf(field), names.join(u", "_s))));
    }
}

/// Numbers that their webhooks hold between bounds (knative-resources 9.2, 9.3, 10).
void bounds(const Subject &subject, QList<Finding> &findings)
{
    struct Bound {
        const char *kind;
        const char *pointer;
        qint64 least, most;
    };
    constexpr qint64 Int32 = 2'147'483'647;
    static const Bound table[] = {
        {"KafkaSink", "/spec/numPartitions", 1, Int32},
        {"KafkaSink", "/spec/replicationFactor", 1, 32'767},
        {"KafkaChannel", "/spec/numPartitions", 1, Int32},
        {"KafkaChannel", "/spec/replicationFactor", 1, 32'767},
        {"RabbitmqSource", "/spec/rabbitmqResourcesConfig/parallelism", 1, 1'000},
        {"CephSource", "/spec/port", 0, 65'535},
        {"Trigger", "/metadata/annotations/rabbitmq.eventing.knative.dev~1parallelism", 1, 1'000},
    };
    for (const Bound &bound : table) {
        const Json *value = subject.kind.name == QLatin1StringView(bound.kind)
            ? find(subject.resource.json(), std::string_view(bound.pointer)) : nullptr;
        if (!value || value->is_null() || value->is_structured())
            continue;
        const QString text = value->is_string() ? toQString(*value) : QString::fromUtf8(toText(*value));
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (isNumber && number >= bound.least && number <= bound.most)
            continue;
        findings.append(subject.finding(
            "field.value", QString::fromLatin1(bound.pointer),
            say(QT_TRANSLATE_NOOP("Check", "\"%1\" is not a number from %2 to %3."))
                .arg(text).arg(bound.least).arg(bound.most)));
    }
}

void retention(const Subject &subject, QList<Finding> &findings)
{
    const QString text = stringAt(subject.resource.json(), "/spec/retentionDuration");
    if (text.isEmpty())
        return;
    const auto period = admission::parsePeriod(text);
    if (period && !period->isNegative())
        return;
    findings.append(subject.finding(
        "field.value", u"/spec/retentionDuration"_s,
        say(QT_TRANSLATE_NOOP("Check", "\"%1\" is no ISO 8601 duration from zero up, such as PT168H.")).arg(text)));
}

void queue(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    const Json *config = find(root, "/spec/rabbitmqResourcesConfig");
    if (!config || !config->is_object())
        return;
    if (!boolAt(*config, "/predeclared") && isEmptyValue(find(*config, "/exchangeName"))) {
        findings.append(subject.finding(
            "field.value", u"/spec/rabbitmqResourcesConfig/exchangeName"_s,
            say(QT_TRANSLATE_NOOP("Check", "Without \"predeclared\" the exchange must be named."))));
    }
    if (isEmptyValue(find(*config, "/queueName"))) {
        findings.append(subject.finding(
            "field.value", Severity::Warning, u"/spec/rabbitmqResourcesConfig/queueName"_s,
            say(QT_TRANSLATE_NOOP("Check", "Without the name of a queue no event ever arrives."))));
    }
}

void servers(const Subject &subject, QList<Finding> &findings)
{
    for (const char *list : {"/spec/bootstrapServers", "/spec/topics"}) {
        const Json *entries = find(subject.resource.json(), std::string_view(list));
        if (!entries || !entries->is_array())
            continue;
        for (size_t i = 0; i < entries->size(); ++i) {
            const QString text = toQString((*entries)[i]);
            // Topics may be named in capitals; an address never is.
            const bool isAddress = std::string_view(list) == "/spec/bootstrapServers";
            if (isPlaceholder(text) && (isAddress || text.startsWith("KAFKA_"_L1) || !text[0].isUpper()))
                placeholder(subject, Pointer::parse(list).child(i), text, findings);
        }
    }
}

void immutable(const Subject &subject, const QString &pointer, QList<Finding> &findings)
{
    findings.append(subject.finding(
        "field.immutable", pointer,
        say(QT_TRANSLATE_NOOP("Check", "This cannot be changed in place. Delete the object and create it anew; events on "
                                       "their way are lost."))));
}

/// What must stay as the cluster has it. An empty value there may still be set, and one that is left out is filled in.
void unchanged(const Subject &subject, const Json &old, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    for (const Field &field : subject.kind.fields) {
        const std::string_view pointer = field.pointer;
        if (!field.immutable || pointer.find('*') != pointer.npos)
            continue;
        const Json *was = find(old, pointer);
        const Json *is = find(root, pointer);
        if (!isEmptyValue(was) && !isEmptyValue(is) && *was != *is)
            immutable(subject, QString::fromLatin1(field.pointer), findings);
    }
}

/// Brokers and Triggers of RabbitMQ: what Knative's own webhook lets pass and RabbitMQ's does not (10.1).
void ofRabbit(const Subject &subject, const Json &old, QList<Finding> &findings)
{
    const bool isBroker = subject.kind.name == "Broker"_L1;
    if (planeOf(subject) != Plane::Rabbit)
        return;
    const char *const pointer = isBroker ? "/spec/delivery" : "/spec/filter";
    const Json *was = find(old, std::string_view(pointer));
    const Json *is = find(subject.resource.json(), std::string_view(pointer));
    if (!isEmptyValue(was) && (isEmptyValue(is) || *was != *is))
        immutable(subject, QString::fromLatin1(pointer), findings);
}

/// Flows make channels of the new kind and leave the old ones (6.5).
void otherChannels(const Subject &subject, const Json &old, QList<Finding> &findings)
{
    const auto kindOf = [&](const Json &object) {
        const QString kind = stringAt(object, "/spec/channelTemplate/kind");
        return kind.isEmpty() ? subject.judge.profile.defaultChannelKind({}) : kind;
    };
    const QString was = kindOf(old);
    if (was == kindOf(subject.resource.json()))
        return;
    findings.append(subject.finding(
        "channel.template", Severity::Warning, u"/spec/channelTemplate/kind"_s,
        say(QT_TRANSLATE_NOOP("Check", "In the cluster the channels are of kind %1. They stay behind, with the events in "
                                       "them.")).arg(was)));
}

} // namespace

void foreign(const Subject &subject, QList<Finding> &findings)
{
    const QString &kind = subject.kind.name;
    const bool isOther = isForeign(subject);
    if (!isOther && (subject.kind.role != Role::Trigger || !find(subject.resource.json(), "/metadata/annotations")))
        return;
    choices(subject, isOther, findings);
    bounds(subject, findings);
    if (!isOther)
        return;
    if (kind == "KafkaChannel"_L1)
        retention(subject, findings);
    else if (kind == "RabbitmqSource"_L1)
        queue(subject, findings);
    else if (kind == "KafkaSource"_L1 || kind == "KafkaSink"_L1)
        servers(subject, findings);
}

void kept(const Subject &subject, QList<Finding> &findings)
{
    if (subject.judge.known.isEmpty())
        return;
    const Json old = subject.judge.known.value(Judge::identity(subject.resource));
    if (!old.is_object())
        return;
    if (isForeign(subject))
        unchanged(subject, old, findings);
    else if (subject.kind.name == "Sequence"_L1 || subject.kind.name == "Parallel"_L1)
        otherChannels(subject, old, findings);
    else if (subject.kind.name == "Broker"_L1 || subject.kind.name == "Trigger"_L1)
        ofRabbit(subject, old, findings);
}

} // namespace weir::check
