// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/texts.h"

#include "model/kustomize/merge.h"
#include "model/manifest/bundle.h"
#include "model/manifest/difference.h"
#include "model/manifest/reader.h"
#include "model/manifest/splice.h"
#include "model/manifest/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

Error changedBelow(const QString &path)
{
    return {.message = QCoreApplication::translate("Kustomize", "The file does not hold any more what was read from "
                                                                "it. Open the kustomization anew."),
            .file = path, .object = {}, .field = {}};
}

bool isBlank(const QByteArray &bytes)
{
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.isEmpty() && text != "---" && text != "...")
            return false;
    }
    return true;
}

Json documentWith(const manifest::Document &document, int item, const Json &wanted)
{
    if (item < 0)
        return wanted;
    Json list = document.json;
    setAt(list, Pointer({"items", std::to_string(item)}), wanted);
    return list;
}

} // namespace

Result<const std::vector<manifest::Document> *> Editor::documents(const QString &path)
{
    const Result<QByteArray> bytes = text(path);
    if (!bytes)
        return fail(bytes.error());
    const auto known = m_parsed.constFind(path);
    if (known != m_parsed.cend() && known->bytes == *bytes)
        return &known->documents;
    manifest::ReadResult read = manifest::read(*bytes, path, {}, manifest::Detail::ValuesOnly);
    if (read.error)
        return fail(changedBelow(path));
    return &m_parsed.insert(path, {.bytes = *bytes, .documents = std::move(read.documents)})->documents;
}

Result<void> Editor::replaceDocument(const QString &path, size_t document, const Json &wanted)
{
    const auto all = documents(path);
    if (!all)
        return fail(all.error());
    if (document >= (*all)->size())
        return fail(changedBelow(path));
    Parsed &parsed = m_parsed[path];
    const manifest::Range range = (**all)[document].text;
    const QByteArray own = manifest::splice(parsed.bytes.mid(range.begin, range.size()), wanted);
    const QByteArray whole = parsed.bytes.left(range.begin) + own + parsed.bytes.mid(range.end);
    m_texts.insert(path, whole);
    // The others stand where they stood, only further down. What is not one document by itself is read with them.
    const manifest::ReadResult read = manifest::read(own, path, {}, manifest::Detail::ValuesOnly);
    if (read.error || read.documents.size() != 1 || !own.endsWith('\n')) {
        m_parsed.remove(path);
        return {};
    }
    parsed.bytes = whole;
    parsed.documents[document].json = read.documents.front().json;
    const qsizetype longer = own.size() - range.size();
    parsed.documents[document].text.end += longer;
    for (size_t i = document + 1; i < parsed.documents.size(); ++i) {
        parsed.documents[i].text.begin += longer;
        parsed.documents[i].text.end += longer;
    }
    return {};
}

Result<void> Editor::replace(const Source &source, const Json &wanted)
{
    const auto all = documents(source.file);
    if (!all)
        return fail(all.error());
    const size_t document = static_cast<size_t>(source.document);
    if (document >= (*all)->size())
        return fail(changedBelow(source.file));
    return replaceDocument(source.file, document, documentWith((**all)[document], source.item, wanted));
}

Result<void> Editor::remove(const Source &source)
{
    const Result<QByteArray> bytes = text(source.file);
    if (!bytes)
        return fail(bytes.error());
    qint64 last = 0;
    const manifest::Loaded loaded =
        manifest::load(*bytes, source.file, [&last] { return static_cast<ResourceKey>(++last); });
    ResourceSet set;
    Change rest;
    bool isGone = false;
    for (const auto &[key, resource] : loaded.resources) {
        if (!isGone && identityOf(resource->json()) == identityOf(source.json))
            isGone = true;
        else
            rest.resources.push_back({.key = key, .before = nullptr, .after = resource});
    }
    if (!isGone || !set.apply(rest))
        return fail(changedBelow(source.file));
    const QByteArray left = loaded.frame.render(set, {});
    if (!isBlank(left)) {
        m_texts.insert(source.file, left);
        return {};
    }
    m_texts.insert(source.file, std::nullopt);
    return dropResource(source.kustomization, source.file);
}

Result<void> Editor::dropResource(const QString &kustomization, const QString &file)
{
    const Result<QByteArray> bytes = text(kustomization);
    if (!bytes)
        return fail(bytes.error());
    const manifest::ReadResult read = manifest::read(*bytes, kustomization, {}, manifest::Detail::ValuesOnly);
    if (read.documents.size() != 1)
        return fail(changedBelow(kustomization));
    Json wanted = read.documents.front().json;
    const QString folder = QFileInfo(kustomization).path();
    for (const char *list : {"resources", "bases"}) {
        Json kept = Json::array();
        for (const Json &entry : wanted.contains(list) && wanted[list].is_array() ? wanted[list] : Json::array()) {
            if (QDir::cleanPath(folder + u'/' + toQString(entry)) != file)
                kept.push_back(entry);
        }
        if (wanted.contains(list))
            wanted[list] = std::move(kept);
    }
    return replaceDocument(kustomization, 0, wanted);
}

Result<void> Editor::appendTo(const QString &kustomization, const char *list, Json entry)
{
    const Result<QByteArray> bytes = text(kustomization);
    if (!bytes)
        return fail(bytes.error());
    const manifest::ReadResult read = manifest::read(*bytes, kustomization, {}, manifest::Detail::ValuesOnly);
    if (read.documents.size() != 1 || !read.documents.front().json.is_object())
        return fail(changedBelow(kustomization));
    Json wanted = read.documents.front().json;
    Json &entries = wanted[list];
    if (!entries.is_array())
        entries = Json::array();
    entries.push_back(std::move(entry));
    return replaceDocument(kustomization, 0, wanted);
}

Result<void> Editor::addResource(const QString &kustomization, const QString &file, const Json &object)
{
    const QByteArray own = manifest::writeYaml(object);
    if (files().is(file) == Files::Is::File) {
        const Result<QByteArray> bytes = text(file);
        if (!bytes)
            return fail(bytes.error());
        QByteArray whole = *bytes;
        if (!whole.isEmpty() && !whole.endsWith('\n'))
            whole += '\n';
        m_texts.insert(file, whole + (isBlank(whole) ? "" : "---\n") + own);
        return {};
    }
    m_texts.insert(file, own);
    const QDir folder(QFileInfo(kustomization).path());
    return appendTo(kustomization, "resources", folder.relativeFilePath(file).toStdString());
}

Result<void> Editor::addPatch(const QString &kustomization, const Object &object, const Json &patch)
{
    const Result<QByteArray> bytes = text(kustomization);
    if (!bytes)
        return fail(bytes.error());
    const manifest::ReadResult read = manifest::read(*bytes, kustomization, {}, manifest::Detail::ValuesOnly);
    const QString folder = QFileInfo(kustomization).path();
    const Json *patches =
        read.documents.size() == 1 ? find(read.documents.front().json, std::string_view("/patches")) : nullptr;
    for (size_t i = 0; patches && patches->is_array() && i < patches->size(); ++i) {
        const Json &entry = (*patches)[i];
        const QString path = stringAt(entry, "/path");
        if (path.isEmpty() || find(entry, std::string_view("/target")))
            continue;
        const QString file = QDir::cleanPath(folder + u'/' + path);
        const Result<QByteArray> there = text(file);
        if (!there)
            continue;
        const manifest::ReadResult inside = manifest::read(*there, file, {}, manifest::Detail::ValuesOnly);
        for (size_t j = 0; j < inside.documents.size(); ++j) {
            const Json &old = inside.documents[j].json;
            if (!old.is_object() || !identityOf(old).isSame(object.entering))
                continue;
            return replaceDocument(file, j, joinPatches(old, patch, mergeTypeOf(object.entering)));
        }
    }
    QString stem;
    for (const QChar letter : QString(object.entering.kind + u'-' + object.entering.name).toLower())
        stem += letter.isLetterOrNumber() || letter == u'.' ? letter : QChar(u'-');
    stem.truncate(100);
    QString name = stem + u"-patch.yaml"_s;
    for (int i = 2; files().is(folder + u'/' + name) != Files::Is::Nothing; ++i)
        name = stem + u"-patch-"_s + QString::number(i) + u".yaml"_s;
    m_texts.insert(folder + u'/' + name, manifest::writeYaml(patch));
    return appendTo(kustomization, "patches", Json{{"path", name.toStdString()}});
}

} // namespace weir::kustomize
