// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace weir {

/// One commit, as a list shows it.
struct RevisionInfo {
    QString hash;
    QString date;    ///< of the commit, YYYY-MM-DD
    QString subject;

    bool operator==(const RevisionInfo &) const = default;
};

/// Manifests as a Git revision has them, read through the `git` program. Nothing of the work tree or the repository is
/// touched; hooks and filters do not run. One question at a time; a new one ends the old.
class GitRevision final : public QObject
{
    Q_OBJECT
public:
    /// Larger trees are refused.
    static constexpr qsizetype MaxFiles = 20'000;
    static constexpr qint64 MaxBytes = 256LL << 20;

    explicit GitRevision(QObject *parent = nullptr);
    ~GitRevision() override;

    /// `path`: a file or folder in a work tree; `revision`: whatever git understands ("HEAD~2", a branch, a hash).
    /// Copies the manifests at or below the path, of a kustomization all of the repository's, into a temporary folder.
    void fetch(const QString &path, const QString &revision);
    /// The newest commits that touched the path, newest first.
    void list(const QString &path);
    void cancel();

Q_SIGNALS:
    /// `copy` is the path's place in the temporary folder, which stands until the next question; it does not exist
    /// where the revision has no such file.
    void fetched(const QString &copy);
    void listed(const QList<weir::RevisionInfo> &revisions);
    void failed(const weir::Error &error);

private:
    struct Blob {
        QByteArray hash;
        QString path;
        qint64 size = 0;
    };
    using Next = void (GitRevision::*)(const QByteArray &output);

    void begin(const QString &path);
    void ask(const QStringList &arguments, Next next, const QByteArray &input = {});
    void finish(int exitCode);
    void findTree(const QByteArray &output);
    void findFiles(const QByteArray &output);
    void readTree(const QByteArray &output);
    void write(const QByteArray &output);
    void takeList(const QByteArray &output);
    void refuse(const QString &message);

    std::unique_ptr<QProcess> m_git;
    std::unique_ptr<QTemporaryDir> m_copy;
    QTimer m_patience;
    Next m_next = nullptr;
    QByteArray m_output;
    QString m_path;      ///< absolute
    QString m_folder;    ///< where git runs
    QString m_revision;
    QString m_inTree;    ///< the path from the top of the work tree
    QByteArray m_commit;
    QList<Blob> m_blobs;
};

} // namespace weir
