// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/cron.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86400;
constexpr qint64 DaysAhead = 5 * 366;

std::optional<int> number(const QString &text, const QStringList &names, int firstName)
{
    const qsizetype named = names.indexOf(text.toLower());
    if (named >= 0)
        return int(named) + firstName;
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// Sets the bits of one field; false where it is malformed. `any` tells that a star stands in it, which decides how the
/// two fields of days go together. Empty entries of a list are passed over.
template<size_t N>
bool field(const QString &text, int lowest, int highest, const QStringList &names, std::bitset<N> &bits, bool &any)
{
    any = false;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList stepped = part.split(u'/');
        if (stepped.size() > 2)
            return false;
        int step = 1;
        if (stepped.size() == 2) {
            const auto value = number(stepped[1], {}, 0);
            if (!value || *value == 0)
                return false;
            step = *value;
        }
        int from = lowest;
        int to = highest;
        if (stepped[0] != u"*" && stepped[0] != u"?") {
            const QStringList range = stepped[0].split(u'-');
            const auto first = number(range[0], names, lowest);
            const auto last = range.size() == 2 ? number(range[1], names, lowest) : first;
            if (range.size() > 2 || !first || !last || *first < lowest || *last > highest || *first > *last)
                return false;
            from = *first;
            to = range.size() == 1 && stepped.size() == 2 ? highest : *last;
        } else if (step == 1) {
            any = true;
        }
        for (int value = from; value <= to; value += step)
            bits.set(size_t(value));
    }
    return !parts.isEmpty();
}

} // namespace

std::optional<Cron> Cron::parse(const QString &text)
{
    QString schedule = text.trimmed();
    Cron cron;
    for (const QString &sign : {u"CRON_TZ="_s, u"TZ="_s}) {
        if (schedule.startsWith(sign)) {
            cron.m_zone = schedule.section(u' ', 0, 0).mid(sign.size());
            schedule = schedule.section(u' ', 1).trimmed();
            break;
        }
    }
    static const std::pair<QString, QString> descriptors[] = {
        {u"@yearly"_s, u"0 0 1 1 *"_s}, {u"@annually"_s, u"0 0 1 1 *"_s}, {u"@monthly"_s, u"0 0 1 * *"_s},
        {u"@weekly"_s, u"0 0 * * 0"_s}, {u"@daily"_s, u"0 0 * * *"_s},    {u"@midnight"_s, u"0 0 * * *"_s},
        {u"@hourly"_s, u"0 * * * *"_s},
    };
    for (const auto &[name, meaning] : descriptors) {
        if (schedule == name)
            schedule = meaning;
    }
    QStringList parts = schedule.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() == 5)
        parts.prepend(u"0"_s);
    if (parts.size() != 6)
        return std::nullopt;
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QStringList weekdays{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    bool any = false;
    if (!field(parts[0], 0, 59, {}, cron.m_seconds, any) || !field(parts[1], 0, 59, {}, cron.m_minutes, any)
        || !field(parts[2], 0, 23, {}, cron.m_hours, any) || !field(parts[3], 1, 31, {}, cron.m_days, cron.m_anyDay)
        || !field(parts[4], 1, 12, months, cron.m_months, any)
        || !field(parts[5], 0, 6, weekdays, cron.m_weekdays, cron.m_anyWeekday))
        return std::nullopt;
    return cron;
}

bool Cron::dayFits(qint64 day) const
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    if (!m_months.test(size_t(date.month())))
        return false;
    const bool inMonth = m_days.test(size_t(date.day()));
    const bool inWeek = m_weekdays.test(size_t(date.dayOfWeek() % 7));
    // Where both are restricted either one is enough.
    if (!m_anyDay && !m_anyWeekday)
        return inMonth || inWeek;
    return inMonth && inWeek;
}

std::optional<qint64> Cron::next(qint64 after, const QTimeZone *zone) const
{
    const auto offset = [zone](qint64 second) {
        return zone ? qint64(zone->offsetFromUtc(QDateTime::fromSecsSinceEpoch(second, Qt::UTC))) : 0;
    };
    qint64 second = after + 1;
    const qint64 last = second + DaysAhead * Day;
    while (second <= last) {
        const qint64 clock = second + offset(second);
        // Towards minus infinity, for seconds before 1970.
        const qint64 day = clock / Day - (clock % Day < 0 ? 1 : 0);
        const qint64 inDay = clock - day * Day;
        if (!dayFits(day)) {
            const QDate tomorrow = QDate(1970, 1, 1).addDays(day + 1);
            const qint64 begin = zone ? tomorrow.startOfDay(*zone).toSecsSinceEpoch() : (day + 1) * Day;
            second = std::max(begin, second + 1);
        } else if (!m_hours.test(size_t(inDay / 3600))) {
            second += 3600 - inDay % 3600;
        } else if (!m_minutes.test(size_t(inDay / 60 % 60))) {
            second += 60 - inDay % 60;
        } else if (!m_seconds.test(size_t(inDay % 60))) {
            ++second;
        } else {
            return second;
        }
    }
    return std::nullopt;
}

} // namespace weir
