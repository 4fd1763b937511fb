// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weir::admission {

/// What github.com/robfig/cron/v3 says to a schedule, set up as PingSource sets it up: five fields or six (seconds
/// first), descriptors, and a zone in front ("CRON_TZ=Europe/Berlin 0 8 * * *").
struct CronAnswer {
    enum class Kind { Accepted, Refused, Panic } kind = Kind::Accepted;
    /// Why not, in the parser's words: "end of range (7) above maximum (6): 7".
    QString message = {};
    /// The refusal is about the zone in front of the schedule.
    bool isAboutZone = false;
};

/// Panic: the parser dies over a zone without a blank behind it.
[[nodiscard]] CronAnswer parseCronAsGo(const QString &schedule);

} // namespace weir::admission
