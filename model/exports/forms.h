// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/exports/manifests.h"

#include <QDir>

#include <functional>

namespace weir::exports {

/// Forms that are text; pictures are drawn elsewhere.
enum class Form { Yaml, Files, List, Kustomize, Helm, Kn, Report, Mermaid, Dot };

/// A form by what the command line calls it ("kustomize"); nothing for others.
[[nodiscard]] std::optional<Form> formNamed(const QString &name);
/// Whether its files need a folder of their own.
[[nodiscard]] bool isFolder(Form form);

struct Exported {
    std::vector<File> files;
    std::vector<Error> notes; ///< what a reader of the result should know
};

/// Secrets among these that the document's kustomization makes: their values are in files of its own, and a form that
/// keeps manifests has them empty. None for forms that show no values.
[[nodiscard]] std::vector<Error> hiddenValues(Form form, const Document &document,
                                              const std::vector<ResourcePtr> &resources);
/// A document in another form. `name` is that of the overlay or the chart (see isName()), or the title of a report.
[[nodiscard]] Exported exportAs(Form form, const Document &document, const QString &name);
/// What may be the name of an overlay's folder or of a chart: letters, digits, dots and dashes.
[[nodiscard]] bool isName(const QString &name);

/// The first of the files that is there already and says something else; empty: none.
[[nodiscard]] QString inTheWay(const QDir &folder, const std::vector<File> &files);
/// Writes them, one after the other and each whole or not at all, with the folders that they need; scripts become
/// programs. Their paths, or why one could not be written. `wrote` hears of each as soon as it is there.
[[nodiscard]] Result<QStringList> writeFiles(const QDir &folder, const std::vector<File> &files,
                                             const std::function<void(const QString &path)> &wrote = {});

} // namespace weir::exports
