// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/exportimage.h"
#include "views/window/workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace weir {

/// New, open, save and the questions around them. Every path that could lose work asks first.
class FileCommands final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs.
    FileCommands(Workspace &workspace, QWidget *window);

    /// True where the document may be thrown away: not modified, saved now, or given up by the user.
    bool mayDiscard();
    void newDocument();
    void openDialog();
    void openFolderDialog();
    /// Replaces the document; a failure says why and keeps the old one. Long files are read in the pool: the window
    /// shows the old document until then, and keeps it where it was changed or replaced meanwhile.
    void open(const QStringList &paths);
    /// The compiled-in example as a new unsaved document.
    void openSample();
    bool save();
    bool saveAs();
    /// Asks for a form and a place and takes the design, or these nodes of it, there.
    void exportDialog(const QStringList &selection);
    /// Puts a picture of these nodes, or of everything, on the clipboard.
    void copyPicture(const QStringList &selection);
    /// Takes over what is on disk now; unsaved changes are asked about. The view stays where it is. Long files come
    /// as with open().
    void reload();
    /// Opens unsaved work of an earlier session, which is then kept as this one's; in the pool, as with open().
    void recover(const RecoveryStore::Leftover &leftover);

    /// What is chosen for this document.
    void documentSettings();
    /// What opening the folder left out.
    void leftOut();

    /// Shows an error of this or another part in a dialog that does not block other windows.
    void show(const QString &title, const Error &error);

Q_SIGNALS:
    /// A document is open now, perhaps empty.
    void opened();
    void recentChanged();
    void said(const QString &sentence);
    /// What was typed somewhere and is not part of the document yet must become so before it is judged or saved.
    void settling();
    /// The person wants to mend a text that cannot be read.
    void mendRequested(const weir::Error &error);

private:
    /// Another document that takes the place of this one.
    struct Reading {
        QString name; ///< as it is spoken of
        std::function<Result<void>(Document &document)> read; ///< in any thread
        std::function<void(const Result<void> &result)> done; ///< the document is what was read, or as it was
    };
    void readInPool(Reading reading);
    void finishOpening(const QStringList &paths, const Result<void> &result);
    void finishReloading(const Result<void> &result);
    void finishRecovering(const RecoveryStore::Leftover &leftover, bool isWhole);
    /// Whether texts that cannot be read may be written as they stand; nothing: they are to be mended first.
    [[nodiscard]] std::optional<Document::Unreadable> mayWriteUnreadable();
    bool write(const QString &path);
    /// Whether the document has a place on disk.
    [[nodiscard]] bool isNamed() const;
    void askLanding();

    Workspace &m_workspace;
    QWidget *m_window;
    int m_opening = 0; ///< the reading that counts
    std::unique_ptr<PictureExport> m_picture; ///< for the clipboard, under way
    QTimer m_landingLater; ///< asks where edits land, when typing has come to a pause
};

} // namespace weir
