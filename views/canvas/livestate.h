// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/reading.h"
#include "views/canvas/nodeview.h"

#include <QString>

#include <optional>
#include <vector>

namespace weir {

class TelemetryStore;

/// Health of a line in the window (visuals 3.5). Unknown is not idle: nothing was measured.
enum class Health { Unknown, Idle, Ok, Degraded, Failed };

/// What a line shows of its measurement, rounded to what can be seen: a change of this value is a repaint.
struct EdgeLive {
    Health health = Health::Unknown;
    double width = 2;
    bool lowSample = false;  ///< fewer than 20 events: hatched rather than confident
    bool stale = false;      ///< older than three intervals
    QString text;            ///< "12.4/s", "217 dead letters", or the absence in a word
    QString bad;             ///< "1.4 % err"
    double rate = 0;         ///< events per second, for particles; 0 where unknown
    double failing = 0;      ///< failed attempts per second

    bool operator==(const EdgeLive &) const = default;
};

/// Two significant figures, unit always shown: "12/s", "0.52/s", "1.2k/s".
[[nodiscard]] QString rateText(double perSecond);
[[nodiscard]] QString countText(double count);
[[nodiscard]] QString shareText(double share);
/// "no data", "metrics off", "forbidden", "unreachable", "no traffic": apart from 0.
[[nodiscard]] QString absenceText(Absence absence);

/// Width 2 px at rest, then by the logarithm of the rate, at most 6 px.
[[nodiscard]] double widthFor(double perSecond);

[[nodiscard]] EdgeLive edgeLive(const EdgeReading *reading, EdgeRole role, bool stale);
[[nodiscard]] std::vector<NodeStat> nodeStats(const NodeReading *reading);

} // namespace weir
