// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"

namespace weir::admission {

/// A job's `podFailurePolicy`, `successPolicy` and `podReplacementPolicy`.
void judgePolicies(const Json &spec, const QString &path, FaultList &faults);

} // namespace weir::admission
