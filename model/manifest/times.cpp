// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/times.h"

#include <QRegularExpression>

#include <chrono>

namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

/// Whether the form matches and its groups y, m, d, h, i, s, zh, zi are in Go's ranges; those missing are 0.
bool isMatch(const QRegularExpression &form, const QString &text)
{
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return false;
    const QStringList groups = form.namedCaptureGroups();
    const auto number = [&](const QString &group) {
        return groups.contains(group) ? match.captured(group).toInt() : 0;
    };
    const std::chrono::year_month_day date{std::chrono::year(number(u"y"_s)),
                                           std::chrono::month(static_cast<unsigned>(number(u"m"_s))),
                                           std::chrono::day(static_cast<unsigned>(number(u"d"_s)))};
    return date.ok() && number(u"h"_s) < 24 && number(u"i"_s) < 60 && number(u"s"_s) < 60 && number(u"zh"_s) <= 24
           && number(u"zi"_s) <= 60;
}

} // namespace

bool isRfc3339(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})T(?<h>[0-9]{1,2}):(?<i>[0-9]{2}):(?<s>[0-9]{2})"
        "([.,][0-9]+)?(Z|[+-](?<zh>[0-9]{2}):(?<zi>[0-9]{2}))\\z"_s);
    return isMatch(form, text);
}

bool isYamlTimestamp(const QString &text)
{
    static const QRegularExpression day(u"\\A(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})"
                                        "( (?<h>[0-9]{1,2}):(?<i>[0-9]{1,2}):(?<s>[0-9]{1,2})([.,][0-9]+)?)?\\z"_s);
    static const QRegularExpression zoned(
        u"\\A(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})[Tt](?<h>[0-9]{1,2}):(?<i>[0-9]{1,2}):(?<s>[0-9]{1,2})"
        "([.,][0-9]+)?(Z|[+-](?<zh>[0-9]{2}):(?<zi>[0-9]{2}))\\z"_s);
    return isMatch(day, text) || isMatch(zoned, text);
}

} // namespace weir::manifest
