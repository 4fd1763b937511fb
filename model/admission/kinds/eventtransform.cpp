// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/destination.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

FieldErrors replyFaults(const Json &spec)
{
    const Json *reply = memberOf(&spec, "reply");
    if (!reply)
        return {};
    if (!memberOf(&spec, "sink"))
        return FieldErrors::generic(u"reply is set without spec.sink"_s, {u"reply"_s});
    const Json *discard = memberOf(reply, "discard");
    if (memberOf(reply, "jsonata") && discard && discard->is_boolean() && discard->get<bool>())
        return FieldErrors::multipleOneOf({u"jsonata"_s, u"discard"_s}).via(u"reply"_s);
    return {};
}

/// A transformation stays what it is. The words have the two directions the wrong way round, as the server has them.
FieldErrors typeFaults(const Json &spec, const Json &old)
{
    const bool was = memberOf(&old, "jsonata");
    const bool is = memberOf(&spec, "jsonata");
    if (was == is)
        return {};
    const QString change = is ? u"jsonata transformation cannot be changed to a different transformation type"_s
                              : u"transformation type cannot be changed to a jsonata transformation"_s;
    return FieldErrors::generic(
        u"Transformations types are immutable, %1. Suggestion: create a new transformation, migrate "
        "services to the new one, and delete this transformation."_s.arg(change),
        {});
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors;
    if (!memberOf(&spec, "jsonata"))
        errors.also(FieldErrors::missingOneOf({u"jsonata"_s}));
    const Json *sink = memberOf(&spec, "sink");
    errors.also(destination(sink, {context.profile, context.nameSpace}).via(u"sink"_s));
    if (memberOf(sink, "CACerts") && memberOf(&spec, "jsonata")) {
        errors.also(FieldErrors::generic(
            u"CACerts for the sink is not supported for JSONata transformations, to propagate CA trust bundles use "
            "labeled ConfigMaps: "
            "https://knative.dev/docs/eventing/features/transport-encryption/#configure-additional-ca-trust-bundles"_s,
            {u"sink.CACerts"_s}));
    }
    errors.also(replyFaults(spec));
    if (context.isUpdate())
        errors.also(typeFaults(spec, structOf(context.old, "spec")));
    return errors.via(u"spec"_s);
}

} // namespace

Webhook eventtransform()
{
    return {.group = "eventing.knative.dev",
            .kind = "EventTransform",
            .versions = {{"v1alpha1", "eventing/v1alpha1.EventTransform"}},
            .judge = judge};
}

} // namespace weir::admission::kinds
