// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/gourlescape.h"

#include "model/admission/decode/gowords.h"

namespace weir::admission::go {

namespace {

bool isIn(char c, std::string_view signs)
{
    return signs.find(c) != std::string_view::npos;
}

bool needsEscape(char c, UrlPart part)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || isIn(c, "-_.~"))
        return false;
    switch (part) {
    case UrlPart::Host:
    case UrlPart::Zone: return !isIn(c, "!$&'()*+,;=:[]<>\"");
    case UrlPart::User: return !isIn(c, "$&+,;=");
    case UrlPart::Path: return !isIn(c, "$&+,/:;=@");
    case UrlPart::Fragment: return !isIn(c, "$&+,/:;=?@!()*");
    }
    return true;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Is the escape at the start of `text` one that the part may have?
bool isAllowed(std::string_view text, UrlPart part)
{
    if (text.size() < 3 || hexDigit(text[1]) < 0 || hexDigit(text[2]) < 0)
        return false;
    const std::string_view escape = text.substr(0, 3);
    // In a host only what is not ASCII may be escaped, and the sign before a zone.
    if (part == UrlPart::Host)
        return hexDigit(text[1]) >= 8 || escape == "%25";
    if (part == UrlPart::Zone) {
        const auto c = static_cast<char>(hexDigit(text[1]) << 4 | hexDigit(text[2]));
        return escape == "%25" || c == ' ' || !needsEscape(c, UrlPart::Host);
    }
    return true;
}

} // namespace

tl::expected<std::string, std::string> unescaped(std::string_view text, UrlPart part)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (!isAllowed(text.substr(i), part))
                return tl::unexpected("invalid URL escape " + goQuoted(text.substr(i, 3)));
            out += static_cast<char>(hexDigit(text[i + 1]) << 4 | hexDigit(text[i + 2]));
            i += 2;
            continue;
        }
        const bool isHost = part == UrlPart::Host || part == UrlPart::Zone;
        if (isHost && static_cast<unsigned char>(c) < 0x80 && needsEscape(c, part))
            return tl::unexpected("invalid character " + goQuoted(text.substr(i, 1)) + " in host name");
        out += c;
    }
    return out;
}

std::string escaped(std::string_view text, UrlPart part)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (!needsEscape(c, part)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
    return out;
}

bool isEscaped(std::string_view text, UrlPart part)
{
    for (const char c : text) {
        if (!isIn(c, "!$&'()*+,;=:@[]%") && needsEscape(c, part))
            return false;
    }
    return true;
}

} // namespace weir::admission::go
