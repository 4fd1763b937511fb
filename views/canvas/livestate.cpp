// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/livestate.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Two significant figures below 100, whole numbers up to 999, then k and M.
QString figures(double value)
{
    const double a = std::abs(value);
    if (a >= 999.5e3)
        return QString::number(value / 1e6, 'f', a < 9.95e6 ? 1 : 0) + u"M"_s;
    if (a >= 999.5)
        return QString::number(value / 1e3, 'f', a < 9.95e3 ? 1 : 0) + u"k"_s;
    if (a >= 9.95 || a == 0)
        return QString::number(value, 'f', 0);
    const int decimals = a >= 0.995 ? 1 : a >= 0.0995 ? 2 : a >= 0.00995 ? 3 : 4;
    QString text = QString::number(value, 'f', decimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// The thresholds of visuals 3.5.
Health healthOf(const EdgeReading &reading)
{
    const EdgeCounts &w = reading.window;
    if (!w.events && !reading.rate)
        return Health::Unknown;
    const double events = w.events.value_or(*reading.rate > 0 ? 1 : 0);
    if (events <= 0 && reading.rate.value_or(0) <= 0)
        return Health::Idle;
    const double lost = w.lost.value_or(0) + w.deadLettered.value_or(0);
    const std::optional<double> share = reading.failureShare();
    if ((events > 0 && lost / events >= 0.10) || share.value_or(0) >= 0.10)
        return Health::Failed;
    if (share.value_or(0) >= 0.01 || lost > 0 || (events > 0 && w.retries.value_or(0) / events >= 0.05))
        return Health::Degraded;
    return Health::Ok;
}

} // namespace

QString rateText(double perSecond)
{
    return figures(perSecond) + u"/s"_s;
}

QString countText(double count)
{
    return count < 100000 ? QString::number(std::llround(count)) : figures(count);
}

QString shareText(double share)
{
    return figures(share * 100) + u" %"_s;
}

QString absenceText(Absence absence)
{
    switch (absence) {
    case Absence::None: return {};
    case Absence::NotMeasured: return QCoreApplication::translate("Canvas", "not measured");
    case Absence::Off: return QCoreApplication::translate("Canvas", "metrics off");
    case Absence::Forbidden: return QCoreApplication::translate("Canvas", "forbidden");
    case Absence::Unreachable: return QCoreApplication::translate("Canvas", "unreachable");
    case Absence::NoTraffic: return QCoreApplication::translate("Canvas", "no traffic");
    case Absence::Waiting: return QCoreApplication::translate("Canvas", "waiting");
    }
    return {};
}

double widthFor(double perSecond)
{
    const double width = 2 + std::log10(1 + std::max(0.0, perSecond)) * 1.3;
    return std::min(6.0, std::round(width * 10) / 10);
}

EdgeLive edgeLive(const EdgeReading *reading, EdgeRole role, bool stale)
{
    EdgeLive live;
    if (!reading)
        return live;
    live.stale = stale;
    if (reading->absence != Absence::None && reading->absence != Absence::NoTraffic) {
        live.text = absenceText(reading->absence);
        return live;
    }
    live.health = healthOf(*reading);
    if (role == EdgeRole::DeadLetter) {
        // A total, not a rate: one event matters.
        const std::optional<double> dead = reading->window.deadLettered ? reading->window.deadLettered
                                                                        : reading->window.events;
        if (!dead) {
            live.health = Health::Unknown;
            return live;
        }
        live.health = *dead > 0 ? Health::Failed : Health::Idle;
        live.failing = 0;
        const QString number = reading->window.atLeast ? u"≥ "_s + countText(*dead) : countText(*dead);
        live.text = *dead > 0 ? QCoreApplication::translate("Canvas", "%1 dead letters").arg(number) : QString();
        return live;
    }
    const std::optional<double> rate = reading->rate;
    if (rate) {
        live.rate = *rate;
        live.width = widthFor(*rate);
        live.text = rateText(*rate);
        if (reading->window.atLeast)
            live.text.prepend(u"≥ "_s);
    } else if (reading->absence == Absence::NoTraffic) {
        live.health = Health::Idle;
        live.text = absenceText(Absence::NoTraffic);
    }
    if (const std::optional<double> share = reading->failureShare(); share && *share > 0) {
        live.bad = QCoreApplication::translate("Canvas", "%1 err").arg(shareText(*share));
        double attempts = 0;
        for (const double n : reading->window.attempts)
            attempts += n;
        const double events = reading->window.events.value_or(0);
        if (rate && events > 0)
            live.failing = *rate * attempts / events * *share;
    }
    live.lowSample = live.health != Health::Idle && reading->window.events && *reading->window.events < 20;
    if (live.health == Health::Failed)
        live.width = std::min(6.0, live.width + 1);
    return live;
}

std::vector<NodeStat> nodeStats(const NodeReading *reading)
{
    std::vector<NodeStat> stats;
    if (!reading || (!reading->inRate && !reading->outRate && !reading->failedRate))
        return stats;
    const auto text = [](const std::optional<double> &rate) { return rate ? rateText(*rate) : u"–"_s; };
    stats.push_back({text(reading->inRate), QCoreApplication::translate("Canvas", "in"), false});
    stats.push_back({text(reading->outRate), QCoreApplication::translate("Canvas", "out"), false});
    if (reading->failedRate && *reading->failedRate > 0)
        stats.push_back({rateText(*reading->failedRate), QCoreApplication::translate("Canvas", "fail"), true});
    return stats;
}

} // namespace weir
