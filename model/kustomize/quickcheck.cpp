// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/quickcheck.h"

#include "model/kustomize/kustomization.h"
#include "model/manifest/difference.h"
#include "model/manifest/splice.h"

#include <algorithm>

namespace weir::kustomize {

namespace {

// What selects objects, names them and makes others refer to them.
bool isSameToOthers(const Json &a, const Json &b)
{
    const auto same = [&](const char *member) {
        const Json *x = find(a, Pointer({member}));
        const Json *y = find(b, Pointer({member}));
        return (!x && !y) || (x && y && manifest::sameValue(*x, *y));
    };
    return a.is_object() && b.is_object() && same("apiVersion") && same("kind") && same("metadata");
}

bool isSameToOthers(const Object &a, const Object &b)
{
    return isSameToOthers(a.json, b.json) && a.earlier == b.earlier && a.prefixes == b.prefixes
           && a.suffixes == b.suffixes && a.entering == b.entering && !a.wantsHash && !b.wantsHash;
}

// The one document of a text, as kustomize reads it by itself.
std::optional<Json> readAlone(const QByteArray &text)
{
    manifest::ReadResult read = manifest::read(text, {}, AsObjects, manifest::Detail::ValuesOnly);
    if (read.error || read.documents.size() != 1)
        return std::nullopt;
    return std::move(read.documents.front().json);
}

} // namespace

// Other edits are of the values of objects that are there, so that names are those of the build.
bool QuickCheck::keepsNames(const std::vector<Edit> &edits) const
{
    return std::all_of(edits.begin(), edits.end(), [this](const Edit &edit) {
        return edit.object && edit.wanted
               && identityOf(*edit.wanted) == m_build.objects[*edit.object].identity();
    });
}

QByteArray QuickCheck::textOf(const Source &source)
{
    const Result<QByteArray> bytes = m_files.read(source.file);
    if (!bytes)
        return {};
    auto places = m_documents.find(source.file);
    if (places == m_documents.end()) {
        std::vector<manifest::Range> ranges;
        const manifest::ReadResult read = manifest::read(*bytes, source.file, {}, manifest::Detail::ValuesOnly);
        for (const manifest::Document &document : read.documents)
            ranges.push_back(document.text);
        places = m_documents.insert(source.file, read.error ? std::vector<manifest::Range>() : std::move(ranges));
    }
    const size_t document = static_cast<size_t>(source.document);
    if (document >= places->size())
        return {};
    return bytes->mid((*places)[document].begin, (*places)[document].size());
}

// What stands in the source then; nothing where that is not certain.
std::optional<Json> QuickCheck::sourceAfter(const Object &object, const Json &wanted, Landing landing)
{
    const QByteArray before = textOf(object.source);
    const std::optional<Json> there = readAlone(before);
    if (!there || *there != object.source.json)
        return std::nullopt;
    if (!m_names || m_names->first != landing)
        m_names.emplace(landing, sourceNames(m_build, landing));
    const QByteArray after =
        manifest::splice(before, carried(object.source.json, object.json, wanted, m_names->second));
    // The next document begins with its own line.
    if (!before.endsWith('\n') || !after.endsWith('\n'))
        return std::nullopt;
    return readAlone(after);
}

bool QuickCheck::isSure(const std::vector<Edit> &edits, size_t index, const Json &before, Landing landing)
{
    if (m_isOver || !m_build.isWhole || !m_build.report.errors.empty() || !keepsNames(edits))
        return false;
    const Edit &edit = edits[index];
    const Object &object = m_build.objects[*edit.object];
    const bool isInSource = m_build.isOwn(object) || landing == Landing::Base;
    if (!isInSource || object.isGenerated() || object.source.item >= 0
        || !isSameToOthers(object.json, *edit.wanted) || !isSameToOthers(object.json, before))
        return false;
    const std::optional<Json> source = sourceAfter(object, *edit.wanted, landing);
    if (!source || !isSameToOthers(object.source.json, *source))
        return false;
    // The object as it was must come out as it did among the others; then nothing but itself makes it what it is.
    const Alone was = buildAlone(m_build, m_files, object.source, object.source.json);
    if (!was.isAlone || !was.object || !isSameToOthers(*was.object, object) || was.object->json != object.json)
        return false;
    const Alone after = buildAlone(m_build, m_files, object.source, *source);
    return after.object && after.errors == was.errors && isSameToOthers(*after.object, object)
           && manifest::sameValue(after.object->json, *edit.wanted);
}

} // namespace weir::kustomize
