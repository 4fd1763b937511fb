// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/diskwatch.h"
#include "model/settings/autosave.h"
#include "views/window/workspace.h"

#include <QObject>

#include <memory>

class QWidget;

namespace weir {

class FileCommands;
class NoticeBar;

/// Nothing is lost: keeps unsaved work against a crash, offers what an earlier session left, and asks when another
/// program wrote a file of the document.
class Safekeeping final : public QObject
{
    Q_OBJECT
public:
    Safekeeping(Workspace &workspace, FileCommands *files, NoticeBar *notices, QWidget *window);

    /// Looks for leftovers in the background and shows them; where there are none, only if `evenIfNone`.
    void offerRecovery(bool evenIfNone);
    /// The window got or lost the focus.
    void windowActivated(bool isActive);

Q_SIGNALS:
    /// The document beside its files on disk.
    void compareRequested();
    void said(const QString &sentence);

private:
    void showLeftovers(const QList<RecoveryStore::Leftover> &leftovers);
    void showDiskChanges();

    Workspace &m_workspace;
    FileCommands *m_files;
    NoticeBar *m_notices;
    QWidget *m_window;
    DiskWatch m_watch;
    std::unique_ptr<Autosave> m_autosave;
};

} // namespace weir
