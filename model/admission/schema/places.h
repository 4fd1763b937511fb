// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/schema.h"

#include <vector>

namespace weir::admission {

/// What may stand at a pointer of an object.
struct Place {
    bool isAllowed = false;         ///< the server keeps something there
    const Schema *schema = nullptr; ///< of an allowed place; null: whatever it is
};

/// `definition` may be null: then everything is allowed. Knows metadata too, as far as writers set it.
[[nodiscard]] Place placeOf(const Definition *definition, const Pointer &pointer);

/// A place that an object may fill.
struct Offer {
    Pointer pointer;
    const Schema *schema = nullptr;
};
/// Every place that the definition declares, those above before those below: list entries that `object` has and the one
/// after them, the keys of free maps that it has. Neither status nor what identifies the object; at most `most`.
[[nodiscard]] std::vector<Offer> offers(const Definition &definition, const Json &object, size_t most = 5000);

/// `value` as it must be written at `first` so that it stands at `pointer`, where objects and lists between are
/// missing: `first` is the topmost place that `object` does not have.
struct Filling {
    Pointer first;
    Json value;
};
[[nodiscard]] Filling filling(const Definition *definition, const Json &object, const Pointer &pointer, Json value);

/// Is this token an index of a list rather than the name of a member?
[[nodiscard]] bool isIndex(const std::string &token);

} // namespace weir::admission
