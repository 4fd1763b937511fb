// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/texts.h"

#include "model/document/edits.h"
#include "model/document/pairing.h"
#include "model/document/pointing.h"
#include "model/manifest/objects.h"
#include "model/manifest/writer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace weir {

using Piece = manifest::FileFrame::Piece;
using Text = manifest::FileFrame::Text;

std::vector<ResourceKey> Document::loose() const
{
    std::vector<ResourceKey> result;
    for (const auto &[key, resource] : m_set.resources()) {
        if (!m_opened.fileOf.contains(key))
            result.push_back(key);
    }
    return result;
}

int Document::home() const
{
    for (size_t i = 0; i < m_opened.files.size(); ++i) {
        if (!m_opened.files[i].error && m_opened.states[i].locked.isEmpty())
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<std::vector<ResourceKey>> Document::appended() const
{
    std::vector<std::vector<ResourceKey>> result(m_opened.files.size());
    QSet<ResourceKey> placed;
    for (const manifest::FileFrame &frame : m_opened.files) {
        for (const Piece &piece : frame.pieces) {
            for (const ResourceKey key : piece.keys)
                placed.insert(key);
        }
    }
    for (size_t i = 0; i < result.size(); ++i) {
        for (const ResourceKey key : m_opened.states[i].added) {
            if (m_set.resource(key) && !placed.contains(key)) {
                placed.insert(key);
                result[i].push_back(key);
            }
        }
    }
    // Objects whose place in a text was undone.
    for (const auto &[key, resource] : m_set.resources()) {
        const int file = fileOf(key);
        if (file >= 0 && !placed.contains(key))
            result[static_cast<size_t>(file)].push_back(key);
    }
    if (!isFolder() && home() >= 0) {
        for (const ResourceKey key : loose())
            result[static_cast<size_t>(home())].push_back(key);
    }
    return result;
}

Text Document::textOf(int file) const
{
    if (file < 0 || static_cast<size_t>(file) >= m_opened.files.size())
        return {};
    const auto index = static_cast<size_t>(file);
    // What a kustomization builds stands in none of its files.
    if (m_opened.kustomized)
        return {.bytes = m_opened.files[index].original, .parts = {}};
    Text text = m_opened.files[index].text(m_set, appended()[index]);
    // The items of a List have no text of their own.
    std::erase_if(text.parts, [](const manifest::FileFrame::Part &part) { return part.isItem; });
    return text;
}

QByteArray Document::bytesOf(int file) const
{
    if (file < 0 || static_cast<size_t>(file) >= m_opened.files.size())
        return {};
    const manifest::FileFrame &frame = m_opened.files[static_cast<size_t>(file)];
    return frame.error ? frame.draft : textOf(file).bytes;
}

bool Document::isLocked(int file) const
{
    return m_opened.kustomized || file < 0 || static_cast<size_t>(file) >= m_opened.files.size()
        || !m_opened.states[static_cast<size_t>(file)].locked.isEmpty();
}

QString Document::nameOf(int file) const
{
    if (file < 0 || static_cast<size_t>(file) >= m_opened.files.size())
        return {};
    const QString &path = m_opened.files[static_cast<size_t>(file)].path;
    return path.isEmpty() ? m_opened.title : path;
}

namespace edits {

using namespace Qt::StringLiterals;

namespace {

struct Middle {
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};

// What differs between two texts.
Middle middleOf(const QByteArray &before, const QByteArray &after)
{
    const auto common = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype head = common.first - before.begin();
    const qsizetype most = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {.begin = head, .oldEnd = before.size() - tail, .newEnd = after.size() - tail};
}

// Lines that begin or end a document, or tell the reader how to read.
bool hasMarks(const QByteArray &text)
{
    for (qsizetype line = 0; line < text.size();) {
        const QByteArrayView rest = QByteArrayView(text).sliced(line);
        if (rest.startsWith("---") || rest.startsWith("...") || rest.startsWith("%"))
            return true;
        const qsizetype newline = text.indexOf('\n', line);
        if (newline < 0)
            return false;
        line = newline + 1;
    }
    return false;
}

bool isWhole(const Json &object)
{
    return object.is_object() && !stringAt(object, "/apiVersion").isEmpty() && !stringAt(object, "/kind").isEmpty();
}

Error incomplete(int line)
{
    return {.message = say(QT_TRANSLATE_NOOP("Edits", "The object needs apiVersion and kind.")), .file = {},
            .line = line, .column = 1, .object = {}, .field = {}};
}

std::shared_ptr<const manifest::FileFrame> draftOf(const manifest::FileFrame &frame, const QByteArray &bytes,
                                                   const Error &error)
{
    auto draft = std::make_shared<manifest::FileFrame>(frame);
    draft->draft = bytes;
    draft->error = error;
    draft->error->file = frame.path;
    return draft;
}

void label(Change &change, const Document &document, int file, ResourcePtr one = nullptr)
{
    if (!one && change.resources.size() == 1)
        one = change.resources.front().before;
    const QString name = document.nameOf(file);
    change.label = one ? say(QT_TRANSLATE_NOOP("Edits", "Edit the YAML of %1")).arg(nameOf(*one))
        : name.isEmpty() ? say(QT_TRANSLATE_NOOP("Edits", "Edit the text"))
                         : say(QT_TRANSLATE_NOOP("Edits", "Edit %1")).arg(QFileInfo(name).fileName());
}

void setFrame(Change &change, int file, const manifest::FileFrame &before,
              std::shared_ptr<const manifest::FileFrame> after)
{
    if (!before.saysTheSame(*after))
        change.frames.push_back({.key = file, .before = std::make_shared<manifest::FileFrame>(before),
                                 .after = std::move(after)});
}

// The objects of a file in the order of its text.
std::vector<ResourceKey> keysOf(const Document &document, const manifest::FileFrame &frame, const Text &text)
{
    std::vector<ResourceKey> keys;
    const auto add = [&](ResourceKey key) {
        if (key != ResourceKey::None && document.set().resource(key))
            keys.push_back(key);
    };
    for (const Piece &piece : frame.pieces) {
        for (const ResourceKey key : piece.keys)
            add(key);
    }
    for (const manifest::FileFrame::Part &part : text.parts) {
        if (part.piece < 0)
            add(part.key);
    }
    return keys;
}

// An object that was cut out of a text and comes back stands where it stood; where others name it, its ghost kept the
// place meanwhile.
void giveBackPlace(Change &change, const Document &document, ResourceKey key, const ResourceId &identity)
{
    if (document.placements().contains({.resource = ResourceKey::None, .node = document.topology().ghostId(identity)}))
        return;
    if (const std::optional<Placement> place = document.history().placementLost(identity))
        change.placements.push_back({.key = {.resource = key, .node = {}}, .before = std::nullopt, .after = place});
}

// The line of the first document that is only what is left of an object: its type or its name is being typed.
std::optional<int> remainderLine(const manifest::FileFrame &frame, const manifest::Loaded &read, const Pairing &pairing)
{
    QSet<QByteArray> wasThere;
    for (const Piece &piece : frame.pieces) {
        if (piece.type == Piece::Type::Literal)
            wasThere.insert(piece.literal);
    }
    size_t resources = 0;
    int line = 1;
    for (const Piece &piece : read.frame.pieces) {
        const QByteArray &bytes = piece.type == Piece::Type::Resource ? piece.originals.front()->text() : piece.literal;
        if (piece.type == Piece::Type::Literal && !wasThere.contains(bytes) && pairing.isOpenBefore(resources)) {
            const manifest::ReadResult inside = manifest::read(bytes, {}, {}, manifest::Detail::Spans);
            for (const manifest::Document &document : inside.documents) {
                if (document.json.is_object())
                    return line + (document.spans.empty() ? 0 : document.spans.front().second.line - 1);
            }
        }
        if (piece.type != Piece::Type::Literal)
            resources += static_cast<size_t>(std::count_if(piece.keys.begin(), piece.keys.end(), [](ResourceKey key) {
                return key != ResourceKey::None;
            }));
        line += static_cast<int>(bytes.count('\n'));
    }
    return std::nullopt;
}

} // namespace

std::optional<Change> replaceWithin(const Document &document, int file, const QByteArray &bytes)
{
    const manifest::FileFrame &frame = document.files()[static_cast<size_t>(file)];
    const Text text = document.textOf(file);
    Change change;
    const Middle middle = middleOf(text.bytes, bytes);
    const auto within = [&](const manifest::FileFrame::Part &part) {
        return middle.begin >= part.range.begin && middle.oldEnd <= part.range.end;
    };
    if (text.bytes == bytes) {
        if (!frame.error)
            return change;
        if (text.parts.empty())
            return std::nullopt;
    }
    const auto part = std::find_if(text.parts.begin(), text.parts.end(), within);
    if (text.bytes != bytes && part == text.parts.end())
        return std::nullopt;
    manifest::FileFrame readable = frame;
    readable.error.reset();
    readable.draft.clear();
    if (text.bytes != bytes) {
        const qsizetype longer = bytes.size() - text.bytes.size();
        const QByteArray object = bytes.mid(part->range.begin, part->range.size() + longer);
        const QByteArray trimmed = object.trimmed();
        if (!object.endsWith('\n') || hasMarks(object) || trimmed.startsWith('{') || trimmed.startsWith('['))
            return std::nullopt;
        const ResourcePtr before = document.set().resource(part->key);
        const manifest::ReadResult read = manifest::read(object, frame.path, {}, manifest::Detail::ValuesOnly);
        const int line = static_cast<int>(QByteArrayView(bytes).first(part->range.begin).count('\n'));
        const bool isOne = read.documents.size() == 1 && read.documents.front().text.begin == 0
            && read.documents.front().text.end == object.size();
        if (read.error || (isOne && !isWhole(read.documents.front().json))) {
            Error error = read.error ? *read.error : incomplete(1);
            error.line += line;
            setFrame(change, file, frame, draftOf(frame, bytes, error));
            label(change, document, file, before);
            return change;
        }
        if (!isOne || manifest::isList(read.documents.front().json))
            return std::nullopt;
        change.resources.push_back({.key = part->key, .before = before,
                                    .after = Resource::create(read.documents.front().json, object)});
    }
    setFrame(change, file, frame, std::make_shared<manifest::FileFrame>(readable));
    label(change, document, file);
    return change;
}

manifest::Loaded readText(const QByteArray &bytes, const QString &name)
{
    qint64 last = 0;
    return manifest::load(bytes, name, [&last] { return static_cast<ResourceKey>(++last); });
}

Change replaceText(Document &document, int file, const QByteArray &bytes, manifest::Loaded read)
{
    const manifest::FileFrame &frame = document.files()[static_cast<size_t>(file)];
    Change change;
    if (read.frame.error) {
        setFrame(change, file, frame, draftOf(frame, bytes, *read.frame.error));
        label(change, document, file);
        return change;
    }
    const std::vector<ResourceKey> old = keysOf(document, frame, document.textOf(file));
    Pairing pairing(document, old, read);
    const std::vector<int> &found = pairing.run();
    if (const std::optional<int> line = remainderLine(frame, read, pairing)) {
        setFrame(change, file, frame, draftOf(frame, bytes, incomplete(*line)));
        label(change, document, file);
        return change;
    }
    QHash<ResourceKey, std::pair<ResourceKey, ResourcePtr>> now;
    QSet<ResourceKey> stayed;
    for (size_t i = 0; i < read.resources.size(); ++i) {
        const auto &[local, resource] = read.resources[i];
        const ResourceKey key = found[i] >= 0 ? old[static_cast<size_t>(found[i])] : document.nextKey();
        const ResourcePtr before = found[i] >= 0 ? document.set().resource(key) : nullptr;
        const bool isSame = before
                            && (resource->text().isEmpty() ? before->json() == resource->json()
                                                           : manifest::textOf(*before) == resource->text());
        now.insert(local, {key, isSame ? before : resource});
        stayed.insert(key);
        if (!isSame)
            change.resources.push_back({.key = key, .before = before, .after = resource});
        if (found[i] < 0)
            giveBackPlace(change, document, key, resource->id());
    }
    QList<ResourceKey> gone;
    std::copy_if(old.begin(), old.end(), std::back_inserter(gone),
                 [&](ResourceKey key) { return !stayed.contains(key); });
    const Change removed = remove(document, gone);
    change.resources.insert(change.resources.end(), removed.resources.begin(), removed.resources.end());
    change.placements.insert(change.placements.end(), removed.placements.begin(), removed.placements.end());
    auto after = std::make_shared<manifest::FileFrame>(frame);
    after->error.reset();
    after->draft.clear();
    after->notes = std::move(read.notes);
    after->pieces = std::move(read.frame.pieces);
    for (Piece &piece : after->pieces) {
        for (size_t i = 0; i < piece.keys.size(); ++i) {
            if (piece.keys[i] != ResourceKey::None)
                std::tie(piece.keys[i], piece.originals[i]) = now.value(piece.keys[i]);
        }
    }
    setFrame(change, file, frame, std::move(after));
    label(change, document, file);
    return change;
}

Change replaceText(Document &document, int file, const QByteArray &bytes)
{
    if (std::optional<Change> quick = replaceWithin(document, file, bytes))
        return std::move(*quick);
    return replaceText(document, file, bytes, readText(bytes, document.nameOf(file)));
}

Change draftText(const Document &document, int file, const QByteArray &bytes, const Error &reason)
{
    const manifest::FileFrame &frame = document.files()[static_cast<size_t>(file)];
    Change change;
    setFrame(change, file, frame, draftOf(frame, bytes, reason));
    label(change, document, file);
    return change;
}

int fileShowing(const Document &document, ResourceKey key)
{
    const int file = document.fileOf(key);
    if (file >= 0 || document.isFolder())
        return file;
    const auto readable = std::find_if(document.files().begin(), document.files().end(),
                                       [](const manifest::FileFrame &frame) { return !frame.error; });
    return readable == document.files().end() ? -1 : static_cast<int>(readable - document.files().begin());
}

} // namespace edits

} // namespace weir
