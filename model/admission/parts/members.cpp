// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/members.h"

namespace weir::admission {

const Json *memberOf(const Json *object, const char *name)
{
    if (!object || !object->is_object())
        return nullptr;
    const auto found = object->find(name);
    return found == object->end() || found->is_null() ? nullptr : &*found;
}

Json *memberOf(Json *object, const char *name)
{
    return const_cast<Json *>(memberOf(static_cast<const Json *>(object), name));
}

const Json &structOf(const Json *object, const char *name)
{
    static const Json empty = Json::object();
    const Json *member = memberOf(object, name);
    return member ? *member : empty;
}

QString textOf(const Json *object, const char *name)
{
    const Json *member = memberOf(object, name);
    return member ? toQString(*member) : QString();
}

} // namespace weir::admission
