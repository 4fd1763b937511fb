// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/manifest/reader.h"
#include "model/resource/resourceset.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace weir::manifest {

/// The frame of one manifest file: what stands between and around the documents, and which resource each one is.
/// The text of a document that is a resource lives in the Resource; the frame changes only where the file is edited as
/// text. Text that could not be read to its end is kept as it is, with its error, beside the pieces of the last text
/// that could.
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
    QByteArray draft;          ///< with `error`: the text that cannot be read
    std::vector<Error> notes;  ///< of the text that was read
    std::vector<Error> leftOut; ///< those of them that tell of documents and items that are no objects

    /// The file's bytes for the current set: identical to `original` where none of its resources changed, the draft
    /// where there is one.
    /// Resources that no frame of the document names are in `added` and are appended as documents of their own.
    /// Where the document of one resource stands in the bytes.
    struct Part {
        Range range;
        ResourceKey key = ResourceKey::None;
        qsizetype piece = -1; ///< -1: one of `added`
        bool isItem = false;  ///< of the List that the range is
    };
    /// `parts` receives where each object stands; nothing of a draft.
    [[nodiscard]] QByteArray render(const ResourceSet &set, const std::vector<ResourceKey> &added,
                                    std::vector<Part> *parts = nullptr) const;
    /// The last text that could be read, as the set has it now.
    struct Text {
        QByteArray bytes;
        std::vector<Part> parts; ///< in the order of the bytes
    };
    [[nodiscard]] Text text(const ResourceSet &set, const std::vector<ResourceKey> &added) const;

    /// The same pieces, error and draft.
    [[nodiscard]] bool saysTheSame(const FileFrame &other) const;
};

/// A file with drafts of its objects in its text.
struct Drafted {
    FileFrame frame;
    std::vector<ResourceKey> keys; ///< whose drafts are in it, in the order of the text
};
/// The drafts of those objects that have a stretch of the text for themselves, as the draft of the file; the first says
/// why it cannot be read. Nothing where there is none.
[[nodiscard]] std::optional<Drafted> withDrafts(const FileFrame &frame, const FileFrame::Text &text,
                                                const QHash<ResourceKey, DraftPtr> &drafts);

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
