// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace weir {

/// Where a number comes from (product, idea 5).
enum class NumberSource { Scraped, Derived, Prometheus, Recorded, Simulated };
[[nodiscard]] QString toString(NumberSource source);

/// Why a subject has no number. Four different sentences in chip and on the line.
enum class Absence {
    None,        ///< there is a number
    NotMeasured, ///< no metric can support it (knative-telemetry 4.11)
    Off,         ///< nothing listens: metrics are switched off
    Forbidden,   ///< pods/proxy is not allowed
    Unreachable, ///< the pod did not answer
    NoTraffic,   ///< measured, and nothing happened yet
    Waiting      ///< fewer than two scrapes so far
};
/// "notMeasured", "off", "forbidden", "unreachable", "noTraffic", "waiting"; empty for None.
[[nodiscard]] QString toString(Absence absence);
/// The translated sentence that stands where a number would stand; empty for None.
[[nodiscard]] QString sentence(Absence absence);

/// Counts of one delivery edge over a window (product 5.1). Absent means unknown; 0 means zero.
struct EdgeCounts {
    std::optional<double> events;
    std::optional<double> retries;
    std::optional<double> deadLettered;
    std::optional<double> lost;
    QMap<QString, double> attempts; ///< by HTTP status, "none" for no response
    QMap<QString, double> failures; ///< by class: "4xx", "5xx", "none", "notEvent", …
    bool hasAttempts = false;       ///< false: `attempts` and `failures` are unknown rather than empty
    bool atLeast = false;           ///< an involved process restarted in the window: lower bounds

    bool operator==(const EdgeCounts &) const = default;
};

/// One edge of the graph with its numbers. `from`, `to`, `via` are node ids as in Topology.
struct EdgeReading {
    QString from, to, via, role;
    QString name; ///< of the Trigger or Subscription; on delivery edges only (product 5.1)
    QString owner;                    ///< holder of an inherited dead-letter field, else empty
    QString path;                     ///< the field's pointer, as in Edge: tells the steps of a flow apart
    EdgeCounts window;
    std::optional<EdgeCounts> total;  ///< since the pods started
    std::optional<double> rate;       ///< events per second over the window
    std::optional<double> p50, p95, p99; ///< seconds; +Inf means "more than the last bucket bound"
    NumberSource source = NumberSource::Scraped;
    QDateTime at;                     ///< time of the newest sample (UTC)
    Absence absence = Absence::None;
    QString note;                     ///< translated sentence for a tooltip, may be empty

    /// Failed attempts over all attempts, 0..1; nullopt where unknown or without attempts.
    [[nodiscard]] std::optional<double> failureShare() const;
};

struct NodeReading {
    QString id;
    std::optional<double> in, out, failed; ///< events in the window
    std::optional<double> inRate, outRate, failedRate;
    bool atLeast = false;             ///< a process restarted in the window: lower bounds
    NumberSource source = NumberSource::Scraped;
    QDateTime at;
    Absence absence = Absence::None;
};

/// Something the operator must know about the measurement itself.
struct TelemetryNote {
    QString code;    ///< "metrics-off", "forbidden", "unreachable", "overflow", "restart"
    QString subject; ///< pod or component
    QString message; ///< translated sentence: what, where, what to do
};

/// What one tick of a provider tells. A value; crosses threads by copy (R5).
struct TelemetryFrame {
    QDateTime from, to;               ///< window of the counts
    std::vector<EdgeReading> edges;
    std::vector<NodeReading> nodes;
    std::vector<TelemetryNote> notes;
    bool simulated = false;           ///< the cluster says of itself that it is a simulation
};

/// The members of product 5 for one edge. `now` sets `age`; invalid leaves `age` and `rate` out (recorded
/// pages).
[[nodiscard]] Json toJson(const EdgeReading &reading, const QDateTime &now);
[[nodiscard]] Json toJson(const NodeReading &reading, const QDateTime &now);
[[nodiscard]] Json toJson(const TelemetryNote &note);

} // namespace weir
