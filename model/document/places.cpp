// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/places.h"

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

void PlaceFinder::addBuilt()
{
    const Kustomized &kustomized = *m_document.kustomized();
    for (auto it = kustomized.objects.cbegin(); it != kustomized.objects.cend(); ++it) {
        const kustomize::Source &source = kustomized.build.objects[it.value()].source;
        const int file = m_document.fileOf(it.key());
        if (file < 0)
            continue;
        if (source.document < 0)
            m_generated.insert(it.key(), source.place);
        else
            m_spots.insert(it.key(), {.file = file, .piece = 0, .lines = 0, .item = source.item,
                                      .document = static_cast<size_t>(source.document)});
    }
}

PlaceFinder::PlaceFinder(const Document &document) : m_document(document)
{
    if (document.kustomized()) {
        addBuilt();
        return;
    }
    for (size_t file = 0; file < document.files().size(); ++file) {
        const manifest::FileFrame &frame = document.files()[file];
        qsizetype lines = 0;
        for (size_t i = 0; i < frame.pieces.size(); ++i) {
            const Piece &piece = frame.pieces[i];
            const bool inList = piece.type == Piece::Type::List;
            for (size_t item = 0; item < piece.keys.size(); ++item) {
                m_spots.insert(piece.keys[item], {.file = static_cast<int>(file), .piece = static_cast<qsizetype>(i),
                                                  .lines = lines, .item = inList ? static_cast<qsizetype>(item) : -1});
            }
            if (piece.type != Piece::Type::Resource) {
                lines += piece.literal.count('\n');
            } else if (const ResourcePtr resource = document.set().resource(piece.keys.front())) {
                lines += resource->text().count('\n');
            }
        }
    }
}

const manifest::Document *PlaceFinder::read(ResourceKey key, const Spot &spot)
{
    const std::pair<int, qsizetype> wanted{spot.file, spot.piece};
    if (wanted != m_readPiece) {
        const Piece &piece =
            m_document.files()[static_cast<size_t>(spot.file)].pieces[static_cast<size_t>(spot.piece)];
        const ResourcePtr resource = m_document.set().resource(key);
        const bool isWhole = spot.item >= 0 || !resource || piece.type == Piece::Type::Literal;
        m_text = isWhole ? piece.literal : resource->text();
        m_read = manifest::read(m_text, {});
        m_readPiece = wanted;
    }
    return spot.document < m_read.documents.size() ? &m_read.documents[spot.document] : nullptr;
}

Error PlaceFinder::find(ResourceKey key, const QString &pointer, int textLine)
{
    Error place{.message = {}, .file = {}, .object = m_document.topology().idOf(key), .field = pointer};
    if (const auto generated = m_generated.constFind(key); generated != m_generated.cend()) {
        place.file = generated->file;
        place.line = generated->line;
        place.column = generated->column;
        return place;
    }
    const auto spot = m_spots.constFind(key);
    if (spot == m_spots.cend())
        return place;
    const QString &path = m_document.files()[static_cast<size_t>(spot->file)].path;
    place.file = path.isEmpty() ? m_document.ownTitle() : path;
    const manifest::Document *document = read(key, *spot);
    if (!document)
        return place;
    Pointer at = spot->item >= 0 ? Pointer({"items", std::to_string(spot->item)}) : Pointer();
    const Pointer inside = Pointer::parse(pointer);
    for (const std::string &token : inside.tokens())
        at = at.child(token);
    if (const manifest::Span *span = nearest(*document, at)) {
        place.line = span->line + static_cast<int>(spot->lines);
        place.column = span->column;
        const char first = span->value.begin < m_text.size() ? m_text[span->value.begin] : '\0';
        if (textLine > 0 && (first == '|' || first == '>')) {
            place.line += textLine;
            place.column = 1;
        }
    }
    return place;
}

Error Document::place(ResourceKey key, const QString &pointer) const
{
    return PlaceFinder(*this).find(key, pointer);
}

} // namespace weir
