// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/patch.h"

#include <vector>

namespace weir::demo {

void mergePatch(Json &target, const Json &patch)
{
    std::vector<std::pair<Json *, const Json *>> open{{&target, &patch}};
    while (!open.empty()) {
        const auto [to, from] = open.back();
        open.pop_back();
        if (!from->is_object()) {
            *to = *from;
            continue;
        }
        if (!to->is_object())
            *to = Json::object();
        for (const auto &[name, value] : from->items()) {
            if (value.is_null())
                to->erase(name);
            else if (!to->contains(name))
                (*to)[name] = Json::object();
        }
        // Only now do members keep their place.
        for (const auto &[name, value] : from->items()) {
            if (!value.is_null())
                open.emplace_back(&(*to)[name], &value);
        }
    }
}

ApiResult<Json> jsonPatch(const Json &target, const Json &operations)
{
    constexpr size_t limit = 10000;
    if (!operations.is_array())
        return refuse(errors::badRequest("error decoding patch: json: cannot unmarshal "
                                         + std::string(operations.type_name())
                                         + " into Go value of type []handlers.jsonPatchOp"));
    if (operations.size() > limit) {
        return refuse({.code = 413, .reason = "RequestEntityTooLarge",
                       .message = "The allowed maximum operations in a JSON patch is 10000, got "
                           + std::to_string(operations.size())});
    }
    try {
        return target.patch(operations);
    } catch (const Json::exception &) {
        // The server does not say which operation it was.
        return refuse({.code = 422, .reason = "Invalid",
                       .message = "the server rejected our request due to an error in our request",
                       .details = Json::object()});
    }
}

} // namespace weir::demo
