// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/objects.h"
#include "model/demo/engine.h"

#include <string>
#include <vector>

namespace weir::demo {

/// Puts a cluster with Knative Eventing into an empty store: namespaces, node, CRDs, ConfigMaps, Deployments and
/// Services of knative-eventing as a release installs them, then the scenario's own namespaces and objects. Errors name
/// the object.
[[nodiscard]] Result<void> install(Objects &objects, const Scenario &scenario);

/// The Pod object of one simulated pod; `index` makes its address.
[[nodiscard]] Json podObject(const Pod &pod, int index, const std::string &startedAt);
/// Programs of the control plane, which take no part in the simulation but are listed like any pod.
[[nodiscard]] std::vector<Pod> controlPlanePods();
/// Number and name of the ports that a component's container declares.
[[nodiscard]] std::vector<std::pair<std::string, int>> declaredPorts(const std::string &component);
/// "10.244.0.17".
[[nodiscard]] std::string podAddress(int index);

} // namespace weir::demo
