// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/channeltemplate.h"
#include "model/admission/parts/completing.h"
#include "model/admission/parts/delivery.h"
#include "model/admission/parts/immutable.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &context)
{
    markSubscribable(object);
    // The Go code returns early where there is a template, and so does not get to the delivery.
    if (memberOf(memberOf(&object, "spec"), "channelTemplate"))
        return;
    completeChannelTemplate(object, context.profile, context.nameSpace);
    completeDelivery(memberOf(memberOf(&object, "spec"), "delivery"), context.nameSpace);
}

std::string compact(const Json &value)
{
    // Members are sorted on their way through the server.
    return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// What Go prints of a member that it holds by pointer.
Json pointed(const Json &holder, const char *name)
{
    const Json *value = memberOf(&holder, name);
    if (!value)
        return "<nil>";
    return value->is_string() ? *value : Json(compact(*value));
}

/// The spec as Go holds it, what is held by pointer or as bytes as text: an empty one is not the same as none.
Json comparable(const Json &spec, bool isDeliveryOpen)
{
    const Json &made = structOf(&spec, "channelTemplate");
    Json raw = "nil";
    if (const Json *value = memberOf(&made, "spec")) {
        QStringList bytes;
        for (const char byte : compact(*value))
            bytes.append(QString::number(static_cast<uchar>(byte)));
        raw = u"&RawExtension{Raw:*[%1],}"_s.arg(bytes.join(u' ')).toStdString();
    }
    Json ofDelivery = pointed(spec, "delivery");
    if (isDeliveryOpen) {
        ofDelivery = Json::object();
        for (const char *name : {"deadLetterSink", "retry", "timeout", "backoffPolicy", "backoffDelay", "retryAfterMax",
                                 "format"})
            ofDelivery[name] = pointed(structOf(&spec, "delivery"), name);
    }
    const Json meta{{"kind", textOf(&made, "kind").toStdString()},
                    {"apiVersion", textOf(&made, "apiVersion").toStdString()}};
    return {{"channelTemplate", {{"typeMeta", meta}, {"spec", raw}}}, {"channelableSpec", {{"delivery", ofDelivery}}}};
}

FieldErrors immutableErrors(const Json &old, const Json &spec)
{
    const bool areBoth = memberOf(&old, "delivery") && memberOf(&spec, "delivery");
    const Json before = comparable(old, areBoth);
    const Json after = comparable(spec, areBoth);
    return immutable(&before, &after, {u"spec"_s}, u"{v1.ChannelSpec}"_s);
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors = channelTemplate(spec);
    if (const Json *subscribers = memberOf(&spec, "subscribers"); subscribers && !subscribers->empty())
        errors.also(FieldErrors::disallowed({u"subscribers"_s}).via(u"subscribable"_s));
    errors.also(delivery(memberOf(&spec, "delivery"), {context.profile, context.nameSpace}).via(u"delivery"_s));
    errors = errors.via(u"spec"_s);
    if (context.isUpdate())
        errors.also(immutableErrors(structOf(context.old, "spec"), spec));
    return errors;
}

} // namespace

Webhook channel()
{
    return {.group = "messaging.knative.dev",
            .kind = "Channel",
            .versions = {{"v1", "messaging/v1.Channel"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
