// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/reader.h"
#include "tests/support/shared.h"

#include <QDir>

namespace weir::test {

/// Paths of the CustomResourceDefinition files beside the project; empty where they are missing.
inline QStringList crdFiles()
{
    const QString shared = sharedDir();
    QStringList paths;
    if (shared.isEmpty())
        return paths;
    const QDir folder(shared + QStringLiteral("/reference/crds"));
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

/// The definitions in them.
inline std::vector<Json> crds()
{
    std::vector<Json> found;
    for (const QString &path : crdFiles()) {
        manifest::ReadResult read = manifest::read(readFile(path), path);
        for (manifest::Document &document : read.documents) {
            if (stringAt(document.json, "/kind") == u"CustomResourceDefinition")
                found.push_back(std::move(document.json));
        }
    }
    return found;
}

} // namespace weir::test
