// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/layout.h"
#include "model/manifest/tree.h"

namespace weir::manifest {

/// A replacement of bytes; an empty range is an insertion.
struct Edit {
    Range range;
    std::string text; ///< lines end in "\n" whatever the document uses
};

/// A parsed document as splicing needs it.
struct Source {
    QByteArrayView text;
    const Tree &tree;
    const Json &json;
    Form form;
};

/// The form of the text at hand: how far it indents.
[[nodiscard]] Form formOf(QByteArrayView text, const Tree &tree);

/// Edits that make the text read as `wanted`. With `rewrite` the value there is written anew as a whole. Nothing
/// where the change cannot be said inside the root; whether the edits do what they should is for the caller to check.
[[nodiscard]] std::optional<std::vector<Edit>> editsFor(const Source &source, const Json &wanted,
                                                        const std::optional<Pointer> &rewrite);

/// The text with all edits made, or nothing where they overlap. `newline` is what lines end with.
[[nodiscard]] std::optional<QByteArray> applyEdits(QByteArrayView text, std::vector<Edit> edits,
                                                   const QByteArray &newline);

} // namespace weir::manifest
