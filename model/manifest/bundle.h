// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/resource/resourceset.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace weir::manifest {

/// The frame of one manifest file: what stands between and around the documents, and which resource each one is.
/// The text of a document that is a resource lives in the Resource; the frame never changes by editing.
/// A file that could not be read to its end keeps its bytes and its error and is never written.
class FileFrame
{
public:
    /// A piece of the file: literal bytes (separators, comments, BOM, null or non-object documents), one resource's
    /// document, or a `kind: List` document whose items are resources.
    struct Piece {
        enum class Type { Literal, Resource, List } type = Type::Literal;
        QByteArray literal;                ///< Literal: the bytes. List: the List document's text as read
        std::vector<ResourceKey> keys;     ///< Resource: one; List: one per item
        std::vector<ResourcePtr> originals; ///< as read, parallel to `keys`
    };

    QString path;              ///< absolute, or empty for a document never saved
    QByteArray original;       ///< the bytes as last read or written
    std::vector<Piece> pieces;
    std::optional<Error> error;

    /// The file's bytes for the current set: identical to `original` where none of its resources changed.
    /// Resources that no frame of the document names are in `added` and are appended as documents of their own.
    /// `parts` receives where each object begins in the bytes.
    struct Part {
        qsizetype offset = 0;
        ResourceKey key = ResourceKey::None;
    };
    [[nodiscard]] QByteArray render(const ResourceSet &set, const std::vector<ResourceKey> &added,
                                    std::vector<Part> *parts = nullptr) const;
};

/// Reads bytes into a frame and resources; each object gets a key from `nextKey`. Objects without apiVersion or
/// kind are kept as literals and reported in `notes`.
struct Loaded {
    FileFrame frame;
    std::vector<std::pair<ResourceKey, ResourcePtr>> resources;
    std::vector<Error> notes;
};
/// What becomes of the documents before the place where a file could not be read further. kubectl takes them; a design
/// that could never be saved again must not.
enum class Broken { Nothing, UpToTheError };
[[nodiscard]] Loaded load(const QByteArray &bytes, const QString &path, const std::function<ResourceKey()> &nextKey,
                          Broken broken = Broken::Nothing);

/// Clipboard form: documents joined by "---\n".
[[nodiscard]] QByteArray joinDocuments(const std::vector<ResourcePtr> &resources);

} // namespace weir::manifest
