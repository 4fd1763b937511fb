// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"

namespace weir::admission {

/// A pod template: labels, annotations and spec.
void judgePodTemplate(const Json &podTemplate, const QString &path, FaultList &faults);

} // namespace weir::admission
