// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/formats.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace weir::admission {

namespace {

bool isLetterOrDigit(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) && static_cast<unsigned char>(c) < 0x80;
}

bool isHex(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

bool hasGoodEscapes(std::string_view text)
{
    for (size_t i = text.find('%'); i != std::string_view::npos; i = text.find('%', i + 3)) {
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
            return false;
    }
    return true;
}

/// In a host only bytes beyond ASCII may be escaped, and the percent sign itself.
bool isHostText(std::string_view text)
{
    if (!hasGoodEscapes(text))
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (text[i + 1] >= '0' && text[i + 1] < '8' && text.substr(i, 3) != "%25")
                return false;
            i += 2;
        } else if (static_cast<unsigned char>(c) < 0x80 && !isLetterOrDigit(c)
                   && !isOneOf(c, "-_.~!$&'()*+,;=:[]<>\"")) {
            return false;
        }
    }
    return true;
}

bool isPort(std::string_view text)
{
    return text.empty()
        || (text.front() == ':' && std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

bool isHost(std::string_view host)
{
    if (host.starts_with('[')) {
        const size_t end = host.rfind(']');
        return end != std::string_view::npos && isPort(host.substr(end + 1)) && isHostText(host.substr(0, end));
    }
    const size_t colon = host.rfind(':');
    return (colon == std::string_view::npos || isPort(host.substr(colon))) && isHostText(host);
}

bool isAuthority(std::string_view text)
{
    const size_t at = text.rfind('@');
    if (at == std::string_view::npos)
        return isHost(text);
    const std::string_view user = text.substr(0, at);
    return hasGoodEscapes(user) && isHost(text.substr(at + 1))
        && std::all_of(user.begin(), user.end(),
                       [](char c) { return isLetterOrDigit(c) || isOneOf(c, "-._:~!$&'()*+,;=%@"); });
}

/// Length of the scheme; npos: there is none, and the text cannot begin so.
size_t schemeLength(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ':')
            return i == 0 ? std::string_view::npos : i;
        const bool isLater = i > 0 && (isOneOf(c, "+-.") || (c >= '0' && c <= '9'));
        if (!isLater && (!isLetterOrDigit(c) || (c >= '0' && c <= '9')))
            return 0;
    }
    return 0;
}

/// What Go's url.ParseRequestURI takes.
bool isRequestUri(std::string_view text)
{
    const bool hasControl = std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    if (text.empty() || hasControl)
        return false;
    if (text == "*")
        return true;
    const size_t scheme = schemeLength(text);
    if (scheme == std::string_view::npos)
        return false;
    std::string_view rest = text.substr(scheme > 0 ? scheme + 1 : 0);
    rest = rest.substr(0, rest.find('?'));
    if (!rest.starts_with('/'))
        return scheme > 0;
    if (scheme > 0 && rest.starts_with("//")) {
        rest.remove_prefix(2);
        const size_t slash = std::min(rest.find('/'), rest.size());
        if (!isAuthority(rest.substr(0, slash)))
            return false;
        rest.remove_prefix(slash);
    }
    return hasGoodEscapes(rest);
}

} // namespace

bool fitsFormat(std::string_view format, std::string_view text)
{
    return format != "uri" || isRequestUri(text);
}

} // namespace weir::admission
