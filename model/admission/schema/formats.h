// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weir::admission {

/// Is it a format that is looked at? Is the text of the format, as far as an API server 1.35 looks at formats and the
/// tables have them: "uri". Formats of numbers are not enforced there; "date-time" stands only in status, which nobody
/// can send.
[[nodiscard]] bool hasFormat(std::string_view format);
[[nodiscard]] bool fitsFormat(std::string_view format, std::string_view text);

} // namespace weir::admission
