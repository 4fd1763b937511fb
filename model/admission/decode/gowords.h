// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>
#include <string_view>

namespace weir::admission::go {

/// Text in double quotes as Go's `%q` writes it; bytes that are no UTF-8 as \xNN.
[[nodiscard]] std::string goQuoted(std::string_view text);
/// A number as the API server, a Go program, writes it into what it sends to a webhook: 3.0 is "3", 1e21 is "1e+21".
[[nodiscard]] std::string numberText(const Json &number);
/// What a value is called in the words of the decoder: "string", "number", "bool", "array", "object".
[[nodiscard]] std::string_view wordOf(const Json &value);

} // namespace weir::admission::go
