// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/files.h"
#include "model/kustomize/fieldspec.h"
#include "model/kustomize/kustomization.h"

/// The steps of a kustomization, each in a file of its own. They change the objects and say what does not work.
namespace weir::kustomize {

/// Everything that a step may need of the build around it.
struct Step {
    const Kustomization &kustomization;
    const Files &files;
    QStringList &read;     ///< every file that was read is added
    Report &report;
};

void generateConfigMaps(const Step &step, Objects &objects);
void generateSecrets(const Step &step, Objects &objects);

void applyLegacyMergePatches(const Step &step, Objects &objects);
void applyPatches(const Step &step, Objects &objects);
void applyLegacyJsonPatches(const Step &step, Objects &objects);
void applyNamespace(const Step &step, Objects &objects);
void applyNames(const Step &step, Objects &objects);
void applyLabels(const Step &step, Objects &objects);
void applyAnnotations(const Step &step, Objects &objects);
void applyReplicas(const Step &step, Objects &objects);
void applyImages(const Step &step, Objects &objects);
void applyReplacements(const Step &step, Objects &objects);

/// One kind of object that fields of others name.
struct NameReference {
    std::string group;
    std::string version;
    std::string kind;
    std::vector<FieldSpec> fields;
};
/// Those that kustomize knows by itself.
[[nodiscard]] std::vector<NameReference> builtInReferences();
/// Those that the kustomization's `configurations` add.
void addConfiguredReferences(const Step &step, std::vector<NameReference> &references);

/// The last steps, once for the whole build.
void addHashes(Objects &objects);
void mendReferences(Objects &objects, const std::vector<NameReference> &references, Report &report);
/// The same for one object among those that are built already.
void mendReferences(Object &referrer, const Objects &built, const std::vector<NameReference> &references,
                    Report &report);
void dropLocal(Objects &objects);

/// The text of a member that says a label, annotation or name; numbers and booleans are refused by kustomize.
[[nodiscard]] std::optional<std::string> textOf(const Json &value);

/// A file that a field names, or an error in the report.
[[nodiscard]] std::optional<QByteArray> readNamed(const Step &step, const QString &relative, const Pointer &field);

} // namespace weir::kustomize
