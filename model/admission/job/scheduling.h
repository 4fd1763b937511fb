// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"
#include "model/admission/job/place.h"

namespace weir::admission {

/// `affinity` of a pod: to nodes, to pods and away from pods.
void judgeAffinity(const JobPlace &affinity, FaultList &faults);
/// The elements of `topologySpreadConstraints`.
void judgeSpread(const std::vector<JobPlace> &constraints, FaultList &faults);
void judgeTolerations(const std::vector<JobPlace> &tolerations, FaultList &faults);
/// Names of labels that a pod has the same (or another) value of.
void judgeMatchLabelKeys(const JobPlace &term, FaultList &faults);

} // namespace weir::admission
