// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/duration.h"

#include <algorithm>
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
    bool isNegative = false;
};

constexpr qint64 daysPerMonthE6 = 30'436'875;

/// One sign for all: negative parts count as positive ones of a negative period, unless it has its own sign.
void makeAbsolute(Wide &wide)
{
    if (wide.isNegative)
        return;
    for (qint64 *part : {&wide.years, &wide.months, &wide.days, &wide.hours, &wide.minutes, &wide.seconds}) {
        if (*part < 0) {
            *part = times(*part, -1);
            wide.isNegative = true;
        }
    }
}

/// Carries full units upwards; hours into days and days into months only where they would not fit.
void rippleUp(Wide &wide)
{
    wide.minutes = plus(wide.minutes, wide.seconds / 600 * 10);
    wide.seconds %= 600;
    wide.hours = plus(wide.hours, wide.minutes / 600 * 10);
    wide.minutes %= 600;
    if (wide.hours > 32'204) {
        wide.days = plus(wide.days, wide.hours / 240 * 10);
        wide.hours %= 240;
    }
    if (wide.days > 32'760) {
        const qint64 daysE6 = times(wide.days, 1'000'000);
        wide.months = plus(wide.months, daysE6 / daysPerMonthE6);
        wide.days = daysE6 % daysPerMonthE6 / 1'000'000;
    }
    wide.years = plus(wide.years, wide.months / 120 * 10);
    wide.months %= 120;
}

/// A part of a unit is told in the next smaller unit, where anything smaller is there.
void moveFractions(Wide &wide)
{
    qint64 *const parts[] = {&wide.years, &wide.months, &wide.days, &wide.hours, &wide.minutes, &wide.seconds};
    const auto inNext = [](size_t part, qint64 tenths) {
        constexpr qint64 factors[] = {12, 0, 24, 60, 60};
        return part == 1 ? tenths * daysPerMonthE6 / 1'000'000 : tenths * factors[part];
    };
    for (size_t i = 0; i < 5; ++i) {
        const qint64 tenths = *parts[i] % 10;
        const bool hasSmaller = std::any_of(parts + i + 1, parts + 6, [](const qint64 *part) { return *part != 0; });
        if (tenths == 0 || !hasSmaller)
            continue;
        *parts[i + 1] = plus(*parts[i + 1], inNext(i, tenths));
        *parts[i] = *parts[i] / 10 * 10;
    }
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

double Period::inSeconds() const
{
    constexpr double day = 86400;
    const double tenths = years * 365.2425 * day + months * 30.436875 * day + days * day + hours * 3600.0
        + minutes * 60.0 + seconds;
    return tenths / 10;
}

tl::expected<Period, PeriodFault> parsePeriod(const QString &text)
{
    const auto fail = [](const QString &words) { return tl::unexpected(PeriodFault{words}); };
    if (text.isEmpty())
        return fail(u"cannot parse a blank string as a period"_s);
    // The parser looks behind the end of a sign that stands alone.
    if (text == u"-"_s || text == u"+"_s)
        return tl::unexpected(PeriodFault{.words = {}, .isPanic = true});
    if (text == u"P0"_s)
        return Period{};
    Wide wide{.isNegative = text.startsWith(u'-')};
    QString rest = wide.isNegative || text.startsWith(u'+') ? text.mid(1) : text;
    if (!rest.startsWith(u'P'))
        return fail(u"expected 'P' period mark at the start: "_s + text);
    rest = rest.mid(1);

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
                return u"expected a number before the '%1' marker: %2"_s.arg(QChar(field.mark)).arg(text);
            field.value = *number;
        }
        if (!half.rest().isEmpty())
            return u"unexpected remaining components %1: %2"_s.arg(half.rest(), text);
        return std::nullopt;
    };
    if (const auto fault = read(time, {{u'H', wide.hours}, {u'M', wide.minutes}, {u'S', wide.seconds}}))
        return fail(*fault);
    if (const auto fault = read(date, {{u'Y', wide.years}, {u'M', wide.months}, {u'W', weeks}, {u'D', wide.days}}))
        return fail(*fault);
    if (!date.hasAny() && !time.hasAny())
        return fail(u"expected 'Y', 'M', 'W', 'D', 'H', 'M', or 'S' marker: "_s + text);
    wide.days = plus(wide.days, times(weeks, 7));
    makeAbsolute(wide);
    rippleUp(wide);
    moveFractions(wide);
    const auto narrow = [&](qint64 value) {
        return static_cast<qint16>(static_cast<quint64>(wide.isNegative ? times(value, -1) : value) & 0xffff);
    };
    return Period{narrow(wide.years), narrow(wide.months),  narrow(wide.days),
                  narrow(wide.hours), narrow(wide.minutes), narrow(wide.seconds)};
}

} // namespace weir::admission
