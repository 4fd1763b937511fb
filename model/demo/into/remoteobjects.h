// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/clusterobjects.h"
#include "model/demo/into/remoteapi.h"

#include <map>
#include <mutex>
#include <set>

namespace weir::demo {

/// The objects of another program's API server: read from a copy that watches keep up to date, written by requests.
/// As in a real controller the copy may be behind; a conflicting write reads the object anew and repeats itself.
class RemoteObjects final : public ClusterObjects
{
public:
    /// All three must outlive it. Without follow() the store stays empty and only requests are made.
    RemoteObjects(RemoteApi &api, Store &store, const Catalog &catalog);
    ~RemoteObjects() override;
    RemoteObjects(const RemoteObjects &) = delete;
    RemoteObjects &operator=(const RemoteObjects &) = delete;

    /// Fills the store from now on. A sentence says what could not be listed in `time`.
    [[nodiscard]] Result<void> follow(std::chrono::milliseconds time);

    [[nodiscard]] Store &store() override { return m_store; }
    [[nodiscard]] const Catalog &catalog() const override { return m_catalog; }

    /// A status in `object` is written too, by the status subresource. An object of no controller gets the defaults of
    /// Knative's webhooks first: none of them runs where the demo lives.
    [[nodiscard]] ApiResult<Written> create(const ApiType &type, const std::string &nameSpace, Json object,
                                            const WriteOptions &options) override;
    [[nodiscard]] ApiResult<Written> patch(const ApiType &type, const std::string &nameSpace, const std::string &name,
                                           const Edit &edit, const WriteOptions &options) override;
    [[nodiscard]] ApiResult<JsonPtr> remove(const ApiType &type, const std::string &nameSpace,
                                            const std::string &name, const DeleteOptions &options) override;

private:
    void take(const ApiType &type, const JsonPtr &object);
    void forget(const ApiType &type, const std::string &nameSpace, const std::string &name);
    [[nodiscard]] ApiResult<Written> put(const ApiType &type, const QString &path, const Json &object,
                                         const WriteOptions &options);

    RemoteApi &m_api;
    Store &m_store;
    const Catalog &m_catalog;
    bool m_follows = false;

    std::mutex m_mutex;
    std::set<std::string> m_gone; ///< uids whose deletion was seen: an answer under way must not bring them back
    std::map<std::string, std::string> m_settled; ///< by path: version and wish that the server answered unchanged
};

} // namespace weir::demo
