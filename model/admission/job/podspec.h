// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"
#include "model/admission/job/place.h"

namespace weir::admission {

/// A pod template: labels, annotations and spec.
void judgePodTemplate(const JobPlace &podTemplate, FaultList &faults);

} // namespace weir::admission
