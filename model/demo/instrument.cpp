// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/instrument.h"

#include <QHashFunctions>

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
    if (m_labels.empty())
        m_labels.reserve(16);
    m_labels.emplace_back(name, value);
    // A sum does not depend on the order. Two different 64-bit seeds keep name and value apart.
    const quint64 nameHash = ::qHash(QByteArrayView(name), 0x9E3779B97F4A7C15ULL);
    m_fingerprint += quint64(::qHash(value, size_t(nameHash))) * 0xBF58476D1CE4E5B9ULL;
    return *this;
}

Labels &Labels::add(const Labels &others)
{
    m_labels.insert(m_labels.end(), others.m_labels.begin(), others.m_labels.end());
    m_fingerprint += others.m_fingerprint;
    return *this;
}

QByteArray Labels::text(const QByteArray &scope, const QByteArray &scopeVersion) const
{
    auto labels = m_labels;
    labels.emplace_back("otel_scope_name", scope);
    labels.emplace_back("otel_scope_schema_url", QByteArray());
    labels.emplace_back("otel_scope_version", scopeVersion);
    std::sort(labels.begin(), labels.end(),
              [](const auto &a, const auto &b) { return QByteArrayView(a.first) < QByteArrayView(b.first); });
    QByteArray text;
    text.reserve(512);
    for (const auto &[name, value] : labels) {
        if (!text.isEmpty())
            text += ',';
        text += name;
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
    Histogram *&known = m_known[labels.fingerprint()];
    if (!known) {
        const bool overflows = m_limit > 0 && m_series.size() + 1 >= m_limit;
        const QByteArray key = overflows
            ? Labels().add("otel_metric_overflow", "true").text(m_scope, m_scopeVersion)
            : labels.text(m_scope, m_scopeVersion);
        known = &m_series.try_emplace(key).first->second;
        known->counts.resize(size + 1);
    }
    Histogram &histogram = *known;
    const auto bucket = size_t(std::lower_bound(bounds, bounds + size, value) - bounds);
    histogram.counts[bucket] += quint64(times);
    histogram.count += quint64(times);
    histogram.sum += value * times;
}

void Instrument::clear()
{
    m_known.clear();
    m_series.clear();
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
