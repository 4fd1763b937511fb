// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/releases.h"
#include "model/check/families.h"

namespace weir::check {

using namespace Qt::StringLiterals;

void versions(const Subject &subject, QList<Finding> &findings)
{
    const Kind &kind = subject.kind;
    const Resource &resource = subject.resource;
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
