// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <optional>
#include <vector>

namespace weir::manifest {

/// Equal as Kubernetes sees it: member order is free, 1 equals 1.0.
[[nodiscard]] bool sameValue(const Json &a, const Json &b);

/// One step from an old value to a new one: set, or removed where `value` is empty.
struct Step {
    Pointer pointer;
    std::optional<Json> value;
};

/// Steps that lead from `old` to `wanted`, the deepest that say it; lists of different length change as a whole.
[[nodiscard]] std::vector<Step> differences(const Json &old, const Json &wanted);
void applyStep(Json &value, const Step &step);

/// How the items of two lists belong together, in the order of both: index pairs, -1 on one side for an item that
/// was removed or added.
[[nodiscard]] std::vector<std::pair<int, int>> alignItems(const Json &old, const Json &wanted);

/// Where each item of `wanted` stands in `old`, when it is the same items in another order; nothing otherwise. Items
/// that are equal stay where they are.
[[nodiscard]] std::optional<std::vector<size_t>> movedItems(const Json &old, const Json &wanted);

} // namespace weir::manifest
