// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/carry.h"

#include "model/manifest/difference.h"

namespace weir::kustomize {

namespace {

// Items that stayed are those of the source, wherever they moved to; others are new.
Json carriedList(const Json &source, const Json &before, const Json &after, const SourceNames &names)
{
    if (manifest::sameValue(source, before))
        return withSourceNames(after, names);
    if (source.size() != before.size())
        return withSourceNames(after, names);
    Json result = Json::array();
    std::vector<bool> isUsed(before.size(), false);
    for (size_t i = 0; i < after.size(); ++i) {
        size_t found = before.size();
        for (size_t j = 0; j < before.size() && found == before.size(); ++j) {
            if (!isUsed[j] && manifest::sameValue(before[j], after[i]))
                found = j;
        }
        if (found < before.size()) {
            isUsed[found] = true;
            result.push_back(source[found]);
        } else if (before.size() == after.size()) {
            result.push_back(carried(source[i], before[i], after[i], names));
        } else {
            result.push_back(withSourceNames(after[i], names));
        }
    }
    return result;
}

} // namespace

Json withSourceNames(Json value, const SourceNames &names)
{
    if (value.is_structured()) {
        for (Json &item : value)
            item = withSourceNames(std::move(item), names);
    } else if (value.is_string()) {
        const auto found = names.find(value.get_ref<const std::string &>());
        if (found != names.end())
            value = found->second;
    }
    return value;
}

Json carried(const Json &source, const Json &before, const Json &after, const SourceNames &names)
{
    if (manifest::sameValue(before, after))
        return source;
    if (source.is_array() && before.is_array() && after.is_array())
        return carriedList(source, before, after, names);
    if (!source.is_object() || !before.is_object() || !after.is_object())
        return withSourceNames(after, names);
    Json result = source;
    for (const auto &[name, value] : before.items()) {
        if (!after.contains(name))
            result.erase(name);
    }
    for (const auto &[name, value] : after.items()) {
        const auto old = before.find(name);
        if (old != before.end() && manifest::sameValue(*old, value))
            continue;
        result[name] = old != before.end() && source.contains(name) ? carried(source[name], *old, value, names)
                                                                    : withSourceNames(value, names);
    }
    return result;
}

} // namespace weir::kustomize
