// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"
#include "model/resource/resource.h"

namespace weir {

/// What the cluster says of one object's state, for badge and tooltip. Unknown and "no condition yet" differ.
enum class Readiness { Absent, None, Unknown, False, True };

/// Read by the kind's status rule (knative-resources 3.5): the top condition, or the replicas of a workload. None:
/// nothing has reported a state yet, or the kind has none.
[[nodiscard]] Readiness readinessOf(const Resource &resource, const Kind &kind);

/// "Reason: message" of the condition that keeps it from being ready; a dependent condition that is False says more
/// than the top one. Empty when it is ready or has no state.
[[nodiscard]] QString notReadyBecause(const Resource &resource, const Kind &kind);

} // namespace weir
