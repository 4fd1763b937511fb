// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>

namespace weir::admission {

/// Is it an integer to the server, which reads larger ones as double?
[[nodiscard]] bool isInt64(const Json &number);
/// As Go's %v writes a number: integers as they are, others as short as possible.
[[nodiscard]] std::string plainNumber(const Json &number);
/// A value as the API server's field errors show it: quoted texts, plain numbers, JSON with sorted members for what
/// is composed; null in quotes.
[[nodiscard]] std::string shown(const Json &value);

} // namespace weir::admission
