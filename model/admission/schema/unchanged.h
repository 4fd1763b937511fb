// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/schema.h"

namespace weir::admission {

// What of an update is as it was stored: its faults are none.

/// Null where there is none, or no object.
[[nodiscard]] const Json *memberIn(const Json &object, const std::string &name);
/// Of a list whose elements have keys: the one of `old` with the same.
[[nodiscard]] const Json *twinIn(const Schema &list, const Json &old, const Json &element);
/// Does the server take the value for unchanged? It does not of an object with members that are not declared.
[[nodiscard]] bool isUnchanged(const Schema &schema, const Json &value, const Json &old);

} // namespace weir::admission
