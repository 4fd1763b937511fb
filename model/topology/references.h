// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/registry.h"
#include "model/resource/resource.h"

#include <string_view>
#include <vector>

namespace weir::topology {

/// One reference found in an object: which rule it follows, where it stands, what it names.
struct Reference {
    const ReferenceRule *rule = nullptr;
    Pointer pointer;               ///< concrete: list indices instead of "*"
    ResourceId target;             ///< namespace filled in from the holder; empty name for a URI or a selector
    QString apiVersion;            ///< as written
    QString uri;                   ///< of a destination without `ref`
    const Json *selector = nullptr; ///< of a Subject by label; lives as long as the resource
};

/// Every complete reference of an object, in the order of its kind's rules. Incomplete ones (no kind or no name) are
/// left to the checks.
[[nodiscard]] std::vector<Reference> references(const Resource &resource, const Registry &registry);

/// The places in `root` that a pattern with "*" for list indices names, as far as the lists exist; the last token
/// itself may be missing.
[[nodiscard]] std::vector<Pointer> expand(const Json &root, const Pointer &pattern);

/// Is there anything at a pattern without "*", or the list at the first one? What is not need not be expanded.
[[nodiscard]] bool mayStand(const Json &root, std::string_view pattern);

/// Does a Kubernetes label selector (matchLabels, matchExpressions) match the object's labels? An empty or broken
/// selector matches nothing.
[[nodiscard]] bool selects(const Json &selector, const Json &object);

} // namespace weir::topology
