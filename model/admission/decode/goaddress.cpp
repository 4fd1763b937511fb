// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/gourl.h"
#include "model/admission/decode/gowords.h"

#include <algorithm>

namespace weir::admission::go {

namespace {

constexpr std::string_view kHex = "0123456789abcdefABCDEF";

/// What is wrong, and where; no words: nothing.
struct Fault {
    std::string_view words = {};
    std::string_view at = {};
};

/// Four numbers with dots.
Fault v4Fault(std::string_view text)
{
    int value = 0, position = 0, length = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            if (length == 1 && value == 0)
                return {"IPv4 field has octet with leading zero"};
            value = value * 10 + (c - '0');
            ++length;
            if (value > 255)
                return {"IPv4 field has value >255"};
            continue;
        }
        if (c != '.')
            return {"unexpected character", text.substr(i)};
        if (i == 0 || i == text.size() - 1 || text[i - 1] == '.')
            return {"IPv4 field must have at least one digit", text.substr(i)};
        if (position == 3)
            return {"IPv4 address too long"};
        ++position;
        value = length = 0;
    }
    return position < 3 ? Fault{"IPv4 address too short"} : Fault{};
}

/// Groups of an IPv6 address, `position` in bytes of 16.
class Groups
{
public:
    explicit Groups(std::string_view text) : m_rest(text) {}
    Fault run();

private:
    bool group(Fault &fault); ///< false: the end

    std::string_view m_rest;
    int m_position = 0;
    int m_ellipsis = -1; ///< where "::" was
};

bool Groups::group(Fault &fault)
{
    const size_t length = std::min(m_rest.find_first_not_of(kHex), m_rest.size());
    const auto end = [&](std::string_view words, std::string_view at) {
        fault = {words, at};
        return false;
    };
    if (length > 4)
        return end("each group must have 4 or less digits", m_rest);
    if (length == 0)
        return end("each colon-separated field must have at least one digit", m_rest);
    if (length < m_rest.size() && m_rest[length] == '.') {
        if (m_ellipsis < 0 && m_position != 12)
            return end("embedded IPv4 address must replace the final 2 fields of the address", m_rest);
        if (m_position + 4 > 16)
            return end("too many hex fields to fit an embedded IPv4 at the end of the address", m_rest);
        fault = v4Fault(m_rest);
        m_position += 4;
        m_rest = {};
        return false;
    }
    m_position += 2;
    m_rest.remove_prefix(length);
    if (m_rest.empty())
        return false;
    if (m_rest.front() != ':')
        return end("unexpected character, want colon", m_rest);
    if (m_rest.size() == 1)
        return end("colon must be followed by more characters", m_rest);
    m_rest.remove_prefix(1);
    if (m_rest.front() != ':')
        return true;
    if (m_ellipsis >= 0)
        return end("multiple :: in address", m_rest);
    m_ellipsis = m_position;
    m_rest.remove_prefix(1);
    return !m_rest.empty();
}

Fault Groups::run()
{
    if (m_rest.starts_with("::")) {
        m_ellipsis = 0;
        m_rest.remove_prefix(2);
        if (m_rest.empty())
            return {};
    }
    Fault fault;
    while (m_position < 16 && group(fault)) { }
    if (!fault.words.empty())
        return fault;
    if (!m_rest.empty())
        return {"trailing garbage after address", m_rest};
    if (m_position < 16 && m_ellipsis < 0)
        return {"address string too short"};
    if (m_position >= 16 && m_ellipsis >= 0)
        return {"the :: must expand to at least one field of zeros"};
    return {};
}

Fault v6Fault(std::string_view text)
{
    const size_t zone = text.find('%');
    if (zone != std::string_view::npos && zone + 1 == text.size())
        return {"zone must be a non-empty string"};
    return Groups(text.substr(0, zone)).run();
}

} // namespace

std::string addressFault(std::string_view text)
{
    const size_t mark = text.find_first_of(".:%");
    const Fault fault = mark == std::string_view::npos ? Fault{"unable to parse IP"}
        : text[mark] == '%'                            ? Fault{"missing IPv6 address"}
        : text[mark] == '.'                            ? v4Fault(text)
                                                       : v6Fault(text);
    if (fault.words.empty())
        return mark != std::string_view::npos && text[mark] == '.' ? "invalid IP-literal" : "";
    std::string words = "invalid host: ParseAddr(" + goQuoted(text) + "): " + std::string(fault.words);
    if (!fault.at.empty())
        words += " (at " + goQuoted(fault.at) + ')';
    return words;
}

} // namespace weir::admission::go
