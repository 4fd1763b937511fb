// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/profile.h"

#include "model/manifest/reader.h"

#include <QCoreApplication>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// The YAML text that a ConfigMap holds under a key.
Result<Json> innerYaml(const Json &map, const QString &fileName, const char *name, const char *key)
{
    const Json *text = weir::find(map, "/data/" + std::string(key));
    if (!text)
        return Json();
    const auto refusal = [&](const QString &why) {
        return fail(Error{.message = QCoreApplication::translate(
                                         "Admission", "The profile's ConfigMap %1 cannot be used: %2. Correct it, or take "
                                                      "it out to judge as released.")
                                         .arg(QLatin1StringView(name), why),
                          .file = fileName, .object = u"ConfigMap "_s + QLatin1StringView(name),
                          .field = u"data."_s + QLatin1StringView(key)});
    };
    if (!text->is_string())
        return refusal(QCoreApplication::translate("Admission", "its value is no text"));
    const manifest::ReadResult inner =
        manifest::read(QByteArray::fromStdString(text->get<std::string>()), fileName, {}, manifest::Detail::ValuesOnly);
    if (inner.error)
        return refusal(inner.error->message);
    if (inner.documents.empty())
        return Json();
    if (!inner.documents.front().json.is_object())
        return refusal(QCoreApplication::translate("Admission", "its value is no mapping"));
    return inner.documents.front().json;
}

Result<void> take(Profile &profile, const Json &map, const QString &fileName)
{
    const QString name = stringAt(map, "/metadata/name");
    if (name == u"config-features") {
        const Json *given = weir::find(map, "/data");
        const Json data = given && given->is_object() ? *given : Json::object();
        for (const auto &[flag, value] : data.items()) {
            if (value.is_string())
                profile.features[QString::fromStdString(flag)] = toQString(value);
        }
    } else if (name == u"config-br-defaults") {
        auto inner = innerYaml(map, fileName, "config-br-defaults", "default-br-config");
        if (!inner)
            return fail(inner.error());
        profile.brokerDefaults = std::move(*inner);
    } else if (name == u"default-ch-webhook") {
        auto inner = innerYaml(map, fileName, "default-ch-webhook", "default-ch-config");
        if (!inner)
            return fail(inner.error());
        profile.channelDefaults = std::move(*inner);
    } else if (name == u"config-ping-defaults") {
        bool isNumber = false;
        const qint64 limit = stringAt(map, "/data/data-max-size").toLongLong(&isNumber);
        if (isNumber)
            profile.pingDataLimit = limit;
    }
    return {};
}

} // namespace

Result<Profile> Profile::read(const QByteArray &bytes, const QString &fileName)
{
    const manifest::ReadResult file = manifest::read(bytes, fileName, {}, manifest::Detail::ValuesOnly);
    if (file.error)
        return fail(*file.error);
    Profile profile;
    std::vector<const Json *> objects;
    for (const manifest::Document &document : file.documents) {
        const Json *items = document.json.is_object() ? weir::find(document.json, "/items") : nullptr;
        if (items && items->is_array()) {
            for (const Json &item : *items)
                objects.push_back(&item);
        } else {
            objects.push_back(&document.json);
        }
    }
    for (const Json *object : objects) {
        if (!object->is_object() || stringAt(*object, "/kind") != u"ConfigMap")
            continue;
        if (const auto taken = take(profile, *object, fileName); !taken)
            return fail(taken.error());
    }
    return profile;
}

bool Profile::isEnabled(const char *flag) const
{
    const QLatin1StringView name(flag);
    const QLatin1StringView enabled("enabled");
    // The one flag of those that admission reads which is shipped on.
    if (!features.contains(name))
        return name == QLatin1StringView("delivery-timeout");
    return features.value(name).compare(enabled, Qt::CaseInsensitive) == 0;
}

} // namespace weir::admission
