// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/events/cloudevent.h"
#include "model/window/rule.h"

#include <compare>

namespace weir::windowing {

/// What makes an event the same event: a hash of source and id (CloudEvents: together they are unique).
struct Id {
    quint64 high = 0, low = 0;

    auto operator<=>(const Id &) const = default;
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] static std::optional<Id> fromString(const std::string &text);
};

struct IdHash {
    size_t operator()(const Id &id) const { return id.low; }
};

/// What a window needs to know of an event.
struct Entry {
    std::string key;
    Id id;
    qint64 time = 0;      ///< milliseconds since 1970 that decide the window
    bool hasTime = false; ///< the event's own; else `time` is that of its arrival
    qint64 arrival = 0;   ///< milliseconds since 1970
    Json value;           ///< null where the rule names none

    void arriveAt(qint64 now);
    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static std::optional<Entry> fromJson(const Json &json);
};

/// The event as the rule sees it, not arrived yet. Errors are sentences for whoever sent it.
[[nodiscard]] Result<Entry> readEntry(const Rule &rule, const CloudEvent &event);

/// Milliseconds since 1970 of an RFC 3339 time, cut to milliseconds; nullopt for anything else.
[[nodiscard]] std::optional<qint64> millisecondsOf(const QString &time);
/// "2026-11-26T12:00:00Z", with milliseconds where there are any.
[[nodiscard]] QString timeText(qint64 milliseconds);

} // namespace weir::windowing
