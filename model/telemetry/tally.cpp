// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/tally.h"

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

bool isGoodCode(std::string_view code)
{
    return code.size() == 3 && code.front() == '2';
}

QString statusOf(const Series &series)
{
    // -1 and 0 stand for requests that were never sent (knative-telemetry 1.3).
    if (!series.error.empty() || series.code.empty() || series.code == "0" || series.code == "-1")
        return u"none"_s;
    return QString::fromStdString(series.code);
}

} // namespace

Tally::Tally(const Counters &counters, const std::string &owner, Instrument instrument, std::string_view host)
{
    const auto found = counters.find(owner);
    if (found == counters.end())
        return;
    for (const Series &series : found->second) {
        if (series.instrument == instrument && (host.empty() || series.host == host))
            m_series.push_back(&series);
    }
}

double Tally::all() const
{
    double sum = 0;
    for (const Series *series : m_series)
        sum += series->count;
    return sum;
}

double Tally::good() const
{
    double sum = 0;
    for (const Series *series : m_series)
        sum += series->error.empty() && isGoodCode(series->code) ? series->count : 0;
    return sum;
}

double Tally::withCode(std::string_view code) const
{
    double sum = 0;
    for (const Series *series : m_series)
        sum += series->error.empty() && series->code == code ? series->count : 0;
    return sum;
}

double Tally::withGoodCode() const
{
    double sum = 0;
    for (const Series *series : m_series)
        sum += isGoodCode(series->code) ? series->count : 0;
    return sum;
}

QMap<QString, double> Tally::byStatus() const
{
    QMap<QString, double> out;
    for (const Series *series : m_series) {
        if (series->count > 0)
            out[statusOf(*series)] += series->count;
    }
    return out;
}

bool Tally::hasCodes() const
{
    return m_series.empty()
        || std::ranges::any_of(m_series, [](const Series *series) { return !series->code.empty(); });
}

std::vector<Series::Bucket> Tally::buckets() const
{
    Series sum;
    for (const Series *series : m_series)
        sum.add(*series);
    return sum.buckets;
}

QMap<QString, double> failuresOf(const QMap<QString, double> &attempts)
{
    QMap<QString, double> out;
    for (auto entry = attempts.begin(); entry != attempts.end(); ++entry) {
        if (entry.key() == "none"_L1)
            out[u"none"_s] += entry.value();
        else if (!entry.key().startsWith(u'2'))
            out[entry.key().left(1) + u"xx"_s] += entry.value();
    }
    return out;
}

double sumOf(const QMap<QString, double> &counts)
{
    double sum = 0;
    for (const double count : counts)
        sum += count;
    return sum;
}

} // namespace weir
