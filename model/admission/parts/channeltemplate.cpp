// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/channeltemplate.h"

#include "model/admission/parts/members.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// apiVersion, kind and spec of the template that the ConfigMap names, or nothing where it names none.
std::optional<Json> defaultTemplate(const Profile &profile, const QString &nameSpace)
{
    if (profile.channelDefaults.is_null())
        return Json{{"apiVersion", "messaging.knative.dev/v1"}, {"kind", "InMemoryChannel"}};
    const Json *byNamespace = memberOf(&profile.channelDefaults, "namespaceDefaults");
    const Json *found = memberOf(byNamespace, nameSpace.toStdString().c_str());
    if (!found)
        found = memberOf(&profile.channelDefaults, "clusterDefault");
    if (!found)
        return {};
    Json made = Json::object();
    for (const char *name : {"apiVersion", "kind", "spec"}) {
        if (const Json *value = memberOf(found, name))
            made[name] = *value;
    }
    return made;
}

} // namespace

void completeChannelTemplate(Json &object, const Profile &profile, const QString &nameSpace)
{
    if (memberOf(memberOf(&object, "spec"), "channelTemplate"))
        return;
    auto made = defaultTemplate(profile, nameSpace);
    if (!made)
        return;
    Json &spec = object["spec"];
    if (!spec.is_object())
        spec = Json::object();
    spec["channelTemplate"] = std::move(*made);
}

FieldErrors channelTemplate(const Json &spec)
{
    const Json *made = memberOf(&spec, "channelTemplate");
    if (!made)
        return FieldErrors::missing({u"channelTemplate"_s});
    FieldErrors errors;
    for (const char *name : {"kind", "apiVersion"}) {
        if (textOf(made, name).isEmpty())
            errors.also(FieldErrors::missing({QLatin1StringView(name)}).via(u"channelTemplate"_s));
    }
    return errors;
}

} // namespace weir::admission
