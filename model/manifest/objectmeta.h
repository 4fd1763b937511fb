// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <optional>

namespace weir::manifest {

/// What a value is, as messages call it: "a list", "a text".
[[nodiscard]] QString typeName(const Json &value);

/// The value at `field` is not what is `needed` there.
[[nodiscard]] Error wrongType(const Json &value, const QString &field, const QString &needed);

/// Whether `holder[key]` is a text, null or not there at all; `prefix` is the pointer of the holder.
[[nodiscard]] std::optional<Error> checkText(const Json &holder, const char *key, const QString &prefix);

/// The object's metadata against the types of Kubernetes' ObjectMeta; members that it does not know are fine. Labels
/// and annotations that are null become the empty text, as the API server reads them.
[[nodiscard]] std::optional<Error> checkMetadata(Json &object);

} // namespace weir::manifest
