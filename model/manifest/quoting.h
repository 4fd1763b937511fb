// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace weir::manifest {

/// Whether the text can stand without quotes and YAML 1.1 and 1.2 readers all take it for this very string.
[[nodiscard]] bool isPlainText(std::string_view text, bool flow);

/// In double quotes; `json` keeps to JSON's escapes.
[[nodiscard]] std::string doubleQuoted(std::string_view text, bool json);

/// In single quotes, or nothing where a character needs an escape.
[[nodiscard]] std::optional<std::string> singleQuoted(std::string_view text);

/// "|" or "|-" and the lines at `indent`, or nothing where a block could be read otherwise somewhere.
[[nodiscard]] std::optional<std::string> blockLiteral(std::string_view text, int indent);

/// A null, boolean or number. A float that no JSON number can hold is null.
[[nodiscard]] std::string plainScalar(const Json &scalar);

} // namespace weir::manifest
