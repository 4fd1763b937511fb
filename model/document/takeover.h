// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/comparison.h"
#include "model/document/document.h"

namespace weir::edits {

/// Makes the document agree with what it was compared with (`before` of compare()) in one difference: a field gets the
/// other's value, an object comes back, becomes the other's, or goes. Of a list the whole is taken over, as its items
/// have no places of their own. `other` is the object there; null where it has none.
[[nodiscard]] Result<Change> takeOver(Document &document, const Difference &difference, const ResourcePtr &other);

} // namespace weir::edits
