// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"

#include <set>

namespace weir::admission {

/// What the containers of a pod share.
struct ContainerPlace {
    std::set<QString> volumes = {};
    std::set<QString> names = {};  ///< of the containers seen so far
    bool isInit = false;
};

/// One container of a pod template. Its name is added to the place.
void judgeContainer(const Json &container, const QString &path, ContainerPlace &place, FaultList &faults);

/// `env` and `envFrom` of a container.
void judgeEnvironment(const Json &container, const QString &path, FaultList &faults);
/// Probes and lifecycle hooks of a container.
void judgeHandlers(const Json &container, const QString &path, bool isInit, FaultList &faults);

} // namespace weir::admission
