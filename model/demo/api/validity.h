// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/demo/api/status.h"

#include <optional>

namespace weir::demo {

/// 422 for a name, label or annotation that no object may have, as the server words it; one cause for each.
[[nodiscard]] std::optional<ApiError> metadataInvalid(const ApiType &type, const Json &object);

} // namespace weir::demo
