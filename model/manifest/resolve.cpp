// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/resolve.h"

#include "model/manifest/times.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace weir::manifest {

namespace {

using Type = Resolved::Type;

constexpr std::string_view TagPrefix = "tag:yaml.org,2002:";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

template<size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool lookUp(std::string_view text, Resolved &out)
{
    static constexpr std::array<std::string_view, 5> nulls{"", "~", "null", "Null", "NULL"};
    static constexpr std::array<std::string_view, 11> yes{"y",    "Y",    "yes", "Yes", "YES", "true",
                                                          "True", "TRUE", "on",  "On",  "ON"};
    static constexpr std::array<std::string_view, 11> no{"n",     "N",     "no",  "No",  "NO", "false",
                                                         "False", "FALSE", "off", "Off", "OFF"};
    static constexpr std::array<std::string_view, 6> infinite{".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"};
    static constexpr std::array<std::string_view, 3> negative{"-.inf", "-.Inf", "-.INF"};
    static constexpr std::array<std::string_view, 3> nan{".nan", ".NaN", ".NAN"};
    if (isOneOf(text, nulls)) {
        out.type = Type::Null;
    } else if (isOneOf(text, yes) || isOneOf(text, no)) {
        out.type = Type::Bool;
        out.boolean = isOneOf(text, yes);
    } else if (isOneOf(text, infinite) || isOneOf(text, negative) || isOneOf(text, nan)) {
        out.type = Type::Float;
        out.real = isOneOf(text, nan)        ? std::numeric_limits<double>::quiet_NaN()
            : isOneOf(text, negative) ? -std::numeric_limits<double>::infinity()
                                      : std::numeric_limits<double>::infinity();
    } else {
        return false;
    }
    return true;
}

/// Go's strconv.ParseInt and ParseUint with base 0, after underscores are gone.
bool parseInteger(std::string_view text, Resolved &out)
{
    const bool isSigned = !text.empty() && (text.front() == '-' || text.front() == '+');
    const bool isNegative = isSigned && text.front() == '-';
    if (isSigned)
        text.remove_prefix(1);
    int base = 10;
    if (text.size() > 1 && text.front() == '0') {
        const char mark = static_cast<char>(text[1] | 0x20);
        base = mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
        text.remove_prefix(mark == 'x' || mark == 'b' || mark == 'o' ? 2 : 1);
    }
    quint64 magnitude = 0;
    const char *end = text.data() + text.size();
    const auto [at, problem] = std::from_chars(text.data(), end, magnitude, base);
    if (text.empty() || problem != std::errc() || at != end)
        return false;
    constexpr quint64 border = quint64(1) << 63;
    if (isNegative ? magnitude <= border : magnitude < border) {
        out.type = Type::Int;
        out.integer = isNegative ? static_cast<qint64>(~magnitude + 1) : static_cast<qint64>(magnitude);
        return true;
    }
    if (isSigned)
        return false;
    out.type = Type::Uint;
    out.natural = magnitude;
    return true;
}

/// [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
bool looksLikeFloat(std::string_view text)
{
    size_t i = 0;
    const auto digits = [&] {
        const size_t from = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        return i > from;
    };
    if (i < text.size() && (text[i] == '-' || text[i] == '+'))
        ++i;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (!digits())
            return false;
    } else {
        if (!digits())
            return false;
        if (i < text.size() && text[i] == '.') {
            ++i;
            (void)digits();
        }
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '-' || text[i] == '+'))
            ++i;
        if (!digits())
            return false;
    }
    return i == text.size();
}

bool parseFloat(std::string_view text, Resolved &out)
{
    if (!looksLikeFloat(text))
        return false;
    if (text.front() == '+')
        text.remove_prefix(1);
    double real = 0;
    const char *end = text.data() + text.size();
    const auto [at, problem] = std::from_chars(text.data(), end, real);
    // from_chars calls underflow out of range, too; Go reads 1e-400 as 0 and only overflow as an error.
    if (problem == std::errc::result_out_of_range) {
        const size_t exponent = text.find_first_of("eE");
        const bool isSmall = exponent != std::string_view::npos && text.substr(exponent + 1).starts_with('-');
        if (!isSmall)
            return false;
        real = 0;
    } else if (problem != std::errc() || at != end) {
        return false;
    }
    out.type = Type::Float;
    out.real = real;
    return true;
}

Resolved resolvePlain(std::string_view text)
{
    Resolved out;
    if (lookUp(text, out) || text.empty())
        return out;
    const char first = text.front();
    if (first == '.') {
        // Go's own number syntax here: an underscore stands between two digits or makes it a text.
        std::string bare;
        for (size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '_')
                bare += text[i];
            else if (!isDigit(text[i - 1]) || i + 1 == text.size() || !isDigit(text[i + 1]))
                return out;
        }
        parseFloat(bare, out);
    } else if (isDigit(first) || first == '-' || first == '+') {
        std::string bare(text);
        bare.erase(std::remove(bare.begin(), bare.end(), '_'), bare.end());
        if (!parseInteger(bare, out))
            parseFloat(bare, out);
    }
    return out;
}

} // namespace

Resolved resolve(std::string_view text, std::string_view tag)
{
    if (tag.empty())
        return resolvePlain(text);
    if (!tag.starts_with(TagPrefix))
        return {};
    const std::string_view name = tag.substr(TagPrefix.size());
    Resolved out;
    if (name == "timestamp") {
        const bool isOne = isYamlTimestamp(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        out.type = isOne ? Type::String : Type::Invalid;
        return out;
    }
    if (name != "bool" && name != "int" && name != "float" && name != "null")
        return out;
    out = resolvePlain(text);
    const bool isInt = out.type == Type::Int || out.type == Type::Uint;
    if (name == "float" && isInt) {
        out.real = out.type == Type::Int ? static_cast<double>(out.integer) : static_cast<double>(out.natural);
        out.type = Type::Float;
    } else if ((name == "bool" && out.type != Type::Bool) || (name == "int" && !isInt)
               || (name == "float" && out.type != Type::Float) || (name == "null" && out.type != Type::Null)) {
        out.type = Type::Invalid;
    }
    return out;
}

std::optional<std::string> keyText(const Resolved &key, std::string_view text)
{
    switch (key.type) {
    case Type::String:
        return std::string(text);
    case Type::Bool:
        return std::string(key.boolean ? "true" : "false");
    case Type::Int:
        return std::to_string(key.integer);
    case Type::Float: {
        if (std::isnan(key.real))
            return std::string(".nan");
        if (std::isinf(key.real))
            return std::string(key.real < 0 ? "-.inf" : ".inf");
        // Go's 'g' with the shortest digits: an exponent below -4 or from 6 on is written as such.
        std::array<char, 64> buffer{};
        const double size = std::fabs(key.real);
        const bool isScientific = size != 0 && (size < 1e-4 || size >= 1e6);
        const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), key.real,
                                                  isScientific ? std::chars_format::scientific
                                                               : std::chars_format::fixed);
        return problem == std::errc() ? std::optional(std::string(buffer.data(), end)) : std::nullopt;
    }
    case Type::Uint:
    case Type::Null:
    case Type::Invalid:
        break;
    }
    return std::nullopt;
}

Json numberOf(double real)
{
    if (std::trunc(real) == real && real >= -9223372036854775808.0 && real < 9223372036854775808.0)
        return Json(static_cast<qint64>(real));
    return Json(real);
}

} // namespace weir::manifest
