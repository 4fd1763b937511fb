// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/quickcheck.h"
#include "model/resource/resourceset.h"

#include <QHash>

namespace weir {

/// A kustomization as a document: its build as it was opened, and which object of it each resource is. Files are
/// always worked out from that state and what is wanted now, so that undo gives back the same bytes.
struct Kustomized {
    kustomize::Build build;
    kustomize::Files files;                   ///< as they were then
    kustomize::QuickCheck quick{build, files};
    QHash<ResourceKey, size_t> objects;       ///< indexes in the build
    QHash<ResourceKey, ResourcePtr> opened;   ///< what they were then
    QHash<QString, QByteArray> created;       ///< files that saving made, with what was written

    /// Whether a file that the kustomization itself names holds it.
    [[nodiscard]] bool isOwn(ResourceKey key) const
    {
        const auto found = objects.constFind(key);
        return found != objects.cend() && build.isOwn(build.objects[*found])
               && !build.objects[*found].isGenerated();
    }
    /// The object a resource is, or null for a new one.
    [[nodiscard]] const kustomize::Object *object(ResourceKey key) const
    {
        const auto found = objects.constFind(key);
        return found == objects.cend() ? nullptr : &build.objects[*found];
    }
};

[[nodiscard]] kustomize::Files filesOnDisk();
/// The kustomization that a path is or holds at its top, or empty.
[[nodiscard]] QString kustomizationAt(const QString &path);

} // namespace weir
