// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

namespace weir::inspector {

/// Places as the API server spells them: "spec.steps[0].ref", "metadata.labels[app.kubernetes.io/name]".
[[nodiscard]] QString fieldPath(const Pointer &pointer);
/// Nothing where a bracket is not closed or a name is empty.
[[nodiscard]] std::optional<Pointer> parseFieldPath(const QString &path);

} // namespace weir::inspector
