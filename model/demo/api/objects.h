// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/store.h"

#include <QtGlobal>

#include <functional>
#include <mutex>
#include <string>

namespace weir::demo {

/// Who writes, and how, as the query of a request says.
struct WriteOptions {
    std::string user = "weir-demo-admin"; ///< name in the creator annotations
    std::string manager = "unknown";      ///< of managed fields
    bool isController = false;            ///< written by a component of the cluster: no webhook of Eventing looks at it
    bool dryRun = false;
    bool status = false;                  ///< the status subresource
    bool force = false;                   ///< only for apply
};

/// What happened to an object.
struct Written {
    JsonPtr object;
    bool isCreated = false;
    bool isChanged = true;
};

struct DeleteOptions {
    std::string uid;             ///< precondition, or empty
    std::string resourceVersion; ///< precondition, or empty
    bool dryRun = false;
};

/// The write side of an API server: identity, generation, managed fields, admission, preconditions, finalizers and
/// dependents over a Store (kubernetes-client 7). Writes come one after another; thread-safe.
class Objects
{
public:
    Objects(Store &store, const Catalog &catalog, quint64 seed);

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }

    [[nodiscard]] ApiResult<Written> create(const ApiType &type, const std::string &nameSpace, Json object,
                                            const WriteOptions &options);
    /// PUT: the whole object (or its status).
    [[nodiscard]] ApiResult<Written> replace(const ApiType &type, const std::string &nameSpace,
                                             const std::string &name, Json object, const WriteOptions &options);
    /// Any patch but apply: `edit` gets the current object and returns the new one.
    using Edit = std::function<ApiResult<Json>(const Json &current)>;
    [[nodiscard]] ApiResult<Written> patch(const ApiType &type, const std::string &nameSpace,
                                           const std::string &name, const Edit &edit, const WriteOptions &options);
    /// Server-side apply.
    [[nodiscard]] ApiResult<Written> apply(const ApiType &type, const std::string &nameSpace,
                                           const std::string &name, const Json &configuration,
                                           const WriteOptions &options);
    /// The removed object, or the one that waits for its finalizers.
    [[nodiscard]] ApiResult<JsonPtr> remove(const ApiType &type, const std::string &nameSpace,
                                            const std::string &name, const DeleteOptions &options);

private:
    ApiResult<Written> update(const ApiType &type, const JsonPtr &current, Json next, const WriteOptions &options,
                              bool isApply);
    ApiResult<Written> createLocked(const ApiType &type, const std::string &nameSpace, Json object,
                                    const WriteOptions &options, bool isApply);
    void removeDependents(const std::string &uid, const std::string &nameSpace);
    void removeNow(const ApiType &type, const std::string &nameSpace, const std::string &name);
    [[nodiscard]] ApiError checkName(const ApiType &type, const std::string &nameSpace, const Json &object) const;
    [[nodiscard]] std::string newUid(const ApiType &type, const std::string &nameSpace, const std::string &name);
    [[nodiscard]] std::string newSuffix();

    Store &m_store;
    const Catalog &m_catalog;
    std::mutex m_mutex;
    quint64 m_seed;
    quint64 m_count = 0;
};

/// RFC 3339 in UTC with whole seconds, as the server writes times.
[[nodiscard]] std::string nowText();

} // namespace weir::demo
