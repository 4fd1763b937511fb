// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/exports/manifests.h"
#include "model/kinds/registry.h"

namespace weir::exports {

/// A shell script that makes objects with `kn`, and what is remarkable about it.
struct KnScript {
    QByteArray text;
    std::vector<Error> notes; ///< what kn has no command or flag for; the script does that with kubectl
};

/// Command lines of `kn` that make the objects, those that others send to first, as kn wants its sinks to exist. Fields
/// without a flag are added by `kubectl patch`, objects without a command come by `kubectl apply`; a comment says so.
/// Every text is quoted for sh, whatever it holds.
[[nodiscard]] KnScript asKnScript(const std::vector<ResourcePtr> &resources, const Registry &registry);

} // namespace weir::exports
