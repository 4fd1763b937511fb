// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/diskwatch.h"

#include "model/base/inpool.h"

#include <QFileInfo>

#include <algorithm>

namespace weir {

using namespace std::chrono_literals;

DiskWatch::DiskWatch(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    // Programs write in several steps, and several files one after the other.
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &DiskWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, [this] { m_pause.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, [this] { m_pause.start(); });
    connect(&document, &Document::replaced, this, &DiskWatch::follow);
    connect(&document, &Document::pathChanged, this, &DiskWatch::follow);
    connect(&document, &Document::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            follow();
    });
    follow();
}

void DiskWatch::follow()
{
    if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty())
        m_watcher.removePaths(old);
    const DiskState state = m_document.diskState();
    QStringList paths;
    for (const files::Known &file : state.files) {
        for (const QString &path : {file.path, QFileInfo(file.path).path()}) {
            if (paths.size() < MaxWatched && !paths.contains(path) && QFileInfo::exists(path))
                paths.append(path);
        }
    }
    if (!state.folder.isEmpty() && !paths.contains(state.folder))
        paths.append(state.folder);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
    // What was told is answered: whatever differs from now on is told again.
    if (!m_changes.empty()) {
        m_changes.clear();
        m_pause.start();
        Q_EMIT changed();
    }
}

void DiskWatch::check()
{
    if (m_isLooking) {
        m_isWanted = true;
        return;
    }
    m_isLooking = true;
    inPool(
        this, [state = m_document.diskState()] { return compareWithDisk(state); },
        [this](const std::vector<DiskChange> &found) {
            m_isLooking = false;
            take(found);
            if (std::exchange(m_isWanted, false))
                check();
        });
}

void DiskWatch::take(const std::vector<DiskChange> &found)
{
    // The document may have been saved or opened anew in the meantime: what it knows now counts.
    const DiskState now = m_document.diskState();
    DiskState asked;
    std::vector<DiskChange> changes;
    for (const DiskChange &change : found) {
        const auto known = std::find_if(now.files.begin(), now.files.end(),
                                        [&](const files::Known &file) { return file.path == change.path; });
        if (known != now.files.end())
            asked.files.push_back(*known);
        else if (!now.folder.isEmpty() && change.path.startsWith(now.folder))
            changes.push_back(change);
    }
    const std::vector<DiskChange> still = compareWithDisk(asked);
    changes.insert(changes.begin(), still.begin(), still.end());
    // A file that was replaced is another one for the system: it has to be watched anew.
    for (const DiskChange &change : changes) {
        if (QFileInfo::exists(change.path) && !m_watcher.files().contains(change.path)
            && m_watcher.files().size() < MaxWatched)
            m_watcher.addPath(change.path);
    }
    if (changes == m_changes)
        return;
    m_changes = std::move(changes);
    Q_EMIT changed();
}

} // namespace weir
