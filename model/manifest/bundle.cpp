// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/bundle.h"

#include "model/manifest/objects.h"
#include "model/manifest/reader.h"
#include "model/manifest/splice.h"
#include "model/manifest/writer.h"

#include <QCoreApplication>


namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

using Piece = FileFrame::Piece;

QString translated(const char *key)
{
    return QCoreApplication::translate("Manifest", key);
}

bool isText(const Json &object, const char *key)
{
    const Json *value = find(object, std::string_view(key));
    return value && value->is_string() && !value->get_ref<const std::string &>().empty();
}

bool isResource(const Json &value)
{
    return value.is_object() && isText(value, "/apiVersion") && isText(value, "/kind");
}

/// A licence or title at the head of the file, set off by a blank line, is the file's and outlives its first document.
qsizetype headerEnd(const QByteArray &bytes, Range text)
{
    qsizetype end = text.begin;
    bool sawComment = false;
    for (qsizetype line = text.begin; line < text.end;) {
        const qsizetype newline = bytes.indexOf('\n', line);
        if (newline < 0 || newline >= text.end)
            break;
        const QByteArray content = bytes.mid(line, newline - line).trimmed();
        if (content.isEmpty()) {
            if (sawComment)
                end = newline + 1;
        } else if (content.startsWith('#')) {
            sawComment = true;
        } else {
            break;
        }
        line = newline + 1;
    }
    return end;
}

bool isSeparator(QByteArrayView line)
{
    return line.startsWith("---");
}

/// Takes the last line away where it is a separator.
bool dropLastSeparator(QByteArray &bytes)
{
    qsizetype end = bytes.size();
    if (end == 0)
        return false;
    const qsizetype line = end < 2 ? 0 : bytes.lastIndexOf('\n', end - 2) + 1;
    if (!isSeparator(QByteArrayView(bytes).sliced(line)))
        return false;
    bytes.truncate(line);
    return true;
}

bool dropFirstSeparator(QByteArray &bytes)
{
    if (!isSeparator(bytes))
        return false;
    const qsizetype newline = bytes.indexOf('\n');
    bytes.remove(0, newline < 0 ? bytes.size() : newline + 1);
    return true;
}

/// The text of a List whose items changed, or the List as read where none did.
QByteArray renderList(const Piece &piece, const ResourceSet &set, bool &isGone)
{
    std::vector<ResourcePtr> now;
    bool isSame = true;
    for (size_t i = 0; i < piece.keys.size(); ++i) {
        now.push_back(piece.keys[i] == ResourceKey::None ? nullptr : set.resource(piece.keys[i]));
        isSame = isSame && now.back() == piece.originals[i];
    }
    if (isSame)
        return piece.literal;
    const ReadResult read = manifest::read(piece.literal, {}, {}, Detail::ValuesOnly);
    if (read.documents.empty())
        return piece.literal;
    Json wanted = read.documents.front().json;
    const Json before = std::move(wanted["items"]);
    Json items = Json::array();
    for (size_t i = 0; i < piece.keys.size(); ++i) {
        if (piece.keys[i] == ResourceKey::None || now[i] == piece.originals[i])
            items.push_back(before[i]);
        else if (now[i])
            items.push_back(now[i]->json());
    }
    isGone = items.empty();
    wanted["items"] = std::move(items);
    return splice(piece.literal, wanted);
}

/// Adds documents behind what is there, in the file's own form.
void append(QByteArray &out, const std::vector<ResourcePtr> &added, bool isJson, bool isCrlf,
            std::vector<Range> *ranges = nullptr)
{
    for (const ResourcePtr &resource : added) {
        QByteArray text = isJson && resource->text().isEmpty() ? toText(resource->json(), 2) : textOf(*resource);
        if (!text.endsWith('\n'))
            text += '\n';
        if (isCrlf)
            text.replace("\r\n", "\n").replace("\n", "\r\n");
        const QByteArray newline = isCrlf ? "\r\n" : "\n";
        if (!out.isEmpty() && !out.endsWith('\n'))
            out += newline;
        const qsizetype lastLine = out.size() < 2 ? 0 : out.lastIndexOf('\n', out.size() - 2) + 1;
        const bool endsOpen = out.isEmpty() || isSeparator(QByteArrayView(out).sliced(lastLine));
        if (!endsOpen && !(isJson && text.startsWith('{')))
            out += "---" + newline;
        if (ranges)
            ranges->push_back({out.size(), out.size() + text.size()});
        out += text;
    }
}

class Loader final
{
public:
    Loader(const QByteArray &bytes, const QString &path, const std::function<ResourceKey()> &nextKey)
        : m_bytes(bytes), m_nextKey(nextKey)
    {
        m_loaded.frame.path = path;
        m_loaded.frame.original = bytes;
    }

    Loaded run(Broken broken);

private:
    void literal(qsizetype begin, qsizetype end);
    void take(Document &document, Range text);
    void takeList(const Document &document, Range text);
    ResourceKey add(const ResourcePtr &resource);
    void leaveOut(const QString &message, qsizetype offset);

    const QByteArray &m_bytes;
    const std::function<ResourceKey()> &m_nextKey;
    Loaded m_loaded;
};

void Loader::literal(qsizetype begin, qsizetype end)
{
    if (end > begin)
        m_loaded.frame.pieces.push_back({.type = Piece::Type::Literal, .literal = m_bytes.mid(begin, end - begin),
                                         .keys = {}, .originals = {}});
}

void Loader::leaveOut(const QString &message, qsizetype offset)
{
    const int line = static_cast<int>(QByteArrayView(m_bytes).first(offset).count('\n')) + 1;
    m_loaded.notes.push_back({.message = message, .file = m_loaded.frame.path, .line = line, .column = 1,
                              .object = {}, .field = {}});
    m_loaded.frame.leftOut.push_back(m_loaded.notes.back());
}

ResourceKey Loader::add(const ResourcePtr &resource)
{
    const ResourceKey key = m_nextKey();
    m_loaded.resources.emplace_back(key, resource);
    return key;
}

void Loader::takeList(const Document &document, Range text)
{
    Piece piece{.type = Piece::Type::List, .literal = m_bytes.mid(text.begin, text.size()), .keys = {},
                .originals = {}};
    bool sawOther = false;
    for (const Json &item : document.json["items"]) {
        const Json object = listItem(document.json, item);
        const Json *inner = find(object, std::string_view("/items"));
        const bool isOne = isResource(object) && !(inner && inner->is_array());
        const ResourcePtr resource = isOne ? Resource::create(object) : nullptr;
        piece.keys.push_back(isOne ? add(resource) : ResourceKey::None);
        piece.originals.push_back(resource);
        sawOther = sawOther || !isOne;
    }
    if (sawOther)
        leaveOut(
            translated(QT_TRANSLATE_NOOP("Manifest", "The list holds items without apiVersion and kind; they are kept "
                                                     "as they are and not shown.")),
            text.begin);
    m_loaded.frame.pieces.push_back(std::move(piece));
}

void Loader::take(Document &document, Range text)
{
    if (stringAt(document.json, "/kind").size() > 0 && isList(document.json)) {
        takeList(document, text);
        return;
    }
    if (!isResource(document.json)) {
        leaveOut(
            translated(QT_TRANSLATE_NOOP("Manifest", "This document has no apiVersion and kind; it is kept as it is "
                                                     "and not shown.")),
            text.begin);
        literal(text.begin, text.end);
        return;
    }
    const ResourcePtr resource = Resource::create(std::move(document.json), m_bytes.mid(text.begin, text.size()));
    m_loaded.frame.pieces.push_back({.type = Piece::Type::Resource, .literal = {}, .keys = {add(resource)},
                                     .originals = {resource}});
}

Loaded Loader::run(Broken broken)
{
    ReadResult read = manifest::read(m_bytes, m_loaded.frame.path, {}, Detail::ValuesOnly);
    m_loaded.frame.error = read.error;
    if (read.error)
        m_loaded.frame.draft = m_bytes;
    if (read.error && broken == Broken::Nothing) {
        literal(0, m_bytes.size());
        return std::move(m_loaded);
    }
    qsizetype at = 0;
    for (Document &document : read.documents) {
        Range text = document.text;
        if (&document == &read.documents.front() && !document.isJson)
            text.begin = headerEnd(m_bytes, text);
        literal(at, text.begin);
        m_loaded.notes.insert(m_loaded.notes.end(), document.notes.begin(), document.notes.end());
        take(document, text);
        at = text.end;
    }
    literal(at, m_bytes.size());
    m_loaded.frame.notes = m_loaded.notes;
    return std::move(m_loaded);
}

} // namespace

QByteArray FileFrame::render(const ResourceSet &set, const std::vector<ResourceKey> &added,
                             std::vector<Part> *parts) const
{
    if (error)
        return draft;
    Text whole = text(set, added);
    if (parts)
        *parts = std::move(whole.parts);
    return std::move(whole.bytes);
}

FileFrame::Text FileFrame::text(const ResourceSet &set, const std::vector<ResourceKey> &added) const
{
    Text result;
    QByteArray &out = result.bytes;
    out.reserve(original.size());
    bool dropNext = false;
    for (const Piece &piece : pieces) {
        if (piece.type == Piece::Type::Literal) {
            QByteArray bytes = piece.literal;
            if (dropNext)
                dropNext = !dropFirstSeparator(bytes);
            out += bytes;
            continue;
        }
        bool isGone = false;
        QByteArray bytes;
        if (piece.type == Piece::Type::List) {
            bytes = renderList(piece, set, isGone);
        } else {
            const ResourcePtr resource = set.resource(piece.keys.front());
            isGone = !resource;
            if (resource)
                bytes = textOf(*resource);
        }
        if (isGone) {
            dropNext = !dropLastSeparator(out);
            continue;
        }
        dropNext = false;
        for (const ResourceKey key : piece.keys) {
            if (set.resource(key))
                result.parts.push_back({.range = {out.size(), out.size() + bytes.size()}, .key = key,
                                        .piece = &piece - pieces.data(), .isItem = piece.type == Piece::Type::List});
        }
        out += bytes;
    }
    std::vector<ResourcePtr> resources;
    std::vector<ResourceKey> keys;
    for (const ResourceKey key : added) {
        if (const ResourcePtr resource = set.resource(key)) {
            resources.push_back(resource);
            keys.push_back(key);
        }
    }
    const QByteArrayView head = QByteArrayView(original).trimmed();
    const bool isJson = head.startsWith('{') || (head.isEmpty() && path.endsWith(".json"_L1));
    std::vector<Range> ranges;
    append(out, resources, isJson, original.contains("\r\n"), &ranges);
    for (size_t i = 0; i < ranges.size(); ++i)
        result.parts.push_back({.range = ranges[i], .key = keys[i], .piece = -1});
    return result;
}

bool FileFrame::saysTheSame(const FileFrame &other) const
{
    const auto same = [](const Piece &a, const Piece &b) {
        return a.type == b.type && a.literal == b.literal && a.keys == b.keys
            && (a.type != Piece::Type::List || a.originals == b.originals);
    };
    return error == other.error && draft == other.draft
        && std::equal(pieces.begin(), pieces.end(), other.pieces.begin(), other.pieces.end(), same);
}

std::optional<Drafted> withDrafts(const FileFrame &frame, const FileFrame::Text &text,
                                  const QHash<ResourceKey, DraftPtr> &drafts)
{
    std::vector<FileFrame::Part> parts = text.parts;
    std::erase_if(parts, [&](const FileFrame::Part &part) { return part.isItem || !drafts.contains(part.key); });
    if (parts.empty())
        return std::nullopt;
    Drafted result{.frame = frame, .keys = {}};
    result.frame.draft = text.bytes;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        QByteArray typed = drafts.value(part->key)->bytes;
        // What follows begins with its own line.
        if (part->range.end < text.bytes.size() && !typed.isEmpty() && !typed.endsWith('\n'))
            typed += '\n';
        result.frame.draft.replace(part->range.begin, part->range.size(), typed);
    }
    for (const FileFrame::Part &part : parts)
        result.keys.push_back(part.key);
    Error reason = drafts.value(parts.front().key)->reason;
    if (reason.line > 0)
        reason.line += static_cast<int>(QByteArrayView(text.bytes).first(parts.front().range.begin).count('\n'));
    reason.file = frame.path;
    result.frame.error = reason;
    return result;
}

Loaded load(const QByteArray &bytes, const QString &path, const std::function<ResourceKey()> &nextKey, Broken broken)
{
    return Loader(bytes, path, nextKey).run(broken);
}

QByteArray joinDocuments(const std::vector<ResourcePtr> &resources)
{
    QByteArray out;
    append(out, resources, false, false);
    return out;
}

} // namespace weir::manifest
