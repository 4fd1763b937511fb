// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

namespace weir::admission {

/// What a Kubernetes quantity ("500m", "1Gi", "1e3") amounts to, near enough to compare two; 0 for what is none.
[[nodiscard]] double amountOf(const Json &quantity);

} // namespace weir::admission
