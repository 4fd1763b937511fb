// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/merge.h"
#include "model/manifest/difference.h"

#include <algorithm>

namespace weir::kustomize {

namespace {

// Items count as the same by those of the keys that any of them has.
std::vector<std::string> usedKeys(const ListRule &rule, const Json &list, const Json &patch)
{
    std::vector<std::string> used;
    for (const std::string &key : rule.keys) {
        const auto has = [&](const Json &item) { return item.is_object() && item.contains(key); };
        if (std::any_of(list.begin(), list.end(), has) || std::any_of(patch.begin(), patch.end(), has))
            used.push_back(key);
    }
    return used;
}

Json *itemLike(Json &list, const Json &wanted, const std::vector<std::string> &keys)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Json &item) {
        return item.is_object() && !keys.empty() && keyTexts(item, keys) == keyTexts(wanted, keys);
    });
    return found == list.end() ? nullptr : &*found;
}

Json listPatch(const Json &before, const Json &after, const ListRule &rule)
{
    const auto areObjects = [](const Json &list) {
        return std::all_of(list.begin(), list.end(), [](const Json &item) { return item.is_object(); });
    };
    if (rule.keys.empty() || !areObjects(before) || !areObjects(after))
        return after;
    const std::vector<std::string> keys = usedKeys(rule, before, after);
    Json patch = Json::array();
    Json rest = before;
    const auto named = [&keys](const Json &item) {
        Json result = Json::object();
        for (const std::string &key : keys) {
            if (item.contains(key))
                result[key] = item[key];
        }
        return result;
    };
    for (const Json &item : after) {
        const Json *old = itemLike(rest, item, keys);
        Json one = old ? patchFor(*old, item, rule.item) : item;
        if (old && one.empty())
            continue;
        Json whole = named(item);
        whole.update(one);
        patch.push_back(std::move(whole));
    }
    Json wanted = after;
    for (const Json &item : before) {
        if (itemLike(wanted, item, keys))
            continue;
        Json gone = named(item);
        gone["$patch"] = "delete";
        patch.push_back(std::move(gone));
    }
    return patch;
}

} // namespace

Json patchFor(const Json &before, const Json &after, MergeType type)
{
    Json patch = Json::object();
    for (const auto &[name, value] : before.items()) {
        if (!after.contains(name))
            patch[name] = nullptr;
    }
    for (const auto &[name, value] : after.items()) {
        const auto old = before.find(name);
        if (old == before.end()) {
            patch[name] = value;
        } else if (manifest::sameValue(*old, value)) {
            continue;
        } else if (old->is_object() && value.is_object()) {
            patch[name] = patchFor(*old, value, memberType(type, name));
        } else if (old->is_array() && value.is_array()) {
            patch[name] = listPatch(*old, value, listRule(type, name));
        } else {
            patch[name] = value;
        }
    }
    return patch;
}

Json joinPatches(Json first, const Json &second, MergeType type)
{
    for (const auto &[name, value] : second.items()) {
        const auto old = first.find(name);
        if (old != first.end() && old->is_object() && value.is_object() && !find(value, Pointer({"$patch"}))) {
            *old = joinPatches(std::move(*old), value, memberType(type, name));
            continue;
        }
        const ListRule rule = listRule(type, name);
        if (old == first.end() || !old->is_array() || !value.is_array() || rule.keys.empty()) {
            first[name] = value;
            continue;
        }
        const std::vector<std::string> keys = usedKeys(rule, *old, value);
        for (const Json &item : value) {
            Json *same = itemLike(*old, item, keys);
            if (!same)
                old->push_back(item);
            else if (item.contains("$patch") || same->contains("$patch"))
                *same = item;
            else
                *same = joinPatches(std::move(*same), item, rule.item);
        }
    }
    return first;
}

} // namespace weir::kustomize
