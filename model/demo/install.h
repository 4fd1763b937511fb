// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/clusterobjects.h"
#include "model/demo/engine.h"

#include <string>
#include <vector>

namespace weir::demo {

/// Where a release of Knative Eventing puts its own Deployments.
inline constexpr char systemNamespace[] = "knative-eventing";

struct InstallOptions {
    QString podNetwork;    ///< first two numbers, "10.244"
    bool isShared = false; ///< the cluster is another program's: its definitions are its own, and what is there stays
};

/// Puts Knative Eventing into a cluster: namespaces, node, CRDs, ConfigMaps, Deployments and Services of
/// knative-eventing as a release installs them, then the scenario's own namespaces and objects. Errors name the object.
[[nodiscard]] Result<void> install(ClusterObjects &objects, const Scenario &scenario, const InstallOptions &options);

/// The Pod object of one simulated pod.
[[nodiscard]] Json podObject(const Pod &pod, const std::string &address, const std::string &startedAt);
/// Programs of the control plane, which take no part in the simulation but are listed like any pod.
[[nodiscard]] std::vector<Pod> controlPlanePods();
/// Number and name of the ports that a component's container declares.
[[nodiscard]] std::vector<std::pair<std::string, int>> declaredPorts(const std::string &component);
/// The address of number `index` in a network of the form "10.244" (/16).
[[nodiscard]] std::string podAddress(const QString &network, int index);

} // namespace weir::demo
