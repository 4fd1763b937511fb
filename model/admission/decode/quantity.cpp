// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/quantity.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace weir::admission::go {

namespace {

enum class Format { Decimal, Binary, Exponent };

struct Suffix {
    int exponent = 0; ///< of 10, or of 2 for Binary
    Format format = Format::Decimal;
};

/// A quantity's text, taken apart.
struct Parts {
    bool isNegative = false;
    bool hasDigits = false;
    std::string whole, fraction, suffix;
};

constexpr std::string_view kDecimal = "num kMGTPE"; // 10^-9 … 10^18 in steps of 1,000
constexpr std::string_view kBinary = "KMGTPE";      // "Ki" 2^10 …

size_t digitsAt(std::string_view text, size_t from)
{
    size_t end = from;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return end - from;
}

std::optional<Parts> takenApart(std::string_view text)
{
    Parts parts;
    size_t at = 0;
    if (text.front() == '-' || text.front() == '+') {
        parts.isNegative = text.front() == '-';
        ++at;
    }
    while (at < text.size() && text[at] == '0')
        ++at;
    size_t length = digitsAt(text, at);
    parts.whole = length == 0 ? "0" : std::string(text.substr(at, length));
    at += length;
    if (at < text.size() && text[at] == '.') {
        length = digitsAt(text, ++at);
        parts.fraction = text.substr(at, length);
        at += length;
    }
    const size_t suffix = at;
    parts.hasDigits = text.substr(0, at).find_first_of("0123456789") != std::string_view::npos;
    at = std::min(text.find_first_not_of("eEinumkKMGTP", at), text.size());
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    at += digitsAt(text, at);
    if (at < text.size())
        return {};
    parts.suffix = text.substr(suffix);
    return parts;
}

std::optional<Suffix> interpreted(const std::string &suffix)
{
    if (suffix.empty())
        return Suffix{};
    if (suffix.size() == 1 && suffix != " ") {
        if (const size_t at = kDecimal.find(suffix.front()); at != std::string_view::npos)
            return Suffix{(static_cast<int>(at) - 3) * 3, Format::Decimal};
        return {};
    }
    if (suffix.size() == 2 && suffix[1] == 'i') {
        if (const size_t at = kBinary.find(suffix.front()); at != std::string_view::npos)
            return Suffix{(static_cast<int>(at) + 1) * 10, Format::Binary};
        return {};
    }
    if (suffix.front() != 'e' && suffix.front() != 'E')
        return {};
    const char *from = suffix.data() + (suffix[1] == '+' ? 2 : 1);
    std::int64_t exponent = 0;
    const auto [end, error] = std::from_chars(from, suffix.data() + suffix.size(), exponent);
    if (error != std::errc() || end != suffix.data() + suffix.size() || (suffix[1] == '+' && *from == '-'))
        return {};
    return Suffix{static_cast<int>(static_cast<std::int32_t>(exponent)), Format::Exponent};
}

/// digits × factor, for digits of any length.
std::string multiplied(const std::string &digits, unsigned factor)
{
    std::string out;
    unsigned carry = 0;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at) {
        carry += static_cast<unsigned>(*at - '0') * factor;
        out += static_cast<char>('0' + carry % 10);
        carry /= 10;
    }
    for (; carry > 0; carry /= 10)
        out += static_cast<char>('0' + carry % 10);
    std::reverse(out.begin(), out.end());
    return out;
}

std::string incremented(std::string digits)
{
    for (auto at = digits.rbegin(); at != digits.rend(); ++at) {
        if (*at != '9') {
            ++*at;
            return digits;
        }
        *at = '0';
    }
    return '1' + digits;
}

/// digits × 10^exponent.
struct Decimal {
    std::string digits;
    std::int64_t exponent = 0;

    void normalize()
    {
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
        while (!digits.empty() && digits.back() == '0') {
            digits.pop_back();
            ++exponent;
        }
    }
    /// Away from zero, to nothing below 10^-9: a quantity is never made less.
    void roundUp()
    {
        if (digits.empty() || exponent >= -9)
            return;
        const auto cut = static_cast<size_t>(std::min<std::int64_t>(-9 - exponent, std::ssize(digits)));
        digits = incremented(digits.substr(0, digits.size() - cut));
        exponent = -9;
        normalize();
    }
    [[nodiscard]] std::int64_t magnitude() const { return std::ssize(digits) + exponent; } ///< digits before the point
    /// `limit` in digits; digits of the same magnitude compare as text.
    [[nodiscard]] bool isMoreThan(const std::string &limit) const
    {
        return magnitude() > std::ssize(limit) || (magnitude() == std::ssize(limit) && digits > limit);
    }
    /// Where it is a whole number that fits.
    [[nodiscard]] std::optional<std::uint64_t> whole() const
    {
        if (exponent < 0 || magnitude() > 19)
            return {};
        const std::string text = digits + std::string(static_cast<size_t>(exponent), '0');
        std::uint64_t number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }
};

/// Does the server reckon with it in 64 bits?
bool isShort(const Parts &parts, const Suffix &suffix)
{
    const auto whole = static_cast<int>(parts.whole.size());
    const auto fraction = static_cast<int>(parts.fraction.size());
    if (suffix.format == Format::Binary) {
        const int taken = static_cast<int>(static_cast<float>(suffix.exponent) * 3 / 10);
        return fraction == 0 && whole + taken + 1 <= 15;
    }
    return whole + fraction <= 18 && static_cast<std::int64_t>(suffix.exponent) - fraction >= -9;
}

/// A short one is kept as it was written where that is about how it would be written.
bool isKept(const Parts &parts, const Suffix &suffix)
{
    const std::string digits = parts.whole + parts.fraction;
    if (suffix.format == Format::Binary) {
        std::int64_t value = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return (value & 7) != 0 && value <= (std::numeric_limits<std::int64_t>::max() >> suffix.exponent);
    }
    const std::int64_t scale = static_cast<std::int64_t>(suffix.exponent) - std::ssize(parts.fraction);
    return scale % 3 == 0 && !digits.ends_with("000") && digits.front() != '0';
}

std::string decimalText(Decimal amount, Format format)
{
    while (amount.exponent % 3 != 0) {
        amount.digits += '0';
        --amount.exponent;
    }
    if (amount.exponent == 0)
        return amount.digits;
    if (format == Format::Exponent)
        return amount.digits + 'e' + std::to_string(amount.exponent);
    // Beyond its suffixes the server writes none.
    const bool hasSuffix = amount.exponent >= -9 && amount.exponent <= 18;
    return hasSuffix ? amount.digits + kDecimal[static_cast<size_t>(amount.exponent / 3 + 3)] : amount.digits;
}

std::string binaryText(const Decimal &amount)
{
    const auto whole = amount.whole();
    // Below 1,024 and with a fraction it is shown without loss in decimal form.
    if (!whole || *whole < 1024)
        return decimalText(amount, Format::Decimal);
    std::uint64_t number = *whole;
    size_t power = 0;
    for (; number >= 1024 && number % 1024 == 0; number /= 1024)
        ++power;
    const std::string text = std::to_string(number);
    return power == 0 ? text : text + kBinary[power - 1] + 'i';
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\v\f\r";
    const size_t from = text.find_first_not_of(blanks);
    return from == std::string_view::npos ? "" : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

} // namespace

tl::expected<std::string, std::string> parseQuantity(const std::string &given)
{
    const std::string_view text = trimmed(given);
    const auto parts = text.empty() ? std::nullopt : takenApart(text);
    if (!parts)
        return tl::unexpected(std::string("quantities must match the regular expression "
                              "'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"));
    const auto suffix = interpreted(parts->suffix);
    if (!suffix)
        return tl::unexpected(std::string("unable to parse quantity's suffix"));
    if (isShort(*parts, *suffix)) {
        if (isKept(*parts, *suffix))
            return std::string(text);
    } else if (!parts->hasDigits) {
        return tl::unexpected(std::string("unable to parse numeric part of quantity"));
    }
    Decimal amount{parts->whole + parts->fraction, -std::ssize(parts->fraction)};
    if (suffix->format == Format::Binary) {
        for (int power = 0; power < suffix->exponent; power += 10)
            amount.digits = multiplied(amount.digits, 1024);
    } else {
        amount.exponent += suffix->exponent;
    }
    amount.normalize();
    if (amount.digits.empty())
        return std::string("0");
    amount.roundUp();
    const std::string sign = parts->isNegative ? "-" : "";
    if (suffix->format != Format::Binary)
        return sign + decimalText(amount, suffix->format);
    if (const std::string most = std::to_string(std::numeric_limits<std::int64_t>::max()); amount.isMoreThan(most))
        amount = {most, 0};
    return sign + binaryText(amount);
}

} // namespace weir::admission::go
