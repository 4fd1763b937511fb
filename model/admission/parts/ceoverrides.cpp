// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/ceoverrides.h"

#include "model/admission/parts/members.h"

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

FieldErrors ceOverrides(const Json *overrides)
{
    const Json &extensions = structOf(overrides, "extensions");
    if (!extensions.is_object())
        return {};
    for (const auto &[key, value] : extensions.items()) {
        const QString name = QString::fromStdString(key);
        if (name.isEmpty()) {
            return FieldErrors::invalidKeyName(name, u"extensions"_s, u"keys MUST NOT be empty"_s);
        }
        if (!std::all_of(name.begin(), name.end(), isAlphanumeric)) {
            return FieldErrors::invalidKeyName(name, u"extensions"_s,
                                               u"keys are expected to be alphanumeric"_s);
        }
    }
    return {};
}

} // namespace weir::admission
