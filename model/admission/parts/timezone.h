// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace weir::admission {

/// Why Go's time.LoadLocation refuses a time zone's name, in its words; nothing where it takes it: "", "UTC", "Local"
/// and the names of the tz database, with their case, read as paths below its directory ("Europe//Berlin" is one,
/// "Europe/" is a directory). The database is Weir's own, so that the answer is the same on every machine.
[[nodiscard]] std::optional<QString> timeZoneFault(const QString &name);

} // namespace weir::admission
