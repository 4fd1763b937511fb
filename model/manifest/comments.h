// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/tree.h"

#include <QByteArrayView>

#include <optional>
#include <string>
#include <vector>

namespace weir::manifest {

/// A key with its value, or an item of a list: what begins a line in block style and what comments belong to.
struct Entry {
    int key = -1;                      ///< the key's node; -1: an item of a list
    int value = -1;                    ///< the value's node
    int parent = -1;                   ///< the collection's node
    qsizetype at = 0;                  ///< first byte of the key, or of the dash
    std::vector<std::string> above;    ///< lines before it, without indentation: comments, and "" for a blank one
    std::string behind;                ///< the comment that ends its line
};

/// A document's comments and blank lines, each with the entry or collection that it goes with.
struct Comments {
    std::vector<Entry> entries;                       ///< in the order of the text
    std::vector<std::vector<int>> of;                 ///< by collection node: its entries
    std::vector<std::vector<std::string>> below;      ///< by collection node: lines behind its last entry
    size_t count = 0;                                 ///< of comments, those behind the "|" of a text included
};

/// Behind the anchor or tag that begins at `at`.
[[nodiscard]] qsizetype propertyEnd(QByteArrayView text, qsizetype at);

/// The first line of a text in "|" or ">", as offsets into the node's bytes.
struct BlockHeader {
    qsizetype mark = 0;          ///< of "|" or ">"
    qsizetype indicatorsEnd = 0; ///< behind the indicators of indentation and of the end
    qsizetype comment = -1;      ///< of "#"; -1: none. The readers want no blank before it.
    qsizetype end = 0;           ///< of the newline
};
/// Reads the header of a node whose style is Literal or Folded, anchor and tag skipped.
[[nodiscard]] BlockHeader blockHeader(QByteArrayView node);

/// Gives every comment of a text whose lines end in LF its place; nothing where one cannot be placed.
[[nodiscard]] std::optional<Comments> placeComments(QByteArrayView text, const Tree &tree);

} // namespace weir::manifest
