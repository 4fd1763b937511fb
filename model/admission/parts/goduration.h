// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace weir::admission {

/// Why Go's time.ParseDuration refuses a text ("1h30m", "-1.5s", "0"), in its words; nothing where it takes it.
[[nodiscard]] std::optional<QString> goDurationFault(const QString &text);

} // namespace weir::admission
