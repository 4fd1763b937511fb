// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/manifests.h"

namespace weir::exports {

/// A kustomization: `base/` with a file an object and the list of them in order, `overlays/NAME/` that takes the base
/// and has room for what is different there. `kubectl kustomize overlays/NAME` gives the objects as they are.
[[nodiscard]] std::vector<File> asKustomization(const std::vector<ResourcePtr> &resources, const QString &overlay);

} // namespace weir::exports
