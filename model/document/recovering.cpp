// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of unsaved work whose session is gone.
#include "model/document/document.h"

#include "model/manifest/writer.h"

#include <QCryptographicHash>

#include <utility>

namespace weir {

QByteArray Document::fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Document::Recovered Document::recoverable() const
{
    Recovered result{.files = {}, .sidecar = sidecarText(), .title = title(), .folder = m_opened.folder};
    const auto keep = [&](ResourceKey key, const QString &file, int nth) {
        if (const DraftPtr typed = draft(key))
            result.drafts.push_back({.object = m_set.resource(key)->id(), .file = file, .nth = nth, .draft = *typed});
    };
    for (const Output &output : outputs()) {
        if (output.removed)
            continue;
        Recovered::File file{.path = output.path, .bytes = output.bytes, .base = {}};
        std::vector<manifest::FileFrame::Part> parts = output.parts;
        if (output.file >= 0) {
            const FileState &state = m_opened.states[static_cast<size_t>(output.file)];
            const manifest::FileFrame &frame = m_opened.files[static_cast<size_t>(output.file)];
            file.base = state.exists ? fingerprint(state.onDisk) : QByteArray();
            if (frame.error) {
                manifest::FileFrame::Text text = frame.text(m_set, output.added);
                file.error = frame.error;
                file.readable = std::move(text.bytes);
                parts = std::move(text.parts);
            }
        }
        QHash<ResourceId, int> count;
        for (const manifest::FileFrame::Part &part : parts)
            keep(part.key, output.path, count[m_set.resource(part.key)->id()]++);
        result.files.push_back(std::move(file));
    }
    // What a kustomization builds has a name of its own.
    if (m_opened.kustomized) {
        for (auto it = m_opened.drafts.cbegin(); it != m_opened.drafts.cend(); ++it)
            keep(it.key(), {}, 0);
    } else if (!isFolder() && home() < 0) {
        QHash<ResourceId, int> count;
        for (const ResourceKey key : loose()) {
            const ResourcePtr resource = m_set.resource(key);
            result.loose.append(manifest::textOf(*resource));
            keep(key, {}, count[resource->id()]++);
        }
    }
    return result;
}

// Finds the objects of drafts again, as recoverable() named them.
bool Document::takeDrafts(Opened &opened, const std::vector<Recovered::ObjectDraft> &drafts)
{
    QHash<QString, QHash<ResourceId, std::vector<ResourceKey>>> keys;
    const auto add = [&](const QString &file, ResourceKey key) {
        if (const ResourcePtr resource = opened.set.resource(key))
            keys[file][resource->id()].push_back(key);
    };
    for (const manifest::FileFrame &frame : opened.files) {
        for (const manifest::FileFrame::Piece &piece : frame.pieces) {
            for (const ResourceKey key : piece.keys)
                add(frame.path, key);
        }
    }
    for (const auto &[key, resource] : opened.set.resources()) {
        if (opened.kustomized || !opened.fileOf.contains(key))
            add({}, key);
    }
    bool areAllFound = true;
    for (const Recovered::ObjectDraft &typed : drafts) {
        const std::vector<ResourceKey> same = keys.value(typed.file).value(typed.object);
        const bool isFound = std::cmp_greater_equal(typed.nth, 0) && std::cmp_less(typed.nth, same.size());
        areAllFound = areAllFound && isFound;
        if (isFound)
            opened.drafts.insert(same[static_cast<size_t>(typed.nth)], std::make_shared<Draft>(typed.draft));
    }
    // An object that was to get a file has it now.
    for (size_t i = 0; i < opened.files.size() && !opened.kustomized; ++i) {
        manifest::FileFrame &frame = opened.files[i];
        if (frame.error)
            continue;
        if (std::optional<manifest::Drafted> drafted =
                manifest::withDrafts(frame, frame.text(opened.set, {}), opened.drafts)) {
            frame = std::move(drafted->frame);
            for (const ResourceKey key : drafted->keys)
                opened.drafts.remove(key);
        }
    }
    return areAllFound;
}

bool Document::openRecovered(const Recovered &recovered)
{
    Opened opened;
    opened.title = recovered.title;
    opened.folder = recovered.folder;
    if (!recovered.folder.isEmpty())
        opened.paths = QStringList{recovered.folder};
    opened.sidecars.push_back(Sidecar::parse(recovered.sidecar, {}));
    kustomize::Texts texts;
    for (const Recovered::File &file : recovered.files)
        texts.insert(file.path, file.bytes);
    const kustomize::Files both = kustomize::layered(filesOnDisk(), texts);
    if (const QString top = recovered.folder.isEmpty() ? QString() : kustomize::kustomizationIn(recovered.folder, both);
        !top.isEmpty())
        addKustomization(opened, top, both);
    QHash<QString, QByteArray> bases;
    for (const Recovered::File &file : recovered.files) {
        bases.insert(file.path, file.base);
        if (!opened.kustomized) {
            addFile(opened, file.path, file.error ? file.readable : file.bytes, 0);
            if (file.error) {
                opened.files.back().error = file.error;
                opened.files.back().draft = file.bytes;
            }
        }
        if (recovered.folder.isEmpty() && !file.path.isEmpty())
            opened.paths.append(file.path);
    }
    for (const QByteArray &text : recovered.loose) {
        Change came;
        for (const auto &[key, resource] :
             manifest::load(text, {}, [&opened] { return opened.set.nextKey(); }).resources)
            came.resources.push_back({.key = key, .before = nullptr, .after = resource});
        (void)opened.set.apply(came);
    }
    const bool areAllFound = takeDrafts(opened, recovered.drafts);
    for (size_t i = 0; i < opened.files.size(); ++i) {
        if (!opened.kustomized)
            tellFault(opened, static_cast<int>(i));
        const QString &path = opened.files[i].path;
        FileState &state = opened.states[i];
        const Result<QByteArray> now = path.isEmpty() ? Result<QByteArray>(QByteArray()) : files::read(path);
        // What the edits were made on is known by its fingerprint alone: where something else is there now, another
        // program wrote it, and saving has to ask.
        const QByteArray base = bases.value(path);
        state.exists = !base.isEmpty();
        state.onDisk = now && fingerprint(*now) == base ? *now : QByteArray();
    }
    take(std::move(opened), true);
    // Positions are written where the document lives, into what is there now.
    const QString home = isFolder() ? Sidecar::pathInFolder(m_opened.folder)
        : m_opened.files.front().path.isEmpty() ? QString() : Sidecar::pathFor(m_opened.files.front().path);
    if (!home.isEmpty())
        m_opened.sidecars.front() = Sidecar::read(home);
    return areAllFound;
}

} // namespace weir
