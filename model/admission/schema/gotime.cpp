// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/gotime.h"

#include "model/admission/schema/gotext.h"

#include <algorithm>

namespace weir::admission {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number that `digits` characters make, taken off; -1: they are none.
int takeNumber(std::string_view &text, size_t digits)
{
    if (text.size() < digits || !std::all_of(text.begin(), text.begin() + static_cast<ptrdiff_t>(digits), isDigit))
        return -1;
    int number = 0;
    for (const char c : text.substr(0, digits))
        number = number * 10 + (c - '0');
    text.remove_prefix(digits);
    return number;
}

int daysIn(int year, int month)
{
    constexpr int Days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && isLeap ? 29 : Days[month - 1];
}

bool takeZone(std::string_view &text)
{
    if (text.starts_with('Z')) {
        text.remove_prefix(1);
        return true;
    }
    if (text.size() < 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return false;
    std::string_view rest = text.substr(1);
    const int hours = takeNumber(rest, 2);
    rest.remove_prefix(1);
    const int minutes = takeNumber(rest, 2);
    if (hours < 0 || hours > 24 || minutes < 0 || minutes > 60)
        return false;
    text = rest;
    return true;
}

} // namespace

std::string timeFault(std::string_view text)
{
    constexpr std::string_view Layout = "2006-01-02T15:04:05Z07:00";
    struct Part {
        std::string_view before, layout;
        size_t digits;
        int least, most;
        const char *name;
    };
    constexpr Part Parts[] = {
        {"", "2006", 4, 0, 9999, "year"},  {"-", "01", 2, 1, 12, "month"},  {"-", "02", 2, 0, 99, "day"},
        {"T", "15", 2, 0, 23, "hour"},     {":", "04", 2, 0, 59, "minute"}, {":", "05", 2, 0, 59, "second"},
    };
    const std::string head = "parsing time " + goQuoted(text);
    const auto cannot = [&](std::string_view rest, std::string_view layout) {
        return head + " as " + goQuoted(Layout) + ": cannot parse " + goQuoted(rest) + " as " + goQuoted(layout);
    };
    std::string_view rest = text;
    int numbers[6] = {};
    for (size_t i = 0; i < 6; ++i) {
        const Part &part = Parts[i];
        if (!rest.starts_with(part.before))
            return cannot(rest, part.before);
        rest.remove_prefix(part.before.size());
        const std::string_view here = rest;
        numbers[i] = takeNumber(rest, part.digits);
        if (numbers[i] < 0)
            return cannot(here, part.layout);
        if (numbers[i] < part.least || numbers[i] > part.most)
            return head + ": " + part.name + " out of range";
    }
    if (rest.size() >= 2 && (rest[0] == '.' || rest[0] == ',') && isDigit(rest[1])) {
        rest.remove_prefix(1);
        while (!rest.empty() && isDigit(rest.front()))
            rest.remove_prefix(1);
    }
    if (!takeZone(rest))
        return cannot(rest, "Z07:00");
    if (!rest.empty())
        return head + ": extra text: " + goQuoted(rest);
    if (numbers[2] < 1 || numbers[2] > daysIn(numbers[0], numbers[1]))
        return head + ": day out of range";
    return {};
}

} // namespace weir::admission
