// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "model/admission/profile.h"
#include "model/document/document.h"

namespace weir::cli {

/// Opens files, folders and "-" (standard input) into one document; what cannot be read is complained about and is in
/// its failures(). With Told also what was read and is not in the set: documents that are no objects, and what of a
/// kustomization is not understood. Returns Usage where no file was named.
enum class LeftOut { Told, Silent };
[[nodiscard]] int load(Document &document, const QStringList &paths, LeftOut leftOut = LeftOut::Told);

/// Adds --verbose.
void addVerboseOption(QCommandLineParser &parser);
/// What opening a folder left out: one line on standard error, with --verbose a line each.
void tellIgnored(const Document &document, const QCommandLineParser &parser);
/// [{"file", "reason"}]
[[nodiscard]] Json ignoredJson(const Document &document);

/// Adds --profile.
void addProfileOption(QCommandLineParser &parser);
/// The cluster's ConfigMaps that --profile names; without it: as released.
[[nodiscard]] Result<admission::Profile> readProfile(const QCommandLineParser &parser);

/// The path as the caller gave it where possible: inside the current folder relative, standard input "-".
[[nodiscard]] QString shown(const QString &file);

/// {"apiVersion", "kind", "namespace", "name"}
[[nodiscard]] Json identity(const Resource &resource);

} // namespace weir::cli
