// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/schema.h"
#include "model/kinds/kind.h"

namespace weir::manifesttext {

/// "text", "list", "yes or no": what stands in a field, for completion and help.
[[nodiscard]] QString fieldType(const Field &field);
/// Null: nothing is known.
[[nodiscard]] QString schemaType(const admission::Schema *schema);
/// Choices, limits and patterns as a line of rich text; may be empty.
[[nodiscard]] QString limitsOf(const admission::Schema &schema);

} // namespace weir::manifesttext
