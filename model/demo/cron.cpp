// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/cron.h"

#include <QDate>
#include <QStringList>

#include <cmath>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

const QDate FirstDay(2026, 6, 1); // a Monday

std::optional<int> number(const QString &text, const QStringList &names, int firstName)
{
    const qsizetype named = names.indexOf(text.toLower());
    if (named >= 0)
        return int(named) + firstName;
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// Sets the bits of one field; false where it is malformed. `any` tells that the field restricts nothing.
template<size_t N>
bool field(const QString &text, int lowest, int highest, const QStringList &names, std::bitset<N> &bits, bool &any)
{
    any = true;
    for (const QString &part : text.split(u',')) {
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
            any = false;
            const QStringList range = stepped[0].split(u'-');
            const auto first = number(range[0], names, lowest);
            const auto last = range.size() == 2 ? number(range[1], names, lowest) : first;
            if (range.size() > 2 || !first || !last || *first < lowest || *last > highest || *first > *last)
                return false;
            from = *first;
            to = range.size() == 1 && stepped.size() == 2 ? highest : *last;
        } else if (step > 1) {
            any = false;
        }
        for (int value = from; value <= to; value += step)
            bits.set(size_t(value));
    }
    return true;
}

} // namespace

std::optional<Cron> Cron::parse(const QString &text)
{
    QString schedule = text.trimmed();
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
    if (!parts.isEmpty() && (parts[0].startsWith(u"TZ="_s) || parts[0].startsWith(u"CRON_TZ="_s)))
        parts.removeFirst();
    if (parts.size() == 5)
        parts.prepend(u"0"_s);
    if (parts.size() != 6)
        return std::nullopt;
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QStringList weekdays{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    Cron cron;
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
    const QDate date = FirstDay.addDays(day);
    if (!m_months.test(size_t(date.month())))
        return false;
    const bool inMonth = m_days.test(size_t(date.day()));
    const bool inWeek = m_weekdays.test(size_t(date.dayOfWeek() % 7));
    // Where both are restricted either one is enough.
    if (!m_anyDay && !m_anyWeekday)
        return inMonth || inWeek;
    return inMonth && inWeek;
}

std::optional<double> Cron::next(double after) const
{
    qint64 second = qint64(std::floor(after)) + 1;
    const qint64 lastDay = second / 86400 + 366;
    while (second / 86400 <= lastDay) {
        const qint64 day = second / 86400;
        if (!dayFits(day)) {
            second = (day + 1) * 86400;
        } else if (!m_hours.test(size_t(second / 3600 % 24))) {
            second = (second / 3600 + 1) * 3600;
        } else if (!m_minutes.test(size_t(second / 60 % 60))) {
            second = (second / 60 + 1) * 60;
        } else if (!m_seconds.test(size_t(second % 60))) {
            ++second;
        } else {
            return double(second);
        }
    }
    return std::nullopt;
}

} // namespace weir::demo
