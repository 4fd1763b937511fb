// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/exports/manifests.h"

namespace weir::exports {

/// A Helm chart: `templates/` with a file an object, and in `values.yaml` the namespaces, the names (what refers to an
/// object follows its name) and the images of containers. With the values as they are `helm template` gives the objects
/// as they are; what looks like a template in their text is data and stays. `resources` are of `document`.
[[nodiscard]] std::vector<File> asChart(const Document &document, const std::vector<ResourcePtr> &resources,
                                        const QString &name);

} // namespace weir::exports
