// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

bool isUnquoted(const Json &value)
{
    return value.is_number() || value.is_boolean();
}

void refuse(const Subject &subject, const Pointer &place, const Json &value, QList<Finding> &findings)
{
    Finding finding = subject.finding(
        "field.quotes", place.toQString(),
        say(QT_TRANSLATE_NOOP("Check", "%1 is no text here, and the API server wants one. Put it into quotes."))
            .arg(QString::fromUtf8(toText(value))));
    finding.refused = true;
    finding.serverPaths = {serverPath(place)};
    findings.append(finding);
}

void mapOf(const Subject &subject, const std::string &pointer, QList<Finding> &findings)
{
    const Json *map = find(subject.resource.json(), std::string_view(pointer));
    if (!map || !map->is_object())
        return;
    for (const auto &[name, value] : map->items()) {
        if (isUnquoted(value))
            refuse(subject, Pointer::parse(pointer).child(name), value, findings);
    }
}

/// The Pods that a workload makes, and by which labels it finds them.
void pods(const Subject &subject, QList<Finding> &findings)
{
    const QString kind = subject.resource.kind();
    const std::string pod = kind == "Pod"_L1 ? "" : kind == "CronJob"_L1 ? "/spec/jobTemplate/spec/template"
                                                                         : "/spec/template";
    if (!pod.empty()) {
        mapOf(subject, "/spec/selector/matchLabels", findings);
        mapOf(subject, pod + "/metadata/labels", findings);
        mapOf(subject, pod + "/metadata/annotations", findings);
    }
    for (const char *containers : {"/spec/initContainers", "/spec/containers"}) {
        const std::string pattern = pod + containers + "/*/env/*/value";
        if (!topology::mayStand(subject.resource.json(), pattern))
            continue;
        for (const Pointer &place : topology::expand(subject.resource.json(), Pointer::parse(pattern))) {
            const Json *value = find(subject.resource.json(), place);
            if (value && isUnquoted(*value))
                refuse(subject, place, *value, findings);
        }
    }
}

} // namespace

void quotes(const Subject &subject, QList<Finding> &findings)
{
    // Others are judged as a whole (admission).
    if (subject.verdict.kind != admission::Verdict::Kind::Unknown)
        return;
    mapOf(subject, "/metadata/labels", findings);
    mapOf(subject, "/metadata/annotations", findings);
    const QString group = subject.resource.group();
    if (group.isEmpty() && subject.resource.kind() == "ConfigMap"_L1) {
        mapOf(subject, "/data", findings);
    } else if (group.isEmpty() && subject.resource.kind() == "Secret"_L1) {
        mapOf(subject, "/data", findings);
        mapOf(subject, "/stringData", findings);
    } else if (subject.kind.role == Role::Workload) {
        pods(subject, findings);
    } else if (subject.kind.role == Role::Service) {
        mapOf(subject, "/spec/selector", findings);
    }
}

} // namespace weir::check
