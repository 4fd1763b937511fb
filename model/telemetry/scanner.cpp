// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/scanner.h"

#include <charconv>
#include <limits>

namespace weir::exposition {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    if (text.size() != lower.size())
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != lower[i])
            return false;
    }
    return true;
}

} // namespace

void Scanner::skipBlanks()
{
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
        ++m_at;
}

std::string_view Scanner::word()
{
    const size_t start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != ' ' && m_text[m_at] != '\t')
        ++m_at;
    return m_text.substr(start, m_at - start);
}

std::string_view Scanner::name(bool colons)
{
    const size_t start = m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (!isLetter(c) && !(colons && c == ':') && !(m_at > start && isDigit(c)))
            break;
        ++m_at;
    }
    return m_text.substr(start, m_at - start);
}

bool Scanner::plainString(std::string_view &value)
{
    if (peek() != '"')
        return false;
    const size_t end = m_text.find_first_of("\"\\", m_at + 1);
    if (end == std::string_view::npos || m_text[end] == '\\')
        return false;
    value = m_text.substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    return true;
}

bool Scanner::quotedString(std::string &value)
{
    if (peek() != '"')
        return false;
    size_t end = m_at + 1;
    while (end < m_text.size() && m_text[end] != '"')
        end += m_text[end] == '\\' ? 2 : 1;
    if (end >= m_text.size())
        return false;
    const bool isFine = unescape(m_text.substr(m_at + 1, end - m_at - 1), value, true);
    m_at = end + 1;
    return isFine;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool unescape(std::string_view text, std::string &out, bool quotes)
{
    out.reserve(out.size() + text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        if (++i >= text.size())
            return false;
        if (text[i] == '\\')
            out += '\\';
        else if (text[i] == 'n')
            out += '\n';
        else if (text[i] == '"' && quotes)
            out += '"';
        else
            return false;
    }
    return true;
}

bool readNumber(std::string_view text, double &value)
{
    bool isNegative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty())
        return false;
    if (equalsIgnoringCase(text, "nan")) {
        value = std::numeric_limits<double>::quiet_NaN();
        return true;
    }
    if (equalsIgnoringCase(text, "inf") || equalsIgnoringCase(text, "infinity")) {
        value =
            isNegative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
        return true;
    }
    std::chars_format format = std::chars_format::general;
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        format = std::chars_format::hex;
        text.remove_prefix(2);
    }
    if (!isDigit(text.front()) && text.front() != '.' && format != std::chars_format::hex)
        return false;
    double number = 0;
    auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number, format);
    if (problem == std::errc::result_out_of_range) {
        long double wide = 0;
        const auto again = std::from_chars(text.data(), text.data() + text.size(), wide, format);
        end = again.ptr;
        if (again.ec == std::errc::result_out_of_range)
            number = text.find('-') == std::string_view::npos ? std::numeric_limits<double>::infinity() : 0;
        else
            number = static_cast<double>(wide);
        problem = {};
    }
    if (problem != std::errc() || end != text.data() + text.size())
        return false;
    value = isNegative ? -number : number;
    return true;
}

} // namespace weir::exposition
