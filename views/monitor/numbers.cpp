// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitor/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace weir::numbers {

using namespace Qt::StringLiterals;

namespace {

/// Three significant figures without an exponent.
QString figures(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    QString text = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLocale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

} // namespace

QString rate(double perSecond)
{
    return QCoreApplication::translate("Numbers", "%1/s").arg(figures(perSecond));
}

QString latency(double seconds)
{
    constexpr double milli = 1000;
    if (std::isinf(seconds))
        return QCoreApplication::translate("Numbers", "> 10 s");
    if (seconds < 1)
        return QCoreApplication::translate("Numbers", "%1 ms").arg(figures(seconds * milli));
    return QCoreApplication::translate("Numbers", "%1 s").arg(figures(seconds));
}

QString count(double events)
{
    return QLocale().toString(events, 'f', 0);
}

} // namespace weir::numbers
