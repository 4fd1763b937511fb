// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string_view>
#include <vector>

namespace weir::demo {

/// The labels of one series while they are collected; rendered sorted by name, as the exporter writes them.
class Labels
{
public:
    Labels &add(const char *name, const QByteArray &value);
    /// Replaces the value if the name is there.
    Labels &set(const char *name, const QByteArray &value);
    void remove(const char *name);
    /// `a="x",b="y"` with the scope's labels among them; values escaped.
    [[nodiscard]] QByteArray text(const QByteArray &scope, const QByteArray &scopeVersion) const;

private:
    std::vector<std::pair<std::string_view, QByteArray>> m_labels;
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
    void clear() { m_series.clear(); }

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
};

/// A number as the exposition format writes it: shortest form that reads back the same.
[[nodiscard]] QByteArray numberText(double value);

} // namespace weir::demo
