// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <vector>

namespace weir::manifest {

/// Whether kubectl reads the document as a list: `items` makes one, whatever its kind is called.
[[nodiscard]] bool isList(const Json &document);

/// An item as an object: one that says neither apiVersion nor kind has those of the list (`BrokerList`).
[[nodiscard]] Json listItem(const Json &list, const Json &item);

/// What one document holds. An error's `field` is the pointer at fault.
struct Objects {
    std::vector<Json> objects;
    std::vector<Error> errors;
};

/// kubectl's rules for objects (kubernetes-client 10.5): the document is a mapping with a kind, its metadata has the
/// types of ObjectMeta, and a list stands for its items. A faulty item hides no other, except one that makes the whole
/// list unreadable: no mapping, or a list itself.
[[nodiscard]] Objects objectsOf(const Json &document);

} // namespace weir::manifest
