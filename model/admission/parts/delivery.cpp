// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/delivery.h"

#include "model/admission/parts/destination.h"
#include "model/admission/parts/duration.h"
#include "model/admission/parts/members.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// A text that is there and none of the words: an empty one is wrong, too.
FieldErrors oneOf(const Json *value, const char *name, const QStringList &words)
{
    const Json *member = memberOf(value, name);
    if (!member || words.contains(toQString(*member)))
        return {};
    return FieldErrors::invalidValue(toQString(*member), QString::fromLatin1(name));
}

template<class Wrong>
FieldErrors period(const Json *value, const char *name, Wrong isWrong)
{
    const QString text = textOf(value, name);
    const auto parsed = parsePeriod(text);
    if (!parsed && parsed.error().isPanic)
        return FieldErrors::panic();
    if (parsed && !isWrong(*parsed))
        return {};
    return FieldErrors::invalidValue(text, QString::fromLatin1(name));
}

/// A period that a flag must allow.
template<class Wrong>
FieldErrors flaggedPeriod(const Json *value, const char *name, bool isAllowed, Wrong isWrong)
{
    if (!memberOf(value, name))
        return {};
    return isAllowed ? period(value, name, isWrong) : FieldErrors::disallowed({QString::fromLatin1(name)});
}

} // namespace

FieldErrors delivery(const Json *value, const Place &place)
{
    FieldErrors errors;
    if (!value || !value->is_object())
        return errors;
    errors.also(destination(memberOf(value, "deadLetterSink"), place).via(u"deadLetterSink"_s));
    if (const Json *retry = memberOf(value, "retry"); retry && retry->is_number_integer() && *retry < 0) {
        errors.also(FieldErrors::invalidValue(QString::number(retry->get<qint64>()), u"retry"_s));
    }
    errors.also(flaggedPeriod(value, "timeout", place.profile.isEnabled("delivery-timeout"),
                              [](const Period &period) { return period.isZero(); }));
    errors.also(oneOf(value, "backoffPolicy", {u"linear"_s, u"exponential"_s}));
    if (memberOf(value, "backoffDelay"))
        errors.also(period(value, "backoffDelay", [](const Period &) { return false; }));
    errors.also(oneOf(value, "format", {u"json"_s, u"binary"_s}));
    errors.also(flaggedPeriod(value, "retryAfterMax", place.profile.isEnabled("delivery-retryafter"),
                              [](const Period &period) { return period.isNegative(); }));
    return errors;
}

void completeDelivery(Json *value, const QString &nameSpace)
{
    completeDestination(memberOf(value, "deadLetterSink"), nameSpace);
}

} // namespace weir::admission
