// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/store.h"

#include <functional>
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
    bool foreground = false; ///< dependents go first; until then the object shows that it is being deleted
};

/// The objects of a cluster as its controllers see them: they read what is known here, and write where the truth is
/// kept. Either both are the same (`Objects`), or the truth is another program's (`RemoteObjects`).
class ClusterObjects
{
public:
    virtual ~ClusterObjects() = default;

    [[nodiscard]] virtual Store &store() = 0;
    [[nodiscard]] virtual const Catalog &catalog() const = 0;

    [[nodiscard]] virtual ApiResult<Written> create(const ApiType &type, const std::string &nameSpace, Json object,
                                                    const WriteOptions &options) = 0;
    /// `edit` gets the current object and returns the new one; it may be called again with a newer one.
    using Edit = std::function<ApiResult<Json>(const Json &current)>;
    [[nodiscard]] virtual ApiResult<Written> patch(const ApiType &type, const std::string &nameSpace,
                                                   const std::string &name, const Edit &edit,
                                                   const WriteOptions &options) = 0;
    /// The removed object, or the one that waits for its finalizers.
    [[nodiscard]] virtual ApiResult<JsonPtr> remove(const ApiType &type, const std::string &nameSpace,
                                                    const std::string &name, const DeleteOptions &options) = 0;
};

/// Equal but for what a write itself changes: version and managed fields.
[[nodiscard]] bool sameContent(const Json &a, const Json &b);

/// RFC 3339 in UTC with whole seconds, as the server writes times.
[[nodiscard]] std::string nowText();

} // namespace weir::demo
