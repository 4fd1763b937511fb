// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/gotext.h"

#include "model/admission/decode/gowords.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace weir::admission {

namespace {

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

bool isInt64(const Json &number)
{
    return number.is_number_integer()
        && (!number.is_number_unsigned()
            || number.get<uint64_t>() <= static_cast<uint64_t>(std::numeric_limits<int64_t>::max()));
}

std::string plainNumber(const Json &number)
{
    if (isInt64(number))
        return number.dump();
    const double value = number.get<double>();
    if (!std::isfinite(value))
        return std::isnan(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    const std::string sign = std::signbit(value) ? "-" : "";
    auto [digits, exponent] = digitsOf(std::abs(value));
    if (exponent < -4 || exponent >= 6) {
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
    case Json::value_t::string: return go::goQuoted(value.get_ref<const std::string &>());
    case Json::value_t::boolean: return value.get<bool>() ? "true" : "false";
    case Json::value_t::object:
    case Json::value_t::array:
        return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    default: return plainNumber(value);
    }
}

} // namespace weir::admission
