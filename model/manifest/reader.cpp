// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/reader.h"

#include "model/base/spread.h"
#include "model/manifest/lines.h"
#include "model/manifest/objects.h"
#include "model/manifest/tree.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

/// What a byte order mark that is not that of UTF-8 says; else empty.
QString wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return u"UTF-32"_s;
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ? u"UTF-16"_s : QString();
}

constexpr QByteArrayView Bom("\xef\xbb\xbf", 3);
constexpr qsizetype LargeDocument = 3 << 20; // the API server refuses larger request bodies

QString translated(const char *key)
{
    return QCoreApplication::translate("Manifest", key);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Reads one file; the two grammars differ in how they find where a document ends (kubernetes-client 10.1).
class Reader final
{
public:
    Reader(const QByteArray &bytes, const QString &fileName, const Limits &limits, Detail detail)
        : m_bytes(bytes), m_file(fileName), m_limits(limits), m_detail(detail)
    {
    }

    ReadResult run();

private:
    void readJson(qsizetype from);
    /// Where YAML begins behind a JSON value that ends at `end`: the rest of the line, where it is not blank.
    [[nodiscard]] std::optional<qsizetype> yamlBehind(qsizetype end) const;
    void readYaml(qsizetype from);
    /// What became of one document's text.
    struct Parsed {
        bool isJson = false;
        qsizetype ignoredFrom = -1;
        tl::expected<Composed, Fault> composed;
    };
    [[nodiscard]] Parsed parse(const Tree &tree, qsizetype base);
    [[nodiscard]] Parsed parseChunk(Range chunk);
    /// The documents of YAML; false where reading has to stop.
    bool readChunks(std::vector<Range> chunks);
    bool take(Parsed parsed, Range text, qsizetype base);
    bool stop(const QString &message, qsizetype offset);
    void noteIgnored(qsizetype ignoredFrom, Range text, Document &document);
    [[nodiscard]] Error at(const QString &message, qsizetype offset);
    [[nodiscard]] const LineIndex &lines()
    {
        if (!m_lines)
            m_lines.emplace(m_bytes);
        return *m_lines;
    }
    [[nodiscard]] bool startsAt(qsizetype offset, QByteArrayView what) const
    {
        return QByteArrayView(m_bytes).sliced(offset).startsWith(what);
    }

    const QByteArray &m_bytes;
    const QString &m_file;
    const Limits &m_limits;
    Detail m_detail;
    std::optional<LineIndex> m_lines;
    ReadResult m_result;
};

Error Reader::at(const QString &message, qsizetype offset)
{
    return {.message = message, .file = m_file, .line = lines().line(offset), .column = lines().column(offset),
            .object = {}, .field = {}};
}

bool Reader::stop(const QString &message, qsizetype offset)
{
    m_result.error = at(message, offset);
    return false;
}

void Reader::noteIgnored(qsizetype ignoredFrom, Range text, Document &document)
{
    if (ignoredFrom < 0)
        return;
    qsizetype i = text.begin + ignoredFrom;
    while (i < text.end) {
        while (i < text.end && isBlank(m_bytes[i]))
            ++i;
        if (i >= text.end)
            return;
        if (m_bytes[i] != '#') {
            document.notes.push_back(at(translated(QT_TRANSLATE_NOOP(
                "Manifest", "The text between \"...\" and the next \"---\" is ignored by kubectl.")), i));
            return;
        }
        const qsizetype newline = m_bytes.indexOf('\n', i);
        i = newline < 0 ? text.end : newline;
    }
}

Reader::Parsed Reader::parse(const Tree &tree, qsizetype base)
{
    return {.isJson = tree.json, .ignoredFrom = tree.ignoredFrom,
            .composed = compose(tree, m_limits, m_detail == Detail::Spans,
                                [this, base](qsizetype offset) { return lines().line(base + offset); })};
}

Reader::Parsed Reader::parseChunk(Range chunk)
{
    const auto tree = parseYaml(QByteArrayView(m_bytes).sliced(chunk.begin, chunk.size()), m_limits);
    if (!tree)
        return {.isJson = false, .ignoredFrom = -1, .composed = tl::unexpected(tree.error())};
    return parse(*tree, chunk.begin);
}

bool Reader::take(Parsed parsed, Range text, qsizetype base)
{
    auto &composed = parsed.composed;
    if (!composed)
        return stop(composed.error().message, base + composed.error().offset);
    if (composed->json.is_null())
        return true;
    Document document;
    document.json = std::move(composed->json);
    document.text = text;
    document.isJson = parsed.isJson;
    const qsizetype shift = base - text.begin;
    document.spans.reserve(composed->places.size());
    for (const Composed::Place &place : composed->places) {
        const qsizetype shown = base + (place.key.size() > 0 ? place.key.begin : place.value.begin);
        document.spans.emplace_back(
            place.pointer,
            Span{.value = {place.value.begin + shift, place.value.end + shift},
                 .key = place.key.size() > 0 ? Range{place.key.begin + shift, place.key.end + shift} : Range{},
                 .line = lines().line(shown),
                 .column = lines().column(shown)});
    }
    for (const Composed::Note &note : composed->notes)
        document.notes.push_back(at(note.message, base + note.offset));
    noteIgnored(parsed.ignoredFrom, text, document);
    // Of a List every item goes by itself.
    if (text.size() > LargeDocument && !isList(document.json))
        document.notes.push_back(at(translated(QT_TRANSLATE_NOOP(
            "Manifest", "This document is larger than 3 MiB; an API server will not take it.")), text.begin));
    m_result.documents.push_back(std::move(document));
    return true;
}

bool Reader::readChunks(std::vector<Range> chunks)
{
    for (Range &chunk : chunks) {
        if (startsAt(chunk.begin, Bom))
            chunk.begin += Bom.size();
    }
    constexpr size_t worthwhile = 256;
    if (chunks.size() < worthwhile) {
        return std::all_of(chunks.begin(), chunks.end(),
                           [this](Range chunk) { return take(parseChunk(chunk), chunk, chunk.begin); });
    }
    // Threads may only read: what they would make when it is needed is made before.
    (void)lines();
    std::vector<Parsed> parsed(chunks.size());
    spread(chunks.size(), worthwhile, [&](size_t i) { parsed[i] = parseChunk(chunks[i]); });
    for (size_t i = 0; i < chunks.size(); ++i) {
        if (!take(std::move(parsed[i]), chunks[i], chunks[i].begin))
            return false;
    }
    return true;
}

void Reader::readYaml(qsizetype from)
{
    std::vector<Range> chunks;
    qsizetype begin = from;
    for (qsizetype line = from; line < m_bytes.size();) {
        const qsizetype newline = m_bytes.indexOf('\n', line);
        const qsizetype next = newline < 0 ? m_bytes.size() : newline + 1;
        if (startsAt(line, "---")) {
            const QByteArray rest = m_bytes.mid(line + 3, next - line - 3).trimmed();
            if (!rest.isEmpty() && !rest.startsWith('#')) {
                // A mistake before this one is the first.
                if (readChunks(std::move(chunks)))
                    stop(translated(QT_TRANSLATE_NOOP("Manifest",
                                                      "Nothing but a comment may follow \"---\"; put \"%1\" on "
                                                      "a line of its own."))
                             .arg(QString::fromUtf8(rest.left(60))),
                         line);
                return;
            }
            chunks.push_back({begin, line});
            begin = next;
        }
        line = next;
    }
    chunks.push_back({begin, m_bytes.size()});
    (void)readChunks(std::move(chunks));
}

std::optional<qsizetype> Reader::yamlBehind(qsizetype end) const
{
    // kubectl's decoder looks four bytes ahead and gives up where there are fewer.
    for (qsizetype at = end; m_bytes.size() - at >= 4; ++at) {
        if (m_bytes[at] == '\n')
            return at + 1;
        if (!isBlank(m_bytes[at]))
            return at;
    }
    return std::nullopt;
}

void Reader::readJson(qsizetype from)
{
    int count = 0;
    qsizetype end = from;
    for (qsizetype at = from;;) {
        while (at < m_bytes.size() && isBlank(m_bytes[at]))
            ++at;
        if (at >= m_bytes.size())
            return;
        const auto tree = parseJsonValue(m_bytes, at, m_limits);
        if (!tree) {
            // A single document may be YAML in flow style: single quotes, comments, a comma too many. One value may be
            // followed by YAML; two make it a JSON stream for good.
            const std::optional<qsizetype> yaml = count == 0 ? from : count == 1 ? yamlBehind(end) : std::nullopt;
            if (!yaml || !tree.error().isGrammar) {
                (void)stop(tree.error().message, tree.error().offset);
                return;
            }
            const size_t before = m_result.documents.size();
            readYaml(*yaml);
            if (count == 1 && m_result.error && m_result.documents.size() == before)
                (void)stop(tree.error().message, tree.error().offset);
            return;
        }
        const Range text = tree->nodes[static_cast<size_t>(tree->root)].range;
        if (!take(parse(*tree, 0), text, 0))
            return;
        at = end = text.end;
        ++count;
    }
}

ReadResult Reader::run()
{
    if (m_bytes.size() > m_limits.bytes) {
        m_result.error = Error{.message = translated(QT_TRANSLATE_NOOP(
                                   "Manifest", "The file is larger than %1 MiB and is not read."))
                                              .arg(m_limits.bytes >> 20),
                               .file = m_file, .object = {}, .field = {}};
        return std::move(m_result);
    }
    if (const QString encoding = wideEncoding(m_bytes); !encoding.isEmpty()) {
        (void)stop(
            translated(QT_TRANSLATE_NOOP("Manifest", "The file is written in %1; save it as UTF-8.")).arg(encoding), 0);
        return std::move(m_result);
    }
    const qsizetype from = m_bytes.startsWith(Bom) ? Bom.size() : 0;
    qsizetype first = from;
    while (first < m_bytes.size() && isBlank(m_bytes[first]))
        ++first;
    if (first < m_bytes.size() && m_bytes[first] == '{' && m_bytes.isValidUtf8())
        readJson(from);
    else
        readYaml(from);
    return std::move(m_result);
}

} // namespace

const Span *Document::span(const Pointer &pointer) const
{
    const auto found = std::find_if(spans.rbegin(), spans.rend(),
                                    [&](const auto &entry) { return entry.first == pointer; });
    return found == spans.rend() ? nullptr : &found->second;
}

ReadResult read(const QByteArray &bytes, const QString &fileName, const Limits &limits, Detail detail)
{
    return Reader(bytes, fileName, limits, detail).run();
}

} // namespace weir::manifest
