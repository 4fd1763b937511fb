// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/gotime.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace weir::admission::go {

namespace {

/// Package time quotes by rules of its own.
std::string quoted(std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || byte < ' ') {
            (out += "\\x") += hex[byte >> 4];
            out += hex[byte & 15];
            continue;
        }
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

bool isDigit(std::string_view text, size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

bool isLeap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysOf(int month, int year)
{
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[static_cast<size_t>(month - 1)];
}

/// Days since 1970-01-01 in the Gregorian calendar, and back (years from March on, eras of 400 years).
std::int64_t dayNumber(int year, int month, int day)
{
    const std::int64_t y = year - (month <= 2);
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t ofEra = y - era * 400;
    const std::int64_t ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

std::string dateText(std::int64_t days)
{
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t ofEra = days - era * 146097;
    const std::int64_t year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * year + year / 4 - year / 100);
    const std::int64_t month = (5 * ofYear + 2) / 153;
    const auto day = static_cast<int>(ofYear - (153 * month + 2) / 5 + 1);
    const auto number = static_cast<int>(month + (month < 10 ? 3 : -9));
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d",
                  static_cast<int>(year + era * 400 + (number <= 2)), number, day);
    return buffer.data();
}

class Parser
{
public:
    explicit Parser(std::string_view text) : m_whole(text), m_rest(text) {}
    tl::expected<std::string, std::string> run();

private:
    bool number(std::string_view element, size_t least, size_t most, int &out);
    bool literal(char c);
    void fraction();
    bool zone();
    bool bad(std::string_view element)
    {
        m_error = "parsing time " + quoted(m_whole) + " as \"2006-01-02T15:04:05Z07:00\": cannot parse "
            + quoted(m_rest) + " as " + quoted(element);
        return false;
    }
    bool bad(const std::string &what, int)
    {
        m_error = "parsing time " + quoted(m_whole) + ": " + what;
        return false;
    }

    std::string_view m_whole, m_rest;
    std::string m_error;
    int m_offset = 0; ///< seconds east of UTC
};

bool Parser::number(std::string_view element, size_t least, size_t most, int &out)
{
    size_t length = 0;
    while (length < most && isDigit(m_rest, length))
        ++length;
    if (length < least)
        return bad(element);
    out = std::stoi(std::string(m_rest.substr(0, length)));
    m_rest.remove_prefix(length);
    return true;
}

bool Parser::literal(char c)
{
    if (m_rest.empty() || m_rest.front() != c)
        return bad(std::string_view(&c, 1));
    m_rest.remove_prefix(1);
    return true;
}

void Parser::fraction()
{
    if (m_rest.size() < 2 || (m_rest[0] != '.' && m_rest[0] != ',') || !isDigit(m_rest, 1))
        return;
    m_rest.remove_prefix(1);
    while (isDigit(m_rest, 0))
        m_rest.remove_prefix(1);
}

bool Parser::zone()
{
    if (!m_rest.empty() && m_rest.front() == 'Z') {
        m_rest.remove_prefix(1);
        return true;
    }
    if (m_rest.size() < 6 || m_rest[3] != ':')
        return bad("Z07:00");
    const auto two = [this](size_t at) {
        return isDigit(m_rest, at) && isDigit(m_rest, at + 1) ? (m_rest[at] - '0') * 10 + m_rest[at + 1] - '0' : -1;
    };
    const int hours = two(1);
    const int minutes = hours < 0 ? -1 : two(4);
    if (minutes > 60)
        return bad("time zone offset minute out of range", 0);
    if (hours > 24)
        return bad("time zone offset hour out of range", 0);
    if (minutes < 0 || (m_rest[0] != '+' && m_rest[0] != '-'))
        return bad("Z07:00");
    m_offset = (hours * 60 + minutes) * 60 * (m_rest[0] == '-' ? -1 : 1);
    m_rest.remove_prefix(6);
    return true;
}

tl::expected<std::string, std::string> Parser::run()
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    const auto ranged = [this](bool isGood, const char *what) {
        return isGood || bad(std::string(what) + " out of range", 0);
    };
    const bool isGood = number("2006", 4, 4, year) && literal('-') && number("01", 2, 2, month)
        && ranged(month >= 1 && month <= 12, "month") && literal('-') && number("02", 2, 2, day) && literal('T')
        && number("15", 1, 2, hour) && ranged(hour < 24, "hour") && literal(':') && number("04", 2, 2, minute)
        && ranged(minute < 60, "minute") && literal(':') && number("05", 2, 2, second)
        && ranged(second < 60, "second") && (fraction(), zone())
        && (m_rest.empty() || bad("extra text: " + quoted(m_rest), 0))
        && ranged(day >= 1 && day <= daysOf(month, year), "day");
    if (!isGood)
        return tl::unexpected(m_error);
    std::int64_t seconds = dayNumber(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - m_offset;
    if (seconds == dayNumber(1, 1, 1) * 86400)
        return std::string();
    std::int64_t days = seconds / 86400;
    seconds -= days * 86400;
    if (seconds < 0) {
        seconds += 86400;
        --days;
    }
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02dZ", static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return dateText(days) + buffer.data();
}

} // namespace

tl::expected<std::string, std::string> parseTime(const std::string &text)
{
    return Parser(text).run();
}

} // namespace weir::admission::go
