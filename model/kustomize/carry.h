// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/object.h"

#include <map>

namespace weir::kustomize {

/// Names as built → names as they stand in the sources, where they differ.
using SourceNames = std::map<std::string, std::string>;

/// What the source must become so that its built form goes from `before` to `after`, as far as that can be told from
/// the three: whoever uses it builds and compares. Texts that are names in `names` are written as in the sources.
[[nodiscard]] Json carried(const Json &source, const Json &before, const Json &after, const SourceNames &names);

/// Every text in a value that is a built name, as it stands in the sources.
[[nodiscard]] Json withSourceNames(Json value, const SourceNames &names);

} // namespace weir::kustomize
