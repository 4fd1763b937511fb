// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weir::manifest {

/// Go's time.RFC3339, which also takes one digit for the hour and a comma before the fraction.
[[nodiscard]] bool isRfc3339(const QString &text);

/// What go-yaml takes for a !!timestamp.
[[nodiscard]] bool isYamlTimestamp(const QString &text);

} // namespace weir::manifest
