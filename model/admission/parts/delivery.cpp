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
    if (const Json *timeout = memberOf(value, "timeout")) {
        const auto period = parsePeriod(toQString(*timeout));
        if (!place.profile.isEnabled("delivery-timeout"))
            errors.also(FieldErrors::disallowed({u"timeout"_s}));
        else if (!period || period->isZero())
            errors.also(FieldErrors::invalidValue(toQString(*timeout), u"timeout"_s));
    }
    errors.also(oneOf(value, "backoffPolicy", {u"linear"_s, u"exponential"_s}));
    if (const Json *delay = memberOf(value, "backoffDelay"); delay && !parsePeriod(toQString(*delay)))
        errors.also(FieldErrors::invalidValue(toQString(*delay), u"backoffDelay"_s));
    errors.also(oneOf(value, "format", {u"json"_s, u"binary"_s}));
    if (const Json *limit = memberOf(value, "retryAfterMax")) {
        const auto period = parsePeriod(toQString(*limit));
        if (!place.profile.isEnabled("delivery-retryafter"))
            errors.also(FieldErrors::disallowed({u"retryAfterMax"_s}));
        else if (!period || period->isNegative())
            errors.also(FieldErrors::invalidValue(toQString(*limit), u"retryAfterMax"_s));
    }
    return errors;
}

void completeDelivery(Json *value, const QString &nameSpace)
{
    completeDestination(memberOf(value, "deadLetterSink"), nameSpace);
}

} // namespace weir::admission
