// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace weir::admission::go {

/// resource.ParseQuantity and the quantity as it is written again: "0.5" is "500m", "1024Mi" is "1Gi". The error has
/// the server's words.
[[nodiscard]] tl::expected<std::string, std::string> parseQuantity(const std::string &text);

} // namespace weir::admission::go
