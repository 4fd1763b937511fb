// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of unsaved work whose session is gone.
#include "model/document/document.h"

#include <QCryptographicHash>

namespace weir {

QByteArray Document::fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Document::Recovered Document::recoverable() const
{
    Recovered result{.files = {}, .sidecar = sidecarText(), .title = title(), .folder = m_opened.folder};
    for (Output &output : outputs()) {
        if (output.removed)
            continue;
        QByteArray base;
        if (output.file >= 0) {
            const FileState &state = m_opened.states[static_cast<size_t>(output.file)];
            base = state.exists ? fingerprint(state.onDisk) : QByteArray();
        }
        result.files.push_back({.path = output.path, .bytes = std::move(output.bytes), .base = base});
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
