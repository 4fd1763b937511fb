// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/dependency.h"

#include "model/admission/parts/gobytes.h"
#include "model/admission/parts/gotext.h"
#include "model/base/json.h"

#include <array>
#include <map>
#include <optional>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

struct Member {
    const char *name;
    const char *type;
};

constexpr std::array<Member, 7> Members{{{"kind", "string"},
                                         {"namespace", "string"},
                                         {"name", "string"},
                                         {"uid", "types.UID"},
                                         {"apiVersion", "string"},
                                         {"resourceVersion", "string"},
                                         {"fieldPath", "string"}}};

const Member *memberNamed(const QString &key)
{
    for (const Member &member : Members) {
        if (key.compare(QLatin1StringView(member.name), Qt::CaseInsensitive) == 0)
            return &member;
    }
    return nullptr;
}

QString typeWord(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::object: return u"object"_s;
    case Json::value_t::array: return u"array"_s;
    case Json::value_t::boolean: return u"bool"_s;
    default: return u"number"_s;
    }
}

struct Reference {
    std::map<QString, QString> texts;
    std::optional<QString> fault = {};
};

/// json.Unmarshal into an ObjectReference: names in any case, unknown ones passed over, the first wrong type told.
Reference parse(const QString &annotation)
{
    Reference reference;
    if (const auto fault = jsonObjectFault(annotation.toUtf8())) {
        reference.fault = fault;
        reference.fault->replace(u"map[string]interface {}"_s, u"v1.ObjectReference"_s);
        return reference;
    }
    const auto json = parseJson(annotation.toStdString());
    if (!json || !json->is_object())
        return reference;
    for (const auto &[key, value] : json->items()) {
        const Member *member = memberNamed(QString::fromStdString(key));
        if (!member || value.is_null())
            continue;
        const QString name = QString::fromLatin1(member->name);
        if (value.is_string()) {
            reference.texts[name] = toQString(value);
        } else if (!reference.fault) {
            reference.fault = u"json: cannot unmarshal %1 into Go struct field ObjectReference.%2 of type %3"_s.arg(
                typeWord(value), name, QString::fromLatin1(member->type));
        }
    }
    return reference;
}

} // namespace

FieldErrors dependency(const QString &annotation, const QString &nameSpace)
{
    Reference reference = parse(annotation);
    if (reference.fault) {
        return FieldErrors::generic(u"The provided annotation was not a corev1.ObjectReference: "_s
                                        + quotedAsGo(annotation),
                                    {QString()}, *reference.fault);
    }
    FieldErrors errors;
    const QString other = reference.texts[u"namespace"_s];
    if (!other.isEmpty() && other != nameSpace) {
        errors.also(FieldErrors::generic(u"Namespace must be empty or equal to the trigger namespace "_s
                                             + quotedAsGo(nameSpace),
                                         {u"namespace"_s}));
    }
    for (const QString &name : {u"kind"_s, u"name"_s, u"apiVersion"_s}) {
        if (reference.texts[name].isEmpty())
            errors.also(FieldErrors::missing({name}));
    }
    return errors;
}

} // namespace weir::admission
