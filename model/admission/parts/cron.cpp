// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/cron.h"

#include "model/admission/parts/goduration.h"
#include "model/admission/parts/gotext.h"
#include "model/admission/parts/timezone.h"

#include <tl/expected.hpp>

#include <span>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Why not, in the parser's words.
using Fault = std::optional<QString>;

struct Bounds {
    quint64 least = 0;
    quint64 most = 0;
    std::span<const char *const> names = {}; ///< of the numbers from `least` on
};

constexpr const char *months[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr const char *days[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr Bounds fieldBounds[] = {{0, 59}, {0, 59}, {0, 23}, {1, 31}, {1, 12, months}, {0, 6, days}};

tl::expected<quint64, QString> number(const QString &text)
{
    const GoInteger integer = atoiAsGo(text);
    if (!integer.error.isEmpty())
        return tl::unexpected(u"failed to parse int from %1: %2"_s.arg(text, integer.error));
    if (integer.value < 0)
        return tl::unexpected(u"negative number (%1) not allowed: %2"_s.arg(integer.value).arg(text));
    return static_cast<quint64>(integer.value);
}

tl::expected<quint64, QString> numberOrName(const QString &text, const Bounds &bounds)
{
    const QString lower = lowerAsGo(text);
    for (size_t i = 0; i < bounds.names.size(); ++i) {
        if (lower == QLatin1StringView(bounds.names[i]))
            return bounds.least + i;
    }
    return number(text);
}

/// NUMBER, NUMBER-NUMBER, *, ?, each with a step behind "/" or without.
Fault rangeFault(const QString &range, const Bounds &bounds)
{
    const QStringList rangeAndStep = range.split(u'/');
    const QStringList lowAndHigh = rangeAndStep.first().split(u'-');
    quint64 start = bounds.least;
    quint64 end = bounds.most;
    if (lowAndHigh.first() != u"*" && lowAndHigh.first() != u"?") {
        const auto low = numberOrName(lowAndHigh.first(), bounds);
        if (!low)
            return low.error();
        start = end = *low;
        if (lowAndHigh.size() > 2)
            return u"too many hyphens: "_s + range;
        if (lowAndHigh.size() == 2) {
            const auto high = numberOrName(lowAndHigh.last(), bounds);
            if (!high)
                return high.error();
            end = *high;
        }
    }
    quint64 step = 1;
    if (rangeAndStep.size() > 2)
        return u"too many slashes: "_s + range;
    if (rangeAndStep.size() == 2) {
        const auto wanted = number(rangeAndStep.last());
        if (!wanted)
            return wanted.error();
        step = *wanted;
        if (lowAndHigh.size() == 1)
            end = bounds.most;
    }
    if (start < bounds.least)
        return u"beginning of range (%1) below minimum (%2): %3"_s.arg(start).arg(bounds.least).arg(range);
    if (end > bounds.most)
        return u"end of range (%1) above maximum (%2): %3"_s.arg(end).arg(bounds.most).arg(range);
    if (start > end)
        return u"beginning of range (%1) beyond end of range (%2): %3"_s.arg(start).arg(end).arg(range);
    if (step == 0)
        return u"step of range should be a positive number: "_s + range;
    return {};
}

Fault fieldFault(const QString &field, const Bounds &bounds)
{
    for (const QString &range : field.split(u',', Qt::SkipEmptyParts)) {
        if (auto fault = rangeFault(range, bounds))
            return fault;
    }
    return {};
}

Fault descriptorFault(const QString &descriptor)
{
    for (const char *name : {"@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"}) {
        if (descriptor == QLatin1StringView(name))
            return {};
    }
    if (descriptor.startsWith(u"@every "_s)) {
        const auto fault = goDurationFault(descriptor.mid(7));
        if (!fault)
            return {};
        return u"failed to parse duration %1: %2"_s.arg(descriptor, *fault);
    }
    return u"unrecognized descriptor: "_s + descriptor;
}

Fault fieldsFault(const QString &schedule)
{
    QStringList fields = fieldsAsGo(schedule);
    constexpr qsizetype most = std::size(fieldBounds);
    if (fields.size() < most - 1 || fields.size() > most) {
        return u"expected %1 to %2 fields, found %3: [%4]"_s.arg(most - 1).arg(most).arg(fields.size())
            .arg(fields.join(u' '));
    }
    if (fields.size() < most)
        fields.prepend(u"0"_s);
    for (qsizetype i = 0; i < most; ++i) {
        if (auto fault = fieldFault(fields.at(i), fieldBounds[i]))
            return fault;
    }
    return {};
}

CronAnswer refused(const QString &message, bool isAboutZone = false)
{
    return {.kind = CronAnswer::Kind::Refused, .message = message, .isAboutZone = isAboutZone};
}

} // namespace

CronAnswer parseCronAsGo(const QString &schedule)
{
    if (schedule.isEmpty())
        return refused(u"empty spec string"_s);
    QString rest = schedule;
    if (schedule.startsWith(u"TZ="_s) || schedule.startsWith(u"CRON_TZ="_s)) {
        const qsizetype blank = schedule.indexOf(u' ');
        const qsizetype sign = schedule.indexOf(u'=');
        if (blank < 0)
            return {.kind = CronAnswer::Kind::Panic};
        const QString zone = schedule.mid(sign + 1, blank - sign - 1);
        if (const auto fault = timeZoneFault(zone))
            return refused(u"provided bad location %1: %2"_s.arg(zone, *fault), true);
        rest = trimmedAsGo(schedule.mid(blank));
    }
    const Fault fault = rest.startsWith(u'@') ? descriptorFault(rest) : fieldsFault(rest);
    return fault ? refused(*fault) : CronAnswer{};
}

} // namespace weir::admission
