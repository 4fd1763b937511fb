// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/goduration.h"

#include "model/admission/parts/gotext.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Nanoseconds of a unit, or 0 where there is no such unit.
quint64 unitSize(QStringView unit)
{
    constexpr quint64 second = 1'000'000'000;
    if (unit == u"ns")
        return 1;
    if (unit == u"us" || unit == u"\u00b5s" || unit == u"\u03bcs")
        return 1'000;
    if (unit == u"ms")
        return 1'000'000;
    if (unit == u"s")
        return second;
    if (unit == u"m")
        return 60 * second;
    if (unit == u"h")
        return 3'600 * second;
    return 0;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

std::optional<QString> goDurationFault(const QString &text)
{
    const QString invalid = u"time: invalid duration "_s + quotedAsGo(text);
    constexpr quint64 limit = quint64(1) << 63;
    QStringView rest = text;
    const bool isNegative = rest.startsWith(u'-');
    if (isNegative || rest.startsWith(u'+'))
        rest = rest.mid(1);
    if (rest == u"0")
        return {};
    if (rest.isEmpty())
        return invalid;
    quint64 total = 0;
    while (!rest.isEmpty()) {
        quint64 whole = 0;
        qsizetype at = 0;
        for (; at < rest.size() && isDigit(rest.at(at)); ++at) {
            if (whole > limit / 10)
                return invalid;
            whole = whole * 10 + static_cast<quint64>(rest.at(at).unicode() - u'0');
            if (whole > limit)
                return invalid;
        }
        bool hasDigits = at > 0;
        double fraction = 0;
        if (at < rest.size() && rest.at(at) == u'.') {
            double scale = 1;
            for (++at; at < rest.size() && isDigit(rest.at(at)); ++at) {
                hasDigits = true;
                scale *= 10;
                fraction += (rest.at(at).unicode() - u'0') / scale;
            }
        }
        if (!hasDigits)
            return invalid;
        const qsizetype from = at;
        while (at < rest.size() && rest.at(at) != u'.' && !isDigit(rest.at(at)))
            ++at;
        const QStringView unit = rest.mid(from, at - from);
        if (unit.isEmpty())
            return u"time: missing unit in duration "_s + quotedAsGo(text);
        const quint64 size = unitSize(unit);
        if (size == 0)
            return u"time: unknown unit %1 in duration %2"_s.arg(quotedAsGo(unit.toString()), quotedAsGo(text));
        if (whole > limit / size)
            return invalid;
        const quint64 part = whole * size + static_cast<quint64>(fraction * static_cast<double>(size));
        if (part > limit || total + part > limit)
            return invalid;
        total += part;
        rest = rest.mid(at);
    }
    if (total == limit && !isNegative)
        return invalid;
    return {};
}

} // namespace weir::admission
