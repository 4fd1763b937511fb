// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/build.h"
#include "model/manifest/reader.h"

namespace weir::kustomize {

/// The texts of a kustomization while edits are written into them; everything else in them keeps its bytes.
class Editor
{
public:
    explicit Editor(const Files &files) : m_files(files) {}

    [[nodiscard]] const Texts &texts() const { return m_texts; }
    [[nodiscard]] Files files() const { return layered(m_files, m_texts); }

    /// The object of that source becomes `wanted`.
    Result<void> replace(const Source &source, const Json &wanted);
    /// Takes the object away; a file that holds nothing then goes, with its entry in the kustomization.
    Result<void> remove(const Source &source);
    /// A new file with one object, named by the kustomization's `resources`.
    Result<void> addResource(const QString &kustomization, const QString &file, const Json &object);
    /// The patch for an object in the kustomization: joined with the one that has a file already, else in a new one.
    Result<void> addPatch(const QString &kustomization, const Object &object, const Json &patch);

private:
    Result<QByteArray> text(const QString &path) const { return files().read(path); }
    /// The documents of a text as it is now: many edits of one file read it once.
    Result<const std::vector<manifest::Document> *> documents(const QString &path);
    Result<void> replaceDocument(const QString &path, size_t document, const Json &wanted);
    Result<void> appendTo(const QString &kustomization, const char *list, Json entry);
    Result<void> dropResource(const QString &kustomization, const QString &file);

    const Files &m_files;
    Texts m_texts;
    struct Parsed {
        QByteArray bytes;
        std::vector<manifest::Document> documents;
    };
    QHash<QString, Parsed> m_parsed;
};

} // namespace weir::kustomize
