// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/duration.h"

#include <QStringList>

#include <array>
#include <limits>
#include <optional>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Go's integers wrap around.
qint64 times(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) * static_cast<quint64>(b));
}

qint64 plus(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b));
}

/// strconv.ParseInt(text, 10, 64)
std::optional<qint64> integerOf(const QString &text)
{
    const QString digits = text.startsWith(u'-') || text.startsWith(u'+') ? text.mid(1) : text;
    if (digits.isEmpty())
        return std::nullopt;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// In tenths. What stands behind the first decimal is cut off unseen, letters as well.
std::optional<qint64> tenthsOf(const QString &text)
{
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.indexOf(u',');
    if (point < 0)
        return integerOf(text + u'0');
    const QString decimal = point + 1 < text.size() ? text.mid(point + 1, 1) : u"0"_s;
    return integerOf(text.left(point) + decimal);
}

/// One of the two halves of a period, in tenths while it is read.
class Half
{
public:
    explicit Half(const QString &rest) : m_rest(rest) {}

    /// The number before the next `mark`, however far away that is; 0 where there is none.
    std::optional<qint64> take(QChar mark)
    {
        const qsizetype at = m_rest.indexOf(mark);
        if (at <= 0)
            return 0;
        const std::optional<qint64> number = tenthsOf(m_rest.left(at));
        m_rest = m_rest.mid(at + 1);
        m_hasAny = true;
        return number;
    }
    [[nodiscard]] QString rest() const { return m_rest; }
    [[nodiscard]] bool hasAny() const { return m_hasAny; }

private:
    QString m_rest;
    bool m_hasAny = false;
};

struct Wide {
    qint64 years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0;
};

/// Carries full units upwards; hours into days and days into months only where they would not fit.
void rippleUp(Wide &wide)
{
    constexpr qint64 daysPerMonthE6 = 30'436'875;
    wide.minutes = plus(wide.minutes, wide.seconds / 600 * 10);
    wide.seconds %= 600;
    wide.hours = plus(wide.hours, wide.minutes / 600 * 10);
    wide.minutes %= 600;
    if (wide.hours > 32'204) {
        wide.days = plus(wide.days, wide.hours / 240 * 10);
        wide.hours %= 240;
    }
    if (wide.days > 32'760) {
        const qint64 daysE6 = times(wide.days, 100'000);
        wide.months = plus(wide.months, daysE6 / daysPerMonthE6 * 10);
        wide.days = daysE6 % daysPerMonthE6 / 100'000;
    }
    wide.years = plus(wide.years, wide.months / 120 * 10);
    wide.months %= 120;
}

/// A part of a unit is told in the next smaller unit, where anything smaller is there.
void moveFractions(Wide &wide)
{
    constexpr qint64 daysPerMonthE6 = 30'436'875;
    const bool hasSeconds = wide.seconds != 0;
    const bool hasMinutes = hasSeconds || wide.minutes != 0;
    const bool hasHours = hasMinutes || wide.hours != 0;
    const bool hasDays = hasHours || wide.days != 0;
    const auto move = [](qint64 &larger, qint64 &smaller, qint64 tenth) {
        smaller = plus(smaller, tenth);
        larger = larger / 10 * 10;
    };
    if (const qint64 part = wide.years % 10; part != 0 && (hasDays || wide.months != 0))
        move(wide.years, wide.months, part * 12);
    if (const qint64 part = wide.months % 10; part != 0 && hasDays)
        move(wide.months, wide.days, part * daysPerMonthE6 / 1'000'000);
    if (const qint64 part = wide.days % 10; part != 0 && hasHours)
        move(wide.days, wide.hours, part * 24);
    if (const qint64 part = wide.hours % 10; part != 0 && hasMinutes)
        move(wide.hours, wide.minutes, part * 60);
    if (const qint64 part = wide.minutes % 10; part != 0 && hasSeconds)
        move(wide.minutes, wide.seconds, part * 60);
}

} // namespace

bool Period::isZero() const
{
    return years == 0 && months == 0 && days == 0 && hours == 0 && minutes == 0 && seconds == 0;
}

bool Period::isNegative() const
{
    return years < 0 || months < 0 || days < 0 || hours < 0 || minutes < 0 || seconds < 0;
}

tl::expected<Period, QString> parsePeriod(const QString &text)
{
    if (text.isEmpty() || text == u"-"_s || text == u"+"_s)
        return tl::unexpected(u"cannot parse a blank string as a period"_s);
    if (text == u"P0"_s)
        return Period{};
    const bool isNegated = text.startsWith(u'-');
    QString rest = isNegated || text.startsWith(u'+') ? text.mid(1) : text;
    if (!rest.startsWith(u'P'))
        return tl::unexpected(u"expected 'P' period mark at the start: "_s + text);
    rest = rest.mid(1);

    Wide wide;
    qint64 weeks = 0;
    struct Field {
        char16_t mark;
        qint64 &value;
    };
    const qsizetype t = rest.indexOf(u'T');
    Half date(t < 0 ? rest : rest.left(t));
    Half time(t < 0 ? QString() : rest.mid(t + 1));
    // The time is read first: its fault is the one that is told.
    const auto read = [&](Half &half, std::initializer_list<Field> fields) -> std::optional<QString> {
        for (const Field &field : fields) {
            const std::optional<qint64> number = half.take(QChar(field.mark));
            if (!number)
                return u"expected a number before the '%1' designator: %2"_s.arg(QChar(field.mark)).arg(text);
            field.value = *number;
        }
        if (!half.rest().isEmpty())
            return u"unexpected remaining components %1: %2"_s.arg(half.rest(), text);
        return std::nullopt;
    };
    if (const auto fault = read(time, {{u'H', wide.hours}, {u'M', wide.minutes}, {u'S', wide.seconds}}))
        return tl::unexpected(*fault);
    if (const auto fault = read(date, {{u'Y', wide.years}, {u'M', wide.months}, {u'W', weeks}, {u'D', wide.days}}))
        return tl::unexpected(*fault);
    if (!date.hasAny() && !time.hasAny())
        return tl::unexpected(u"expected 'Y', 'M', 'W', 'D', 'H', 'M', or 'S' designator: "_s + text);
    wide.days = plus(wide.days, times(weeks, 7));
    rippleUp(wide);
    moveFractions(wide);

    QStringList overflown;
    const std::array<std::pair<const char *, qint64>, 6> parts{{{"years", wide.years},
                                                                {"months", wide.months},
                                                                {"days", wide.days},
                                                                {"hours", wide.hours},
                                                                {"minutes", wide.minutes},
                                                                {"seconds", wide.seconds}}};
    for (const auto &[name, value] : parts) {
        if (value > std::numeric_limits<qint16>::max())
            overflown.append(QString::fromLatin1(name));
    }
    if (!overflown.isEmpty())
        return tl::unexpected(u"integer overflow occurred in %1: %2"_s.arg(overflown.join(u','), text));
    // Negative parts ("PT-99999S") are not looked at and lose their upper bits.
    const auto narrow = [&](qint64 value) {
        return static_cast<qint16>(static_cast<quint64>(isNegated ? times(value, -1) : value) & 0xffff);
    };
    return Period{narrow(wide.years), narrow(wide.months),  narrow(wide.days),
                  narrow(wide.hours), narrow(wide.minutes), narrow(wide.seconds)};
}

} // namespace weir::admission
