// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/schema.h"

#include <vector>

namespace weir::admission {

/// Everything that the files of tables/ define.
[[nodiscard]] const std::vector<Definition> &allDefinitions();
/// What is wrong in them, one line each. Tests see to it that it is empty.
[[nodiscard]] const QStringList &tableFaults();

} // namespace weir::admission
