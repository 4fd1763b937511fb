// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/refusal.h"
#include "model/base/json.h"

#include <tl/expected.hpp>

namespace weir::admission {

/// The object as a Go program decodes it into a struct and writes it again: members matched without case, unknown ones
/// refused, null as absent, wrong types and numbers out of range refused at the first fault; on the way back members
/// that are empty are left out where the type says `omitempty`, others appear with their zero (a nil list as null),
/// in the order of the type. `type` is a name of decode/types/*.types, "eventing/v1.Trigger"; it must exist.
/// The refusal has the decoder's words behind "json: " where there are such ("json: unknown field \"x\"") and the path
/// that the words name: "spec.filters" of "Go struct field TriggerSpec.spec.filters", "x" of an unknown field.
[[nodiscard]] tl::expected<Json, Refusal> decode(const QString &type, const Json &object);

} // namespace weir::admission
