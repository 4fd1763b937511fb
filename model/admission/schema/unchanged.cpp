// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/unchanged.h"

#include <algorithm>

namespace weir::admission {

const Json *memberIn(const Json &object, const std::string &name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? &*found : nullptr;
}

const Json *twinIn(const Schema &list, const Json &old, const Json &element)
{
    if (list.keys.empty() || !old.is_array() || !element.is_object())
        return nullptr;
    const auto twin = std::find_if(old.begin(), old.end(), [&](const Json &one) {
        return std::all_of(list.keys.begin(), list.keys.end(), [&](const std::string &key) {
            const Json *ours = memberIn(element, key);
            const Json *theirs = memberIn(one, key);
            return ours && theirs ? *ours == *theirs : !ours && !theirs;
        });
    });
    return twin == old.end() ? nullptr : &*twin;
}

bool isUnchanged(const Schema &schema, const Json &value, const Json &old)
{
    if (value.is_array() && old.is_array() && !schema.keys.empty() && schema.item) {
        return value.size() == old.size() && std::all_of(value.begin(), value.end(), [&](const Json &element) {
            const Json *twin = twinIn(schema, old, element);
            return twin && isUnchanged(*schema.item, element, *twin);
        });
    }
    if (!value.is_object() || !old.is_object())
        return nlohmann::json(value) == nlohmann::json(old);
    if (value.size() != old.size())
        return false;
    for (const auto &[name, member] : value.items()) {
        const Json *before = memberIn(old, name);
        const auto declared = schema.members.find(name);
        const Schema *of = declared != schema.members.end() ? declared->second.get()
            : schema.type == Schema::Type::Object          ? schema.item.get()
                                                           : nullptr;
        if (!before || !of || !isUnchanged(*of, member, *before))
            return false;
    }
    return true;
}

} // namespace weir::admission
