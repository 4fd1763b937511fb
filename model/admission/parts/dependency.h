// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/fielderrors.h"

namespace weir::admission {

/// The annotation knative.dev/dependency: JSON of a Kubernetes object reference, decoded as Go does. Paths are relative
/// to the annotation ("kind").
[[nodiscard]] FieldErrors dependency(const QString &annotation, const QString &nameSpace);

} // namespace weir::admission
