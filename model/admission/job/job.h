// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QString>

#include <optional>

namespace weir::admission {

/// Why the API server does not create a Job of that name in a namespace, in its words; nothing where it does. The job
/// is as the Go type of batch/v1 holds it.
[[nodiscard]] std::optional<QString> jobFault(const Json &job, const QString &name, const QString &nameSpace);

} // namespace weir::admission
