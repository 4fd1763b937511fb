// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/check/fixes.h"

#include <QStringList>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

void removeField(const Fixing &fixing, const QString &pointer, QList<Fix> &fixes)
{
    if (pointer.isEmpty() || !find(fixing.resource.json(), Pointer::parse(pointer)))
        return;
    const QString place = serverPath(Pointer::parse(pointer));
    fixes.append(
        {.title = say(QT_TRANSLATE_NOOP("Check", "Remove %1")).arg(place), .steps = {fixing.removing(pointer)}});
}

void removeObject(const Fixing &fixing, QList<Fix> &fixes)
{
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Remove %1"))
                               .arg(fixing.resource.kind() + u' ' + fixing.resource.name()),
                  .steps = {{.action = FixStep::Action::RemoveObject, .key = fixing.finding.key}}});
}

/// apiVersion, kind and name directly in a sink, as before version 1.0.
void intoReference(const Fixing &fixing, QList<Fix> &fixes)
{
    const Json *value = fixing.value();
    if (!value || !value->is_object() || !value->contains("kind") || !value->contains("name"))
        return;
    Json moved = Json::object();
    Json reference = Json::object();
    for (const auto &[name, member] : value->items()) {
        if (name == "apiVersion" || name == "kind" || name == "name" || name == "namespace")
            reference[name] = member;
        else if (name != "ref")
            moved[name] = member;
    }
    moved["ref"] = reference;
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Move the object under \"ref\"")),
                  .steps = {fixing.setting(fixing.finding.pointer, moved)}});
}

/// What a RabbitMQ Broker heeds, where the dialects say no more than that.
void asAttributes(const Fixing &fixing, QList<Fix> &fixes)
{
    const Json *list = fixing.value();
    if (!list || !list->is_array())
        return;
    Json attributes = Json::object();
    for (const Json &element : *list) {
        const Json *exact = find(element, "/exact");
        if (!exact || !exact->is_object() || element.size() != 1)
            return;
        for (const auto &[name, value] : exact->items()) {
            if (attributes.contains(name) && attributes[name] != value)
                return;
            attributes[name] = value;
        }
    }
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Write the condition as attributes of \"filter\"")),
                  .steps = {fixing.setting(u"/spec/filter/attributes"_s, attributes),
                            fixing.removing(u"/spec/filters"_s)}});
}

void brokerClassFix(const Fixing &fixing, QList<Fix> &fixes)
{
    const Json *value = fixing.value();
    for (const char *right : {"MTChannelBasedBroker", "Kafka", "KafkaNamespaced", "RabbitMQBroker"}) {
        const QString name = QString::fromLatin1(right);
        if (!value || toQString(*value).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Write %1")).arg(name),
                      .steps = {fixing.setting(fixing.finding.pointer, right)}});
    }
}

void brokerConfigFix(const Fixing &fixing, QList<Fix> &fixes)
{
    const QString name = brokerClass(fixing.resource, {});
    if (name != "Kafka"_L1 || fixing.finding.pointer != "/spec/config"_L1)
        return;
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Use the ConfigMap %1")).arg(u"kafka-broker-config"_s),
                  .steps = {fixing.setting(u"/spec/config"_s, Json{{"apiVersion", "v1"},
                                                                   {"kind", "ConfigMap"},
                                                                   {"name", "kafka-broker-config"},
                                                                   {"namespace", "knative-eventing"}})}});
}

} // namespace

void fixFields(const Fixing &fixing, QList<Fix> &fixes)
{
    static const QStringList removable{u"filter.ignored"_s,    u"filter.empty"_s,      u"filter.skipped"_s,
                                       u"filter.contradiction"_s, u"field.exclusive"_s, u"security.off"_s,
                                       u"deadletter.jobsink"_s, u"field.lost"_s};
    static const QStringList surplus{u"delivery.twice"_s, u"binding.twice"_s, u"object.duplicate"_s,
                                     u"object.generated"_s,  u"channel.shared"_s, u"deadend.config"_s};
    const QString &rule = fixing.finding.rule;
    const QString &pointer = fixing.finding.pointer;
    if (removable.contains(rule)) {
        removeField(fixing, pointer, fixes);
    } else if (surplus.contains(rule)) {
        removeObject(fixing, fixes);
    } else if (rule == "loop.deadletter"_L1 && pointer.endsWith("/deadLetterSink"_L1)) {
        removeField(fixing, pointer, fixes);
    } else if (rule == "destination.empty"_L1) {
        intoReference(fixing, fixes);
    } else if (rule == "destination.both"_L1) {
        removeField(fixing, pointer, fixes);
        removeField(fixing, pointer.left(pointer.lastIndexOf(u'/')) + u"/ref"_s, fixes);
    } else if (rule == "filter.rabbitmq"_L1) {
        asAttributes(fixing, fixes);
    } else if (rule == "delivery.begin"_L1) {
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Write %1")).arg(u"initialOffset: earliest"_s),
                      .steps = {fixing.setting(pointer, "earliest")}});
    } else if (rule == "broker.class"_L1) {
        brokerClassFix(fixing, fixes);
    } else if (rule == "broker.config"_L1) {
        brokerConfigFix(fixing, fixes);
    } else if (rule == "field.quotes"_L1 && fixing.value()) {
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Put it into quotes")),
                      .steps = {fixing.setting(pointer, QString::fromUtf8(toText(*fixing.value())).toStdString())}});
    } else if (rule == "field.misplaced"_L1 && fixing.value()) {
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Move it one level out")),
                      .steps = {fixing.setting(u"/spec/"_s + pointer.section(u'/', -1), *fixing.value()),
                                fixing.removing(pointer)}});
    } else if (rule == "admission.refused"_L1) {
        // The field is named to its end, and the server wants it gone.
        const QString &words = fixing.finding.message;
        const QString path = fixing.finding.serverPaths.value(0);
        const bool isWhole = serverPath(Pointer::parse(pointer)) == path;
        if (isWhole && (words.contains("must not set the field"_L1) || words.contains("unknown field"_L1)))
            removeField(fixing, pointer, fixes);
    }
}

} // namespace weir::check
