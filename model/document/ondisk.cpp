// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs do to the document's files while it is open.
#include "model/document/document.h"

#include <QFileInfo>

namespace weir {

DiskState Document::diskState() const
{
    // A kustomization names its files; another one in its folder says nothing.
    DiskState state{.files = {}, .folder = m_opened.kustomized ? QString() : m_opened.folder};
    for (const Ignored &one : m_opened.ignored)
        state.leftOut.append(one.path);
    for (size_t i = 0; i < m_opened.files.size(); ++i) {
        if (!m_opened.files[i].path.isEmpty()) {
            state.files.push_back({.path = m_opened.files[i].path, .bytes = m_opened.states[i].onDisk,
                                   .exists = m_opened.states[i].exists});
        }
    }
    for (const Sidecar &sidecar : m_opened.sidecars) {
        if (!sidecar.path().isEmpty() && !sidecar.error())
            state.files.push_back(sidecar.known());
    }
    return state;
}

void Document::keepMine()
{
    for (size_t i = 0; i < m_opened.files.size(); ++i) {
        FileState &state = m_opened.states[i];
        const QString &path = m_opened.files[i].path;
        if (path.isEmpty())
            continue;
        const Result<QByteArray> now = files::read(path);
        state.exists = now.has_value();
        state.onDisk = now.value_or(QByteArray());
    }
    for (Sidecar &sidecar : m_opened.sidecars)
        sidecar.keepMine();
    m_unsaved = true;
    ++m_beyondHistory;
    announce();
    Q_EMIT pathChanged();
}

Result<void> Document::reload()
{
    const QStringList paths = m_opened.paths;
    return open(paths);
}

} // namespace weir
