// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace weir::admission::go {

/// time.Parse(time.RFC3339, text), written again as metav1.Time does: in UTC, whole seconds. Empty: Go's zero time.
/// The error has the words of time.ParseError.
[[nodiscard]] tl::expected<std::string, std::string> parseTime(const std::string &text);

} // namespace weir::admission::go
