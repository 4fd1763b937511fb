// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/files.h"
#include "model/kustomize/object.h"

#include <optional>

namespace weir::kustomize {

/// What `kubectl kustomize` would print, with where it comes from.
struct Build {
    QString top;          ///< the kustomization that was built
    Objects objects;      ///< `json` as built
    Report report;
    QStringList read;     ///< every file that was read, kustomizations first met first
    bool isWhole = true;  ///< false: objects that are for kustomize alone were left out at the end

    [[nodiscard]] QString folder() const;
    /// Whether the object stands in a file that the top kustomization itself names.
    [[nodiscard]] bool isOwn(const Object &object) const { return object.source.kustomization == top; }
};

/// Builds one kustomization file. Where kustomize would refuse, `report.errors` say why and `objects` are what can be
/// built all the same.
[[nodiscard]] Build build(const QString &kustomization, const Files &files);

/// One object by itself through the steps of a build that is there.
struct Alone {
    std::optional<Object> object; ///< nothing: it did not become exactly one
    std::vector<Error> errors;    ///< of everything that misses the others, too
    bool isAlone = true;          ///< false: others may take something from it, or it from them, beside their names
};

/// `source` is of an object of the build, `json` what stands there instead. References are mended with the names of the
/// others as they are built.
[[nodiscard]] Alone buildAlone(const Build &build, const Files &files, const Source &source, const Json &json);

} // namespace weir::kustomize
