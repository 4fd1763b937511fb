// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/releases.h"
#include "model/check/planes.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const char *key)
{
    return Pointer({"data", key}).toQString();
}

/// The inner text of a ConfigMap, or a finding at the line of it that cannot be read.
Json read(const Subject &subject, const char *key, QList<Finding> &findings)
{
    const auto parsed = admission::innerYaml(subject.resource.json(), key);
    if (parsed)
        return *parsed;
    Finding finding = subject.finding(
        "config.broken", placeOf(key),
        say(QT_TRANSLATE_NOOP("Check", "The text cannot be read: %1")).arg(parsed.error().message));
    finding.textLine = parsed.error().line;
    findings.append(finding);
    return {};
}

/// The line of a member in a text that could be read; 0: not found. Members of the template stand at its beginning.
int lineOf(const Subject &subject, const char *key, const QString &member)
{
    const QStringList lines = stringAt(subject.resource.json(), placeOf(key).toStdString().c_str()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().startsWith(member + u':'))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

void channelTemplate(const Subject &subject, const char *key, QList<Finding> &findings)
{
    const qsizetype before = findings.size();
    const Json made = read(subject, key, findings);
    if (findings.size() > before)
        return;
    const auto add = [&](Severity severity, const QString &member, const QString &message) {
        Finding finding = subject.finding("config.template", severity, placeOf(key), message);
        finding.textLine = lineOf(subject, key, member);
        findings.append(finding);
    };
    for (const char *member : {"apiVersion", "kind"}) {
        if (made.is_object() && !stringAt(made, ("/" + std::string(member)).c_str()).isEmpty())
            continue;
        add(Severity::Error, QString::fromLatin1(member),
            say(QT_TRANSLATE_NOOP("Check",
                                  "The template of the channels has no \"%1\": no Broker with this configuration "
                                  "gets ready."))
                .arg(QLatin1StringView(member)));
        return;
    }
    const QString group = splitApiVersion(stringAt(made, "/apiVersion")).group;
    const QString name = stringAt(made, "/kind");
    const Kind *kind = subject.topology.registry().find(group, name);
    if (kind && !kind->channelable) {
        add(Severity::Error, u"kind"_s,
            say(QT_TRANSLATE_NOOP("Check", "%1 is no kind of channel, so none can be made from this template."))
                .arg(name));
    } else if (!kind) {
        add(Severity::Warning, u"kind"_s,
            say(QT_TRANSLATE_NOOP("Check",
                                  "Weir knows no channel of kind %1 in group \"%2\". The cluster must have it."))
                .arg(name, group));
    }
}

void flags(const Subject &subject, QList<Finding> &findings)
{
    const Json *data = find(subject.resource.json(), "/data");
    if (!data || !data->is_object())
        return;
    const auto known = admission::features(subject.judge.profile.release);
    for (const auto &[name, value] : data->items()) {
        const QString flag = QString::fromStdString(name);
        const auto isIt = [&](const admission::Feature &feature) { return flag == QLatin1StringView(feature.name); };
        if (flag.startsWith(u'_') || flag.startsWith("apiserversources-nodeselector-"_L1)
            || std::any_of(known.begin(), known.end(), isIt))
            continue;
        findings.append(subject.finding(
            "config.flag", placeOf(name.c_str()),
            say(QT_TRANSLATE_NOOP("Check", "Weir knows no feature \"%1\" of this release.")).arg(flag)));
    }
}

} // namespace

void configs(const Subject &subject, QList<Finding> &findings)
{
    if (subject.kind.name != "ConfigMap"_L1)
        return;
    const Json *data = find(subject.resource.json(), "/data");
    if (!data || !data->is_object())
        return;
    for (const char *key : {"channel-template-spec", "channelTemplateSpec"}) {
        if (data->contains(key))
            channelTemplate(subject, key, findings);
    }
    const QString &name = subject.resource.name();
    const char *inner = admission::Profile::innerKey(name);
    if (!inner || subject.resource.nameSpace() != "knative-eventing"_L1)
        return;
    const qsizetype before = findings.size();
    if (std::string_view(inner).size() > 0)
        (void)read(subject, inner, findings);
    else if (name == "config-features"_L1)
        flags(subject, findings);
    if (findings.size() > before && findings.back().rule == "config.broken"_L1)
        return;
    findings.append(subject.finding(
        "config.used", {},
        subject.judge.profile.sources.contains(name)
            ? say(QT_TRANSLATE_NOOP("Check",
                                    "The profile has a ConfigMap of this name too, and it is that one by which "
                                    "objects are judged."))
            : say(QT_TRANSLATE_NOOP("Check", "The objects of this document are judged by this ConfigMap."))));
}

/// What a Broker names and what it would read of it (4.2).
void brokerTemplate(const Subject &subject, QList<Finding> &findings)
{
    if (subject.kind.name != "Broker"_L1 || planeOf(subject.resource, subject.judge.profile) != Plane::Go)
        return;
    for (const topology::Reference &reference : subject.named) {
        if (reference.rule->role != EdgeRole::Config || reference.target.kind != "ConfigMap"_L1)
            continue;
        const ResourcePtr map = subject.look(subject.topology.lookup(reference.target));
        if (!map)
            continue;
        const Json *data = find(map->json(), "/data");
        if (data && data->is_object()
            && (data->contains("channel-template-spec") || data->contains("channelTemplateSpec")))
            continue; // what is wrong with the text is said there
        Finding finding = subject.finding(
            "broker.config", reference.pointer.toQString(),
            say(QT_TRANSLATE_NOOP("Check",
                                  "ConfigMap %1 has no \"channel-template-spec\": the Broker never gets ready."))
                .arg(map->name()));
        finding.other = subject.topology.lookup(reference.target);
        findings.append(finding);
    }
}

} // namespace weir::check
