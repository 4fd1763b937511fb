// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/manifest/reader.h"

#include <optional>

namespace weir {

/// Where fields stand in their files. Counts lines once and reads each document once as long as it is asked for one
/// object after the other; valid until the document changes.
class PlaceFinder
{
public:
    explicit PlaceFinder(const Document &document);

    /// File, line and column of a field; of its nearest parent where it is missing; line 0 where nothing is known.
    /// `textLine` counts in a value that is a block of lines, from 1; 0, or another value: where it begins.
    [[nodiscard]] Error find(ResourceKey key, const QString &pointer, int textLine = 0);

private:
    struct Spot {
        int file = 0;
        qsizetype piece = 0;
        qsizetype lines = 0;   ///< before the piece
        qsizetype item = -1;   ///< index in a List
        size_t document = 0;   ///< of those in the piece
    };
    void addBuilt();
    [[nodiscard]] const manifest::Document *read(ResourceKey key, const Spot &spot);

    const Document &m_document;
    QHash<ResourceKey, Spot> m_spots;
    QHash<ResourceKey, Error> m_generated; ///< by a kustomization: what generates them
    QByteArray m_text; ///< of which m_read was read
    manifest::ReadResult m_read;
    std::pair<int, qsizetype> m_readPiece{-1, -1};
};

} // namespace weir
