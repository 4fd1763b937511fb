// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/objects.h"

#include <QCoreApplication>

#include <array>

namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Manifest", key);
}

QString typeName(const Json &value)
{
    if (value.is_object())
        return translated(QT_TRANSLATE_NOOP("Manifest", "a mapping"));
    if (value.is_array())
        return translated(QT_TRANSLATE_NOOP("Manifest", "a list"));
    if (value.is_boolean())
        return translated(QT_TRANSLATE_NOOP("Manifest", "a boolean"));
    if (value.is_number())
        return translated(QT_TRANSLATE_NOOP("Manifest", "a number"));
    return value.is_null() ? translated(QT_TRANSLATE_NOOP("Manifest", "null"))
                           : translated(QT_TRANSLATE_NOOP("Manifest", "a text"));
}

Error wrongType(const Json &value, const QString &field, const QString &needed)
{
    return {.message = translated(QT_TRANSLATE_NOOP("Manifest", "%1 must be %2, but it is %3; quote it if it is meant "
                                                                "as a text."))
                           .arg(field, needed, typeName(value)),
            .file = {}, .object = {}, .field = field};
}

std::optional<Error> checkText(const Json &holder, const char *key, const QString &prefix)
{
    const Json *value = holder.contains(key) ? &holder[key] : nullptr;
    if (!value || value->is_null() || value->is_string())
        return std::nullopt;
    return wrongType(*value, prefix + u'/' + QString::fromUtf8(key),
                     translated(QT_TRANSLATE_NOOP("Manifest", "a text")));
}

/// Labels and annotations: texts only; null counts as the empty text.
std::optional<Error> checkTextMap(Json &metadata, const char *key)
{
    const QString field = u"/metadata/"_s + QString::fromUtf8(key);
    if (!metadata.contains(key) || metadata[key].is_null())
        return std::nullopt;
    Json &map = metadata[key];
    if (!map.is_object())
        return wrongType(map, field, translated(QT_TRANSLATE_NOOP("Manifest", "a mapping")));
    for (auto &member : map.get_ref<Json::object_t &>()) {
        if (member.second.is_null())
            member.second = "";
        else if (!member.second.is_string())
            return wrongType(member.second, Pointer::parse(field).child(member.first).toQString(),
                             translated(QT_TRANSLATE_NOOP("Manifest", "a text")));
    }
    return std::nullopt;
}

std::optional<Error> checkMetadata(Json &object)
{
    static constexpr std::array texts{"name", "generateName", "namespace", "uid", "resourceVersion", "selfLink"};
    if (!object.contains("metadata") || object["metadata"].is_null())
        return std::nullopt;
    Json &metadata = object["metadata"];
    if (!metadata.is_object())
        return wrongType(metadata, u"/metadata"_s, translated(QT_TRANSLATE_NOOP("Manifest", "a mapping")));
    for (const char *key : texts) {
        if (auto error = checkText(metadata, key, u"/metadata"_s))
            return error;
    }
    for (const char *key : {"labels", "annotations"}) {
        if (auto error = checkTextMap(metadata, key))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> checkObject(Json &object)
{
    if (!object.is_object())
        return Error{.message = translated(QT_TRANSLATE_NOOP("Manifest", "An object must be a mapping with apiVersion "
                                                                         "and kind, but this is %1."))
                                    .arg(typeName(object)),
                     .file = {}, .object = {}, .field = {}};
    for (const char *key : {"apiVersion", "kind"}) {
        if (auto error = checkText(object, key, {}))
            return error;
    }
    if (!object.contains("kind") || !object["kind"].is_string()
        || object["kind"].get_ref<const std::string &>().empty())
        return Error{.message =
                         translated(QT_TRANSLATE_NOOP("Manifest", "The object's \"kind\" is missing; member names "
                                                                  "are case-sensitive.")),
                     .file = {},
                     .object = {},
                     .field = u"/kind"_s};
    return checkMetadata(object);
}

bool isList(const Json &object)
{
    const Json *items = find(object, std::string_view("/items"));
    return stringAt(object, "/kind").endsWith("List"_L1) && items && (items->is_array() || items->is_null());
}

} // namespace

Result<std::vector<Json>> objectsOf(const Json &document)
{
    Json object = document;
    if (auto error = checkObject(object))
        return fail(*error);
    if (!isList(object))
        return std::vector<Json>{object};
    std::vector<Json> out;
    const QString itemKind = stringAt(object, "/kind").chopped(4);
    const Json &items = object["items"];
    for (size_t i = 0; i < items.size(); ++i) {
        Json item = items[i];
        const bool saysNothing = item.is_object() && !item.contains("kind") && !item.contains("apiVersion");
        if (saysNothing && !itemKind.isEmpty()) {
            item["apiVersion"] = object.contains("apiVersion") ? object["apiVersion"] : Json("");
            item["kind"] = itemKind.toStdString();
        }
        std::optional<Error> error = checkObject(item);
        if (!error && isList(item))
            error = Error{.message = translated(QT_TRANSLATE_NOOP("Manifest", "A list inside a list is not read.")),
                          .file = {}, .object = {}, .field = {}};
        if (error) {
            error->field.prepend(u"/items/%1"_s.arg(i));
            return fail(*error);
        }
        out.push_back(std::move(item));
    }
    return out;
}

} // namespace weir::manifest
