// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/files.h"

#include <QStringList>

#include <vector>

namespace weir {

/// What a document knows of its files. A value for any thread: the bytes are shared, not copied.
struct DiskState {
    std::vector<files::Known> files; ///< manifests and sidecars that have a path
    QString folder;                  ///< empty unless a folder is open: other manifests below it are new
    QStringList leftOut = {};        ///< but these, which were read and hold no object
};

/// What another program did to a file.
struct DiskChange {
    enum class Kind { Changed, Removed, Added };
    QString path;
    Kind kind = Kind::Changed;

    bool operator==(const DiskChange &) const = default;
};

/// Reads what has the same size as before, so it may take a while: for the pool where files are many.
[[nodiscard]] std::vector<DiskChange> compareWithDisk(const DiskState &state);

} // namespace weir
