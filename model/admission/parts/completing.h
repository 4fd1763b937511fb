// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

namespace weir::admission {

/// The member as an object to write into; made where it is missing or null: a Go struct held by value.
[[nodiscard]] Json &madeStruct(Json &object, const char *name);

/// Sets the text where it is missing or empty.
void completeText(Json &object, const char *name, std::string_view text);

/// The annotation of channels that says which version of the subscribable duck type they are; another value stays.
void markSubscribable(Json &object);

} // namespace weir::admission
