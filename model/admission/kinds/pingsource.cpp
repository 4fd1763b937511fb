// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/ceoverrides.h"
#include "model/admission/parts/completing.h"
#include "model/admission/parts/cron.h"
#include "model/admission/parts/destination.h"
#include "model/admission/parts/gobytes.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &)
{
    completeText(madeStruct(object, "spec"), "schedule", "* * * * *");
}

CronAnswer answerTo(const Json &spec)
{
    const QString schedule = textOf(&spec, "schedule");
    const QString zone = textOf(&spec, "timezone");
    return parseCronAsGo(zone.isEmpty() ? schedule : u"CRON_TZ="_s + zone + u' ' + schedule);
}

FieldErrors scheduleErrors(const Json &spec)
{
    FieldErrors errors;
    if (textOf(&spec, "schedule").contains(u"@every"_s))
        errors.also(FieldErrors::invalidValue(u"unsupported descriptor @every"_s, u"schedule"_s));
    const CronAnswer answer = answerTo(spec);
    if (answer.kind == CronAnswer::Kind::Panic)
        return FieldErrors::panic();
    if (answer.kind == CronAnswer::Kind::Refused)
        errors.also(FieldErrors::invalidValue(answer.message, answer.isAboutZone ? u"timezone"_s : u"schedule"_s));
    return errors;
}

FieldErrors dataErrors(const Json &spec, const Profile &profile)
{
    const QByteArray plain = textOf(&spec, "data").toUtf8();
    const QByteArray encoded = textOf(&spec, "dataBase64").toUtf8();
    if (!plain.isEmpty() && !encoded.isEmpty())
        return FieldErrors::multipleOneOf({u"data"_s, u"dataBase64"_s});
    if (plain.isEmpty() && encoded.isEmpty())
        return {};
    const QString field = encoded.isEmpty() ? u"data"_s : u"dataBase64"_s;
    const qsizetype size = encoded.isEmpty() ? plain.size() : encoded.size();
    FieldErrors errors;
    if (profile.pingDataLimit >= 0 && size > profile.pingDataLimit) {
        errors.also(FieldErrors::invalidValue(u"the %1 length of %2 bytes exceeds limit set at %3."_s.arg(field)
                                                  .arg(size)
                                                  .arg(profile.pingDataLimit),
                                              field));
    }
    QByteArray data = plain;
    if (!encoded.isEmpty()) {
        auto decoded = base64AsGo(encoded);
        if (!decoded)
            return errors.also(FieldErrors::invalidValue(decoded.error(), field));
        data = *decoded;
    }
    if (textOf(&spec, "contentType") == u"application/json") {
        if (const auto fault = jsonObjectFault(data))
            errors.also(FieldErrors::invalidValue(*fault, field));
    }
    return errors;
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors = scheduleErrors(spec);
    errors.also(destination(&structOf(&spec, "sink"), {context.profile}).via(u"sink"_s));
    errors.also(ceOverrides(memberOf(&spec, "ceOverrides")).via(u"ceOverrides"_s));
    errors.also(dataErrors(spec, context.profile));
    return errors.via(u"spec"_s);
}

} // namespace

Webhook pingsource()
{
    return {.group = "sources.knative.dev",
            .kind = "PingSource",
            .versions = {{"v1", "sources/v1.PingSource"}, {"v1beta2", "sources/v1beta2.PingSource"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
