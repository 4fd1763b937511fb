// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/fielderrors.h"
#include "model/base/json.h"

namespace weir::admission {

/// CloudEventOverrides.Validate: names of extensions. Paths are relative to `ceOverrides` ("extensions"). Of several
/// bad names one is reported. Null: no error.
[[nodiscard]] FieldErrors ceOverrides(const Json *overrides);

} // namespace weir::admission
