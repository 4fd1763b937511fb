// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/store.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <limits>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t metricCount = static_cast<size_t>(Metric::FailuresOther) + 1;

/// All metrics of one edge at one time; NaN where there is no number. Floats: an hour of thousands of edges
/// is kept.
struct Row {
    double time = 0;
    std::array<float, metricCount> values{};
};

float orNothing(const std::optional<double> &value, double seconds)
{
    return value && seconds > 0 ? static_cast<float>(*value / seconds)
                                : std::numeric_limits<float>::quiet_NaN();
}

Metric classMetric(const QString &failureClass)
{
    if (failureClass == "4xx"_L1)
        return Metric::FailuresClient;
    if (failureClass == "5xx"_L1)
        return Metric::FailuresServer;
    return failureClass == "none"_L1 ? Metric::FailuresNone : Metric::FailuresOther;
}

double failedAttempts(const EdgeReading &reading)
{
    double failures = 0;
    for (const double count : reading.window.failures)
        failures += count;
    return failures;
}

bool isFailing(const EdgeReading &reading)
{
    const EdgeCounts &counts = reading.window;
    return failedAttempts(reading) > 0 || counts.lost.value_or(0) > 0 || counts.deadLettered.value_or(0) > 0;
}

/// The status that fails most in the window.
QString worstCode(const EdgeCounts &counts)
{
    QString code;
    double most = 0;
    for (auto attempt = counts.attempts.begin(); attempt != counts.attempts.end(); ++attempt) {
        if (!attempt.key().startsWith(u'2') && attempt.value() > most) {
            code = attempt.key();
            most = attempt.value();
        }
    }
    return counts.failures.value(u"notEvent"_s) > most ? u"notEvent"_s : code;
}

} // namespace

struct TelemetryStore::Series {
    std::deque<Row> rows;
    QDateTime failingSince;
    QString lastCode;
};

TelemetryStore::TelemetryStore(QObject *parent) : QObject(parent)
{
    constexpr int quarterSecond = 250;
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(quarterSecond);
    connect(&m_throttle, &QTimer::timeout, this, [this] {
        if (!m_pending)
            return;
        m_pending = false;
        m_throttle.start();
        Q_EMIT advanced();
    });
}

TelemetryStore::~TelemetryStore() = default;

QString TelemetryStore::edgeKey(const QString &via, const QString &role, const QString &path)
{
    return role == "step"_L1 ? via + u'|' + role + u'|' + path : via + u'|' + role;
}

QString TelemetryStore::edgeKey(const EdgeReading &reading)
{
    return edgeKey(reading.via, reading.role, reading.path);
}

void TelemetryStore::append(const TelemetryFrame &frame)
{
    const double time = static_cast<double>(frame.to.toMSecsSinceEpoch()) / 1000.0;
    const double seconds = static_cast<double>(frame.from.msecsTo(frame.to)) / 1000.0;
    m_latest = frame;
    m_edges.clear();
    m_nodes.clear();
    for (const EdgeReading &reading : frame.edges) {
        m_edges.insert(edgeKey(reading), reading);
        record(reading, time, seconds);
    }
    for (const NodeReading &reading : frame.nodes)
        m_nodes.insert(reading.id, reading);
    m_series.removeIf([time](auto entry) {
        const std::deque<Row> &rows = entry.value()->rows;
        return rows.empty() ? !entry.value()->failingSince.isValid()
                            : rows.back().time < time - RetentionSeconds;
    });
    if (m_throttle.isActive()) {
        m_pending = true;
        return;
    }
    m_throttle.start();
    Q_EMIT advanced();
}

void TelemetryStore::record(const EdgeReading &reading, double time, double seconds)
{
    // Edges without a number leave a gap; those that nothing ever measured cost no memory.
    if (reading.absence != Absence::None && reading.absence != Absence::NoTraffic)
        return;
    std::shared_ptr<Series> &series = m_series[edgeKey(reading)];
    if (!series)
        series = std::make_shared<Series>();
    const EdgeCounts &counts = reading.window;
    Row row{.time = time, .values = {}};
    const auto set = [&row](Metric metric, float value) { row.values[static_cast<size_t>(metric)] = value; };
    set(Metric::Rate, orNothing(reading.rate, 1));
    set(Metric::Retries, orNothing(counts.retries, seconds));
    set(Metric::DeadLetters, orNothing(counts.deadLettered, seconds));
    set(Metric::Lost, orNothing(counts.lost, seconds));
    set(Metric::P50, orNothing(reading.p50, 1));
    set(Metric::P95, orNothing(reading.p95, 1));
    set(Metric::P99, orNothing(reading.p99, 1));
    const std::optional<double> none = counts.hasAttempts ? std::optional(0.0) : std::nullopt;
    for (const Metric metric : {Metric::FailuresClient, Metric::FailuresServer, Metric::FailuresNone,
                                Metric::FailuresOther})
        set(metric, orNothing(none, seconds));
    for (auto failure = counts.failures.begin(); failure != counts.failures.end(); ++failure) {
        if (seconds > 0)
            row.values[static_cast<size_t>(classMetric(failure.key()))] +=
                static_cast<float>(failure.value() / seconds);
    }
    if (series->rows.empty() || series->rows.back().time < time)
        series->rows.push_back(row);
    while (!series->rows.empty() && series->rows.front().time < time - RetentionSeconds)
        series->rows.pop_front();

    if (!isFailing(reading)) {
        series->failingSince = {};
        series->lastCode.clear();
        return;
    }
    if (!series->failingSince.isValid())
        series->failingSince = reading.at.isValid() ? reading.at : m_latest.to;
    if (const QString code = worstCode(counts); !code.isEmpty())
        series->lastCode = code;
}

void TelemetryStore::clear()
{
    m_series.clear();
    m_edges.clear();
    m_nodes.clear();
    m_latest = {};
    Q_EMIT advanced();
}

const EdgeReading *TelemetryStore::edge(const QString &edgeKey) const
{
    const auto found = m_edges.constFind(edgeKey);
    return found == m_edges.constEnd() ? nullptr : &*found;
}

const NodeReading *TelemetryStore::node(const QString &nodeId) const
{
    const auto found = m_nodes.constFind(nodeId);
    return found == m_nodes.constEnd() ? nullptr : &*found;
}

bool TelemetryStore::isStale(const QDateTime &at, const QDateTime &now) const
{
    constexpr int intervals = 3;
    return !at.isValid() || static_cast<double>(at.msecsTo(now)) / 1000.0 > intervals * m_interval;
}

std::vector<Point> TelemetryStore::range(const QString &edgeKey, Metric metric, double from, double to,
                                         int columns) const
{
    std::vector<Point> out;
    const std::shared_ptr<Series> series = m_series.value(edgeKey);
    if (!series || columns < 1 || to <= from)
        return out;
    const size_t index = static_cast<size_t>(metric);
    const auto start = std::ranges::lower_bound(series->rows, from, {}, &Row::time);
    const auto columnOf = [&](double time) {
        return static_cast<int>((time - from) / (to - from) * columns);
    };
    std::vector<Point> column;
    int at = -1;
    const auto flush = [&] {
        if (column.size() <= 4) {
            out.insert(out.end(), column.begin(), column.end());
        } else {
            const auto byValue = [](const Point &a, const Point &b) { return a.value < b.value; };
            // Points are in order of time, so the earlier iterator is the earlier point.
            const auto [low, high] = std::minmax_element(column.begin() + 1, column.end() - 1, byValue);
            out.push_back(column.front());
            out.push_back(*std::min(low, high));
            if (low != high)
                out.push_back(*std::max(low, high));
            out.push_back(column.back());
        }
        column.clear();
    };
    for (auto row = start; row != series->rows.end() && row->time <= to; ++row) {
        const double value = static_cast<double>(row->values[index]);
        if (std::isnan(value))
            continue;
        if (columnOf(row->time) != at) {
            flush();
            at = columnOf(row->time);
        }
        column.push_back({row->time, value});
    }
    flush();
    return out;
}

std::vector<TelemetryStore::Failing> TelemetryStore::failing() const
{
    std::vector<Failing> out;
    for (auto edge = m_edges.begin(); edge != m_edges.end(); ++edge) {
        const std::shared_ptr<Series> series = m_series.value(edge.key());
        if (edge->name.isEmpty() || !series || !series->failingSince.isValid())
            continue;
        out.push_back({.edgeKey = edge.key(), .reading = *edge, .since = series->failingSince,
                       .lastCode = series->lastCode});
    }
    std::ranges::sort(out, [](const Failing &a, const Failing &b) {
        const double left = failedAttempts(a.reading);
        const double right = failedAttempts(b.reading);
        return left != right ? left > right : a.edgeKey < b.edgeKey;
    });
    return out;
}

} // namespace weir
