// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace weir::admission {

/// Every name of the tz database 2025b, links included, sorted by bytes.
[[nodiscard]] std::span<const std::string_view> zoneNames();

} // namespace weir::admission
