// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/demo/api/status.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace weir::demo {

using JsonPtr = std::shared_ptr<const Json>;
using Version = std::uint64_t;

/// One entry of the watch log.
struct Change {
    enum class Type { Added, Modified, Deleted } type = Type::Added;
    const ApiType *api = nullptr;
    Version version = 0;
    JsonPtr object;   ///< as stored; for Deleted the last state with the version of the deletion
    JsonPtr previous; ///< null for Added
};

/// Objects with one version counter and a bounded log, as etcd keeps them. Objects are immutable once stored; the store
/// stamps metadata.resourceVersion and nothing else. Thread-safe.
class Store
{
public:
    /// `history`: how many changes can be looked back; older versions answer 410.
    explicit Store(size_t history = 10000);

    [[nodiscard]] Version version() const;
    [[nodiscard]] JsonPtr get(const ApiType &type, const std::string &nameSpace, const std::string &name) const;

    struct Listed {
        std::vector<JsonPtr> items; ///< ordered by namespace, then name
        Version version = 0;
    };
    /// Objects of the type as they were at `at` (0: now); empty `nameSpace`: all. 410 where the log no longer
    /// reaches back, 504 where the version has not happened yet.
    [[nodiscard]] ApiResult<Listed> list(const ApiType &type, const std::string &nameSpace, Version at = 0) const;

    /// Creates or replaces. The stored object, with its version, is returned.
    JsonPtr put(const ApiType &type, Json object);
    /// Stores an object of another server as it is, resourceVersion included; only the log counts it here.
    void mirror(const ApiType &type, JsonPtr object);
    /// Null where there was nothing.
    JsonPtr remove(const ApiType &type, const std::string &nameSpace, const std::string &name);

    /// Changes of `type` (null: of every type) after `version`; `reached` becomes the version up to which the log was
    /// read. 410 where it no longer reaches back so far.
    [[nodiscard]] ApiResult<std::vector<Change>> changesAfter(const ApiType *type, Version version,
                                                              Version &reached) const;
    /// True as soon as there is a change after `version`, false after the time or wake().
    bool waitAfter(Version version, std::chrono::milliseconds time) const;
    /// Ends all waits once: for shutting down and for reasons outside the store.
    void wake();
    /// Forgets the log up to now: earlier versions answer 410.
    void compact();

private:
    using Key = std::pair<std::string, std::string>;
    using Objects = std::map<Key, JsonPtr>;

    void keep(const ApiType &type, const Key &key, const JsonPtr &object);
    void log(Change change);

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::map<const ApiType *, Objects> m_objects;
    std::deque<Change> m_log;
    size_t m_history;
    Version m_version = 1;
    Version m_compacted = 1; ///< oldest version whose successors are all in the log
    std::uint64_t m_wakes = 0;
};

/// Equal as JSON values: the order of members does not count (an ordered object's own == is not that).
[[nodiscard]] bool sameValue(const Json &a, const Json &b);

/// metadata.name and .namespace; empty where missing or of the wrong type.
[[nodiscard]] std::string textAt(const Json &root, std::string_view pointer);
[[nodiscard]] inline std::string nameOf(const Json &object) { return textAt(object, "/metadata/name"); }
[[nodiscard]] inline std::string nameSpaceOf(const Json &object) { return textAt(object, "/metadata/namespace"); }

} // namespace weir::demo
