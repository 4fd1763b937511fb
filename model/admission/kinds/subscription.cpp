// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/delivery.h"
#include "model/admission/parts/destination.h"
#include "model/admission/parts/immutable.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &context)
{
    Json *spec = memberOf(&object, "spec");
    completeDestination(memberOf(spec, "subscriber"), context.nameSpace);
    completeDestination(memberOf(spec, "reply"), context.nameSpace);
    completeDelivery(memberOf(spec, "delivery"), context.nameSpace);
}

FieldErrors channelErrors(const Json &channel, const Context &context)
{
    // The flag kreference-group is looked at for the subscriber only.
    Profile profile = context.profile;
    profile.features.remove(u"kreference-group"_s);
    FieldErrors errors = kreference(&channel, {profile});
    if (!context.profile.isEnabled("cross-namespace-event-links") && !textOf(&channel, "namespace").isEmpty()) {
        errors.also(FieldErrors::generic(u"must not set the field(s)"_s, {u"namespace"_s},
                                         u"only name, apiVersion and kind are supported fields when "
                                         "feature.CrossNamespaceEventLinks is disabled"_s));
    }
    return errors;
}

FieldErrors specErrors(const Json &spec, const Context &context)
{
    const Json &channel = structOf(&spec, "channel");
    const Json empty = Json::object();
    if (isSame(&channel, &empty)) {
        return FieldErrors::generic(u"missing field(s)"_s, {u"channel"_s},
                                    u"the Subscription must reference a channel"_s);
    }
    FieldErrors errors = channelErrors(channel, context).via(u"channel"_s);
    const Place place{context.profile};
    const Json *subscriber = memberOf(&spec, "subscriber");
    if (!subscriber || subscriber->empty()) {
        errors.also(FieldErrors::generic(u"missing field(s)"_s, {u"subscriber"_s},
                                         u"the Subscription must reference a subscriber"_s));
    } else {
        errors.also(destination(subscriber, place).via(u"subscriber"_s));
    }
    const Json *reply = memberOf(&spec, "reply");
    if (reply && !reply->empty())
        errors.also(destination(reply, place).via(u"reply"_s));
    return errors.also(delivery(memberOf(&spec, "delivery"), place).via(u"delivery"_s));
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors = specErrors(spec, context).via(u"spec"_s);
    if (context.isUpdate()) {
        errors.also(immutable(&structOf(context.old, "spec"), &spec, {u"spec"_s}, u"{v1.SubscriptionSpec}"_s,
                              {u"subscriber"_s, u"reply"_s, u"delivery"_s}));
    }
    return errors;
}

} // namespace

Webhook subscription()
{
    return {.group = "messaging.knative.dev",
            .kind = "Subscription",
            .versions = {{"v1", "messaging/v1.Subscription"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
