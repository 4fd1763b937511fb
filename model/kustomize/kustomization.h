// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/object.h"
#include "model/manifest/reader.h"

namespace weir::kustomize {

/// How kustomize reads YAML.
constexpr manifest::Limits AsKustomize{.wordsAreText = true};
/// Of objects and patches, which it reads in another way than its own file.
constexpr manifest::Limits AsObjects{.wordsAreText = true, .asKustomize = true};

/// One kustomization file.
class Kustomization
{
public:
    /// Nothing, with an error in the report, where it cannot be read. What it says that is not understood is noted.
    [[nodiscard]] static std::optional<Kustomization> read(const QByteArray &bytes, const QString &path,
                                                           Report &report);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const Json &json() const { return m_document.json; }
    [[nodiscard]] bool isComponent() const { return m_isComponent; }

    /// The member, or null where it is missing or of another type, which is then an error in the report.
    [[nodiscard]] const Json *list(const char *name, Report &report) const;
    [[nodiscard]] const Json *map(const char *name, Report &report) const;
    [[nodiscard]] QString text(const char *name) const;

    /// A message with the place of a field.
    [[nodiscard]] Error at(const Pointer &pointer, const QString &message) const;
    /// The clean absolute path of one that is relative to the folder, or is absolute already.
    [[nodiscard]] QString resolve(const QString &relative) const;

private:
    void noteUnknown(Report &report) const;
    [[nodiscard]] const Json *typed(const char *name, Json::value_t type, Report &report) const;

    QString m_path;
    QString m_folder;
    manifest::Document m_document;
    bool m_isComponent = false;
};

} // namespace weir::kustomize
