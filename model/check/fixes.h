// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"
#include "model/resource/resourceset.h"
#include "model/topology/topology.h"

#include <vector>

namespace weir {

/// One step of a fix, as data; edits::fix() makes a Change of it.
struct FixStep {
    enum class Action { Set, Remove, RemoveObject, Create } action = Action::Set;
    ResourceKey key = ResourceKey::None; ///< of the object that changes; None for Create
    QString pointer = {};
    Json value = nullptr;                ///< of the field, or the whole new object
};

/// A way to get rid of a finding.
struct Fix {
    QString title; ///< translated: "Add the missing backoffDelay"; names the undo step
    std::vector<FixStep> steps;
};

namespace check {

/// The document that a finding is about.
struct Fixing {
    const Finding &finding;
    const Resource &resource;
    const ResourceSet &set;
    const Topology &topology;

    /// The value at the finding's pointer, or null.
    [[nodiscard]] const Json *value() const;
    [[nodiscard]] FixStep setting(const QString &pointer, Json value) const;
    [[nodiscard]] FixStep removing(const QString &pointer) const;
};

/// What can be done about a finding, best first; empty: a person must think.
[[nodiscard]] QList<Fix> fixesOf(const Finding &finding, const ResourceSet &set, const Topology &topology);

/// One function a group of rules, one file each.
void fixReferences(const Fixing &fixing, QList<Fix> &fixes);
void fixDelivery(const Fixing &fixing, QList<Fix> &fixes);
void fixVersions(const Fixing &fixing, QList<Fix> &fixes);
void fixFields(const Fixing &fixing, QList<Fix> &fixes);
void fixFilters(const Fixing &fixing, QList<Fix> &fixes);
void fixPermissions(const Fixing &fixing, QList<Fix> &fixes);

} // namespace check

} // namespace weir
