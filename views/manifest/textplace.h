// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QStringList>

namespace weir::manifesttext {

/// Where the caret is in one document's lines, found by indentation alone, so that it works while the text is broken.
struct TextPlace {
    enum class What { Nothing, Key, Value } what = What::Nothing;
    Pointer path;         ///< Key: of the object that holds it; Value: of the value
    QString prefix;       ///< what is typed so far
    int from = 0;         ///< its column
    int indent = 0;       ///< column of the key, also of the one that the value belongs to
    bool hasColon = false; ///< Key: the colon is there already
    bool isItem = false;  ///< Key: it stands behind a dash, where a plain value may stand too
    bool isFlow = false;  ///< within brackets: all in one line, and some signs have to be quoted
    QStringList siblings; ///< keys beside it
    bool isAlone = false; ///< nothing else is in the document
    QString apiVersion;
    QString kind;
    QString nameSpace;
};

/// `lines` are those of one document, without its marks.
[[nodiscard]] TextPlace placeIn(const QStringList &lines, int line, int column);

/// The place of the key, or the value without a key, that the line itself speaks of; for help and for going there.
[[nodiscard]] Pointer pathOfLine(const QStringList &lines, int line);

} // namespace weir::manifesttext
