// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QString>

namespace weir::windowing {

/// Which events share a window, when it closes, what is told of it. Times are milliseconds.
struct Rule {
    enum class Closing { Every, Count, Gap };
    enum Field { Count = 1, Sum = 2, Min = 4, Max = 8, Last = 16 };

    Closing closing = Closing::Every;
    qint64 length = 60'000;         ///< milliseconds, or events for Closing::Count
    bool isByArrival = false;       ///< the clock decides, not the events' attribute `time`
    qint64 lateness = 0;            ///< how long after its end a window waits for stragglers
    qint64 ahead = 60'000;          ///< how far before the clock an event's time may be
    bool refusesLate = false;       ///< else they get a window of their own, marked as late
    QString key;                    ///< attribute by which events are grouped; empty: one group
    std::optional<Pointer> value;   ///< into the events' data; none: events are only counted
    int fields = Field::Count;

    /// Whether a value must be a number.
    [[nodiscard]] bool needsNumber() const { return (fields & (Sum | Min | Max)) != 0; }
    /// Whether windows that were open under the other rule may go on under this one.
    [[nodiscard]] bool continues(const Rule &other) const;
    /// The part that decides what a window is, as text: it goes into the windows' ids.
    [[nodiscard]] std::string shape() const;

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static std::optional<Rule> fromJson(const Json &json);

    bool operator==(const Rule &) const = default;
};

/// Bounds on what is held in memory.
struct Limits {
    size_t keys = 10'000;
    size_t windows = 20'000;       ///< open, or closed and not delivered
    size_t events = 1'000'000;     ///< whose ids are held by such windows
    size_t remembered = 100'000;   ///< ids of delivered events
};

} // namespace weir::windowing
