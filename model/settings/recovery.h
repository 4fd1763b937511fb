// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace weir {

/// Snapshots of unsaved work, for the case that the program does not live to save it. One JSON file and one lock file
/// a running session, in a folder of the user's, never beside the documents. Who calls snapshot() decides when (idle
/// after a change, focus lost); nothing is written while the document's state has not moved.
class RecoveryStore
{
public:
    /// `folder` empty: AppLocalDataLocation/recovery.
    explicit RecoveryStore(const QString &folder = {});
    ~RecoveryStore();

    /// Writes the document's rendered files and positions. True where a file was written; false where nothing had
    /// moved since the last one, or nothing is unsaved (an older snapshot is then removed).
    Result<bool> snapshot(const Document &document);
    /// The document was saved or closed: nothing is left to recover.
    void clear();

    /// Unsaved work of a session that is gone.
    struct Leftover {
        QString file;     ///< of the snapshot
        QString title;
        QStringList paths; ///< of the documents; empty for one never saved
        QDateTime when;
    };
    /// Newest first; those of running sessions are not among them.
    [[nodiscard]] QList<Leftover> leftovers() const;
    [[nodiscard]] Result<Document::Recovered> load(const Leftover &leftover) const;
    void discard(const Leftover &leftover) const;

private:
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<qint64> m_lastState;
};

} // namespace weir
