// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/kustomized.h"

#include "model/document/document.h"
#include "model/document/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

// What a generated Secret holds stays in its files: it has keys here and no values.
Json shownForm(const kustomize::Object &object)
{
    Json json = object.json;
    if (!object.isGenerated() || stringAt(json, "/kind") != "Secret"_L1)
        return json;
    for (const char *map : {"data", "stringData"}) {
        if (!json.contains(map) || !json[map].is_object())
            continue;
        for (Json &value : json[map])
            value = "";
    }
    return json;
}

} // namespace

kustomize::Files filesOnDisk()
{
    using Is = kustomize::Files::Is;
    return {.is =
                [](const QString &path) {
                    const QFileInfo info(path);
                    return info.isDir() ? Is::Folder : info.exists() ? Is::File : Is::Nothing;
                },
            .read = [](const QString &path) { return files::read(path); }};
}

QString kustomizationAt(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return kustomize::kustomizationIn(path, filesOnDisk());
    return kustomize::isKustomizationName(info.fileName()) ? path : QString();
}

void Document::addKustomization(Opened &opened, const QString &file, const kustomize::Files &files) const
{
    auto kustomized = std::make_shared<Kustomized>();
    kustomized->build = kustomize::build(file, files);
    kustomize::Texts texts;
    QHash<QString, int> indexOf;
    const QString folder = kustomized->build.folder();
    if (opened.sidecars.empty())
        opened.sidecars.push_back(Sidecar::read(Sidecar::pathInFolder(folder)));
    opened.folder = folder;
    for (const QString &path : kustomized->build.read) {
        const QByteArray bytes = files.read(path).value_or(QByteArray());
        texts.insert(path, bytes);
        manifest::FileFrame frame;
        frame.path = path;
        frame.original = bytes;
        frame.pieces.push_back({.type = manifest::FileFrame::Piece::Type::Literal, .literal = bytes, .keys = {},
                                .originals = {}});
        indexOf.insert(path, static_cast<int>(opened.files.size()));
        opened.files.push_back(std::move(frame));
        opened.states.push_back({.onDisk = bytes, .exists = true, .added = {}, .sidecar = 0});
    }
    kustomized->files = kustomize::layered(filesOnDisk(), std::move(texts));
    Change read;
    for (size_t i = 0; i < kustomized->build.objects.size(); ++i) {
        const kustomize::Object &object = kustomized->build.objects[i];
        const ResourceKey key = opened.set.nextKey();
        const ResourcePtr resource = Resource::create(shownForm(object));
        read.resources.push_back({.key = key, .before = nullptr, .after = resource});
        opened.fileOf.insert(key, indexOf.value(object.source.file, -1));
        kustomized->objects.insert(key, i);
        kustomized->opened.insert(key, resource);
    }
    (void)opened.set.apply(read);
    for (const Error &error : kustomized->build.report.errors)
        addFailure(opened, error);
    for (const Error &note : kustomized->build.report.notes)
        opened.problems.push_back(note);
    opened.kustomized = std::move(kustomized);
}

std::vector<kustomize::Edit> Document::buildEdits(std::vector<ResourceKey> *added) const
{
    const Kustomized &kustomized = *m_opened.kustomized;
    std::vector<kustomize::Edit> edits;
    for (auto it = kustomized.opened.cbegin(); it != kustomized.opened.cend(); ++it) {
        const ResourcePtr now = m_set.resource(it.key());
        if (now == it.value())
            continue;
        edits.push_back({.object = kustomized.objects.value(it.key()),
                         .wanted = now ? std::optional(now->json()) : std::nullopt});
    }
    std::sort(edits.begin(), edits.end(), [](const auto &a, const auto &b) { return a.object < b.object; });
    QStringList taken;
    for (const manifest::FileFrame &frame : m_opened.files)
        taken.append(frame.path);
    for (const auto &[key, resource] : m_set.resources()) {
        if (kustomized.objects.contains(key))
            continue;
        edits.push_back({.object = std::nullopt, .wanted = resource->json(), .file = newFilePath(key, taken)});
        taken.append(edits.back().file);
        if (added)
            added->push_back(key);
    }
    return edits;
}

Result<kustomize::Written> Document::written() const
{
    Kustomized &kustomized = *m_opened.kustomized;
    Result<kustomize::Written> result =
        kustomize::writeBack(kustomized.build, kustomized.files, buildEdits(nullptr), m_choices.landing);
    if (result)
        kustomized.quick.note(*result);
    return result;
}

// Most edits are of one field of one object. What is saved is built as a whole in any case.
bool Document::isSurelyBuilt(const Change &change, const std::vector<kustomize::Edit> &edits) const
{
    Kustomized &kustomized = *m_opened.kustomized;
    if (change.resources.size() != 1)
        return false;
    const ResourceDelta &delta = change.resources.front();
    const auto object = kustomized.objects.constFind(delta.key);
    if (object == kustomized.objects.cend() || !delta.before || !delta.after)
        return false;
    for (size_t i = 0; i < edits.size(); ++i) {
        if (edits[i].object == *object)
            return kustomized.quick.isSure(edits, i, delta.before->json(), m_choices.landing);
    }
    return false;
}

Result<void> Document::checkBuild(Change &change)
{
    Kustomized &kustomized = *m_opened.kustomized;
    m_waiting.reset();
    auto inverse = m_set.apply(change);
    if (!inverse)
        return fail(inverse.error());
    std::vector<ResourceKey> added;
    const std::vector<kustomize::Edit> edits = buildEdits(&added);
    if (isSurelyBuilt(change, edits)) {
        (void)m_set.apply(*inverse);
        return {};
    }
    const bool mustAsk =
        m_choices.landing == kustomize::Landing::Ask && kustomize::touchesBase(kustomized.build, edits);
    const Result<kustomize::Written> result =
        kustomize::writeBack(kustomized.build, kustomized.files, edits, m_choices.landing);
    (void)m_set.apply(*inverse);
    if (!result) {
        if (mustAsk) {
            m_waiting = {change, {}};
            Q_EMIT landingAsked();
        }
        return fail(result.error());
    }
    kustomized.quick.note(*result);
    // A new object is what the kustomization makes of it: with its prefix, its labels.
    for (size_t i = 0; i < added.size() && i < result->added.size(); ++i) {
        for (ResourceDelta &delta : change.resources) {
            if (delta.key == added[i] && delta.after && delta.after->json() != result->added[i])
                delta.after = Resource::create(result->added[i]);
        }
    }
    return {};
}

Result<void> Document::settle(kustomize::Landing landing)
{
    Choices choices = m_choices;
    choices.landing = landing;
    auto waiting = std::exchange(m_waiting, std::nullopt);
    if (auto done = setChoices(choices); !done || !waiting || landing == kustomize::Landing::Ask)
        return done;
    // What was typed and waited is not broken any more.
    for (const ResourceDelta &delta : waiting->first.resources) {
        if (delta.after)
            waiting->first.drafts.push_back({.key = delta.key, .before = nullptr, .after = nullptr});
    }
    return commit(waiting->first, waiting->second);
}

Result<void> Document::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return {};
    const Choices before = std::exchange(m_choices, choices);
    if (m_opened.kustomized) {
        // Edits that are there already have to be possible in the other place, too.
        if (const auto texts = written(); !texts) {
            m_choices = before;
            return fail(texts.error());
        }
    }
    ++m_beyondHistory;
    announce();
    return {};
}

std::vector<Document::Output> Document::builtOutputs() const
{
    // Every commit was checked; what is saved is built as a whole before.
    const Kustomized &kustomized = *m_opened.kustomized;
    const Result<kustomize::Written> result = kustomized.quick.isOver()
        ? written()
        : kustomize::textsOnly(kustomized.build, kustomized.files, buildEdits(nullptr), m_choices.landing);
    const kustomize::Texts texts = result ? result->texts : kustomize::Texts();
    std::vector<Output> outputs;
    QStringList known;
    for (size_t i = 0; i < m_opened.files.size(); ++i) {
        const manifest::FileFrame &frame = m_opened.files[i];
        const std::optional<QByteArray> text = texts.value(frame.path, frame.original);
        known.append(frame.path);
        outputs.push_back({.added = {}, .path = frame.path, .bytes = text.value_or(QByteArray()),
                           .file = static_cast<int>(i), .removed = !text});
    }
    QStringList others;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (!known.contains(it.key()) && it.value())
            others.append(it.key());
    }
    others.sort();
    for (const QString &path : others)
        outputs.push_back({.added = {}, .path = path, .bytes = *texts.value(path)});
    return outputs;
}

Result<void> Document::writeBuilt(const std::vector<Output> &outputs, Overwrite overwrite)
{
    Kustomized &kustomized = *m_opened.kustomized;
    const auto write = [overwrite](const files::Known &before, const QByteArray &bytes) {
        files::restoreFolder(before.path);
        return overwrite == Overwrite::Yes ? files::write(before.path, bytes) : files::writeOver(before, bytes);
    };
    const auto remove = [](const QString &path) -> Result<void> {
        if (!QFileInfo::exists(path) || QFile::remove(path))
            return {};
        return fail(Error{.message = tr("All objects of this file were removed, but the file could not be."),
                          .file = path, .object = {}, .field = {}});
    };
    QStringList wanted;
    for (const Output &output : outputs) {
        wanted.append(output.path);
        if (output.file < 0) {
            const files::Known before{.path = output.path, .bytes = kustomized.created.value(output.path),
                                      .exists = kustomized.created.contains(output.path)};
            if (!before.exists || before.bytes != output.bytes || !QFileInfo::exists(output.path)) {
                if (auto done = write(before, output.bytes); !done)
                    return done;
            }
            kustomized.created.insert(output.path, output.bytes);
            continue;
        }
        FileState &state = m_opened.states[static_cast<size_t>(output.file)];
        if (output.removed) {
            if (auto done = remove(output.path); !done)
                return done;
            state.exists = false;
            state.onDisk.clear();
        } else if (!state.exists || state.onDisk != output.bytes || files::isGone(known(output))) {
            if (auto done = write(known(output), output.bytes); !done)
                return done;
            state.exists = true;
            state.onDisk = output.bytes;
        }
    }
    // What an earlier save made and nothing needs any more.
    for (const QString &path : kustomized.created.keys()) {
        if (wanted.contains(path))
            continue;
        if (auto done = remove(path); !done)
            return done;
        kustomized.created.remove(path);
    }
    return {};
}

} // namespace weir
