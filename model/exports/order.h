// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resourceset.h"
#include "model/topology/topology.h"

#include <vector>

namespace weir::exports {

/// Every object of the set in the order in which a cluster takes them with the fewest transient errors and no lost
/// first events (kubernetes-client 7.7): namespaces first, sources last. Inside of a wave the order of the set.
[[nodiscard]] std::vector<ResourcePtr> inOrder(const ResourceSet &set, const Topology &topology);

} // namespace weir::exports
