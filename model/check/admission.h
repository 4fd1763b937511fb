// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/admission.h"
#include "model/resource/resource.h"

namespace weir::check {

/// The request with which kubectl would create the resource: strict, in namespace "default" where it names none.
[[nodiscard]] admission::Request requestOf(const Resource &resource);

} // namespace weir::check
