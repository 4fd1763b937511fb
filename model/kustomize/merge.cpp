// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/merge.h"

#include <algorithm>
#include <optional>

namespace weir::kustomize {

namespace {

void mergeMap(Json &map, const Json &patch, MergeType type);
Json cleaned(const Json &patch, MergeType type);

// The element that says what happens to the whole list it stands in.
bool isListDirective(const Json &item, const char *what)
{
    return isDirective(item, what) && item.size() == 1;
}

using Texts = std::vector<std::string>;

/// A list as kustomize merges it by keys, with its ways: a key that an item lacks fits any value.
class KeyedList final
{
public:
    KeyedList(Json &list, const Json &patch, const ListRule &rule) : m_list(list), m_patch(patch), m_rule(rule) {}

    void merge();

private:
    [[nodiscard]] bool fits(const Json &item, const Texts &texts) const;
    [[nodiscard]] std::vector<Texts> allTexts() const;
    void put(Json &list, const Texts &texts, const Json *item) const;
    [[nodiscard]] Json merged(const Texts &texts);

    Json &m_list;
    const Json &m_patch;
    const ListRule &m_rule;
    std::vector<std::string> m_keys; ///< those that any item has
};

// Texts may be fewer than keys: then only the first keys count.
bool KeyedList::fits(const Json &item, const Texts &texts) const
{
    for (size_t i = 0; i < std::min(m_keys.size(), texts.size()); ++i) {
        const auto text = keyText(item, m_keys[i]);
        if (!text || (!texts[i].empty() && *text != texts[i]))
            return false;
    }
    return true;
}

std::vector<Texts> KeyedList::allTexts() const
{
    std::vector<Texts> all;
    for (const Json *list : {&m_patch, static_cast<const Json *>(&m_list)}) {
        for (const Json &item : *list) {
            const Texts texts = keyTexts(item, m_rule.keys);
            if (std::find(all.begin(), all.end(), texts) == all.end())
                all.push_back(texts);
        }
    }
    if (m_rule.keys.size() < 2)
        return all;
    // Where one lacks a key that the other has, and they share another, they are one.
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = 0; j < all.size(); ++j) {
            Texts both;
            bool anyShared = false;
            bool isOne = true;
            for (size_t k = 0; k < all[i].size(); ++k) {
                const std::string &a = all[i][k];
                const std::string &b = all[j][k];
                anyShared = anyShared || a == b;
                isOne = isOne && (a == b || a.empty() || b.empty());
                both.push_back(a.empty() ? b : a);
            }
            if (isOne && anyShared)
                all[i] = all[j] = both;
        }
    }
    return all;
}

// Replaces the items that fit, or adds at the end; without an item, takes them away.
void KeyedList::put(Json &list, const Texts &texts, const Json *item) const
{
    Json kept = Json::array();
    bool isFound = false;
    for (Json &one : list) {
        if (one.is_null() || (one.is_object() && one.empty()))
            continue;
        if (one.is_object() && fits(one, texts)) {
            isFound = true;
            if (item)
                kept.push_back(*item);
        } else if (one.is_object() ? !texts.empty() : item != nullptr) {
            kept.push_back(std::move(one));
        }
    }
    if (item && !isFound)
        kept.push_back(*item);
    list = std::move(kept);
}

// The item with these keys; null where the patch takes it away, or there is none.
Json KeyedList::merged(const Texts &texts)
{
    // Here keys that are not known do not count, unless none is.
    const bool anyKnown = std::any_of(texts.begin(), texts.end(), [](const auto &text) { return !text.empty(); });
    const auto isMeant = [&](const Json &item) {
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (anyKnown && texts[i].empty())
                continue;
            if (keyText(item, m_keys[i]) != texts[i])
                return false;
        }
        return item.is_object();
    };
    const auto in = [&](const Json &list) { return std::find_if(list.begin(), list.end(), isMeant); };
    const auto own = in(m_list);
    const auto patch = in(m_patch);
    const bool isOwn = own != m_list.end();
    if (patch == m_patch.end())
        return isOwn ? *own : Json();
    if (isDirective(*patch, "delete"))
        return {};
    if (!isOwn || isDirective(*patch, "replace"))
        return cleaned(*patch, m_rule.item);
    Json &item = m_list[static_cast<size_t>(own - m_list.begin())];
    mergeMap(item, *patch, m_rule.item);
    return item;
}

void KeyedList::merge()
{
    const std::vector<Texts> all = allTexts();
    for (size_t k = 0; k < m_rule.keys.size(); ++k) {
        if (std::any_of(all.begin(), all.end(), [k](const Texts &texts) { return !texts[k].empty(); }))
            m_keys.push_back(m_rule.keys[k]);
    }
    if (m_keys.empty())
        m_keys = m_rule.keys;
    Json result = Json::array();
    for (const Texts &whole : all) {
        Texts texts;
        for (size_t k = 0; k < whole.size(); ++k) {
            if (std::find(m_keys.begin(), m_keys.end(), m_rule.keys[k]) != m_keys.end())
                texts.push_back(whole[k]);
        }
        Json item = merged(texts);
        if (item.is_null() || (item.is_object() && item.empty())) {
            put(m_list, texts, nullptr);
            continue;
        }
        for (size_t k = 0; k < m_keys.size(); ++k) {
            if (!item.contains(m_keys[k]) && !texts[k].empty())
                item[m_keys[k]] = texts[k];
        }
        put(result, texts, &item);
    }
    // Those of the list come behind those of the patch only.
    for (const Json &item : m_list) {
        Texts texts;
        for (const std::string &key : m_keys) {
            if (const auto text = keyText(item, key))
                texts.push_back(*text);
            else
                result.push_back(item);
        }
        if (m_keys.size() > 1)
            put(result, texts, nullptr);
        put(result, texts, &item);
    }
    m_list = std::move(result);
}

void mergeList(Json &list, const Json &patch, const ListRule &rule)
{
    if (!rule.isSet && rule.keys.empty()) {
        list = patch;
        return;
    }
    const auto says = [&patch](const char *what) {
        return std::any_of(patch.begin(), patch.end(),
                           [what](const Json &item) { return isListDirective(item, what); });
    };
    const bool isReplaced = says("replace");
    if (says("delete") && !isReplaced) {
        list = Json::array();
        return;
    }
    if (isReplaced) {
        list = Json::array();
        for (const Json &item : patch) {
            if (!isListDirective(item, "replace"))
                list.push_back(cleaned(item, rule.item));
        }
        return;
    }
    if (rule.isSet) {
        Json both = patch;
        for (Json &item : list) {
            if (std::find(both.begin(), both.end(), item) == both.end())
                both.push_back(std::move(item));
        }
        list = std::move(both);
        return;
    }
    KeyedList(list, patch, rule).merge();
}

// What a patch adds as a whole: without what is only meant for the merging.
Json cleaned(const Json &patch, MergeType type)
{
    if (!patch.is_object())
        return patch;
    Json result = Json::object();
    for (const auto &[name, value] : patch.items()) {
        if (name == "$patch" || value.is_null() || isDirective(value, "delete"))
            continue;
        if (!value.is_array()) {
            result[name] = cleaned(value, memberType(type, name));
            continue;
        }
        Json list = Json::array();
        mergeList(list, value, listRule(type, name));
        result[name] = std::move(list);
    }
    return result;
}

void mergeMap(Json &map, const Json &patch, MergeType type)
{
    if (isDirective(patch, "replace")) {
        map = cleaned(patch, type);
        return;
    }
    for (const auto &[name, value] : patch.items()) {
        if (name == "$patch")
            continue;
        const auto old = map.find(name);
        if (value.is_null() || isDirective(value, "delete")) {
            if (old != map.end())
                map.erase(old);
        } else if (old != map.end() && old->is_object() && value.is_object()) {
            mergeMap(*old, value, memberType(type, name));
        } else if (old != map.end() && old->is_array() && value.is_array()) {
            mergeList(*old, value, listRule(type, name));
        } else if (value.is_array()) {
            Json list = Json::array();
            mergeList(list, value, listRule(type, name));
            map[name] = std::move(list);
        } else {
            map[name] = cleaned(value, memberType(type, name));
        }
    }
}

} // namespace

bool mergePatch(Json &object, const Json &patch, MergeType type)
{
    if (isDirective(patch, "delete"))
        return false;
    if (patch.is_object() && object.is_object())
        mergeMap(object, patch, type);
    return true;
}

} // namespace weir::kustomize
