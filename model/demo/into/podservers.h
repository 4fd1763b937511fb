// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/httpserver.h"
#include "model/demo/world.h"

#include <QString>

#include <map>
#include <memory>
#include <set>

namespace weir::demo {

/// The simulated pods as servers on addresses of their own, so that another program's API server reaches them as it
/// reaches any pod, and the endpoints that lead its Services to them. A pod that is down, or whose metrics are off,
/// refuses connections. All in the thread of World's hook.
class PodServers
{
public:
    /// Both must outlive it.
    PodServers(World &world, ClusterObjects &objects);
    ~PodServers();

    /// Opens and closes what has changed since the last call. The error is that of the first address that cannot be
    /// listened on; the others are served all the same.
    [[nodiscard]] Result<void> update();

private:
    [[nodiscard]] Result<void> listen(const World::Listener &listener);
    void leadServices();
    /// The pods that a Service chooses, with address and readiness; null for one that chooses none.
    [[nodiscard]] Json podsOf(const Json &service) const;
    /// Both forms in which a cluster says where a Service leads. False where the server refused one.
    bool lead(const Json &service, const Json &pods);
    bool keep(const std::string &group, const std::string &kind, const Json &service, const std::string &name,
              const Json &content);

    World &m_world;
    ClusterObjects &m_objects;
    std::map<World::Listener, std::unique_ptr<HttpServer>> m_servers;
    std::map<std::string, Json> m_led; ///< pods as last written, by "namespace/service"
    Version m_ledTo = 0;
};

} // namespace weir::demo
