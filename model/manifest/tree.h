// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/reader.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace weir::manifest {

/// One node of a document's syntax tree. `range` counts bytes of the text that was parsed; it includes anchor and
/// tag. Block collections and clipped block scalars end with their last content, not where the next token begins.
struct Node {
    enum class Type : quint8 { Scalar, Sequence, Mapping, Alias };
    enum class Style : quint8 { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

    Type type = Type::Scalar;
    Style style = Style::Plain;
    bool implicit = true;       ///< scalar: neither quoted nor tagged
    int target = -1;            ///< alias: the node it stands for
    Range range;
    std::string value;          ///< scalar: its text; alias: the anchor's name
    std::string tag;
    std::string anchor;
    std::vector<int> children;  ///< mapping: key, value, key, value …
};

/// A document's syntax: what splicing works on and what JSON is composed from.
struct Tree {
    std::vector<Node> nodes;
    int root = -1;              ///< -1: nothing but blanks and comments
    bool json = false;          ///< read by the JSON grammar
    qsizetype ignoredFrom = -1; ///< first byte after "..." that kubectl does not look at, or -1
};

/// Why a text is no document, and at which of its bytes.
struct Fault {
    QString message;
    qsizetype offset = 0;
    bool isGrammar = true; ///< false: JSON for certain, so reading it as YAML instead is no way out
};

/// Reads the first YAML document of `text` with libyaml.
[[nodiscard]] tl::expected<Tree, Fault> parseYaml(QByteArrayView text, const Limits &limits);

/// Reads one JSON value that begins at `begin`; the root's range tells where it ended.
[[nodiscard]] tl::expected<Tree, Fault> parseJsonValue(QByteArrayView text, qsizetype begin, const Limits &limits);

/// The faults that both grammars share.
[[nodiscard]] Fault tooDeep(const Limits &limits, qsizetype offset);
[[nodiscard]] Fault tooMany(const Limits &limits, qsizetype offset);

/// The JSON value of a tree. Offsets in spans and notes are bytes of `text`; the reader turns them into lines.
struct Composed {
    struct Note {
        QString message;
        qsizetype offset = 0;
    };
    struct Place {
        Pointer pointer;
        Range value;
        Range key;
    };
    Json json;
    std::vector<Place> places;
    std::vector<Note> notes;
};

/// kubectl's reading of a tree (engineering 8.2). `lineOf` gives the file's line of an offset, for messages.
[[nodiscard]] tl::expected<Composed, Fault> compose(const Tree &tree, const Limits &limits, bool withPlaces,
                                                    const std::function<int(qsizetype)> &lineOf);

} // namespace weir::manifest
