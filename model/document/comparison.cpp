// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/comparison.h"

#include "model/manifest/difference.h"

#include <optional>
#include <unordered_map>

namespace weir {

namespace {

using manifest::sameValue;

/// Where each item stands, by the name that Kubernetes tells list items apart by; nothing where they have none, or the
/// same one twice.
std::optional<std::unordered_map<std::string, size_t>> byName(const Json &list)
{
    std::unordered_map<std::string, size_t> names;
    for (size_t i = 0; i < list.size(); ++i) {
        const auto name = list[i].is_object() ? list[i].find("name") : list[i].end();
        if (!list[i].is_object() || name == list[i].end() || !name->is_string()
            || !names.emplace(name->get<std::string>(), i).second)
            return std::nullopt;
    }
    return names;
}

constexpr std::string_view secretMembers[] = {"data", "stringData"};

/// Every text below `value` replaced.
void hide(Json &value, const char *mask)
{
    if (value.is_structured()) {
        for (Json &inner : value)
            hide(inner, mask);
    } else {
        value = mask;
    }
}

/// Hides what of a Secret's difference at `pointer` is secret.
void hideSecret(const Pointer &pointer, Json &value, const char *mask)
{
    for (const std::string_view member : secretMembers) {
        const Pointer secret = Pointer().child(std::string(member));
        if (pointer.startsWith(secret)) {
            if (!value.is_null())
                hide(value, mask);
        } else if (pointer.isRoot() && value.is_object() && value.contains(member)) {
            hide(value[std::string(member)], mask);
        }
    }
}

class Comparison
{
public:
    Comparison(const Resource &after, std::vector<Difference> &out) : m_after(after), m_out(out) {}

    void values(const Json &from, const Json &to, const Pointer &at)
    {
        if (sameValue(from, to))
            return;
        if (from.is_object() && to.is_object())
            members(from, to, at);
        else if (from.is_array() && to.is_array())
            items(from, to, at);
        else
            add(Difference::Kind::Changed, at, from, to);
    }

private:
    void add(Difference::Kind kind, const Pointer &at, const Json &from, const Json &to, bool isReordered = false)
    {
        m_out.push_back({.kind = kind, .resource = m_after.id(), .apiVersion = m_after.apiVersion(), .pointer = at,
                         .from = from, .to = to, .isReordered = isReordered});
    }

    void members(const Json &from, const Json &to, const Pointer &at)
    {
        for (auto it = from.begin(); it != from.end(); ++it) {
            const auto other = to.find(it.key());
            if (other == to.end())
                add(Difference::Kind::Removed, at.child(it.key()), it.value(), nullptr);
            else
                values(it.value(), *other, at.child(it.key()));
        }
        for (auto it = to.begin(); it != to.end(); ++it) {
            if (!from.contains(it.key()))
                add(Difference::Kind::Added, at.child(it.key()), nullptr, it.value());
        }
    }

    void items(const Json &from, const Json &to, const Pointer &at)
    {
        if (manifest::movedItems(from, to)) {
            add(Difference::Kind::Changed, at, from, to, true);
            return;
        }
        const auto left = byName(from);
        const auto right = byName(to);
        if (left && right) {
            named(from, *left, to, *right, at);
            return;
        }
        for (const auto &[before, after] : manifest::alignItems(from, to)) {
            if (after < 0)
                add(Difference::Kind::Removed, at.child(size_t(before)), from[size_t(before)], nullptr);
            else if (before < 0)
                add(Difference::Kind::Added, at.child(size_t(after)), nullptr, to[size_t(after)]);
            else
                values(from[size_t(before)], to[size_t(after)], at.child(size_t(after)));
        }
    }

    using Places = std::unordered_map<std::string, size_t>;
    void named(const Json &from, const Places &left, const Json &to, const Places &right, const Pointer &at)
    {
        Json before = Json::array();
        Json after = Json::array();
        for (size_t i = 0; i < from.size(); ++i) {
            const auto other = right.find(from[i]["name"].get<std::string>());
            if (other == right.end()) {
                add(Difference::Kind::Removed, at.child(i), from[i], nullptr);
                continue;
            }
            before.push_back(from[i]["name"]);
            values(from[i], to[other->second], at.child(other->second));
        }
        for (size_t i = 0; i < to.size(); ++i) {
            if (left.contains(to[i]["name"].get<std::string>()))
                after.push_back(to[i]["name"]);
            else
                add(Difference::Kind::Added, at.child(i), nullptr, to[i]);
        }
        if (before != after)
            add(Difference::Kind::Changed, at, before, after, true);
    }

    const Resource &m_after;
    std::vector<Difference> &m_out;
};

} // namespace

bool isSecret(const Resource &resource)
{
    return resource.group().isEmpty() && resource.kind() == u"Secret";
}

Json withoutSecrets(const Resource &resource)
{
    Json json = resource.json();
    hideSecret({}, json, "***");
    return json;
}

std::vector<Difference> compare(const ResourceSet &before, const ResourceSet &after)
{
    std::vector<Difference> out;
    QHash<ResourceId, qsizetype> seen; // doubles are told apart by their number
    for (const auto &[key, resource] : before.resources()) {
        const auto others = after.find(resource->id());
        const qsizetype number = seen[resource->id()]++;
        if (number >= others.size()) {
            out.push_back({.kind = Difference::Kind::Removed,
                           .resource = resource->id(),
                           .apiVersion = resource->apiVersion(),
                           .pointer = {},
                           .from = resource->json(),
                           .to = nullptr});
            continue;
        }
        const ResourcePtr other = after.resource(others[number]);
        if (other != resource)
            Comparison(*other, out).values(resource->json(), other->json(), {});
    }
    seen.clear();
    for (const auto &[key, resource] : after.resources()) {
        if (seen[resource->id()]++ >= before.find(resource->id()).size()) {
            out.push_back({.kind = Difference::Kind::Added,
                           .resource = resource->id(),
                           .apiVersion = resource->apiVersion(),
                           .pointer = {},
                           .from = nullptr,
                           .to = resource->json()});
        }
    }
    for (Difference &one : out) {
        if (one.resource.group.isEmpty() && one.resource.kind == u"Secret") {
            hideSecret(one.pointer, one.from, one.pointer.isRoot() ? "***" : "*** (before)");
            hideSecret(one.pointer, one.to, one.pointer.isRoot() ? "***" : "*** (after)");
        }
    }
    return out;
}

} // namespace weir
