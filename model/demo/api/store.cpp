// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/store.h"

#include <algorithm>

namespace weir::demo {

std::string textAt(const Json &root, std::string_view pointer)
{
    const Json *value = find(root, pointer);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

bool sameValue(const Json &a, const Json &b)
{
    std::vector<std::pair<const Json *, const Json *>> open{{&a, &b}};
    while (!open.empty()) {
        const auto [left, right] = open.back();
        open.pop_back();
        if (left->is_object() && right->is_object()) {
            if (left->size() != right->size())
                return false;
            for (const auto &[name, value] : left->items()) {
                const auto other = right->find(name);
                if (other == right->end())
                    return false;
                open.emplace_back(&value, &*other);
            }
        } else if (left->is_array() && right->is_array()) {
            if (left->size() != right->size())
                return false;
            for (size_t i = 0; i < left->size(); ++i)
                open.emplace_back(&(*left)[i], &(*right)[i]);
        } else if (*left != *right) {
            return false;
        }
    }
    return true;
}

namespace {

ApiError tooOld(Version asked, Version oldest)
{
    return errors::expired("too old resource version: " + std::to_string(asked) + " (" + std::to_string(oldest)
                           + ")");
}

} // namespace

Store::Store(size_t history) : m_history(history) {}

Version Store::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_version;
}

JsonPtr Store::get(const ApiType &type, const std::string &nameSpace, const std::string &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto objects = m_objects.find(&type);
    if (objects == m_objects.end())
        return nullptr;
    const auto found = objects->second.find({nameSpace, name});
    return found == objects->second.end() ? nullptr : found->second;
}

ApiResult<Store::Listed> Store::list(const ApiType &type, const std::string &nameSpace, Version at) const
{
    const std::lock_guard lock(m_mutex);
    if (at > m_version)
        return refuse(errors::versionTooLarge(std::to_string(at), std::to_string(m_version)));
    if (at != 0 && at < m_compacted)
        return refuse(tooOld(at, m_compacted));

    const auto found = m_objects.find(&type);
    Objects past;
    const Objects *objects = found == m_objects.end() ? &past : &found->second;
    if (at != 0 && at < m_version) {
        past = *objects;
        for (auto change = m_log.rbegin(); change != m_log.rend() && change->version > at; ++change) {
            if (change->api != &type)
                continue;
            const Key key{nameSpaceOf(*change->object), nameOf(*change->object)};
            if (change->previous)
                past[key] = change->previous;
            else
                past.erase(key);
        }
        objects = &past;
    }

    Listed result;
    result.version = at == 0 ? m_version : at;
    auto entry = nameSpace.empty() ? objects->begin() : objects->lower_bound({nameSpace, std::string()});
    for (; entry != objects->end() && (nameSpace.empty() || entry->first.first == nameSpace); ++entry)
        result.items.push_back(entry->second);
    return result;
}

void Store::log(Change change)
{
    m_log.push_back(std::move(change));
    while (m_log.size() > m_history) {
        m_compacted = m_log.front().version;
        m_log.pop_front();
    }
    m_changed.notify_all();
}

JsonPtr Store::put(const ApiType &type, Json object)
{
    const std::lock_guard lock(m_mutex);
    const Key key{nameSpaceOf(object), nameOf(object)};
    object["metadata"]["resourceVersion"] = std::to_string(++m_version);
    auto stored = std::make_shared<const Json>(std::move(object));
    keep(type, key, stored);
    return stored;
}

void Store::mirror(const ApiType &type, JsonPtr object)
{
    const std::lock_guard lock(m_mutex);
    ++m_version;
    keep(type, {nameSpaceOf(*object), nameOf(*object)}, object);
}

void Store::keep(const ApiType &type, const Key &key, const JsonPtr &object)
{
    JsonPtr &slot = m_objects[&type][key];
    const JsonPtr previous = slot;
    slot = object;
    log({previous ? Change::Type::Modified : Change::Type::Added, &type, m_version, object, previous});
}

JsonPtr Store::remove(const ApiType &type, const std::string &nameSpace, const std::string &name)
{
    const std::lock_guard lock(m_mutex);
    Objects &objects = m_objects[&type];
    const auto found = objects.find({nameSpace, name});
    if (found == objects.end())
        return nullptr;
    const JsonPtr previous = found->second;
    objects.erase(found);
    Json last = *previous;
    last["metadata"]["resourceVersion"] = std::to_string(++m_version);
    auto gone = std::make_shared<const Json>(std::move(last));
    log({Change::Type::Deleted, &type, m_version, gone, previous});
    return gone;
}

ApiResult<std::vector<Change>> Store::changesAfter(const ApiType *type, Version version, Version &reached) const
{
    const std::lock_guard lock(m_mutex);
    if (version > m_version)
        return refuse(errors::versionTooLarge(std::to_string(version), std::to_string(m_version)));
    if (version < m_compacted)
        return refuse(tooOld(version, m_compacted));
    std::vector<Change> result;
    auto change = std::upper_bound(m_log.begin(), m_log.end(), version,
                                   [](Version wanted, const Change &entry) { return wanted < entry.version; });
    for (; change != m_log.end(); ++change) {
        if (!type || change->api == type)
            result.push_back(*change);
    }
    reached = m_version;
    return result;
}

bool Store::waitAfter(Version version, std::chrono::milliseconds time) const
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t wakes = m_wakes;
    m_changed.wait_for(lock, time, [&] { return m_version > version || m_wakes != wakes; });
    return m_version > version;
}

void Store::wake()
{
    const std::lock_guard lock(m_mutex);
    ++m_wakes;
    m_changed.notify_all();
}

void Store::compact()
{
    const std::lock_guard lock(m_mutex);
    m_log.clear();
    m_compacted = m_version;
}

} // namespace weir::demo
