// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of unsaved work whose session is gone.
#include "model/document/document.h"

#include "model/manifest/writer.h"

#include <QCryptographicHash>

#include <algorithm>

namespace weir {

QByteArray Document::fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

std::optional<Document::Draft> Document::draft(ResourceKey key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

void Document::setDraft(ResourceKey key, std::optional<Draft> draft)
{
    if (draft)
        m_drafts.insert(key, std::move(*draft));
    else if (!m_drafts.remove(key))
        return;
    ++m_draftState;
    Q_EMIT draftsChanged();
}

// The bytes of an output as they are kept against a crash: the draft of an object stands in its place.
QByteArray Document::withDrafts(const Output &output) const
{
    QByteArray bytes = output.bytes;
    std::vector<manifest::FileFrame::Part> parts = output.parts;
    std::erase_if(parts, [this](const manifest::FileFrame::Part &part) {
        return part.isItem || fileOf(part.key) >= 0 || !m_drafts.contains(part.key);
    });
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.range.begin > b.range.begin; });
    const auto lined = [](QByteArray text) {
        return text.isEmpty() || text.endsWith('\n') ? text : text + '\n';
    };
    for (const manifest::FileFrame::Part &part : parts)
        bytes.replace(part.range.begin, part.range.size(), lined(draft(part.key)->bytes));
    // No file takes what came new while the only text cannot be read.
    if (output.file != 0 || isFolder() || m_opened.kustomized || home() >= 0)
        return bytes;
    const std::vector<ResourceKey> homeless = loose();
    for (const ResourceKey key : homeless) {
        const ResourcePtr resource = m_set.resource(key);
        const std::optional<Draft> own = draft(key);
        bytes = lined(bytes) + "---\n"
            + lined(own ? own->bytes : resource->text().isEmpty() ? manifest::writeYaml(resource->json())
                                                                  : resource->text());
    }
    return bytes;
}

Document::Recovered Document::recoverable() const
{
    Recovered result{.files = {}, .sidecar = sidecarText(), .title = title(), .folder = m_opened.folder};
    const std::vector<Output> all = outputs();
    for (const Output &output : all) {
        if (output.removed)
            continue;
        QByteArray base;
        if (output.file >= 0) {
            const FileState &state = m_opened.states[static_cast<size_t>(output.file)];
            base = state.exists ? fingerprint(state.onDisk) : QByteArray();
        }
        result.files.push_back({.path = output.path, .bytes = withDrafts(output), .base = base});
    }
    return result;
}

void Document::openRecovered(const Recovered &recovered)
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
        if (!opened.kustomized)
            addFile(opened, file.path, file.bytes, 0);
        if (recovered.folder.isEmpty() && !file.path.isEmpty())
            opened.paths.append(file.path);
    }
    for (size_t i = 0; i < opened.files.size(); ++i) {
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
}

} // namespace weir
