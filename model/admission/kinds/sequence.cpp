// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/channeltemplate.h"
#include "model/admission/parts/delivery.h"
#include "model/admission/parts/destination.h"
#include "model/admission/parts/gostruct.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &context)
{
    // The Go code asks for the template before it has told the context its namespace.
    completeChannelTemplate(object, context.profile, {});
    Json *spec = memberOf(&object, "spec");
    if (Json *steps = memberOf(spec, "steps"); steps && steps->is_array()) {
        for (Json &step : *steps)
            completeDestination(&step, context.nameSpace);
    }
    completeDestination(memberOf(spec, "reply"), context.nameSpace);
}

/// Whatever is wrong with a step, the whole step is named.
FieldErrors stepErrors(const Json &steps, const Place &place)
{
    FieldErrors errors;
    for (size_t i = 0; i < steps.size(); ++i) {
        const Json &step = steps.at(i).is_object() ? steps.at(i) : Json::object();
        const Json *ofDelivery = memberOf(&step, "delivery");
        const FieldErrors deliveryErrors = delivery(ofDelivery, place);
        if (deliveryErrors.isPanic())
            return deliveryErrors;
        if (destination(&step, place).isEmpty() && deliveryErrors.isEmpty())
            continue;
        const QString address = addressOf(i);
        errors.also(FieldErrors::invalidValue(u"{%1 %2}"_s.arg(shownDestination(step, address),
                                                              shownPointer(step, "delivery", address)),
                                              u"steps[%1]"_s.arg(i)));
    }
    return errors;
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Place place{context.profile};
    const Json &spec = structOf(&object, "spec");
    const Json *steps = memberOf(&spec, "steps");
    FieldErrors errors;
    if (!steps || steps->empty())
        errors.also(FieldErrors::missing({u"steps"_s}));
    else
        errors.also(stepErrors(*steps, place));
    errors.also(channelTemplate(spec));
    errors.also(destination(memberOf(&spec, "reply"), place).via(u"reply"_s));
    return errors.via(u"spec"_s);
}

} // namespace

Webhook sequence()
{
    return {.group = "flows.knative.dev",
            .kind = "Sequence",
            .versions = {{"v1", "flows/v1.Sequence"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
