// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

namespace weir::admission {

/// What a Kubernetes quantity ("500m", "1Gi", "1e3") amounts to in thousandths, rounded up as the server rounds them;
/// exact as far as 64 bits go. 0 for what is none.
[[nodiscard]] long double thousandthsOf(const Json &quantity);
/// In whole units, rounded up.
[[nodiscard]] long double unitsOf(const Json &quantity);

} // namespace weir::admission
