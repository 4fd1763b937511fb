// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <unordered_map>
#include <vector>

namespace weir::demo {

/// The labels of one series while they are collected; rendered sorted by name, as the exporter writes them. Cheap to
/// copy and to compare, because most label sets have been seen before.
class Labels
{
public:
    Labels &add(const char *name, const QByteArray &value);
    Labels &add(const Labels &others);
    /// `a="x",b="y"` with the scope's labels among them; values escaped.
    [[nodiscard]] QByteArray text(const QByteArray &scope, const QByteArray &scopeVersion) const;
    /// The same for the same set, in whatever order it was collected.
    [[nodiscard]] quint64 fingerprint() const { return m_fingerprint; }

private:
    std::vector<std::pair<const char *, QByteArray>> m_labels;
    quint64 m_fingerprint = 0;
};

/// One family's series of one scope: a histogram for each set of labels. Only observe() changes it.
class Instrument
{
public:
    enum class Unit { Seconds, Bytes };

    Instrument(QByteArray family, QByteArray help, Unit unit, QByteArray scope, QByteArray scopeVersion);

    /// Sets beyond this number fall into one series `otel_metric_overflow`; 0: no cap (telemetry 0, fact 15).
    void setLimit(size_t limit) { m_limit = limit; }
    void observe(const Labels &labels, double value, int times = 1);
    void clear();

    [[nodiscard]] const QByteArray &family() const { return m_family; }
    [[nodiscard]] const QByteArray &help() const { return m_help; }
    [[nodiscard]] bool isEmpty() const { return m_series.empty(); }
    void write(QByteArray &page) const;

private:
    struct Histogram {
        std::vector<quint64> counts;
        quint64 count = 0;
        double sum = 0;
    };

    QByteArray m_family;
    QByteArray m_help;
    Unit m_unit;
    QByteArray m_scope;
    QByteArray m_scopeVersion;
    size_t m_limit = 0;
    std::map<QByteArray, Histogram> m_series;
    std::unordered_map<quint64, Histogram *> m_known; ///< by fingerprint
};

/// A number as the exposition format writes it: shortest form that reads back the same.
[[nodiscard]] QByteArray numberText(double value);

} // namespace weir::demo
