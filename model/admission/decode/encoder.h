// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/decode/gotype.h"
#include "model/admission/decode/value.h"

namespace weir::admission::go {

/// encoding/json's Marshal.
[[nodiscard]] Json encode(const Type &type, const Value &value);

} // namespace weir::admission::go
