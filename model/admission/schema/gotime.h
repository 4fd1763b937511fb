// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weir::admission {

/// Why Go's time.Parse does not take the text as RFC 3339, in its words; empty where it does.
[[nodiscard]] std::string timeFault(std::string_view text);

} // namespace weir::admission
