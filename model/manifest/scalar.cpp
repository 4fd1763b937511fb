// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/quoting.h"
#include "model/manifest/resolve.h"
#include "model/manifest/writer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weir::manifest {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// One code point of valid UTF-8; `at` moves behind it. Broken bytes come out as 0xfffd, one at a time.
char32_t nextPoint(std::string_view text, size_t &at)
{
    const auto lead = static_cast<quint8>(text[at++]);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    if (more == 0 || lead > 0xf4 || at + static_cast<size_t>(more) > text.size())
        return 0xfffd;
    char32_t point = lead & (0x3f >> more);
    for (int i = 0; i < more; ++i) {
        const auto next = static_cast<quint8>(text[at + static_cast<size_t>(i)]);
        if ((next & 0xc0) != 0x80)
            return 0xfffd;
        point = (point << 6) | (next & 0x3f);
    }
    at += static_cast<size_t>(more);
    return point;
}

/// Whether YAML lets the character stand unescaped and every reader takes it for what it is.
bool isPlainPoint(char32_t point)
{
    if (point < 0x20 || (point >= 0x7f && point < 0xa0))
        return false;
    if (point == 0x2028 || point == 0x2029 || point == 0xfeff || point == 0xfffe || point == 0xffff)
        return false;
    return point < 0xd800 || point > 0xdfff;
}

bool isAllPlain(std::string_view text, bool allowNewline)
{
    for (size_t at = 0; at < text.size();) {
        const size_t begin = at;
        const char32_t point = nextPoint(text, at);
        if (point == 0xfffd && at - begin == 1)
            return false;
        if (!isPlainPoint(point) && !(allowNewline && point == '\n'))
            return false;
    }
    return true;
}

/// Texts that some YAML reader takes for something else, whatever their case.
bool isReservedWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 11> words{"y",  "n",   "yes",  "no",    "on",  "off",
                                                            "true", "false", "null", "nil", "none"};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// A text that begins with a digit is plain only where no reader can see a number, date or time in it.
bool isSurelyNoNumber(std::string_view text)
{
    const bool looksLikeDate = text.size() > 5 && std::all_of(text.begin(), text.begin() + 4, isDigit)
        && text[4] == '-' && isDigit(text[5]);
    if (looksLikeDate || text.find(':') != std::string_view::npos)
        return false;
    return std::any_of(text.begin(), text.end(), [](char c) {
        constexpr std::string_view numeric = "aAbBcCdDeEfFoOxXtTzZ";
        return isLetter(c) && numeric.find(c) == std::string_view::npos;
    });
}

} // namespace

bool isPlainText(std::string_view text, bool flow)
{
    if (text.empty() || !isAllPlain(text, false) || isReservedWord(text))
        return false;
    const char first = text.front();
    if (std::string_view("-+.?:,[]{}#&*!|>'\"%@`~=< ").find(first) != std::string_view::npos || text.back() == ' ')
        return false;
    if (isDigit(first) && !isSurelyNoNumber(text))
        return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos || text.back() == ':')
        return false;
    return !flow || text.find_first_of(",[]{}:?") == std::string_view::npos;
}

std::string doubleQuoted(std::string_view text, bool json)
{
    static constexpr char hexDigits[] = "0123456789abcdef";
    const auto hex = [](char32_t value, int digits) {
        std::string out;
        for (int i = digits - 1; i >= 0; --i)
            out += hexDigits[(value >> (4 * i)) & 0xf];
        return out;
    };
    std::string out = "\"";
    for (size_t at = 0; at < text.size();) {
        const size_t begin = at;
        const char32_t point = nextPoint(text, at);
        switch (point) {
        case '"':
            out += "\\\"";
            continue;
        case '\\':
            out += "\\\\";
            continue;
        case '\n':
            out += "\\n";
            continue;
        case '\t':
            out += "\\t";
            continue;
        case '\r':
            out += "\\r";
            continue;
        default:
            break;
        }
        if (point == 0xfffd && at - begin == 1)
            out += "\xef\xbf\xbd";
        else if (isPlainPoint(point))
            out.append(text.substr(begin, at - begin));
        else if (point <= 0xffff)
            out += "\\u" + hex(point, 4);
        else if (json)
            out.append(text.substr(begin, at - begin));
        else
            out += "\\U" + hex(point, 8);
    }
    return out + '"';
}

std::optional<std::string> singleQuoted(std::string_view text)
{
    if (!isAllPlain(text, false))
        return std::nullopt;
    std::string out = "'";
    for (const char c : text) {
        out += c;
        if (c == '\'')
            out += c;
    }
    return out + '\'';
}

std::optional<std::string> blockLiteral(std::string_view text, int indent)
{
    if (indent <= 0 || text.size() < 2 || text.find('\n') == std::string_view::npos || !isAllPlain(text, true))
        return std::nullopt;
    const bool isClipped = text.back() == '\n';
    std::string out = isClipped ? "|" : "|-";
    std::string_view rest = isClipped ? text.substr(0, text.size() - 1) : text;
    if (rest.empty() || rest.front() == ' ' || rest.front() == '\n' || rest.back() == '\n')
        return std::nullopt;
    for (;;) {
        const size_t newline = rest.find('\n');
        const std::string_view line = rest.substr(0, newline);
        if (line.ends_with(' '))
            return std::nullopt;
        out += '\n';
        if (!line.empty())
            out.append(static_cast<size_t>(indent), ' ').append(line);
        if (newline == std::string_view::npos)
            return out;
        rest.remove_prefix(newline + 1);
    }
}

std::string plainScalar(const Json &scalar)
{
    if (!scalar.is_number_float())
        return scalar.dump();
    const double real = scalar.get<double>();
    if (!std::isfinite(real))
        return "null";
    // YAML 1.1 knows an exponent only behind a decimal point.
    std::string out = scalar.dump();
    const size_t exponent = out.find('e');
    if (exponent != std::string::npos && out.find('.') == std::string::npos)
        out.insert(exponent, ".0");
    return out;
}

QByteArray writeScalar(const Json &scalar, int indent, bool flow)
{
    std::string out;
    if (!scalar.is_string()) {
        out = scalar.is_structured() ? (scalar.is_object() ? "{}" : "[]") : plainScalar(scalar);
    } else {
        const auto &text = scalar.get_ref<const std::string &>();
        const std::optional<std::string> literal = flow ? std::nullopt : blockLiteral(text, indent);
        out = isPlainText(text, flow) ? text : literal ? *literal : doubleQuoted(text, false);
    }
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

} // namespace weir::manifest
