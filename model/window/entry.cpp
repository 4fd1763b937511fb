// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/entry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QtEndian>

#include <charconv>
#include <chrono>

namespace weir::windowing {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

constexpr qsizetype longestKey = 1024;     // bytes
constexpr qsizetype longestValue = 16'384; // bytes of JSON

Id identityOf(const CloudEvent &event)
{
    // The length keeps ("a", "bc") and ("ab", "c") apart.
    const QByteArray source = event.source().toUtf8();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(source.size()) + ' ' + source + event.id().toUtf8());
    const QByteArray bytes = hash.result();
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

std::optional<quint64> fromHex(std::string_view text)
{
    quint64 value = 0;
    const auto [at, problem] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return problem == std::errc() && at == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

Result<Json> valueOf(const Rule &rule, const CloudEvent &event)
{
    const std::string_view text(event.data.constData(), static_cast<size_t>(event.data.size()));
    const std::optional<Json> data = parseJson(text);
    if (!data)
        return fail(Texts::tr("The event's data is no JSON; this window needs the value at “%1” in it.")
                        .arg(rule.value->toQString()));
    const Json *value = find(*data, *rule.value);
    if (!value)
        return fail(Texts::tr("The event's data has nothing at “%1”.").arg(rule.value->toQString()));
    if (rule.needsNumber() && !value->is_number()) {
        return fail(Texts::tr("The value at “%1” in the event's data is no number: %2.")
                        .arg(rule.value->toQString(), QString::fromUtf8(toText(*value).left(100))));
    }
    if (toText(*value).size() > longestValue)
        return fail(Texts::tr("The value at “%1” in the event's data is longer than 16 KiB.")
                        .arg(rule.value->toQString()));
    return *value;
}

} // namespace

std::string Id::toString() const
{
    return u"%1%2"_s.arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0')).toStdString();
}

std::optional<Id> Id::fromString(const std::string &text)
{
    if (text.size() != 32)
        return std::nullopt;
    const auto high = fromHex(std::string_view(text).substr(0, 16));
    const auto low = fromHex(std::string_view(text).substr(16));
    return high && low ? std::optional(Id{*high, *low}) : std::nullopt;
}

void Entry::arriveAt(qint64 now)
{
    arrival = now;
    if (!hasTime)
        time = now;
}

Json Entry::toJson() const
{
    return {{"key", key}, {"id", id.toString()}, {"time", time}, {"arrival", arrival}, {"value", value}};
}

std::optional<Entry> Entry::fromJson(const Json &json)
{
    const Json *key = find(json, "/key");
    const auto id = Id::fromString(stringAt(json, "/id").toStdString());
    const auto time = intAt(json, "/time");
    const auto arrival = intAt(json, "/arrival");
    const Json *value = find(json, "/value");
    if (!key || !key->is_string() || !id || !time || !arrival || !value)
        return std::nullopt;
    return Entry{.key = key->get<std::string>(), .id = *id, .time = *time, .hasTime = true, .arrival = *arrival,
                 .value = *value};
}

Result<Entry> readEntry(const Rule &rule, const CloudEvent &event)
{
    Entry entry;
    entry.id = identityOf(event);
    if (!rule.key.isEmpty()) {
        if (!event.attributes.contains(rule.key))
            return fail(
                Texts::tr("The event has no attribute “%1”, by which this window groups events.").arg(rule.key));
        const QByteArray key = event.text(rule.key).toUtf8();
        if (key.size() > longestKey)
            return fail(Texts::tr("The event's attribute “%1” is longer than 1024 bytes.").arg(rule.key));
        entry.key = key.toStdString();
    }
    if (!rule.isByArrival && event.attributes.contains(u"time"_s)) {
        const auto time = millisecondsOf(event.text(u"time"_s));
        if (!time) {
            return fail(Texts::tr("The event's attribute “time” is no RFC 3339 time such as 2026-11-26T12:00:00Z: %1.")
                            .arg(event.text(u"time"_s).left(100)));
        }
        entry.time = *time;
        entry.hasTime = true;
    }
    if (rule.value) {
        Result<Json> value = valueOf(rule, event);
        if (!value)
            return fail(value.error());
        entry.value = std::move(*value);
    }
    return entry;
}

std::optional<qint64> millisecondsOf(const QString &time)
{
    static const QRegularExpression form(
        u"\\A([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]{1,20}))?"
        "(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))\\z"_s);
    const QRegularExpressionMatch match = form.match(time);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    using namespace std::chrono;
    const year_month_day date{year(number(1)), month(static_cast<unsigned>(number(2))),
                              day(static_cast<unsigned>(number(3)))};
    // A leap second counts as the second after it.
    if (!date.ok() || number(4) > 23 || number(5) > 59 || number(6) > 60 || number(9) > 23 || number(10) > 59)
        return std::nullopt;
    const int offset = (number(9) * 60 + number(10)) * (match.captured(8) == u'-' ? -1 : 1);
    const qint64 seconds = qint64(sys_days(date).time_since_epoch().count()) * 86'400 + number(4) * 3600
                           + (number(5) - offset) * 60 + number(6);
    return seconds * 1000 + match.captured(7).leftJustified(3, u'0').left(3).toInt();
}

QString timeText(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return time.toString(milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace weir::windowing
