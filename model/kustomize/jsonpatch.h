// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/object.h"

namespace weir::kustomize {

/// Carries out a JSON patch (RFC 6902), all or nothing. The error says which operation failed and why.
[[nodiscard]] Result<void> applyJsonPatch(Json &object, const Json &operations);

} // namespace weir::kustomize
