// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/apipath.h"
#include "model/cluster/problem.h"

#include <functional>
#include <memory>
#include <vector>

namespace weir::cluster {

/// What a server serves: every resource once a group, in the version that the server prefers.
struct ServerResources {
    std::vector<ResourceType> types;
    QStringList failedGroups; ///< group versions whose content is unknown (stale or unreadable)

    [[nodiscard]] const ResourceType *find(const QString &group, const QString &kind) const;
};

/// Is this the aggregated form? Told by the parameters of the Content-Type, not by the status (5.1).
[[nodiscard]] bool isAggregated(const QByteArray &contentType);
/// Adds the content of an APIGroupDiscoveryList (5.2). False: the document is no such list.
[[nodiscard]] bool readAggregated(const Json &document, ServerResources &into);

/// The group versions to ask for, named by the legacy /api or /apis document, preferred versions first; nullopt: the
/// document is neither.
[[nodiscard]] std::optional<QStringList> legacyVersions(const Json &document);
/// Adds an APIResourceList (5.3). Resources known from a preferred version stay.
[[nodiscard]] bool readLegacy(const Json &document, ServerResources &into);

/// Asks /api and /apis, in the aggregated form where the server has it, else document by document. The returned
/// call is the running discovery. A group that fails makes the result partial; only when nothing can be read is
/// there a problem.
[[nodiscard]] std::unique_ptr<Call>
discover(HttpClient &client, std::function<void(ServerResources resources, std::optional<Problem> problem)> done);

} // namespace weir::cluster
