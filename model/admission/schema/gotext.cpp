// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/gotext.h"

#include <QChar>
#include <QList>
#include <QString>

#include <charconv>
#include <cmath>

namespace weir::admission {

namespace {

bool isPrintable(char32_t c)
{
    if (c == ' ')
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

std::string hex(char32_t value, int digits)
{
    static constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        text += Digits[(value >> shift) & 15];
    return text;
}

std::string escaped(char32_t c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\a': return "\\a";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    case '\v': return "\\v";
    default: break;
    }
    if (isPrintable(c))
        return QString::fromUcs4(&c, 1).toStdString();
    if (c < 0x20 || c == 0x7f)
        return "\\x" + hex(c, 2);
    return c < 0x10000 ? "\\u" + hex(c, 4) : "\\U" + hex(c, 8);
}

/// The least significant digits that still give the same number, without sign: "15" and the exponent of "1.5".
std::pair<std::string, int> digitsOf(double number)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
    const std::string text(buffer, end);
    const size_t e = text.find('e');
    std::string digits = text.substr(0, e);
    std::erase(digits, '.');
    return {digits, std::atoi(text.c_str() + e + 1)};
}

} // namespace

std::string goQuoted(std::string_view text)
{
    std::string out = "\"";
    for (const char32_t c : QString::fromUtf8(text).toUcs4())
        out += escaped(c);
    return out + '"';
}

std::string plainNumber(const Json &number)
{
    if (!number.is_number_float())
        return number.dump();
    const double value = number.get<double>();
    if (!std::isfinite(value))
        return std::isnan(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    const std::string sign = std::signbit(value) ? "-" : "";
    auto [digits, exponent] = digitsOf(std::abs(value));
    if (exponent < -4 || exponent >= 21) {
        const std::string power = std::to_string(std::abs(exponent));
        return sign + digits.substr(0, 1) + (digits.size() > 1 ? '.' + digits.substr(1) : std::string()) + 'e'
            + (exponent < 0 ? '-' : '+') + (power.size() < 2 ? "0" : "") + power;
    }
    if (exponent < 0)
        return sign + "0." + std::string(static_cast<size_t>(-exponent - 1), '0') + digits;
    const auto whole = static_cast<size_t>(exponent) + 1;
    if (digits.size() <= whole)
        return sign + digits + std::string(whole - digits.size(), '0');
    return sign + digits.substr(0, whole) + '.' + digits.substr(whole);
}

std::string shown(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::null: return "\"null\"";
    case Json::value_t::string: return goQuoted(value.get_ref<const std::string &>());
    case Json::value_t::boolean: return value.get<bool>() ? "true" : "false";
    case Json::value_t::object:
    case Json::value_t::array:
        return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    default: return plainNumber(value);
    }
}

} // namespace weir::admission
