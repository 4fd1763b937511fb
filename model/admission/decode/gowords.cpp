// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/gowords.h"

#include <QChar>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace weir::admission::go {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";

struct Rune {
    char32_t code = 0;
    size_t length = 0; ///< 0: these bytes are no UTF-8
};

Rune runeAt(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return {first, 1};
    const size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > text.size())
        return {};
    char32_t code = first & (0x7fu >> length);
    for (size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return {};
        code = (code << 6) | (byte(at + i) & 0x3fu);
    }
    constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return {};
    return {code, length};
}

void appendHex(std::string &out, std::string_view head, char32_t code, int digits)
{
    out += head;
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += kHex[(code >> shift) & 0xf];
}

void appendEscaped(std::string &out, std::string_view bytes, char32_t code)
{
    constexpr std::string_view named = "abtnvfr"; // from 7 on
    if (code == '"' || code == '\\')
        (out += '\\') += static_cast<char>(code);
    else if (code >= 7 && code <= 13)
        (out += '\\') += named[code - 7];
    else if (code < ' ' || code == 0x7f)
        appendHex(out, "\\x", code, 2);
    else if (code < 0x7f || (QChar::isPrint(code) && !QChar::isSpace(code)))
        out += bytes;
    else if (code < 0x10000)
        appendHex(out, "\\u", code, 4);
    else
        appendHex(out, "\\U", code, 8);
}

/// Shortest digits that read back as the same number, as Go chooses between plain and exponent form.
std::string floatText(double number)
{
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific);
    std::string text(buffer.data(), end.ptr);
    const size_t e = text.find('e');
    const double size = std::abs(number);
    int exponent = 0;
    std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), text.data() + text.size(), exponent);
    if (size != 0 && (size < 1e-6 || size >= 1e21)) {
        // to_chars writes at least two digits of exponent; Go one where a negative one has one.
        return text.substr(0, e) + (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
    }
    std::string sign = text.front() == '-' ? "-" : "";
    std::string digits;
    for (const char c : std::string_view(text).substr(0, e)) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    if (exponent < 0)
        return sign + "0." + std::string(static_cast<size_t>(-exponent - 1), '0') + digits;
    const size_t whole = static_cast<size_t>(exponent) + 1;
    if (digits.size() <= whole)
        return sign + digits + std::string(whole - digits.size(), '0');
    return sign + digits.substr(0, whole) + '.' + digits.substr(whole);
}

} // namespace

std::string goQuoted(std::string_view text)
{
    std::string out = "\"";
    for (size_t i = 0; i < text.size();) {
        const Rune rune = runeAt(text, i);
        if (rune.length == 0) {
            appendHex(out, "\\x", static_cast<unsigned char>(text[i]), 2);
            ++i;
            continue;
        }
        appendEscaped(out, text.substr(i, rune.length), rune.code);
        i += rune.length;
    }
    return out + '"';
}

std::string numberText(const Json &number)
{
    if (number.is_number_unsigned()) {
        const auto value = number.get<std::uint64_t>();
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return floatText(static_cast<double>(value));
        return std::to_string(value);
    }
    return number.is_number_integer() ? std::to_string(number.get<std::int64_t>()) : floatText(number.get<double>());
}

std::string_view wordOf(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::object: return "object";
    case Json::value_t::array: return "array";
    case Json::value_t::string: return "string";
    case Json::value_t::boolean: return "bool";
    case Json::value_t::null: return "null";
    default: return "number";
    }
}

} // namespace weir::admission::go
