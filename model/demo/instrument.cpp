// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/instrument.h"

#include <algorithm>
#include <charconv>

namespace weir::demo {

namespace {

constexpr double SecondBounds[] = {0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10};
constexpr double ByteBounds[] = {0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000};

std::pair<const double *, size_t> boundsOf(Instrument::Unit unit)
{
    if (unit == Instrument::Unit::Seconds)
        return {SecondBounds, std::size(SecondBounds)};
    return {ByteBounds, std::size(ByteBounds)};
}

QByteArray escaped(const QByteArray &value)
{
    QByteArray text;
    text.reserve(value.size());
    for (const char c : value) {
        if (c == '\\')
            text += "\\\\";
        else if (c == '"')
            text += "\\\"";
        else if (c == '\n')
            text += "\\n";
        else
            text += c;
    }
    return text;
}

} // namespace

QByteArray numberText(double value)
{
    char buffer[32];
    const auto [end, problem] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return problem == std::errc() ? QByteArray(buffer, end - buffer) : QByteArray("NaN");
}

Labels &Labels::add(const char *name, const QByteArray &value)
{
    m_labels.emplace_back(name, value);
    return *this;
}

Labels &Labels::set(const char *name, const QByteArray &value)
{
    for (auto &label : m_labels) {
        if (label.first == name) {
            label.second = value;
            return *this;
        }
    }
    return add(name, value);
}

void Labels::remove(const char *name)
{
    std::erase_if(m_labels, [name](const auto &label) { return label.first == name; });
}

QByteArray Labels::text(const QByteArray &scope, const QByteArray &scopeVersion) const
{
    auto labels = m_labels;
    labels.emplace_back("otel_scope_name", scope);
    labels.emplace_back("otel_scope_schema_url", QByteArray());
    labels.emplace_back("otel_scope_version", scopeVersion);
    std::sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QByteArray text;
    text.reserve(512);
    for (const auto &[name, value] : labels) {
        if (!text.isEmpty())
            text += ',';
        text.append(name.data(), qsizetype(name.size()));
        text += "=\"" + escaped(value) + '"';
    }
    return text;
}

Instrument::Instrument(QByteArray family, QByteArray help, Unit unit, QByteArray scope, QByteArray scopeVersion)
    : m_family(std::move(family)), m_help(std::move(help)), m_unit(unit), m_scope(std::move(scope)),
      m_scopeVersion(std::move(scopeVersion))
{
}

void Instrument::observe(const Labels &labels, double value, int times)
{
    const auto [bounds, size] = boundsOf(m_unit);
    QByteArray key = labels.text(m_scope, m_scopeVersion);
    auto series = m_series.find(key);
    if (series == m_series.end()) {
        if (m_limit > 0 && m_series.size() + 1 >= m_limit)
            key = Labels().add("otel_metric_overflow", "true").text(m_scope, m_scopeVersion);
        series = m_series.try_emplace(key).first;
        series->second.counts.resize(size + 1);
    }
    Histogram &histogram = series->second;
    const auto bucket = size_t(std::lower_bound(bounds, bounds + size, value) - bounds);
    histogram.counts[bucket] += quint64(times);
    histogram.count += quint64(times);
    histogram.sum += value * times;
}

void Instrument::write(QByteArray &page) const
{
    const auto [bounds, size] = boundsOf(m_unit);
    for (const auto &[labels, histogram] : m_series) {
        quint64 below = 0;
        for (size_t i = 0; i <= size; ++i) {
            below += histogram.counts[i];
            page += m_family + "_bucket{" + labels + ",le=\""
                + (i < size ? numberText(bounds[i]) : QByteArray("+Inf")) + "\"} " + QByteArray::number(below) + '\n';
        }
        page += m_family + "_sum{" + labels + "} " + numberText(histogram.sum) + '\n';
        page += m_family + "_count{" + labels + "} " + QByteArray::number(histogram.count) + '\n';
    }
}

} // namespace weir::demo
