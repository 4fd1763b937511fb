// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace weir::admission::go {

/// net/url's URL.
struct Url {
    std::string scheme, opaque, host, path, fragment, query;
    std::string rawPath, rawFragment; ///< as given, where the default way of escaping would spell it otherwise
    std::optional<std::string> user, password;
    bool forcesQuery = false; ///< a "?" at the end with nothing behind it
    bool omitsHost = false;   ///< "scheme:/path"

    /// URL.String().
    [[nodiscard]] std::string text() const;
};

/// url.Parse; the error has its words, `parse "http://[::1": missing ']' in host`. The empty text is the empty URL.
[[nodiscard]] tl::expected<Url, std::string> parseUrl(const std::string &text);

/// netip.ParseAddr of what stands in the brackets of a host: its words where it is no IPv6 address, else empty.
[[nodiscard]] std::string addressFault(std::string_view text);

} // namespace weir::admission::go
