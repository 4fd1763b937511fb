// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/fieldset.h"

#include "model/demo/api/store.h"

#include <algorithm>

namespace weir::demo {

namespace {

std::string compact(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

enum class ListKind { Atomic, Set, Keyed };

struct ListRule {
    ListKind kind = ListKind::Atomic;
    std::vector<std::string> keys = {};
};

/// List semantics of the built-in kinds that a designer of event meshes applies; a CRD's lists are atomic unless its
/// schema says otherwise, and those of Knative do not.
ListRule listRule(const ApiType &type, const std::string &member, const Json &list)
{
    if (member == "finalizers")
        return {ListKind::Set};
    if (member == "ownerReferences")
        return {ListKind::Keyed, {"uid"}};
    if (type.custom)
        return {};
    if (member == "containers" || member == "initContainers" || member == "env" || member == "volumes")
        return {ListKind::Keyed, {"name"}};
    if (member == "volumeMounts")
        return {ListKind::Keyed, {"mountPath"}};
    if (member == "conditions")
        return {ListKind::Keyed, {"type"}};
    if (member == "ports") {
        const bool isContainer = !list.empty() && list.front().is_object() && list.front().contains("containerPort");
        return {ListKind::Keyed, {isContainer ? "containerPort" : "port", "protocol"}};
    }
    return {};
}

/// The "k:" step of an element, or empty where a key is missing (then the list counts as atomic).
std::string keyStep(const ListRule &rule, const Json &element)
{
    if (!element.is_object())
        return {};
    Json keys = Json::object();
    for (const std::string &key : rule.keys) {
        if (element.contains(key))
            keys[key] = element[key];
        else if (key == "protocol")
            keys[key] = "TCP";
        else
            return {};
    }
    return "k:" + compact(keys);
}

std::string setStep(const Json &element)
{
    return "v:" + compact(element);
}

bool allKeyed(const ListRule &rule, const Json &list)
{
    return std::all_of(list.begin(), list.end(), [&](const Json &element) { return !keyStep(rule, element).empty(); });
}

/// Fields that the server owns or that identify the object: nobody's.
bool isUnmanaged(const ApiType &type, const FieldPath &path)
{
    const auto isAmong = [](const std::string &step, std::initializer_list<std::string_view> steps) {
        return std::find(steps.begin(), steps.end(), step) != steps.end();
    };
    if (path.size() == 1) {
        const bool isNameSpace = type.group.empty() && type.kind == "Namespace";
        return isAmong(path[0], {"f:apiVersion", "f:kind"}) || (isNameSpace && path[0] == "f:spec");
    }
    if (path.size() == 2 && path[0] == "f:spec" && type.group.empty() && type.kind == "Service")
        return isAmong(path[1], {"f:clusterIP", "f:clusterIPs", "f:ipFamilies", "f:ipFamilyPolicy"});
    if (path.size() == 2 && path[0] == "f:metadata") {
        return isAmong(path[1], {"f:name", "f:namespace", "f:creationTimestamp", "f:uid", "f:selfLink", "f:generation",
                                 "f:managedFields", "f:resourceVersion", "f:deletionTimestamp",
                                 "f:deletionGracePeriodSeconds"});
    }
    return false;
}

struct Visit {
    const Json *value;
    const Json *before; ///< null: not there
    FieldPath path;
    std::string member;
};

const Json *elementAt(const Json &list, const std::string &step)
{
    const std::optional<Json> wanted = parseJson(std::string_view(step).substr(2));
    if (!wanted)
        return nullptr;
    for (const Json &element : list) {
        if (step[0] == 'v') {
            if (sameValue(element, *wanted))
                return &element;
            continue;
        }
        if (!element.is_object() || !wanted->is_object())
            continue;
        bool isIt = true;
        for (const auto &[key, value] : wanted->items()) {
            const bool isSame = element.contains(key) ? element[key] == value : key == "protocol" && value == "TCP";
            isIt = isIt && isSame;
        }
        if (isIt)
            return &element;
    }
    return nullptr;
}

/// Walks `now` without recursion. With `changesOnly`, subtrees equal to `before` are left out and containers that are
/// new are owned too.
FieldSet collect(const ApiType &type, const Json &now, const Json &before, bool changesOnly)
{
    FieldSet result;
    std::vector<Visit> open{{&now, &before, {}, {}}};
    while (!open.empty()) {
        const Visit visit = std::move(open.back());
        open.pop_back();
        if (isUnmanaged(type, visit.path) || (changesOnly && visit.before && sameValue(*visit.before, *visit.value)))
            continue;
        const Json &value = *visit.value;
        if (!type.custom && visit.path == FieldPath{"f:involvedObject"}) {
            result.insert(visit.path); // a reference changes as a whole
            continue;
        }
        if (value.is_object() && !value.empty()) {
            const bool isNew = changesOnly && !visit.path.empty() && (!visit.before || !visit.before->is_object());
            // Parts of built-in kinds that are always there.
            const bool isFixed = visit.path == FieldPath{"f:metadata"}
                || (!type.custom && visit.path.size() == 1
                    && (visit.member == "spec" || visit.member == "status" || visit.member == "source"));
            if (isNew && !isFixed)
                result.insert(visit.path);
            for (const auto &[name, member] : value.items()) {
                FieldPath path = visit.path;
                path.push_back("f:" + name);
                const Json *beforeMember = visit.before && visit.before->is_object() && visit.before->contains(name)
                    ? &(*visit.before)[name] : nullptr;
                open.push_back({&member, beforeMember, std::move(path), name});
            }
            continue;
        }
        if (value.is_array() && !value.empty()) {
            const ListRule rule = listRule(type, visit.member, value);
            if (rule.kind == ListKind::Set || (rule.kind == ListKind::Keyed && allKeyed(rule, value))) {
                if (changesOnly && (!visit.before || !visit.before->is_array()))
                    result.insert(visit.path);
                for (const Json &element : value) {
                    const std::string step = rule.kind == ListKind::Set ? setStep(element) : keyStep(rule, element);
                    FieldPath path = visit.path;
                    path.push_back(step);
                    const Json *beforeMember = visit.before && visit.before->is_array()
                        ? elementAt(*visit.before, step) : nullptr;
                    if (changesOnly && beforeMember && sameValue(*beforeMember, element))
                        continue;
                    if (!changesOnly || !beforeMember)
                        result.insert(path);
                    // An owner is one value.
                    if (rule.kind == ListKind::Keyed && visit.member != "ownerReferences")
                        open.push_back({&element, beforeMember, std::move(path), {}});
                }
                continue;
            }
        }
        if (!visit.path.empty())
            result.insert(visit.path);
    }
    return result;
}

} // namespace

FieldSet FieldSet::fromFieldsV1(const Json &fields)
{
    FieldSet result;
    std::vector<std::pair<const Json *, FieldPath>> open{{&fields, {}}};
    while (!open.empty()) {
        const auto [node, path] = std::move(open.back());
        open.pop_back();
        if (!node->is_object())
            continue;
        if (node->empty() && !path.empty())
            result.insert(path);
        for (const auto &[step, child] : node->items()) {
            if (step == ".") {
                result.insert(path);
                continue;
            }
            FieldPath below = path;
            below.push_back(step);
            open.emplace_back(&child, std::move(below));
        }
    }
    return result;
}

Json FieldSet::toFieldsV1() const
{
    Json root = Json::object();
    // Ordered set: a container comes before what is below it.
    for (const FieldPath &path : m_paths) {
        Json *node = &root;
        for (const std::string &step : path) {
            const bool wasLeaf = node != &root && node->empty();
            FieldPath prefix(path.begin(), path.begin() + (&step - path.data()));
            if (wasLeaf && contains(prefix))
                (*node)["."] = Json::object();
            if (!node->contains(step))
                (*node)[step] = Json::object();
            node = &(*node)[step];
        }
    }
    return root;
}

FieldSet FieldSet::ofApplied(const ApiType &type, const Json &object)
{
    return collect(type, object, Json(), false);
}

FieldSet FieldSet::ofChanges(const ApiType &type, const Json &before, const Json &now, bool status)
{
    FieldSet all = collect(type, now, before, true);
    FieldSet result;
    for (const FieldPath &path : all.m_paths) {
        if ((path.front() == "f:status") == status)
            result.insert(path);
    }
    return result;
}

void FieldSet::subtract(const FieldSet &other)
{
    for (const FieldPath &path : other.m_paths) {
        m_paths.erase(path);
        const auto next = other.m_paths.upper_bound(path);
        const bool isContainer = next != other.m_paths.end() && next->size() > path.size()
            && std::equal(path.begin(), path.end(), next->begin());
        if (isContainer)
            continue;
        for (auto below = m_paths.upper_bound(path);
             below != m_paths.end() && below->size() > path.size()
             && std::equal(path.begin(), path.end(), below->begin());)
            below = m_paths.erase(below);
    }
}

void FieldSet::keepExisting(const Json &object)
{
    for (auto path = m_paths.begin(); path != m_paths.end();)
        path = follow(object, *path) ? std::next(path) : m_paths.erase(path);
}

const Json *follow(const Json &object, const FieldPath &path)
{
    const Json *node = &object;
    for (const std::string &step : path) {
        if (step.size() < 2)
            return nullptr;
        if (step[0] == 'f') {
            const std::string name = step.substr(2);
            if (!node->is_object() || !node->contains(name))
                return nullptr;
            node = &(*node)[name];
        } else {
            if (!node->is_array())
                return nullptr;
            node = elementAt(*node, step);
            if (!node)
                return nullptr;
        }
    }
    return node;
}

void erase(Json &object, const FieldPath &path)
{
    if (path.empty())
        return;
    const FieldPath above(path.begin(), path.end() - 1);
    const Json *parent = follow(object, above);
    const Json *value = follow(object, path);
    if (!parent || !value)
        return;
    // The object is ours to change; follow() is shared with the reading side.
    Json &container = const_cast<Json &>(*parent);
    if (container.is_object())
        container.erase(path.back().substr(2));
    else
        container.erase(container.begin() + (value - &container.front()));
}

std::string toText(const FieldPath &path)
{
    std::string text;
    for (const std::string &step : path) {
        const std::string rest = step.size() > 2 ? step.substr(2) : std::string();
        if (step[0] == 'f') {
            text += '.' + rest;
        } else if (step[0] == 'v') {
            text += "[=" + rest + ']';
        } else {
            std::string keys;
            if (const std::optional<Json> parsed = parseJson(rest); parsed && parsed->is_object()) {
                std::vector<std::string> parts;
                for (const auto &[key, value] : parsed->items())
                    parts.push_back(key + '=' + compact(value));
                std::sort(parts.begin(), parts.end());
                for (const std::string &part : parts)
                    keys += (keys.empty() ? "" : ",") + part;
            }
            text += '[' + keys + ']';
        }
    }
    return text;
}

void overlay(const ApiType &type, Json &live, const Json &applied, bool nullRemoves)
{
    struct Step {
        Json *live;
        const Json *applied;
    };
    std::vector<Step> open{{&live, &applied}};
    while (!open.empty()) {
        const Step step = open.back();
        open.pop_back();
        if (!step.applied->is_object()) {
            *step.live = *step.applied;
            continue;
        }
        if (!step.live->is_object())
            *step.live = Json::object();
        // Members first, pointers afterwards: an ordered object moves its members when it grows.
        for (const auto &[name, value] : step.applied->items()) {
            if (nullRemoves && value.is_null())
                step.live->erase(name);
            else if (!step.live->contains(name))
                (*step.live)[name] = value.is_object() ? Json::object() : Json();
        }
        for (const auto &[name, value] : step.applied->items()) {
            if (nullRemoves && value.is_null())
                continue;
            Json &target = (*step.live)[name];
            if (value.is_object()) {
                open.push_back({&target, &value});
                continue;
            }
            const ListRule rule = value.is_array() ? listRule(type, name, value) : ListRule{};
            if (rule.kind == ListKind::Atomic || !target.is_array()
                || (rule.kind == ListKind::Keyed && !(allKeyed(rule, value) && allKeyed(rule, target)))) {
                target = value;
                continue;
            }
            for (const Json &element : value) {
                const std::string key = rule.kind == ListKind::Set ? setStep(element) : keyStep(rule, element);
                if (!elementAt(target, key))
                    target.push_back(rule.kind == ListKind::Set ? element : Json::object());
                else
                    continue;
                if (rule.kind == ListKind::Keyed)
                    target.back() = element;
            }
            if (rule.kind == ListKind::Keyed) {
                for (const Json &element : value) {
                    if (const Json *found = elementAt(target, keyStep(rule, element)))
                        open.push_back({const_cast<Json *>(found), &element});
                }
            }
        }
    }
}

} // namespace weir::demo
