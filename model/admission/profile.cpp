// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/profile.h"

#include "model/admission/parts/brokerdefaults.h"
#include "model/manifest/reader.h"

#include <QCoreApplication>

#include <utility>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char *, const char *> Maps[] = {
    {"config-features", ""},
    {"config-br-defaults", "default-br-config"},
    {"default-ch-webhook", "default-ch-config"},
    {"config-ping-defaults", ""},
};
constexpr auto System = "knative-eventing"_L1;

/// The Error of a profile's file, in words for the person who named it.
Result<Json> inner(const Json &map, const QString &fileName, const char *name, const char *key)
{
    auto parsed = innerYaml(map, key);
    if (parsed)
        return parsed;
    return fail(Error{.message = QCoreApplication::translate(
                                     "Admission", "The profile's ConfigMap %1 cannot be used: %2. Correct it, or take "
                                                  "it out to judge as released.")
                                     .arg(QLatin1StringView(name), parsed.error().message),
                      .file = fileName, .object = u"ConfigMap "_s + QLatin1StringView(name),
                      .field = u"data."_s + QLatin1StringView(key)});
}

QString pathOf(const Json &map)
{
    return stringAt(map, "/metadata/namespace") + u'/' + stringAt(map, "/metadata/name");
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
        auto parsed = inner(map, fileName, "config-br-defaults", "default-br-config");
        if (!parsed)
            return fail(parsed.error());
        profile.brokerDefaults = std::move(*parsed);
    } else if (name == u"default-ch-webhook") {
        auto parsed = inner(map, fileName, "default-ch-webhook", "default-ch-config");
        if (!parsed)
            return fail(parsed.error());
        profile.channelDefaults = std::move(*parsed);
    } else if (name == u"config-ping-defaults") {
        bool isNumber = false;
        const qint64 limit = stringAt(map, "/data/data-max-size").toLongLong(&isNumber);
        if (isNumber)
            profile.pingDataLimit = limit;
    } else if (auto parsed = channelTemplateOf(map); parsed && parsed->is_object()) {
        profile.channelTemplates.insert(pathOf(map), std::move(*parsed));
        return {};
    } else {
        return {};
    }
    profile.sources.append(name);
    return {};
}

/// "namespace/name" of every ConfigMap that config-br-defaults gives Brokers.
QStringList defaultConfigs(const Profile &profile)
{
    QStringList paths;
    const auto add = [&](const Json &entry) {
        if (stringAt(entry, "/kind") == u"ConfigMap")
            paths.append(stringAt(entry, "/namespace") + u'/' + stringAt(entry, "/name"));
    };
    const auto addAll = [&](const Json *entry) {
        if (!entry || !entry->is_object())
            return;
        add(*entry);
        const Json *classes = weir::find(*entry, "/brokerClasses");
        for (const Json &one : classes && classes->is_object() ? *classes : Json::object())
            add(one);
    };
    if (!profile.brokerDefaults.is_object())
        return {System + "/config-br-default-channel"_L1};
    addAll(weir::find(profile.brokerDefaults, "/clusterDefault"));
    const Json *spaces = weir::find(profile.brokerDefaults, "/namespaceDefaults");
    for (const Json &one : spaces && spaces->is_object() ? *spaces : Json::object())
        addAll(&one);
    paths.removeDuplicates();
    return paths;
}

} // namespace

Result<Json> innerYaml(const Json &configMap, const char *key)
{
    const Json *text = weir::find(configMap, Pointer({"data", key}));
    if (!text)
        return Json();
    const auto refusal = [](const char *why) {
        return fail(QCoreApplication::translate("Admission", why));
    };
    if (!text->is_string())
        return refusal(QT_TRANSLATE_NOOP("Admission", "its value is no text"));
    const manifest::ReadResult inner =
        manifest::read(QByteArray::fromStdString(text->get<std::string>()), {}, {}, manifest::Detail::ValuesOnly);
    if (inner.error)
        return fail(*inner.error);
    if (inner.documents.empty())
        return Json();
    if (!inner.documents.front().json.is_object())
        return refusal(QT_TRANSLATE_NOOP("Admission", "its value is no mapping"));
    return inner.documents.front().json;
}

Result<Json> channelTemplateOf(const Json &configMap)
{
    // Thousands of Brokers may name one ConfigMap, and each of them asks.
    constexpr qsizetype LongestTemplate = 16 << 10;
    for (const char *key : {"channel-template-spec", "channelTemplateSpec"}) {
        const Json *text = weir::find(configMap, Pointer({"data", key}));
        if (text && toQString(*text).size() > LongestTemplate)
            return Json();
        auto parsed = innerYaml(configMap, key);
        if (!parsed || !parsed->is_null())
            return parsed;
    }
    return Json();
}

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

const char *Profile::innerKey(const QString &name)
{
    for (const auto &[map, key] : Maps) {
        if (name == QLatin1StringView(map))
            return key;
    }
    return nullptr;
}

Profile Profile::completedBy(const ResourceSet &set) const
{
    Profile result = *this;
    const auto find = [&](const QString &space, const QString &name) {
        return set.resource(set.first({.group = {}, .kind = u"ConfigMap"_s, .nameSpace = space, .name = name}));
    };
    for (const auto &[name, key] : Maps) {
        const QString text = QString::fromLatin1(name);
        if (sources.contains(text))
            continue;
        if (const ResourcePtr map = find(System, text))
            (void)take(result, map->json(), {});
    }
    result.sources = sources;
    for (const QString &path : defaultConfigs(result)) {
        const ResourcePtr map = channelTemplates.contains(path)
            ? nullptr : find(path.section(u'/', 0, 0), path.section(u'/', 1));
        if (map)
            (void)take(result, map->json(), {});
    }
    return result;
}

bool Profile::isConcerned(const Resource &resource) const
{
    if (resource.kind() != u"ConfigMap" || !resource.group().isEmpty())
        return false;
    return (resource.nameSpace() == System && innerKey(resource.name()))
        || defaultConfigs(*this).contains(resource.nameSpace() + u'/' + resource.name());
}

const Json *Profile::defaultChannelTemplate(const QString &nameSpace) const
{
    const BrokerDefaults defaults(brokerDefaults, nameSpace);
    const Json *entry = defaults.configOf(defaults.brokerClass());
    if (!entry)
        return nullptr;
    const auto found =
        channelTemplates.constFind(stringAt(*entry, "/namespace") + u'/' + stringAt(*entry, "/name"));
    return found == channelTemplates.cend() ? nullptr : &*found;
}

QString Profile::defaultChannelKind(const QString &nameSpace) const
{
    if (!channelDefaults.is_object())
        return u"InMemoryChannel"_s;
    const Json *own = nameSpace.isEmpty()
        ? nullptr : weir::find(channelDefaults, Pointer({"namespaceDefaults", nameSpace.toStdString(), "kind"}));
    if (own && !toQString(*own).isEmpty())
        return toQString(*own);
    const QString kind = stringAt(channelDefaults, "/clusterDefault/kind");
    return kind.isEmpty() ? u"InMemoryChannel"_s : kind;
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
