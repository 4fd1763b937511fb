// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/brokerdefaults.h"
#include "model/admission/parts/completing.h"
#include "model/admission/parts/delivery.h"
#include "model/admission/parts/immutable.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *ClassKey = "eventing.knative.dev/broker.class";

const Json &annotationsOf(const Json *object)
{
    return structOf(&structOf(object, "metadata"), "annotations");
}

void completeClass(Json &object, const BrokerDefaults &defaults)
{
    if (memberOf(&annotationsOf(&object), ClassKey))
        return;
    const QString brokerClass = defaults.brokerClass();
    if (!brokerClass.isEmpty())
        madeStruct(madeStruct(object, "metadata"), "annotations")[ClassKey] = brokerClass.toStdString();
}

void complete(Json &object, const Context &context)
{
    const BrokerDefaults defaults(context.profile.brokerDefaults, context.nameSpace);
    Json &spec = madeStruct(object, "spec");
    // A configuration that is given is looked up by its kind, as if that were a class of brokers.
    const Json *given = memberOf(&spec, "config");
    const QString wanted = given ? textOf(given, "kind") : textOf(&annotationsOf(&object), ClassKey);
    if (const Json *found = defaults.configOf(wanted)) {
        if (!given)
            spec["config"] = BrokerDefaults::reference(*found);
        const Json delivery = BrokerDefaults::delivery(*found);
        if (!memberOf(&spec, "delivery") && !delivery.is_null())
            spec["delivery"] = delivery;
    }
    completeKreference(memberOf(&spec, "config"), context.nameSpace);
    completeDelivery(memberOf(&spec, "delivery"), context.nameSpace);
    completeClass(object, defaults);
}

FieldErrors immutableFaults(const Json &object, const Context &context)
{
    const FieldErrors errors = immutable(&structOf(context.old, "spec"), &structOf(&object, "spec"), {u"spec"_s},
                                         u"{v1.BrokerSpec}"_s, {u"delivery"_s});
    if (!errors.isEmpty())
        return errors;
    const QString before = textOf(&annotationsOf(context.old), ClassKey);
    const QString after = textOf(&annotationsOf(&object), ClassKey);
    if (before == after)
        return {};
    return FieldErrors::generic(u"Immutable annotations changed (-old +new)"_s, {u"annotations"_s},
                                u"{string}:\n\t-: \"%1\"\n\t+: \"%2\"\n"_s.arg(before, after));
}

FieldErrors judge(const Json &object, const Context &context)
{
    FieldErrors errors;
    if (textOf(&annotationsOf(&object), ClassKey).isEmpty())
        errors.also(FieldErrors::missing({QString::fromLatin1(ClassKey)}));
    const BrokerDefaults defaults(context.profile.brokerDefaults, context.nameSpace);
    const Place place{context.profile, defaults.isOtherNamespaceAllowed() ? QString() : context.nameSpace};
    const Json &spec = structOf(&object, "spec");
    if (const Json *config = memberOf(&spec, "config"))
        errors.also(kreference(config, place).via(u"config"_s).via(u"spec"_s));
    errors.also(delivery(memberOf(&spec, "delivery"), place).via(u"delivery"_s).via(u"spec"_s));
    if (context.isUpdate())
        errors.also(immutableFaults(object, context));
    return errors;
}

} // namespace

Webhook broker()
{
    return {.group = "eventing.knative.dev",
            .kind = "Broker",
            .versions = {{"v1", "eventing/v1.Broker"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
