// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/objects.h"

#include "model/manifest/objectmeta.h"

#include <QCoreApplication>

namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Manifest", key);
}

Error notAnObject(const Json &value)
{
    return {.message = translated(QT_TRANSLATE_NOOP("Manifest", "An object must be a mapping with apiVersion and kind, "
                                                                "but this is %1."))
                           .arg(typeName(value)),
            .file = {},
            .object = {},
            .field = {}};
}

/// kind and apiVersion. kubectl reads a single object without apiVersion and leaves the refusal to the server, but
/// wants one in the items of a list.
std::optional<Error> checkType(const Json &object, bool isItem)
{
    for (const char *key : {"apiVersion", "kind"}) {
        if (auto error = checkText(object, key, {}))
            return error;
    }
    if (stringAt(object, "/kind").isEmpty())
        return Error{.message = translated(QT_TRANSLATE_NOOP("Manifest", "The object's \"kind\" is missing; member "
                                                                         "names are case-sensitive.")),
                     .file = {},
                     .object = {},
                     .field = u"/kind"_s};
    const QString version = stringAt(object, "/apiVersion");
    if (isItem && version.isEmpty())
        return Error{.message = translated(QT_TRANSLATE_NOOP("Manifest", "The item's \"apiVersion\" is missing; member "
                                                                         "names are case-sensitive.")),
                     .file = {},
                     .object = {},
                     .field = u"/apiVersion"_s};
    if (version.count(u'/') > 1)
        return Error{.message = translated(QT_TRANSLATE_NOOP("Manifest", "\"%1\" is no apiVersion: that is a version, "
                                                                         "or a group and a version with one slash "
                                                                         "between them."))
                                    .arg(version),
                     .file = {},
                     .object = {},
                     .field = u"/apiVersion"_s};
    return std::nullopt;
}

std::optional<Error> checkObject(Json &object)
{
    if (!object.is_object())
        return notAnObject(object);
    if (auto error = checkType(object, false))
        return error;
    return checkMetadata(object);
}

/// What makes kubectl give up the whole list.
std::optional<Error> checkItems(const Json &items)
{
    if (!items.is_array() && !items.is_null())
        return wrongType(items, u"/items"_s, translated(QT_TRANSLATE_NOOP("Manifest", "a list")));
    for (size_t i = 0; i < items.size(); ++i) {
        std::optional<Error> error;
        if (!items[i].is_object() && !items[i].is_null())
            error = notAnObject(items[i]);
        else if (const Json *inner = find(items[i], std::string_view("/items")); inner && inner->is_array())
            error = Error{.message = translated(QT_TRANSLATE_NOOP("Manifest", "A list inside a list is not read.")),
                          .file = {},
                          .object = {},
                          .field = {}};
        if (error) {
            error->field.prepend(u"/items/%1"_s.arg(i));
            return error;
        }
    }
    return std::nullopt;
}

} // namespace

bool isList(const Json &document)
{
    if (stringAt(document, "/kind").isEmpty())
        return false;
    const Json *items = find(document, std::string_view("/items"));
    return items && (items->is_array() || items->is_null());
}

Json listItem(const Json &list, const Json &item)
{
    QString kind = stringAt(list, "/kind");
    if (kind.endsWith("List"_L1))
        kind.chop(4);
    const bool isOther = !item.is_object() && !item.is_null();
    if (isOther || kind.isEmpty() || !stringAt(item, "/kind").isEmpty() || !stringAt(item, "/apiVersion").isEmpty())
        return item;
    Json out = Json::object();
    out["apiVersion"] = stringAt(list, "/apiVersion").toStdString();
    out["kind"] = kind.toStdString();
    for (const auto &[key, value] : item.items()) {
        if (key != "apiVersion" && key != "kind")
            out[key] = value;
    }
    return out;
}

Objects objectsOf(const Json &document)
{
    Objects out;
    Json object = document;
    std::optional<Error> error = checkObject(object);
    const bool holdsItems = !error && object.contains("items");
    if (holdsItems)
        error = checkItems(object["items"]);
    if (error) {
        out.errors.push_back(std::move(*error));
        return out;
    }
    if (!holdsItems) {
        out.objects.push_back(std::move(object));
        return out;
    }
    const Json &items = object["items"];
    for (size_t i = 0; i < items.size(); ++i) {
        Json item = listItem(object, items[i].is_null() ? Json::object() : items[i]);
        // The metadata of an item is not looked at before the server does.
        if (auto fault = checkType(item, true)) {
            fault->field.prepend(u"/items/%1"_s.arg(i));
            out.errors.push_back(std::move(*fault));
        } else {
            out.objects.push_back(std::move(item));
        }
    }
    return out;
}

} // namespace weir::manifest
