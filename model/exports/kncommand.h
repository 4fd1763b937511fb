// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/registry.h"

#include <QStringList>

#include <optional>

namespace weir::exports {

/// One call of kn that makes an object, or most of it.
struct KnCommand {
    QStringList words;               ///< without quotes: "trigger", "create", "--broker=orders", …
    Json rest;                       ///< what no flag says, as a merge patch; null: nothing
    QStringList left;                ///< pointers of that
    std::vector<ResourceId> needed;  ///< objects that kn looks up, and fails without
};

/// The call for an object; nothing where kn has no command for its kind, or could not give it a field that cannot be
/// added later.
[[nodiscard]] std::optional<KnCommand> knCommand(const Resource &resource, const Registry &registry);

} // namespace weir::exports
