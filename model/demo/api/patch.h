// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/demo/api/status.h"

namespace weir::demo {

/// RFC 7386.
void mergePatch(Json &target, const Json &patch);
/// RFC 6902; 422 with the reason where an operation fails, 413 above 10,000 operations.
[[nodiscard]] ApiResult<Json> jsonPatch(const Json &target, const Json &operations);

} // namespace weir::demo
