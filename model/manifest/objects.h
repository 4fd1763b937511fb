// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <vector>

namespace weir::manifest {

/// kubectl's rules for objects (kubernetes-client 10.5): the document is a mapping with a kind, its metadata has the
/// types of ObjectMeta, and a List stands for its items. An error's `field` is the pointer at fault.
[[nodiscard]] Result<std::vector<Json>> objectsOf(const Json &document);

} // namespace weir::manifest
