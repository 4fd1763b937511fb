// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"

namespace weir::check {

void duplicates(const Subject &subject, QList<Finding> &findings)
{
    // With generateName the server makes each name; an object without any name is the names family's business.
    if (subject.resource.name().isEmpty())
        return;
    const ResourceKey first = subject.topology.lookup(subject.resource.id());
    if (first == subject.key || first == ResourceKey::None)
        return;
    findings.append(subject.finding(
        "object.duplicate", Severity::Error, QStringLiteral("/metadata/name"),
        say(QT_TRANSLATE_NOOP("Check", "%1 %2 is here more than once. Applied together, the last one replaces the "
                                       "others. Rename or remove all but one."))
            .arg(subject.resource.kind(), subject.resource.name())));
}

} // namespace weir::check
