// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

namespace weir::admission {

/// A member of an object, or null where it is missing or JSON null: Go's nil pointer.
[[nodiscard]] const Json *memberOf(const Json *object, const char *name);
[[nodiscard]] Json *memberOf(Json *object, const char *name);
/// The member, or an empty object: a Go struct held by value.
[[nodiscard]] const Json &structOf(const Json *object, const char *name);
/// The text, or "" where it is missing.
[[nodiscard]] QString textOf(const Json *object, const char *name);

} // namespace weir::admission
