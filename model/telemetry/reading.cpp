// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/reading.h"
#include "model/telemetry/text.h"

#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Whole numbers without a fraction: counts of events are such.
Json number(double value)
{
    if (std::isinf(value) || std::isnan(value))
        return value > 0 ? "+Inf" : "NaN";
    if (value == std::floor(value) && std::abs(value) < 9007199254740992.0)
        return static_cast<std::int64_t>(value);
    return value;
}

void put(Json &out, const char *name, const std::optional<double> &value)
{
    if (value)
        out[name] = number(*value);
}

Json toJson(const QMap<QString, double> &counts)
{
    Json out = Json::object();
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        out[entry.key().toStdString()] = number(entry.value());
    return out;
}

void put(Json &out, const EdgeCounts &counts)
{
    put(out, "events", counts.events);
    if (counts.hasAttempts) {
        out["failures"] = toJson(counts.failures);
        out["attempts"] = toJson(counts.attempts);
    }
    put(out, "retries", counts.retries);
    put(out, "deadLettered", counts.deadLettered);
    put(out, "lost", counts.lost);
    if (counts.atLeast)
        out["atLeast"] = true;
}

void putOrigin(Json &out, NumberSource source, Absence absence, const QDateTime &at, const QDateTime &now)
{
    out["source"] = toString(source).toStdString();
    if (absence != Absence::None)
        out["absence"] = toString(absence).toStdString();
    if (now.isValid() && at.isValid())
        out["age"] = static_cast<double>(std::max<qint64>(at.msecsTo(now), 0)) / 1000.0;
}

} // namespace

QString toString(NumberSource source)
{
    switch (source) {
    case NumberSource::Scraped: return u"scraped"_s;
    case NumberSource::Derived: return u"derived"_s;
    case NumberSource::Prometheus: return u"prometheus"_s;
    case NumberSource::Recorded: return u"recorded"_s;
    case NumberSource::Simulated: return u"simulated"_s;
    }
    return {};
}

QString toString(Absence absence)
{
    switch (absence) {
    case Absence::None: return {};
    case Absence::NotMeasured: return u"notMeasured"_s;
    case Absence::Off: return u"off"_s;
    case Absence::Forbidden: return u"forbidden"_s;
    case Absence::Unreachable: return u"unreachable"_s;
    case Absence::NoTraffic: return u"noTraffic"_s;
    case Absence::Waiting: return u"waiting"_s;
    }
    return {};
}

QString sentence(Absence absence)
{
    switch (absence) {
    case Absence::None: return {};
    case Absence::NotMeasured: return TelemetryText::tr("No metric exists for this.");
    case Absence::Off:
        return TelemetryText::tr("Metrics are switched off: nothing listens on the metrics port.");
    case Absence::Forbidden:
        return TelemetryText::tr(
            "Reading metrics is not allowed: the permission to get pods/proxy is missing.");
    case Absence::Unreachable: return TelemetryText::tr("The pods that count this do not answer.");
    case Absence::NoTraffic: return TelemetryText::tr("Nothing happened here since the pods started.");
    case Absence::Waiting: return TelemetryText::tr("Waiting for a second reading.");
    }
    return {};
}

std::optional<double> EdgeReading::failureShare() const
{
    if (!window.hasAttempts)
        return std::nullopt;
    double all = 0;
    double failed = 0;
    for (const double count : window.attempts)
        all += count;
    for (const double count : window.failures)
        failed += count;
    if (all <= 0)
        return std::nullopt;
    return std::min(failed / all, 1.0);
}

Json toJson(const EdgeReading &reading, const QDateTime &now)
{
    Json out{{"from", reading.from.toStdString()}, {"to", reading.to.toStdString()},
             {"via", (reading.owner.isEmpty() ? reading.via : reading.owner).toStdString()},
             {"role", reading.role.toStdString()}};
    if (!reading.owner.isEmpty())
        out["inherited"] = true;
    if (!reading.path.isEmpty())
        out["path"] = reading.path.toStdString();
    if (!reading.name.isEmpty())
        out["name"] = reading.name.toStdString();
    put(out, reading.window);
    if (reading.total) {
        Json total = Json::object();
        put(total, *reading.total);
        out["total"] = std::move(total);
    }
    if (now.isValid())
        put(out, "rate", reading.rate);
    put(out, "p50", reading.p50);
    put(out, "p95", reading.p95);
    put(out, "p99", reading.p99);
    putOrigin(out, reading.source, reading.absence, reading.at, now);
    if (!reading.note.isEmpty())
        out["note"] = reading.note.toStdString();
    return out;
}

Json toJson(const NodeReading &reading, const QDateTime &now)
{
    Json out{{"id", reading.id.toStdString()}};
    put(out, "in", reading.in);
    put(out, "out", reading.out);
    put(out, "failed", reading.failed);
    if (reading.atLeast)
        out["atLeast"] = true;
    putOrigin(out, reading.source, reading.absence, reading.at, now);
    return out;
}

Json toJson(const TelemetryNote &note)
{
    return {{"code", note.code.toStdString()},
            {"subject", note.subject.toStdString()},
            {"message", note.message.toStdString()}};
}

} // namespace weir
