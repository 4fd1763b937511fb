// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/format.h"

#include "model/manifest/difference.h"
#include "model/manifest/formatter.h"
#include "model/manifest/lines.h"
#include "model/manifest/reader.h"

#include <QCoreApplication>

namespace weir::manifest {

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Manifest", key);
}

QByteArray withLineFeeds(QByteArray text)
{
    return text.replace("\r\n", "\n");
}

/// What follows "..." is nobody's.
QByteArray takeTail(QByteArray &text, const Tree &tree)
{
    if (tree.ignoredFrom < 3)
        return {};
    const QByteArray tail = text.mid(tree.ignoredFrom - 3);
    text.truncate(tree.ignoredFrom - 3);
    return tail;
}

/// The canonical text, or nothing where it would not be the same document.
std::optional<QByteArray> formatYaml(QByteArray text, const Json &json)
{
    // To some a carriage return alone ends a line, to others it does not.
    if (text.count('\r') != text.count("\r\n"))
        return std::nullopt;
    text = withLineFeeds(std::move(text));
    auto tree = parseYaml(text, {});
    if (!tree || tree->root < 0)
        return std::nullopt;
    const QByteArray tail = takeTail(text, *tree);
    if (!tail.isEmpty())
        tree = parseYaml(text, {});
    if (!tree || tree->root < 0)
        return std::nullopt;
    if (!text.endsWith('\n'))
        text += '\n';
    if (tree->nodes[static_cast<size_t>(tree->root)].children.empty()) {
        // A lone value: there is nothing to lay out.
        return std::nullopt;
    }
    std::optional<Comments> comments = placeComments(text, *tree);
    if (!comments)
        return std::nullopt;
    const size_t count = comments->count;
    const QByteArray out = QByteArray::fromStdString(formatTree(text, *tree, std::move(*comments)));
    const ReadResult again = read(out, {}, {}, Detail::ValuesOnly);
    if (again.error || again.documents.size() != 1 || !sameValue(again.documents.front().json, json))
        return std::nullopt;
    const auto treeAgain = parseYaml(out, {});
    std::optional<Comments> commentsAgain = treeAgain ? placeComments(out, *treeAgain) : std::nullopt;
    if (!commentsAgain || commentsAgain->count != count)
        return std::nullopt;
    if (QByteArray::fromStdString(formatTree(out, *treeAgain, std::move(*commentsAgain))) != out)
        return std::nullopt;
    return out + tail;
}

} // namespace

Result<Formatted> format(const QByteArray &bytes, const QString &fileName)
{
    const ReadResult before = read(bytes, fileName, {}, Detail::ValuesOnly);
    if (before.error)
        return fail(*before.error);
    const bool isCrlf = bytes.contains("\r\n");
    Formatted out;
    std::optional<LineIndex> lines;
    qsizetype at = 0;
    for (const Document &document : before.documents) {
        const QByteArray text = bytes.mid(document.text.begin, document.text.size());
        std::optional<QByteArray> formatted;
        if (document.isJson)
            formatted = toText(document.json, 4);
        else if (document.json.is_structured() && !document.json.empty())
            formatted = formatYaml(text, document.json);
        else
            formatted = text;
        if (!formatted) {
            if (!lines)
                lines.emplace(bytes);
            out.kept.push_back({.message = translated(QT_TRANSLATE_NOOP(
                                    "Manifest", "This document stays as it is: it has no canonical form that keeps all "
                                                "of it.")),
                                .file = fileName, .line = lines->line(document.text.begin), .column = 1,
                                .object = {}, .field = {}});
            formatted = text;
        } else if (isCrlf) {
            formatted = withLineFeeds(*formatted).replace("\n", "\r\n");
        }
        out.bytes += bytes.mid(at, document.text.begin - at) + *formatted;
        at = document.text.end;
    }
    out.bytes += bytes.mid(at);
    if (out.bytes == bytes)
        return out;
    const ReadResult after = read(out.bytes, fileName, {}, Detail::ValuesOnly);
    bool isFine = !after.error && after.documents.size() == before.documents.size();
    for (size_t i = 0; isFine && i < after.documents.size(); ++i)
        isFine = sameValue(before.documents[i].json, after.documents[i].json);
    if (!isFine) {
        return fail(Error{.message = translated(QT_TRANSLATE_NOOP(
                              "Manifest", "The file stays as it is: in canonical form it would not read the same.")),
                          .file = fileName, .object = {}, .field = {}});
    }
    return out;
}

} // namespace weir::manifest
