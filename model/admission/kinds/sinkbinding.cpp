// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/ceoverrides.h"
#include "model/admission/parts/completing.h"
#include "model/admission/parts/destination.h"
#include "model/admission/parts/members.h"
#include "model/admission/parts/selector.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &context)
{
    Json &spec = madeStruct(object, "spec");
    completeText(madeStruct(spec, "subject"), "namespace", context.nameSpace.toStdString());
    completeDestination(memberOf(&spec, "sink"), context.nameSpace);
}

/// A text that must be there and have a form.
FieldErrors textErrors(const Json &subject, const char *name, QStringList (*faultsOf)(const QString &))
{
    const QString value = textOf(&subject, name);
    const QString field = QLatin1StringView(name);
    if (value.isEmpty())
        return FieldErrors::missing({field});
    const QStringList faults = faultsOf(value);
    return faults.isEmpty() ? FieldErrors() : FieldErrors::invalidValue(faults.join(u", "_s), field);
}

/// tracker.Reference.Validate of knative.dev/pkg.
FieldErrors subjectErrors(const Json &subject)
{
    FieldErrors errors = textErrors(subject, "apiVersion", qualifiedNameFaults);
    errors.also(textErrors(subject, "kind", cIdentifierFaults));
    errors.also(textErrors(subject, "namespace", dnsLabelFaults));
    const Json *selector = memberOf(&subject, "selector");
    const bool hasName = !textOf(&subject, "name").isEmpty();
    if (selector && hasName)
        errors.also(FieldErrors::multipleOneOf({u"selector"_s, u"name"_s}));
    else if (!selector && !hasName)
        errors.also(FieldErrors::missingOneOf({u"selector"_s, u"name"_s}));
    else if (hasName)
        errors.also(textErrors(subject, "name", dnsLabelFaults));
    else if (const auto fault = labelSelectorFault(selector))
        errors.also(FieldErrors::invalidValue(*fault, u"selector"_s));
    return errors;
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    const Json &subject = structOf(&spec, "subject");
    FieldErrors errors = subjectErrors(subject).via(u"subject"_s);
    errors.also(destination(&structOf(&spec, "sink"), {context.profile}).via(u"sink"_s));
    errors.also(ceOverrides(memberOf(&spec, "ceOverrides")).via(u"ceOverrides"_s));
    errors = errors.via(u"spec"_s);
    const QString nameSpace = textOf(&subject, "namespace");
    if (!nameSpace.isEmpty() && nameSpace != context.nameSpace)
        errors.also(FieldErrors::invalidValue(nameSpace, u"spec.subject.namespace"_s));
    return errors;
}

} // namespace

Webhook sinkbinding()
{
    return {.group = "sources.knative.dev",
            .kind = "SinkBinding",
            .versions = {{"v1", "sources/v1.SinkBinding"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
