// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QDateTime>
#include <QLockFile>

#include <atomic>
#include <memory>

namespace weir {

/// Snapshots of unsaved work, for the case that the program does not live to save it. One JSON file and one lock file
/// a running session, in a folder of the user's, never beside the documents. Autosave decides when; nothing is written
/// while the document's state has not moved.
class RecoveryStore
{
public:
    /// `folder` empty: AppLocalDataLocation/recovery.
    explicit RecoveryStore(const QString &folder = {});
    ~RecoveryStore();

    /// What one snapshot will hold; written in any thread.
    struct Snapshot {
        QString file;
        Document::Recovered work;
        QDateTime when;
        std::shared_ptr<const std::atomic<bool>> isForgotten; ///< set by clear(): the file must not stay
    };
    /// The document as it is, to be given to write(). Nothing where its state has not moved since the last one, or
    /// nothing is unsaved (an older snapshot is then removed). An Error where the folder cannot be made.
    [[nodiscard]] Result<std::optional<Snapshot>> take(const Document &document);
    static Result<void> write(const Snapshot &snapshot);
    /// write() failed: the next take() gives the state again.
    void forgetState() { m_lastState.reset(); }
    /// take() and write(). True where a file was written.
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
    /// Newest first; those of running sessions are not among them. Reads every snapshot: for the pool.
    [[nodiscard]] QList<Leftover> leftovers() const;
    /// In any thread.
    [[nodiscard]] static Result<Document::Recovered> load(const Leftover &leftover);
    void discard(const Leftover &leftover) const;

private:
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<std::pair<qint64, qint64>> m_lastState;
    std::shared_ptr<std::atomic<bool>> m_isForgotten;
};

} // namespace weir
