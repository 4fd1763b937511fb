// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resourceset.h"

#include <vector>

namespace weir {

/// One difference between two sets of objects, by field: how a text is laid out, its comments and the order of its
/// members say nothing here.
struct Difference {
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    ResourceId resource;
    QString apiVersion;      ///< of the newer object, of a removed one its own
    Pointer pointer;         ///< in the object that has the field; root: the whole object
    Json from = nullptr;     ///< null where it was added
    Json to = nullptr;       ///< null where it was removed
    bool isReordered = false; ///< Changed: a list with the same items in another order
};

/// A core Secret: what is in its data and stringData is shown to nobody.
[[nodiscard]] bool isSecret(const Resource &resource);
/// The object with "***" in place of what is secret.
[[nodiscard]] Json withoutSecrets(const Resource &resource);

/// What leads from `before` to `after`: objects are the same by group, kind, namespace and name, of doubles the first
/// counts with the first. List items that all have a name of their own are told apart by it, others by their place and
/// content. Values of Secrets read "*** (before)" and "*** (after)", as kubectl says it. In the order of `before`, then
/// what is new in the order of `after`.
[[nodiscard]] std::vector<Difference> compare(const ResourceSet &before, const ResourceSet &after);

} // namespace weir
