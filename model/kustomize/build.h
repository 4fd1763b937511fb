// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/files.h"
#include "model/kustomize/object.h"

namespace weir::kustomize {

/// What `kubectl kustomize` would print, with where it comes from.
struct Build {
    QString top;          ///< the kustomization that was built
    Objects objects;      ///< `json` as built
    Report report;
    QStringList read;     ///< every file that was read, kustomizations first met first

    [[nodiscard]] QString folder() const;
    /// Whether the object stands in a file that the top kustomization itself names.
    [[nodiscard]] bool isOwn(const Object &object) const { return object.source.kustomization == top; }
};

/// Builds one kustomization file. Where kustomize would refuse, `report.errors` say why and `objects` are what can be
/// built all the same.
[[nodiscard]] Build build(const QString &kustomization, const Files &files);

} // namespace weir::kustomize
