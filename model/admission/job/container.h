// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/volumes.h"

#include <set>

namespace weir::admission {

/// What the containers of a pod share.
struct ContainerPlace {
    JobPlace pod;
    Volumes volumes = {};
    std::set<QString> claims = {};  ///< names of the pod's resource claims
    bool isOfHostUsers = true;      ///< not `hostUsers: false`
    bool neverRestarts = false;     ///< `restartPolicy: Never`
    qint64 gracePeriod = 30;        ///< seconds
};

/// `containers`, `initContainers` and `ephemeralContainers`, each by itself and together.
void judgeContainers(const ContainerPlace &place, FaultList &faults);

// Parts of a container.
void judgeEnvironment(const JobPlace &container, FaultList &faults);
void judgeMounts(const JobPlace &container, const Volumes &volumes, FaultList &faults);
void judgeLifecycle(const JobPlace &container, qint64 gracePeriod, FaultList &faults);
void judgeProbes(const JobPlace &container, qint64 gracePeriod, FaultList &faults);
/// `resources` of a container, or the amounts of a pod itself.
void judgeResources(const JobPlace &resources, const std::set<QString> &claims, bool isOfPod, FaultList &faults);
/// Those of all containers against the pod's own.
void judgePodResources(const JobPlace &pod, const std::set<QString> &claims, FaultList &faults);
/// Amounts alone.
void judgeLimits(const JobPlace &limits, const QString &path, FaultList &faults);

/// All containers of a pod, first ones first.
[[nodiscard]] std::vector<JobPlace> allContainers(const JobPlace &pod);

} // namespace weir::admission
