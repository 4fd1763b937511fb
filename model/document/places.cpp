// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/manifest/reader.h"

#include <algorithm>

namespace weir {

using Piece = manifest::FileFrame::Piece;

namespace {

// The nearest place that exists: a missing field is shown at its parent.
const manifest::Span *nearest(const manifest::Document &document, Pointer pointer)
{
    while (true) {
        if (const manifest::Span *span = document.span(pointer))
            return span;
        if (pointer.isRoot())
            return nullptr;
        pointer = pointer.parent();
    }
}

} // namespace

Error Document::place(ResourceKey key, const QString &pointer) const
{
    const ResourcePtr resource = m_set.resource(key);
    const NodeId node = m_topology.idOf(key);
    Error place{.message = {}, .file = {}, .object = node, .field = pointer};
    const int file = fileOf(key);
    if (!resource || file < 0)
        return place;
    const manifest::FileFrame &frame = m_opened.files[static_cast<size_t>(file)];
    place.file = frame.path.isEmpty() ? m_opened.title : frame.path;

    qsizetype lines = 0;
    for (const Piece &piece : frame.pieces) {
        const auto here = std::find(piece.keys.begin(), piece.keys.end(), key);
        if (here == piece.keys.end()) {
            const ResourcePtr other = piece.keys.empty() ? nullptr : m_set.resource(piece.keys.front());
            const bool literal = piece.type != Piece::Type::Resource;
            lines += literal ? piece.literal.count('\n') : other ? other->text().count('\n') : 0;
            continue;
        }
        const bool inList = piece.type == Piece::Type::List;
        const manifest::ReadResult read = manifest::read(inList ? piece.literal : resource->text(), {});
        if (read.documents.empty())
            return place;
        Pointer at = inList ? Pointer({"items", std::to_string(here - piece.keys.begin())}) : Pointer();
        const Pointer inside = Pointer::parse(pointer);
        for (const std::string &token : inside.tokens())
            at = at.child(token);
        if (const manifest::Span *span = nearest(read.documents.front(), at)) {
            place.line = span->line + static_cast<int>(lines);
            place.column = span->column;
        }
        return place;
    }
    return place;
}

} // namespace weir
