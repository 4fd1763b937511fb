// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/filters.h"
#include "model/admission/parts/kreference.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &context)
{
    Json *from = memberOf(memberOf(&object, "spec"), "from");
    if (!from || !from->is_array())
        return;
    for (Json &sender : *from)
        completeKreference(memberOf(&sender, "ref"), context.nameSpace);
}

FieldErrors referenceFaults(const Json *reference)
{
    FieldErrors errors;
    for (const char *name : {"kind", "apiVersion", "name"}) {
        if (reference && textOf(reference, name).isEmpty())
            errors.also(FieldErrors::missing({QString::fromLatin1(name)}));
    }
    return errors.via(u"ref"_s);
}

/// '*' only as the last character.
FieldErrors subjectFaults(const Json *subject)
{
    const QString text = subject ? toQString(*subject) : QString();
    const qsizetype star = text.indexOf(u'*');
    if (star < 0 || star == text.size() - 1)
        return {};
    return FieldErrors::invalidValue(text, u"sub"_s, u"'*' is only allowed as suffix"_s);
}

FieldErrors senderFaults(const Json &sender)
{
    const Json *reference = memberOf(&sender, "ref");
    const Json *subject = memberOf(&sender, "sub");
    FieldErrors errors;
    if (!reference && (!subject || toQString(*subject).isEmpty()))
        errors.also(FieldErrors::missingOneOf({u"ref"_s, u"sub"_s}));
    if (reference && subject)
        errors.also(FieldErrors::multipleOneOf({u"ref"_s, u"sub"_s}));
    return errors.also(referenceFaults(reference)).also(subjectFaults(subject));
}

FieldErrors targetFaults(const Json &target)
{
    const Json *reference = memberOf(&target, "ref");
    const Json *selector = memberOf(&target, "selector");
    FieldErrors errors;
    if (!reference && !selector)
        errors.also(FieldErrors::missingOneOf({u"ref"_s, u"selector"_s}));
    if (reference && selector)
        errors.also(FieldErrors::multipleOneOf({u"ref"_s, u"selector"_s}));
    return errors.also(referenceFaults(reference));
}

FieldErrors each(const Json &spec, const char *list, FieldErrors (*faultsOf)(const Json &))
{
    FieldErrors errors;
    const Json *elements = memberOf(&spec, list);
    if (!elements || !elements->is_array())
        return errors;
    for (size_t i = 0; i < elements->size(); ++i) {
        errors.also(faultsOf((*elements)[i])
                        .viaFieldIndex(QString::fromLatin1(list), static_cast<qsizetype>(i)));
    }
    return errors;
}

FieldErrors judge(const Json &object, const Context &context)
{
    // Once it is there, a policy may be changed even while nobody is authenticated.
    if (!context.isUpdate() && !context.profile.isEnabled("authentication-oidc"))
        return FieldErrors::generic(u"oidc-authentication feature not enabled"_s, {});
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors = each(spec, "from", senderFaults);
    errors.also(each(spec, "to", targetFaults));
    errors.also(subscriptionFilters(memberOf(&spec, "filters")));
    return errors.via(u"spec"_s);
}

} // namespace

Webhook eventpolicy()
{
    return {.group = "eventing.knative.dev",
            .kind = "EventPolicy",
            .versions = {{"v1alpha1", "eventing/v1alpha1.EventPolicy"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
