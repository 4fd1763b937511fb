// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"
#include "model/admission/job/place.h"

namespace weir::admission {

/// `securityContext` of a container.
void judgeContainerSecurity(const JobPlace &container, bool isOfHostUsers, FaultList &faults);
/// `securityContext` of a pod and the members beside it that go with it.
void judgePodSecurity(const JobPlace &pod, FaultList &faults);
/// What holds between the pod and its containers: host processes of Windows, users of its own, the operating system.
void judgeHostProcesses(const JobPlace &pod, FaultList &faults);
void judgeHostUsers(const JobPlace &pod, FaultList &faults);
void judgeSystem(const JobPlace &pod, FaultList &faults);

/// Annotations of a pod that the server reads: profiles of before there were fields for them, and others.
void judgePodAnnotations(const JobPlace &podTemplate, FaultList &faults);
/// Those profiles and the fields of the pod agree.
void judgeProfiles(const JobPlace &podTemplate, FaultList &faults);

} // namespace weir::admission
