// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace weir::kustomize {

/// Texts by path; no bytes: the file is to be removed.
using Texts = QHash<QString, std::optional<QByteArray>>;

/// Where the files of a kustomization come from. Paths are absolute and clean.
struct Files {
    enum class Is { Nothing, File, Folder };
    std::function<Is(const QString &path)> is;
    std::function<Result<QByteArray>(const QString &path)> read;
};

/// The same with some texts on top that are not written yet.
[[nodiscard]] Files layered(Files below, Texts above);
/// Only these texts.
[[nodiscard]] Files inMemory(Texts texts);

/// kustomization.yaml, kustomization.yml, Kustomization
[[nodiscard]] bool isKustomizationName(const QString &fileName);
/// The kustomization of a folder, or empty.
[[nodiscard]] QString kustomizationIn(const QString &folder, const Files &files);
/// The name of another kustomization in the folder of one, or empty.
[[nodiscard]] QString otherKustomization(const QString &path, const Files &files);

} // namespace weir::kustomize
