// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/readback.h"

#include "model/manifest/difference.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::manifest {

namespace {

/// A line that begins a document wherever it stands: files are split there before they are read as YAML.
bool isMark(const QByteArray &bytes, qsizetype at)
{
    const auto endsMark = [&](qsizetype i) {
        return i == bytes.size() || QByteArrayView(" \t\r\n").contains(bytes[i]);
    };
    return (at == 0 || bytes[at - 1] == '\n') && QByteArrayView(bytes).sliced(at).startsWith("---") && endsMark(at + 3);
}

struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The whole documents around the bytes that differ.
Stretch changedDocuments(const QByteArray &before, const QByteArray &after)
{
    const qsizetype common = std::min(before.size(), after.size());
    const qsizetype prefix = std::mismatch(after.begin(), after.begin() + common, before.begin()).first - after.begin();
    qsizetype suffix = 0;
    while (suffix < common - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    Stretch span{.begin = 0, .end = after.size()};
    for (qsizetype at = after.lastIndexOf("---", prefix); at >= 0;
         at = at > 0 ? after.lastIndexOf("---", at - 1) : -1) {
        if (at + 4 <= prefix && isMark(after, at)) {
            span.begin = at;
            break;
        }
    }
    // The line end before the mark must be common too, or it was no mark before.
    for (qsizetype at = after.indexOf("---", after.size() - suffix + 1); at >= 0; at = after.indexOf("---", at + 1)) {
        if (at > after.size() - suffix && isMark(after, at)) {
            span.end = at;
            break;
        }
    }
    return span;
}

Error refusal(const FileFrame &frame, const ResourcePtr &resource, const std::optional<Error> &why)
{
    Error error{.message = QCoreApplication::translate(
                    "Manifest", "Nothing was written, as the text would be read back as something else. Undo the last "
                                "change to this object, or make it in its YAML."),
                .file = frame.path, .object = {}, .field = {}};
    if (resource)
        error.object = resource->id().toString();
    if (why)
        error.message += u' ' + why->message;
    return error;
}

} // namespace

Result<void> checkReadBack(const FileFrame &frame, const QByteArray &bytes, const std::vector<FileFrame::Part> &parts,
                           const ResourceSet &set)
{
    if (bytes == frame.original)
        return {};
    const Stretch span = changedDocuments(frame.original, bytes);
    std::vector<ResourcePtr> wanted;
    for (const FileFrame::Part &part : parts) {
        if (part.range.begin >= span.begin && part.range.begin < span.end)
            wanted.push_back(set.resource(part.key));
    }
    int last = 0;
    const Loaded loaded = load(bytes.mid(span.begin, span.end - span.begin), frame.path,
                               [&last] { return static_cast<ResourceKey>(++last); });
    if (loaded.frame.error)
        return fail(refusal(frame, wanted.empty() ? nullptr : wanted.front(), loaded.frame.error));
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i >= loaded.resources.size() || !sameValue(loaded.resources[i].second->json(), wanted[i]->json()))
            return fail(refusal(frame, wanted[i], {}));
    }
    if (loaded.resources.size() > wanted.size())
        return fail(refusal(frame, loaded.resources[wanted.size()].second, {}));
    return {};
}

} // namespace weir::manifest
