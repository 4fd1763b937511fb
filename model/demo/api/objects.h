// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/clusterobjects.h"

#include <QtGlobal>

#include <mutex>
#include <string>

namespace weir::demo {

/// The write side of an API server: identity, generation, managed fields, admission, preconditions, finalizers and
/// dependents over a Store (kubernetes-client 7). Writes come one after another; thread-safe.
class Objects final : public ClusterObjects
{
public:
    Objects(Store &store, const Catalog &catalog, quint64 seed);

    [[nodiscard]] Store &store() override { return m_store; }
    [[nodiscard]] const Catalog &catalog() const override { return m_catalog; }

    [[nodiscard]] ApiResult<Written> create(const ApiType &type, const std::string &nameSpace, Json object,
                                            const WriteOptions &options) override;
    /// PUT: the whole object (or its status).
    [[nodiscard]] ApiResult<Written> replace(const ApiType &type, const std::string &nameSpace,
                                             const std::string &name, Json object, const WriteOptions &options);
    /// Any patch but apply.
    [[nodiscard]] ApiResult<Written> patch(const ApiType &type, const std::string &nameSpace, const std::string &name,
                                           const Edit &edit, const WriteOptions &options) override;
    /// Server-side apply.
    [[nodiscard]] ApiResult<Written> apply(const ApiType &type, const std::string &nameSpace,
                                           const std::string &name, const Json &configuration,
                                           const WriteOptions &options);
    [[nodiscard]] ApiResult<JsonPtr> remove(const ApiType &type, const std::string &nameSpace,
                                            const std::string &name, const DeleteOptions &options) override;

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

} // namespace weir::demo
