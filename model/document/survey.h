// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace weir {

/// A file or folder that opening a folder left out.
struct Ignored {
    QString path;
    QString reason;      ///< a whole sentence or its end: "no object: apiVersion and kind are missing"
    bool isText = false; ///< worth reading: a template

    bool operator==(const Ignored &) const = default;
};

/// What a folder holds: what is read as manifests, and everything else with the reason why it is not.
struct Survey {
    QStringList files;               ///< sorted
    QHash<QString, QString> locked;  ///< files that are read but not written: why
    std::vector<Ignored> ignored;    ///< sorted by path; a very long list ends in how many more there are
};

/// Looks through a folder and those below it, not through hidden ones and links.
[[nodiscard]] Result<Survey> survey(const QString &folder);

/// Whether a folder is a Helm chart.
[[nodiscard]] bool isChart(const QString &folder);

} // namespace weir
