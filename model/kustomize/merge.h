// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/mergekeys.h"

namespace weir::kustomize {

/// A strategic merge as kustomize does it: null removes, `$patch` replaces or deletes, lists of Kubernetes' own kinds
/// are merged by key and those of others replaced. False: the patch deletes the object as a whole.
[[nodiscard]] bool mergePatch(Json &object, const Json &patch, MergeType type);

/// The least patch that makes `after` of `before`; an empty object where they are equal. What cannot be said is left
/// out: whoever uses it reads back.
[[nodiscard]] Json patchFor(const Json &before, const Json &after, MergeType type);

/// Both patches, one after the other, as one.
[[nodiscard]] Json joinPatches(Json first, const Json &second, MergeType type);

} // namespace weir::kustomize
