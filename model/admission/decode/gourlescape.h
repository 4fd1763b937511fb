// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace weir::admission::go {

/// Parts of a URL, each with its own signs that need no escape.
enum class UrlPart { Host, Zone, User, Path, Fragment };

/// The plain text, or net/url's words for what is wrong with it.
[[nodiscard]] tl::expected<std::string, std::string> unescaped(std::string_view text, UrlPart part);
[[nodiscard]] std::string escaped(std::string_view text, UrlPart part);
/// May `text` stand in a URL as it is?
[[nodiscard]] bool isEscaped(std::string_view text, UrlPart part);

} // namespace weir::admission::go
