// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/objectmeta.h"

#include "model/manifest/times.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Manifest", key);
}

enum class Type { Text, Integer, Boolean, Time, Texts, TextMap };

struct Field {
    const char *key;
    Type type;
};

constexpr std::array MetaFields{
    Field{"name", Type::Text},
    Field{"generateName", Type::Text},
    Field{"namespace", Type::Text},
    Field{"selfLink", Type::Text},
    Field{"uid", Type::Text},
    Field{"resourceVersion", Type::Text},
    Field{"generation", Type::Integer},
    Field{"creationTimestamp", Type::Time},
    Field{"deletionTimestamp", Type::Time},
    Field{"deletionGracePeriodSeconds", Type::Integer},
    Field{"labels", Type::TextMap},
    Field{"annotations", Type::TextMap},
    Field{"finalizers", Type::Texts},
};

constexpr std::array OwnerFields{
    Field{"apiVersion", Type::Text}, Field{"kind", Type::Text},          Field{"name", Type::Text},
    Field{"uid", Type::Text},        Field{"controller", Type::Boolean}, Field{"blockOwnerDeletion", Type::Boolean},
};

constexpr std::array ManagedFields{
    Field{"manager", Type::Text}, Field{"operation", Type::Text},  Field{"apiVersion", Type::Text},
    Field{"time", Type::Time},    Field{"fieldsType", Type::Text}, Field{"subresource", Type::Text},
};

std::optional<Error> checkTexts(const Json &list, const QString &field)
{
    if (!list.is_array())
        return wrongType(list, field, translated(QT_TRANSLATE_NOOP("Manifest", "a list")));
    for (size_t i = 0; i < list.size(); ++i) {
        if (!list[i].is_null() && !list[i].is_string())
            return wrongType(list[i], u"%1/%2"_s.arg(field).arg(i),
                             translated(QT_TRANSLATE_NOOP("Manifest", "a text")));
    }
    return std::nullopt;
}

std::optional<Error> checkTextMap(Json &map, const QString &field)
{
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

std::optional<Error> check(Json &value, Type type, const QString &field)
{
    switch (type) {
    case Type::Text:
        if (!value.is_string())
            return wrongType(value, field, translated(QT_TRANSLATE_NOOP("Manifest", "a text")));
        return std::nullopt;
    case Type::Integer: {
        const bool isTooLarge = value.is_number_unsigned() && value.get<quint64>() >> 63 != 0;
        if (!value.is_number_integer() || isTooLarge)
            return wrongType(value, field, translated(QT_TRANSLATE_NOOP("Manifest", "a whole number")));
        return std::nullopt;
    }
    case Type::Boolean:
        if (!value.is_boolean())
            return wrongType(value, field, translated(QT_TRANSLATE_NOOP("Manifest", "a boolean")));
        return std::nullopt;
    case Type::Time:
        if (!value.is_string() || !isRfc3339(toQString(value)))
            return wrongType(value, field,
                             translated(QT_TRANSLATE_NOOP("Manifest", "a time like 2026-01-31T12:00:00Z")));
        return std::nullopt;
    case Type::Texts:
        return checkTexts(value, field);
    case Type::TextMap:
        return checkTextMap(value, field);
    }
    return std::nullopt;
}

std::optional<Error> checkFields(Json &holder, const QString &prefix, std::span<const Field> fields)
{
    if (!holder.is_object())
        return wrongType(holder, prefix, translated(QT_TRANSLATE_NOOP("Manifest", "a mapping")));
    for (const Field &field : fields) {
        if (!holder.contains(field.key) || holder[field.key].is_null())
            continue;
        if (auto error = check(holder[field.key], field.type, prefix + u'/' + QLatin1StringView(field.key)))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> checkEntries(Json &metadata, const char *key, std::span<const Field> fields)
{
    const QString prefix = u"/metadata/"_s + QLatin1StringView(key);
    if (!metadata.contains(key) || metadata[key].is_null())
        return std::nullopt;
    Json &list = metadata[key];
    if (!list.is_array())
        return wrongType(list, prefix, translated(QT_TRANSLATE_NOOP("Manifest", "a list")));
    for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].is_null())
            continue;
        if (auto error = checkFields(list[i], u"%1/%2"_s.arg(prefix).arg(i), fields))
            return error;
    }
    return std::nullopt;
}

} // namespace

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
    const bool needsQuotes = needed == translated("a text") && (value.is_boolean() || value.is_number());
    const QString form = needsQuotes
        ? translated(QT_TRANSLATE_NOOP("Manifest", "%1 must be %2, but it is %3; quote it if it is meant as a text."))
        : translated(QT_TRANSLATE_NOOP("Manifest", "%1 must be %2, but it is %3."));
    return {.message = form.arg(field, needed, typeName(value)),
            .file = {},
            .object = {},
            .field = field};
}

std::optional<Error> checkText(const Json &holder, const char *key, const QString &prefix)
{
    const Json *value = holder.contains(key) ? &holder[key] : nullptr;
    if (!value || value->is_null() || value->is_string())
        return std::nullopt;
    return wrongType(*value, prefix + u'/' + QString::fromUtf8(key),
                     translated(QT_TRANSLATE_NOOP("Manifest", "a text")));
}

std::optional<Error> checkMetadata(Json &object)
{
    if (!object.contains("metadata") || object["metadata"].is_null())
        return std::nullopt;
    Json &metadata = object["metadata"];
    if (auto error = checkFields(metadata, u"/metadata"_s, MetaFields))
        return error;
    if (auto error = checkEntries(metadata, "ownerReferences", OwnerFields))
        return error;
    return checkEntries(metadata, "managedFields", ManagedFields);
}

} // namespace weir::manifest
