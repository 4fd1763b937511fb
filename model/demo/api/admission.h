// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/store.h"

#include <optional>
#include <string>

namespace weir::demo {

/// What the API server's schema defaults and Knative's mutating webhooks add to an object before it is stored
/// (knative-resources 4 to 8, column "Default (by)"). `before` is null for a new object.
void setDefaults(const ApiType &type, Json &object, const Json *before, const std::string &user);

/// What the validating webhooks and the schema refuse, in their words, as far as a designer meets it: required fields,
/// destinations, immutable fields.
[[nodiscard]] std::optional<ApiError> refusal(const ApiType &type, const Json &object, const Json *before,
                                              const std::string &user);

} // namespace weir::demo
