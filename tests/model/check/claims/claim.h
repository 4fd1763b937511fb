// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace weir::test {

/// What is to be found in a small document. Each line of `document` is one object in namespace "a":
/// "Kind name {…}", where the braces hold spec or, with one of metadata, data, apiVersion or spec in them, members of
/// the object; "Service" is Knative's, "CoreService" the other.
struct Claim {
    const char *title;
    const char *document;
    /// "rule severity name pointer", a finding that there is; "-rule": no such finding; "-": none but hints.
    const char *expected;
    const char *words = "";   ///< in its message
    const char *old = "";     ///< objects as the cluster has them, in the same notation
    const char *profile = ""; ///< ConfigMaps of the cluster, in the same notation
};

/// Invalid manifests and what to say (knative-resources 20); what trips people (21); the pages of the kinds (3–16).
/// (In files of their own, because moc misreads raw strings.)
std::span<const Claim> invalidClaims();
std::span<const Claim> trapClaims();
std::span<const Claim> kindClaims();

} // namespace weir::test
