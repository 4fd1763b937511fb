// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/completing.h"
#include "model/admission/parts/delivery.h"
#include "model/admission/parts/dependency.h"
#include "model/admission/parts/destination.h"
#include "model/admission/parts/filters.h"
#include "model/admission/parts/gotext.h"
#include "model/admission/parts/immutable.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

#include <tuple>

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &context)
{
    Json &spec = madeStruct(object, "spec");
    std::ignore = madeStruct(spec, "filter");
    completeDestination(memberOf(&spec, "subscriber"), context.nameSpace);
    completeDelivery(memberOf(&spec, "delivery"), context.nameSpace);
    // A reference without a name leaves an empty label.
    const Json *reference = memberOf(&spec, "brokerRef");
    const bool isLinked = reference && context.profile.isEnabled("cross-namespace-event-links");
    const QString broker = isLinked ? textOf(reference, "name") : textOf(&spec, "broker");
    if (isLinked || !broker.isEmpty())
        madeStruct(madeStruct(object, "metadata"), "labels")["eventing.knative.dev/broker"] = broker.toStdString();
}

FieldErrors brokerFaults(const Json *spec, const Context &context)
{
    const bool hasName = !textOf(spec, "broker").isEmpty();
    const Json *reference = memberOf(spec, "brokerRef");
    if (!reference)
        return hasName ? FieldErrors() : FieldErrors::missing({u"broker"_s});
    FieldErrors errors;
    if (hasName)
        errors.also(FieldErrors::multipleOneOf({u"broker"_s, u"brokerRef"_s}));
    // The path lacks "brokerRef" in the server's words, too.
    if (!textOf(reference, "namespace").isEmpty() && !context.profile.isEnabled("cross-namespace-event-links")) {
        errors.also(FieldErrors::generic(
            u"must not set the field(s)"_s, {u"namespace"_s},
            u"only name, apiVersion and kind are supported fields when feature.CrossNamespaceEventLinks is "
            "disabled"_s));
    }
    return errors;
}

FieldErrors injectionFaults(const QString &value, const QString &broker)
{
    if (value != u"enabled"_s && value != u"disabled"_s) {
        return FieldErrors::generic(
            u"The provided injection annotation value can only be \"enabled\" or \"disabled\", not "_s
                + quotedAsGo(value),
            {QString()});
    }
    if (broker != u"default"_s) {
        return FieldErrors::generic(u"The provided injection annotation is only used for default broker, but "
                                    "non-default broker specified here: "_s
                                        + quotedAsGo(broker),
                                    {QString()});
    }
    return {};
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    const Place place{context.profile};
    FieldErrors errors = brokerFaults(&spec, context);
    errors.also(triggerFilter(memberOf(&spec, "filter")).via(u"filter"_s));
    errors.also(subscriptionFilters(memberOf(&spec, "filters")));
    errors.also(destination(&structOf(&spec, "subscriber"), place).via(u"subscriber"_s));
    errors.also(delivery(memberOf(&spec, "delivery"), place).via(u"delivery"_s));
    errors = errors.via(u"spec"_s);

    const Json &annotations = structOf(&structOf(&object, "metadata"), "annotations");
    const auto annotation = [&](const char *key, const auto &faultsOf) {
        if (const Json *value = memberOf(&annotations, key))
            errors.also(faultsOf(toQString(*value)).via(u"metadata.annotations[%1]"_s.arg(QString::fromLatin1(key))));
    };
    annotation("knative.dev/dependency",
               [&](const QString &value) { return dependency(value, context.nameSpace); });
    annotation("eventing.knative.dev/injection",
               [&](const QString &value) { return injectionFaults(value, textOf(&spec, "broker")); });

    if (context.isUpdate()) {
        const Json before = textOf(&structOf(context.old, "spec"), "broker").toStdString();
        const Json after = textOf(&spec, "broker").toStdString();
        errors.also(immutable(&before, &after, {u"spec"_s, u"broker"_s}, u"{string}"_s));
    }
    return errors;
}

} // namespace

Webhook trigger()
{
    return {.group = "eventing.knative.dev",
            .kind = "Trigger",
            .versions = {{"v1", "eventing/v1.Trigger"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
