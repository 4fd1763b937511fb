// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/decode/gotype.h"
#include "model/base/json.h"

#include <optional>
#include <string>

namespace weir::admission::go {

/// Why a type that reads itself refuses a value.
struct SpecialFault {
    std::string message; ///< in its words; with a type: what the value is called where `type` is wanted
    std::string type = {};
};

/// UnmarshalJSON of apis.URL, metav1.Time, resource.Quantity, intstr.IntOrString and runtime.RawExtension. `out` is
/// what the type writes when it is written; null: its zero.
[[nodiscard]] std::optional<SpecialFault> readSpecial(Type::Kind kind, const Json &json, Json &out);
/// MarshalJSON of what readSpecial() has left.
[[nodiscard]] Json writeSpecial(Type::Kind kind, const Json &value);

} // namespace weir::admission::go
