// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/formats.h"

#include "model/admission/decode/gourl.h"

#include <string>

namespace weir::admission {

namespace {

/// What Go's url.ParseRequestURI takes: no fragment, and a path or a scheme in front.
bool isRequestUri(std::string_view text)
{
    if (text.empty())
        return false;
    std::string whole(text);
    for (size_t i = whole.find('#'); i != std::string::npos; i = whole.find('#', i))
        whole.replace(i, 1, "%23");
    // Without a scheme there is no host either.
    while (whole.starts_with("//"))
        whole.erase(0, 1);
    const auto url = go::parseUrl(whole);
    return url && (!url->scheme.empty() || whole.starts_with('/') || whole == "*");
}

} // namespace

bool hasFormat(std::string_view format)
{
    return format == "uri" || format == "date-time";
}

bool fitsFormat(std::string_view format, std::string_view text)
{
    return format != "uri" || isRequestUri(text);
}

} // namespace weir::admission
