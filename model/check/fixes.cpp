// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/fixes.h"

#include <array>

namespace weir::check {

const Json *Fixing::value() const
{
    return find(resource.json(), Pointer::parse(finding.pointer));
}

FixStep Fixing::setting(const QString &pointer, Json value) const
{
    return {.action = FixStep::Action::Set, .key = finding.key, .pointer = pointer, .value = std::move(value)};
}

FixStep Fixing::removing(const QString &pointer) const
{
    return {.action = FixStep::Action::Remove, .key = finding.key, .pointer = pointer};
}

QList<Fix> fixesOf(const Finding &finding, const ResourceSet &set, const Topology &topology)
{
    constexpr std::array groups{&fixReferences, &fixDelivery, &fixVersions, &fixFields, &fixFilters,
                                &fixPermissions};
    QList<Fix> fixes;
    const ResourcePtr resource = set.resource(finding.key);
    if (!resource)
        return fixes;
    const Fixing fixing{.finding = finding, .resource = *resource, .set = set, .topology = topology};
    for (const auto group : groups)
        group(fixing, fixes);
    return fixes;
}

} // namespace weir::check
