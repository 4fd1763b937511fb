// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/channeltemplate.h"
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
    if (Json *branches = memberOf(spec, "branches"); branches && branches->is_array()) {
        for (Json &branch : *branches) {
            for (const char *name : {"filter", "subscriber", "reply"})
                completeDestination(memberOf(&branch, name), context.nameSpace);
        }
    }
    completeDestination(memberOf(spec, "reply"), context.nameSpace);
}

/// Whatever is wrong with a part of a branch, the whole branch is shown. The delivery is not looked at.
FieldErrors branchErrors(const Json &branches, const Place &place)
{
    FieldErrors errors;
    for (size_t i = 0; i < branches.size(); ++i) {
        const Json &branch = branches.at(i).is_object() ? branches.at(i) : Json::object();
        const QString address = addressOf(i);
        const QString shown = u"{%1 %2 %3 %4}"_s.arg(
            shownPointer(branch, "filter", address), shownDestination(structOf(&branch, "subscriber"), address),
            shownPointer(branch, "reply", address), shownPointer(branch, "delivery", address));
        const auto check = [&](const Json *value, const QString &name) {
            if (!destination(value, place).isEmpty())
                errors.also(FieldErrors::invalidValue(shown, u"branches.%1[%2]"_s.arg(name).arg(i)));
        };
        check(memberOf(&branch, "filter"), u"filter"_s);
        check(&structOf(&branch, "subscriber"), u"subscriber"_s);
        check(memberOf(&branch, "reply"), u"reply"_s);
    }
    return errors;
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Place place{context.profile};
    const Json &spec = structOf(&object, "spec");
    const Json *branches = memberOf(&spec, "branches");
    FieldErrors errors;
    if (!branches || branches->empty())
        errors.also(FieldErrors::missing({u"branches"_s}));
    else
        errors.also(branchErrors(*branches, place));
    errors.also(channelTemplate(spec));
    if (memberOf(&spec, "channelTemplate"))
        errors.also(destination(memberOf(&spec, "reply"), place).via(u"reply"_s));
    return errors.via(u"spec"_s);
}

} // namespace

Webhook parallel()
{
    return {.group = "flows.knative.dev",
            .kind = "Parallel",
            .versions = {{"v1", "flows/v1.Parallel"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
