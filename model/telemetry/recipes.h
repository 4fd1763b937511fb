// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/subjects.h"
#include "model/telemetry/workload.h"

#include <vector>

namespace weir {

/// Readings of every subject from what the data plane counted. Pure: the same windows give the same numbers
/// (knative-telemetry 4 with the corrections of knative-dataplane 3 and 6).
[[nodiscard]] std::vector<EdgeReading> readEdges(const Subjects &subjects, const DataPlane &plane);

/// Node numbers; those of targets are sums over `edges`, the result of readEdges.
[[nodiscard]] std::vector<NodeReading> readNodes(const Subjects &subjects, const DataPlane &plane,
                                                 const std::vector<EdgeReading> &edges);

} // namespace weir
