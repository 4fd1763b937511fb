// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/ceoverrides.h"
#include "model/admission/parts/completing.h"
#include "model/admission/parts/destination.h"
#include "model/admission/parts/filters.h"
#include "model/admission/parts/gotext.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &)
{
    Json &spec = madeStruct(object, "spec");
    completeText(spec, "mode", "Reference");
    completeText(spec, "serviceAccountName", "default");
}

/// A resource that is watched, or the owner of such.
FieldErrors resourceErrors(const Json &resource)
{
    FieldErrors errors;
    const QString apiVersion = textOf(&resource, "apiVersion");
    if (apiVersion.count(u'/') > 1)
        errors.also(FieldErrors::invalidValue(apiVersion, u"apiVersion"_s));
    if (trimmedAsGo(textOf(&resource, "kind")).isEmpty())
        errors.also(FieldErrors::missing({u"kind"_s}));
    return errors;
}

FieldErrors filterErrors(const Json &spec, const Profile &profile)
{
    const Json *filters = memberOf(&spec, "filters");
    if (!filters || filters->empty())
        return {};
    if (!profile.isEnabled("new-apiserversource-filters"))
        return FieldErrors::generic(u"Filters is not empty but the NewAPIServerFilters feature is disabled."_s, {});
    return subscriptionFilters(filters);
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors;
    const QString mode = textOf(&spec, "mode");
    if (mode != u"Reference" && mode != u"Resource")
        errors.also(FieldErrors::invalidValue(mode, u"mode"_s));
    errors.also(destination(&structOf(&spec, "sink"), {context.profile}).via(u"sink"_s));
    const Json *resources = memberOf(&spec, "resources");
    if (!resources || resources->empty())
        errors.also(FieldErrors::missing({u"resources"_s}));
    for (size_t i = 0; resources && i < resources->size(); ++i)
        errors.also(resourceErrors(resources->at(i)).viaFieldIndex(u"resources"_s, static_cast<qsizetype>(i)));
    if (const Json *owner = memberOf(&spec, "owner"))
        errors.also(resourceErrors(*owner).via(u"owner"_s));
    errors.also(ceOverrides(memberOf(&spec, "ceOverrides")).via(u"ceOverrides"_s));
    errors.also(filterErrors(spec, context.profile));
    return errors.via(u"spec"_s);
}

} // namespace

Webhook apiserversource()
{
    return {.group = "sources.knative.dev",
            .kind = "ApiServerSource",
            .versions = {{"v1", "sources/v1.ApiServerSource"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
