// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/releases.h"
#include "model/check/families.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// The kind that was meant by one that nobody serves: other capitals, or another group of Knative's.
const Kind *meant(const Subject &subject)
{
    static const QStringList groups{u"eventing.knative.dev"_s, u"messaging.knative.dev"_s, u"flows.knative.dev"_s,
                                    u"sources.knative.dev"_s,  u"sinks.knative.dev"_s,     u"bindings.knative.dev"_s};
    const QString &name = subject.resource.kind();
    const QString group = subject.resource.group();
    const bool isOurs = groups.contains(group);
    const Kind *elsewhere = nullptr;
    for (const Kind &kind : subject.topology.registry().kinds()) {
        if (kind.name.size() != name.size() || kind.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (kind.group == group)
            return &kind;
        if (isOurs && groups.contains(kind.group))
            elsewhere = &kind;
    }
    return elsewhere;
}

void unknownKind(const Subject &subject, QList<Finding> &findings)
{
    const Resource &resource = subject.resource;
    const Kind *right = meant(subject);
    if (!right)
        return;
    const bool isOtherGroup = right->group != resource.group();
    Finding finding = subject.finding(
        "version.kind", isOtherGroup ? u"/apiVersion"_s : u"/kind"_s,
        isOtherGroup ? say(QT_TRANSLATE_NOOP("Check", "There is no kind %1 in group \"%2\". It is in \"%3\"."))
                           .arg(resource.kind(), resource.group(), right->group)
                     : say(QT_TRANSLATE_NOOP("Check", "There is no kind \"%1\"; capitals count: \"%2\"."))
                           .arg(resource.kind(), right->name));
    finding.refused = true;
    findings.append(finding);
}

} // namespace

void versions(const Subject &subject, QList<Finding> &findings)
{
    const Kind &kind = subject.kind;
    const Resource &resource = subject.resource;
    if (kind.name.isEmpty() && !resource.kind().isEmpty())
        unknownKind(subject, findings);
    if (!kind.group.endsWith("knative.dev"_L1) || kind.versions.isEmpty() || kind.internal) {
        // The group that sources had before version 0.3 of Eventing's API.
        if (resource.group() == "sources.eventing.knative.dev"_L1) {
            findings.append(subject.finding(
                "version.removed", u"/apiVersion"_s,
                say(QT_TRANSLATE_NOOP("Check", "There is no group \"%1\" any more; its kinds are in "
                                               "\"sources.knative.dev\".")).arg(resource.group())));
        }
        return;
    }
    const QString &release = subject.judge.profile.release;
    if (kind.versions.contains(resource.version())
        && !admission::isServedIn(release, kind.group, kind.name, resource.version())) {
        Finding finding = subject.finding(
            "version.later", u"/apiVersion"_s,
            say(QT_TRANSLATE_NOOP("Check", "Release %1 does not have version %2 of %3; it came with %4."))
                .arg(release, resource.version(), kind.name,
                     admission::servedSince(kind.group, kind.name, resource.version())));
        finding.refused = true;
        findings.append(finding);
    }
    if (kind.deprecatedVersions.contains(resource.version())) {
        findings.append(subject.finding(
            "version.deprecated", u"/apiVersion"_s,
            say(QT_TRANSLATE_NOOP("Check", "Version %1 of %2 is deprecated. Write %3."))
                .arg(resource.version(), kind.name, kind.apiVersion())));
    } else if (!kind.versions.contains(resource.version())) {
        Finding finding = subject.finding(
            "version.removed", u"/apiVersion"_s,
            say(QT_TRANSLATE_NOOP("Check", "Version %1 of %2 is not served. Write %3."))
                .arg(resource.version(), kind.name, kind.apiVersion()));
        finding.refused = true;
        findings.append(finding);
    }
}

} // namespace weir::check
