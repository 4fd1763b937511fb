// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/reading.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace weir {

/// Which quantity of a subject a chart asks for. Rates are per second, latencies seconds.
enum class Metric {
    Rate,
    Retries,
    DeadLetters,
    Lost,
    P50,
    P95,
    P99,
    FailuresClient,
    FailuresServer,
    FailuresNone,
    FailuresOther
};

struct Point {
    double time = 0;  ///< seconds since epoch
    double value = 0; ///< NaN is never stored: a missing sample is a gap
};

/// History of what was measured, in rings, in the GUI thread. Everything that draws numbers reads here.
/// `edgeKey` is via + '|' + role (flow steps: + '|' + path), which stays while the drawn line does.
class TelemetryStore : public QObject
{
    Q_OBJECT
public:
    explicit TelemetryStore(QObject *parent = nullptr);
    ~TelemetryStore() override;

    static constexpr int RetentionSeconds = 3600;

    void append(const TelemetryFrame &frame);
    void clear();

    /// `path` counts for role "step" only: one flow owns many steps.
    [[nodiscard]] static QString edgeKey(const QString &via, const QString &role, const QString &path = {});
    [[nodiscard]] static QString edgeKey(const EdgeReading &reading);
    /// The newest reading, or null where this edge was never measured.
    [[nodiscard]] const EdgeReading *edge(const QString &edgeKey) const;
    [[nodiscard]] const NodeReading *node(const QString &nodeId) const;
    [[nodiscard]] const TelemetryFrame &latest() const { return m_latest; }
    /// True when the newest sample is older than three intervals.
    [[nodiscard]] bool isStale(const QDateTime &at, const QDateTime &now) const;
    void setInterval(double seconds) { m_interval = seconds; }
    [[nodiscard]] double interval() const { return m_interval; }

    /// Points of [from, to] (seconds since epoch) reduced to at most 4 per pixel column: first, min, max,
    /// last.
    [[nodiscard]] std::vector<Point> range(const QString &edgeKey, Metric metric, double from, double to,
                                           int columns) const;
    /// A delivery edge that fails now: since when and with which code.
    struct Failing {
        QString edgeKey;
        EdgeReading reading;
        QDateTime since;
        QString lastCode; ///< a status, "none", or "notEvent"
    };
    /// Worst first: by failed attempts a second.
    [[nodiscard]] std::vector<Failing> failing() const;

Q_SIGNALS:
    /// At most 4 a second, whatever the providers do.
    void advanced();

private:
    struct Series;
    void record(const EdgeReading &reading, double time, double seconds);

    QHash<QString, std::shared_ptr<Series>> m_series;
    QHash<QString, EdgeReading> m_edges;
    QHash<QString, NodeReading> m_nodes;
    TelemetryFrame m_latest;
    QTimer m_throttle;
    bool m_pending = false;
    double m_interval = 5;
};

} // namespace weir
