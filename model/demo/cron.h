// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <bitset>
#include <optional>

namespace weir::demo {

/// A PingSource's schedule (grammar of knative-resources 7.1): five fields, or six with leading seconds, or a
/// descriptor. Simulated second 0 is midnight UTC of a Monday, the first of a month; time zones are not looked at.
class Cron
{
public:
    [[nodiscard]] static std::optional<Cron> parse(const QString &text);

    /// The first due second after `after`, or nothing within a year.
    [[nodiscard]] std::optional<double> next(double after) const;

private:
    [[nodiscard]] bool dayFits(qint64 day) const;

    std::bitset<60> m_seconds, m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<7> m_weekdays;
    bool m_anyDay = true, m_anyWeekday = true;
};

} // namespace weir::demo
