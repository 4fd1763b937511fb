// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/completing.h"
#include "model/admission/parts/delivery.h"
#include "model/admission/parts/duration.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &context)
{
    Json &spec = madeStruct(object, "spec");
    completeText(spec, "correlationAttribute", "correlationid");
    completeText(spec, "replyAttribute", "replyid");
    completeText(spec, "timeout",
                 context.profile.features.value(u"requestreply-default-timeout"_s, u"PT30S"_s).toStdString());
    const QString broker = textOf(memberOf(&spec, "brokerRef"), "name");
    if (!broker.isEmpty())
        madeStruct(madeStruct(object, "metadata"), "labels")["eventing.knative.dev/broker"] = broker.toStdString();
}

FieldErrors brokerFaults(const Json &reference, const Place &place)
{
    FieldErrors errors = kreference(&reference, place);
    const QString kind = textOf(&reference, "kind");
    if (kind.compare(u"broker"_s, Qt::CaseInsensitive) != 0)
        errors.also(FieldErrors::invalidValue(kind, u"kind"_s, u"brokerRef kind must be Broker"_s));
    if (!textOf(&reference, "namespace").isEmpty())
        errors.also(FieldErrors::disallowed({u"namespace"_s}));
    return errors.via(u"brokerRef"_s);
}

FieldErrors timeoutFaults(const Json *timeout)
{
    if (!timeout)
        return {};
    const QString text = toQString(*timeout);
    const auto period = parsePeriod(text);
    if (!period && period.error().isPanic)
        return FieldErrors::panic();
    if (!period)
        return FieldErrors::invalidValue(text, u"timeout"_s, period.error().words);
    if (period->isZero() || period->isNegative())
        return FieldErrors::invalidValue(text, u"timeout"_s, u"timeout must be a positive duration"_s);
    return {};
}

/// The server means "source" and says so, but compares with "course". Its paths are in lower case.
FieldErrors attributeFaults(const Json &spec, const char *member)
{
    const QString value = textOf(&spec, member);
    const QString path = QString::fromLatin1(member).toLower();
    if (!value.isEmpty() && value != u"id"_s && value != u"course"_s && value != u"specversion"_s && value != u"type"_s)
        return {};
    return FieldErrors::invalidValue(
        value, path,
        u"%1 must be non-empty and cannot be a core cloudevent attribute (id, type, specversion, source)"_s.arg(path));
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    const Place place{context.profile, context.nameSpace};
    FieldErrors errors = brokerFaults(structOf(&spec, "brokerRef"), place);
    errors.also(delivery(memberOf(&spec, "delivery"), place).via(u"delivery"_s));
    errors.also(timeoutFaults(memberOf(&spec, "timeout")));
    errors.also(attributeFaults(spec, "correlationAttribute"));
    errors.also(attributeFaults(spec, "replyAttribute"));
    return errors.via(u"spec"_s);
}

} // namespace

Webhook requestreply()
{
    return {.group = "eventing.knative.dev",
            .kind = "RequestReply",
            .versions = {{"v1alpha1", "eventing/v1alpha1.RequestReply"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
