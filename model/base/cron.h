// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bitset>
#include <optional>

class QTimeZone;

namespace weir {

/// A PingSource's schedule (grammar of knative-resources 7.1) as github.com/robfig/cron/v3 runs it: five fields, or six
/// with leading seconds, or a descriptor, with or without "CRON_TZ=ZONE" in front.
class Cron
{
public:
    [[nodiscard]] static std::optional<Cron> parse(const QString &text);

    /// The zone written in front of the schedule; empty: none.
    [[nodiscard]] const QString &zone() const { return m_zone; }
    /// The first due second after `after`, both in seconds since 1970 UTC, by the clock of `zone` (null: UTC); nothing
    /// within five years. An hour that a clock change leaves out does not run, one that it repeats runs twice.
    [[nodiscard]] std::optional<qint64> next(qint64 after, const QTimeZone *zone = nullptr) const;

private:
    [[nodiscard]] bool dayFits(qint64 day) const;

    std::bitset<60> m_seconds, m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<7> m_weekdays;
    bool m_anyDay = true, m_anyWeekday = true;
    QString m_zone;
};

} // namespace weir
