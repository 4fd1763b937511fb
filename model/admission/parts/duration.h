// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace weir::admission {

/// An ISO 8601 period as github.com/rickb777/date/period 1.13.0 holds it, in tenths of each part: finer digits are cut
/// off, large parts are carried into larger ones where the smaller would not fit, and what is still too large loses its
/// upper bits: "P6553.6Y" is zero.
struct Period {
    qint16 years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0;

    [[nodiscard]] bool isZero() const;
    [[nodiscard]] bool isNegative() const;
    /// As the data planes count it: a day has 24 hours, a month 30.436875 days, a year 365.2425 days.
    [[nodiscard]] double inSeconds() const;
};

/// Why that parser does not take a text: its words, or it dies over it.
struct PeriodFault {
    QString words;
    bool isPanic = false;
};

/// What that parser makes of the text: "P3M", "-PT1,5S", "+P1W", never "", "P" or "1s".
[[nodiscard]] tl::expected<Period, PeriodFault> parsePeriod(const QString &text);

} // namespace weir::admission
