// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/duration.h"
#include "model/admission/webhook.h"
#include "model/check/planes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

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

void choice(const Subject &subject, const Field &field, QList<Finding> &findings)
{
    const Json *value = find(subject.resource.json(), std::string_view(field.pointer));
    if (!value || !value->is_string())
        return;
    const QString text = toQString(*value);
    const auto isIt = [&](const char *choice) { return text == QLatin1StringView(choice); };
    if (text.isEmpty() || std::any_of(field.choices.begin(), field.choices.end(), isIt))
        return;
    if (isPlaceholder(text)) {
        placeholder(subject, Pointer::parse(field.pointer), text, findings);
        return;
    }
    QStringList names;
    for (const char *choice : field.choices)
        names.append(u'"' + QString::fromLatin1(choice) + u'"');
    findings.append(subject.finding(
        "field.value", QString::fromLatin1(field.pointer),
        say(QT_TRANSLATE_NOOP("Check", "\"%1\" is no value of \"%2\". Write one of %3."))
            .arg(text, labelOf(field), names.join(u", "_s))));
}

void choices(const Subject &subject, QList<Finding> &findings)
{
    for (const Field &field : subject.kind.fields) {
        const bool isOfDelivery = std::string_view(field.pointer).find("/delivery/") != std::string_view::npos;
        if (field.type == FieldType::Enum && !field.choices.empty() && !isOfDelivery)
            choice(subject, field, findings);
    }
}

void bound(const Subject &subject, const char *pointer, qint64 least, qint64 most, QList<Finding> &findings)
{
    const Json *value = find(subject.resource.json(), std::string_view(pointer));
    if (!value || value->is_null() || value->is_structured())
        return;
    const QString text = value->is_string() ? toQString(*value) : QString::fromUtf8(toText(*value));
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return;
    findings.append(subject.finding(
        "field.value", QString::fromLatin1(pointer),
        say(QT_TRANSLATE_NOOP("Check", "\"%1\" is not a number from %2 to %3.")).arg(text).arg(least).arg(most)));
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
    };
    for (const Bound &one : table) {
        if (subject.kind.name == QLatin1StringView(one.kind))
            bound(subject, one.pointer, one.least, one.most, findings);
    }
}

/// Annotations of a Trigger that only the component of its Broker's class reads (9.4, 10.1). RabbitMQ's reads its own
/// of Triggers without Broker too.
void annotations(const Subject &subject, QList<Finding> &findings)
{
    if (!find(subject.resource.json(), "/metadata/annotations"))
        return;
    const Plane plane = planeOf(subject);
    if (plane == Plane::Unknown || plane == Plane::Kafka || plane == Plane::KafkaNamespaced) {
        if (const Field *order = subject.kind.field("/metadata/annotations/kafka.eventing.knative.dev~1delivery.order"))
            choice(subject, *order, findings);
    }
    if (plane == Plane::Unknown || plane == Plane::Rabbit)
        bound(subject, "/metadata/annotations/rabbitmq.eventing.knative.dev~1parallelism", 1, 1'000, findings);
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

} // namespace

bool isForeign(const Subject &subject)
{
    static const QStringList groups{u"eventing.knative.dev"_s, u"messaging.knative.dev"_s, u"sources.knative.dev"_s};
    return groups.contains(subject.kind.group) && !admission::webhookOf(subject.kind.group, subject.kind.name);
}

// What these webhooks say is known from their sources only, so no finding here claims to be the server's own verdict
// (`refused`).
void foreign(const Subject &subject, QList<Finding> &findings)
{
    const QString &kind = subject.kind.name;
    if (subject.verdict.kind == admission::Verdict::Kind::Refused)
        return;
    if (subject.kind.role == Role::Trigger)
        annotations(subject, findings);
    if (!isForeign(subject))
        return;
    choices(subject, findings);
    bounds(subject, findings);
    if (kind == "KafkaChannel"_L1)
        retention(subject, findings);
    else if (kind == "RabbitmqSource"_L1)
        queue(subject, findings);
    else if (kind == "KafkaSource"_L1 || kind == "KafkaSink"_L1)
        servers(subject, findings);
}

} // namespace weir::check
