// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"
#include "model/admission/job/place.h"

namespace weir::admission {

/// A job's `podFailurePolicy`, `successPolicy` and `podReplacementPolicy`.
void judgePolicies(const JobPlace &spec, FaultList &faults);

} // namespace weir::admission
