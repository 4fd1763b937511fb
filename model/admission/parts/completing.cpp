// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/completing.h"

namespace weir::admission {

Json &madeStruct(Json &object, const char *name)
{
    if (!object.is_object())
        object = Json::object();
    Json &member = object[name];
    if (!member.is_object())
        member = Json::object();
    return member;
}

void completeText(Json &object, const char *name, std::string_view text)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null() || *found == "")
        object[name] = text;
}

void markSubscribable(Json &object)
{
    Json &annotations = madeStruct(madeStruct(object, "metadata"), "annotations");
    if (!annotations.contains("messaging.knative.dev/subscribable"))
        annotations["messaging.knative.dev/subscribable"] = "v1";
}

} // namespace weir::admission
