// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QString>

namespace weir::admission {

/// A destination held by value as Go's %v prints it: "{<nil> /x <nil> <nil>}". What Go holds by pointer it prints as an
/// address, which is another one at each call; `address` stands for it.
[[nodiscard]] QString shownDestination(const Json &destination, const QString &address);

/// "<nil>" where the member is missing, else `address`.
[[nodiscard]] QString shownPointer(const Json &object, const char *name, const QString &address);

/// An address that is not another element's.
[[nodiscard]] QString addressOf(size_t index);

} // namespace weir::admission
