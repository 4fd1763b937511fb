// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/check/fixes.h"
#include "model/topology/references.h"

#include <QRegularExpression>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

QString blockOf(const QString &pointer)
{
    return pointer.left(pointer.lastIndexOf(u'/'));
}

/// "1s" and the like as an ISO 8601 duration; empty where it is nothing that can be guessed.
QString isoDuration(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]+(?:\\.[0-9])?)(ms|s|m|h)\\z"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2);
    if (unit != "ms"_L1)
        return u"PT"_s + match.captured(1) + unit.toUpper();
    const qlonglong tenths = match.captured(1).section(u'.', 0, 0).toLongLong() / 100;
    return tenths < 1 ? u"PT0.1S"_s : u"PT%1.%2S"_s.arg(tenths / 10).arg(tenths % 10);
}

void readable(const Fixing &fixing, QList<Fix> &fixes)
{
    const Json *value = fixing.value();
    if (!value)
        return;
    const QString text = toQString(*value);
    QString better = isoDuration(text);
    const QString lower = text.toLower();
    if (lower != text && (lower == "linear"_L1 || lower == "exponential"_L1))
        better = lower;
    if (fixing.finding.pointer.endsWith("/retry"_L1)) {
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Remove the setting")),
                      .steps = {fixing.removing(fixing.finding.pointer)}});
    } else if (!better.isEmpty()) {
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Write %1")).arg(better),
                      .steps = {fixing.setting(fixing.finding.pointer, better.toStdString())}});
    }
}

void copyRetries(const Fixing &fixing, QList<Fix> &fixes)
{
    const ResourcePtr origin = fixing.set.resource(fixing.finding.other);
    if (!origin)
        return;
    static const Json shipped{{"retry", 10}, {"backoffPolicy", "exponential"}, {"backoffDelay", "PT0.2S"}};
    const Json *block = find(origin->json(), "/spec/delivery");
    const Json &source = block && block->is_object() ? *block : shipped;
    Fix fix{.title = say(QT_TRANSLATE_NOOP("Check", "Repeat the retries of %1"))
                         .arg(origin->kind() + u' ' + origin->name()),
            .steps = {}};
    for (const char *name : {"retry", "backoffPolicy", "backoffDelay"}) {
        const QString place = fixing.finding.pointer + u'/' + QString::fromLatin1(name);
        if (source.contains(name) && !find(fixing.resource.json(), Pointer::parse(place)))
            fix.steps.push_back(fixing.setting(place, source[name]));
    }
    if (!fix.steps.empty())
        fixes.append(fix);
}

void copyDeadLetters(const Fixing &fixing, QList<Fix> &fixes)
{
    const ResourcePtr origin = fixing.set.resource(fixing.finding.other);
    const Json *sink = origin ? find(origin->json(), "/spec/delivery/deadLetterSink") : nullptr;
    if (!sink)
        return;
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Repeat the dead letter sink of %1"))
                               .arg(origin->kind() + u' ' + origin->name()),
                  .steps = {fixing.setting(u"/spec/delivery/deadLetterSink"_s, *sink)}});
}

/// The sink that others of the namespace use, or a new Service.
void addDeadLetters(const Fixing &fixing, QList<Fix> &fixes)
{
    const QString &place = fixing.finding.pointer;
    const Registry &registry = fixing.topology.registry();
    for (const auto &[key, resource] : fixing.set.resources()) {
        if (resource->nameSpace() != fixing.resource.nameSpace() || key == fixing.finding.key)
            continue;
        const Json *sink = find(resource->json(), "/spec/delivery/deadLetterSink");
        if (!sink || !sink->is_object())
            continue;
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Use the dead letter sink of %1"))
                                   .arg(resource->kind() + u' ' + resource->name()),
                      .steps = {fixing.setting(place, *sink)}});
        break;
    }
    const Kind *service = registry.find(u"serving.knative.dev"_s, u"Service"_s);
    if (!service)
        return;
    const QString name = fixing.resource.name().left(40) + u"-dead-letters"_s;
    Fix fix{.title = say(QT_TRANSLATE_NOOP("Check", "Add a Service %1 as dead letter sink")).arg(name), .steps = {}};
    const ResourceId id{.group = service->group, .kind = service->name, .nameSpace = fixing.resource.nameSpace(),
                        .name = name};
    if (fixing.topology.lookup(id) == ResourceKey::None) {
        fix.steps.push_back({.action = FixStep::Action::Create,
                             .value = newObject(*service, name, fixing.resource.nameSpace())});
    }
    fix.steps.push_back(fixing.setting(place, Json{{"ref", {{"apiVersion", service->apiVersion().toStdString()},
                                                            {"kind", "Service"},
                                                            {"name", name.toStdString()}}}}));
    fixes.append(fix);
}

} // namespace

void fixDelivery(const Fixing &fixing, QList<Fix> &fixes)
{
    const QString &rule = fixing.finding.rule;
    const QString &pointer = fixing.finding.pointer;
    const QString block = blockOf(pointer);
    if (rule == "delivery.pair"_L1) {
        const bool lacksPolicy = pointer.endsWith("/backoffDelay"_L1);
        fixes.append({.title = lacksPolicy ? say(QT_TRANSLATE_NOOP("Check", "Add backoffPolicy exponential"))
                                           : say(QT_TRANSLATE_NOOP("Check", "Add backoffDelay PT1S")),
                      .steps = {lacksPolicy ? fixing.setting(block + u"/backoffPolicy"_s, "exponential")
                                            : fixing.setting(block + u"/backoffDelay"_s, "PT1S")}});
    } else if (rule == "delivery.retryless"_L1) {
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Try three times more")),
                      .steps = {fixing.setting(block + u"/retry"_s, 3)}});
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Remove the waiting time")),
                      .steps = {fixing.removing(block + u"/backoffPolicy"_s),
                                fixing.removing(block + u"/backoffDelay"_s)}});
    } else if (rule == "delivery.precision"_L1 || rule == "delivery.negative"_L1) {
        const Json *value = fixing.value();
        if (!value)
            return;
        static const QRegularExpression fine(u"([.,][0-9])[0-9]+"_s);
        QString text = toQString(*value).remove(u'-').replace(fine, u"\\1"_s);
        if (text.contains(".0S"_L1) || text.contains(",0S"_L1))
            text = u"PT0.1S"_s;
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Write %1")).arg(text),
                      .steps = {fixing.setting(pointer, text.toStdString())}});
    } else if (rule == "delivery.ignored"_L1) {
        fixes.append(
            {.title = say(QT_TRANSLATE_NOOP("Check", "Remove the setting")), .steps = {fixing.removing(pointer)}});
    } else if (rule == "delivery.invalid"_L1) {
        readable(fixing, fixes);
    } else if (rule == "delivery.long"_L1) {
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Try five times more")),
                      .steps = {fixing.setting(pointer, 5)}});
    } else if (rule == "delivery.shadowed"_L1) {
        copyRetries(fixing, fixes);
    } else if (rule == "deadletter.hidden"_L1) {
        copyDeadLetters(fixing, fixes);
    } else if (rule == "deadletter.none"_L1) {
        addDeadLetters(fixing, fixes);
    }
}

} // namespace weir::check
