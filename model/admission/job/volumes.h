// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"
#include "model/admission/job/place.h"

#include <map>

namespace weir::admission {

/// The volumes that are fine, by name.
using Volumes = std::map<QString, JobPlace>;

/// `volumes` of a pod.
[[nodiscard]] Volumes judgeVolumes(const JobPlace &pod, FaultList &faults);

/// The source of a volume, of those that need more than a table says.
void judgeProjected(const JobPlace &source, FaultList &faults);
void judgeDownward(const JobPlace &source, FaultList &faults);
void judgeClaimTemplate(const JobPlace &claim, FaultList &faults);
void judgeOldVolume(const char *name, const JobPlace &source, FaultList &faults);

/// `items` of a ConfigMap or Secret: a key and where it lies.
void judgeKeyToPath(const JobPlace &item, FaultList &faults);
void judgeMode(const JobPlace &mode, FaultList &faults);

/// `fieldRef`: the field is one of those, or a label or annotation.
void judgeFieldReference(const JobPlace &reference, FaultList::Choices fields, FaultList &faults);
/// `resourceFieldRef`; in a volume the container must be named.
void judgeResourceReference(const JobPlace &reference, bool isVolume, FaultList &faults);

} // namespace weir::admission
