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

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors = channelTemplate(spec);
    if (const Json *subscribers = memberOf(&spec, "subscribers"); subscribers && !subscribers->empty())
        errors.also(FieldErrors::disallowed({u"subscribers"_s}).via(u"subscribable"_s));
    errors.also(delivery(memberOf(&spec, "delivery"), {context.profile, context.nameSpace}).via(u"delivery"_s));
    errors = errors.via(u"spec"_s);
    if (context.isUpdate()) {
        errors.also(immutable(&structOf(context.old, "spec"), &spec, {u"spec"_s}, u"{v1.ChannelSpec}"_s,
                              {u"subscribers"_s}));
    }
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
