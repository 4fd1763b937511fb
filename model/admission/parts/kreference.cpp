// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/kreference.h"

#include "model/admission/parts/members.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

FieldErrors kreference(const Json *reference, const Place &place)
{
    FieldErrors errors;
    if (textOf(reference, "name").isEmpty())
        errors.also(FieldErrors::missing({u"name"_s}));
    const bool hasGroup = !textOf(reference, "group").isEmpty();
    const bool hasApiVersion = !textOf(reference, "apiVersion").isEmpty();
    if (place.profile.isEnabled("kreference-group")) {
        if (!hasApiVersion && !hasGroup)
            errors.also(FieldErrors::missing({u"apiVersion"_s, u"group"_s}));
        if (hasApiVersion && hasGroup) {
            errors.also(FieldErrors::generic(u"both apiVersion and group are specified"_s,
                                             {u"apiVersion"_s, u"group"_s}, u"Only one of them must be specified"_s));
        }
    } else {
        if (hasGroup)
            errors.also(FieldErrors::disallowed({u"group"_s}));
        if (!hasApiVersion)
            errors.also(FieldErrors::missing({u"apiVersion"_s}));
    }
    if (textOf(reference, "kind").isEmpty())
        errors.also(FieldErrors::missing({u"kind"_s}));
    const QString nameSpace = textOf(reference, "namespace");
    if (!nameSpace.isEmpty() && !place.onlyNamespace.isEmpty() && nameSpace != place.onlyNamespace) {
        errors.also(FieldErrors::generic(
            u"mismatched namespaces"_s, {u"namespace"_s},
            u"parent namespace: \"%1\" does not match ref: \"%2\""_s.arg(place.onlyNamespace, nameSpace)));
    }
    return errors;
}

void completeKreference(Json *reference, const QString &nameSpace)
{
    if (reference && reference->is_object() && !nameSpace.isEmpty() && textOf(reference, "namespace").isEmpty())
        (*reference)["namespace"] = nameSpace.toStdString();
}

} // namespace weir::admission
