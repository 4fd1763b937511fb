// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/filecommands.h"

#include "model/base/inpool.h"
#include "views/window/documentsettings.h"
#include "views/window/exportdialog.h"
#include "views/window/leftout.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// In milliseconds: so long nobody types who still types.
constexpr int pauseOfTyping = 700;

/// Whether reading takes longer than a window may stand still.
bool isLong(const QStringList &paths)
{
    constexpr qint64 MostBytes = 500'000;
    constexpr int MostFiles = 200;
    qint64 bytes = 0;
    int files = 0;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        bytes += info.size();
        QDirIterator inside(path, QDir::Files, QDirIterator::Subdirectories);
        while (info.isDir() && inside.hasNext() && files < MostFiles && bytes < MostBytes) {
            bytes += inside.nextFileInfo().size();
            ++files;
        }
    }
    return bytes >= MostBytes || files >= MostFiles;
}

} // namespace

FileCommands::FileCommands(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
    // Whoever made the edit is still in the middle of it, and a question would take the keys that follow.
    m_landingLater.setSingleShot(true);
    m_landingLater.setInterval(pauseOfTyping);
    connect(&workspace.document, &Document::landingAsked, &m_landingLater, qOverload<>(&QTimer::start));
    connect(&m_landingLater, &QTimer::timeout, this, &FileCommands::askLanding);
    connect(&workspace.document, &Document::replaced, this, [this] {
        ++m_opening;
        m_window->unsetCursor();
    });
}

bool FileCommands::mayDiscard()
{
    Q_EMIT settling();
    if (!m_workspace.document.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("“%1” has changes that are not saved.").arg(m_workspace.document.title()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Save them before going on?"));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    // What was typed and cannot be saved is still there.
    case QMessageBox::Save: return save() && !m_workspace.document.isModified();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

void FileCommands::newDocument()
{
    if (!mayDiscard())
        return;
    m_workspace.document.reset();
    Q_EMIT opened();
}

void FileCommands::openDialog()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Open Manifests"), QFileInfo(m_workspace.document.path()).path(),
        tr("Manifests (*.yaml *.yml *.json);;All files (*)"));
    if (!paths.isEmpty() && mayDiscard())
        open(paths);
}

void FileCommands::openFolderDialog()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Open Folder of Manifests"),
                                                             QFileInfo(m_workspace.document.path()).path());
    if (!folder.isEmpty() && mayDiscard())
        open({folder});
}

void FileCommands::open(const QStringList &paths)
{
    if (!isLong(paths)) {
        finishOpening(paths, m_workspace.document.open(paths));
        return;
    }
    readInPool({.name = QFileInfo(paths.front()).fileName(),
                .read = [paths](Document &document) { return document.open(paths); },
                .done = [this, paths](const Result<void> &result) { finishOpening(paths, result); }});
}

void FileCommands::readInPool(Reading reading)
{
    const int job = ++m_opening;
    const auto state = m_workspace.document.workState();
    Q_EMIT said(tr("Opening %1…").arg(reading.name));
    m_window->setCursor(Qt::BusyCursor);
    struct Read {
        std::shared_ptr<const Registry> registry;
        std::shared_ptr<Document> document;
        Result<void> result;
    };
    // Its own registry: the window may be gone before all is read.
    const auto read = [work = reading.read, registry = std::make_shared<const Registry>(m_workspace.registry)] {
        auto document = std::make_shared<Document>(*registry);
        auto result = work(*document);
        return std::make_shared<Read>(Read{registry, std::move(document), std::move(result)});
    };
    inPool(this, read, [this, job, state, reading = std::move(reading)](const std::shared_ptr<Read> &done) {
        if (job != m_opening)
            return; // another document was opened or begun
        m_window->unsetCursor();
        // What is barely typed is a change, too.
        Q_EMIT settling();
        if (state != m_workspace.document.workState()) {
            Q_EMIT said(tr("%1 was not opened, because the design was changed meanwhile. Open it again.")
                            .arg(reading.name));
            return;
        }
        if (done->result)
            m_workspace.document.adopt(*done->document);
        reading.done(done->result);
    });
}

void FileCommands::finishOpening(const QStringList &paths, const Result<void> &result)
{
    if (!result) {
        show(tr("The file could not be opened"), result.error());
        return;
    }
    if (paths.size() == 1) {
        m_workspace.settings.addRecentFile(paths.front());
        Q_EMIT recentChanged();
    }
    Q_EMIT opened();
    QString sentence = tr("Opened %1: %n object(s).", nullptr, static_cast<int>(m_workspace.document.set().size()))
                           .arg(m_workspace.document.title());
    if (const size_t ignored = m_workspace.document.ignored().size(); ignored > 0) {
        sentence += u' ' + tr("%n file(s) left out: see the File menu.", nullptr, static_cast<int>(ignored));
    }
    Q_EMIT said(sentence);
}

void FileCommands::openSample()
{
    if (!mayDiscard())
        return;
    QFile file(u":/samples/shop.yaml"_s);
    QFile placed(u":/samples/shop.weir.json"_s);
    if (!file.open(QIODevice::ReadOnly) || !placed.open(QIODevice::ReadOnly)) {
        show(tr("The sample could not be opened"), Error{.message = file.errorString(), .file = file.fileName(),
                                                         .object = {}, .field = {}});
        return;
    }
    m_workspace.document.openBytes(file.readAll(), tr("shop (sample)"), placed.readAll());
    Q_EMIT opened();
}

bool FileCommands::isNamed() const
{
    const Document &document = m_workspace.document;
    return document.isFolder()
        || std::any_of(document.files().begin(), document.files().end(),
                       [](const manifest::FileFrame &file) { return !file.path.isEmpty(); });
}

bool FileCommands::save()
{
    Q_EMIT settling();
    return isNamed() ? write({}) : saveAs();
}

bool FileCommands::saveAs()
{
    Q_EMIT settling();
    const QString current = m_workspace.document.path();
    QFileDialog dialog(m_window, tr("Save Manifests As"), QFileInfo(current).path(),
                       tr("Manifests (*.yaml *.yml *.json);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"yaml"_s);
    dialog.selectFile(current.isEmpty() ? u"events.yaml"_s : QFileInfo(current).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    return write(dialog.selectedFiles().front());
}

std::optional<Document::Unreadable> FileCommands::mayWriteUnreadable()
{
    // Of a file, which can be written; of an object that has no text of its own in a file, which cannot.
    const std::optional<Error> inFile = m_workspace.document.unreadable();
    const std::optional<Error> fault = inFile ? inFile : m_workspace.document.unsavedDraft();
    if (!fault)
        return Document::Unreadable::Refuse;
    QMessageBox box(QMessageBox::Warning, tr("Text that cannot be read"), inFile ? fault->toString() : fault->message,
                    QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(inFile
                               ? tr("The file can be saved as it stands. Neither Weir nor kubectl will be able to read "
                                    "it until it is mended.")
                               : tr("Saving writes the last good state of the object. What was typed stays here until "
                                    "it is mended or given up."));
    QPushButton *anyway = box.addButton(inFile ? tr("Save as It Stands") : tr("Save the Last Good State"),
                                        QMessageBox::AcceptRole);
    QPushButton *mend = box.addButton(tr("Go to the Place"), QMessageBox::ActionRole);
    box.setDefaultButton(mend);
    box.exec();
    if (box.clickedButton() == mend)
        Q_EMIT mendRequested(*fault);
    return box.clickedButton() == anyway ? std::optional(Document::Unreadable::Write) : std::nullopt;
}

bool FileCommands::write(const QString &path)
{
    Document &document = m_workspace.document;
    const std::optional<Document::Unreadable> unreadable = mayWriteUnreadable();
    if (!unreadable)
        return false;
    const bool isUntouched = path.isEmpty() && !document.isModified();
    Result<void> result = path.isEmpty() ? document.save(Document::Overwrite::No, *unreadable)
                                         : document.saveAs(path, *unreadable);
    if (!result && path.isEmpty() && document.isChangedOnDisk()) {
        QMessageBox box(QMessageBox::Warning, tr("Changed by another program"), result.error().toString(),
                        QMessageBox::Save | QMessageBox::Cancel, m_window);
        const std::vector<DiskChange> changes = compareWithDisk(document.diskState());
        const bool isGone = std::all_of(changes.begin(), changes.end(), [](const DiskChange &change) {
            return change.kind == DiskChange::Kind::Removed;
        });
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(isGone ? tr("Saving writes it anew.")
                                      : tr("Saving replaces what the other program wrote."));
        box.setDefaultButton(QMessageBox::Cancel);
        if (box.exec() != QMessageBox::Save)
            return false;
        result = document.save(Document::Overwrite::Yes, *unreadable);
    }
    if (!result) {
        show(tr("The file could not be saved"), result.error());
        return false;
    }
    if (!document.path().isEmpty()) {
        m_workspace.settings.addRecentFile(document.path());
        Q_EMIT recentChanged();
    }
    if (isUntouched && document.isChangedOnDisk())
        Q_EMIT said(tr("Nothing to save: only another program changed %1.").arg(document.title()));
    else if (document.isModified())
        Q_EMIT said(tr("Saved %1, without the text that cannot be read.").arg(document.title()));
    else
        Q_EMIT said(tr("Saved %1.").arg(document.title()));
    return true;
}

void FileCommands::exportDialog(const QStringList &selection)
{
    auto *dialog = new ExportDialog(m_workspace.document, selection, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::said, this, &FileCommands::said);
    dialog->open();
}

void FileCommands::copyPicture(const QStringList &selection)
{
    constexpr double sharp = 2;
    m_picture = std::make_unique<PictureExport>(
        m_workspace.document, PictureOrder{.form = PictureForm::Png, .nodes = selection, .theme = Theme::light(),
                                           .scale = sharp, .title = {}});
    // The picture is of the document as it is now.
    connect(&m_workspace.document, &Document::changed, m_picture.get(), &PictureExport::cancel);
    connect(&m_workspace.document, &Document::replaced, m_picture.get(), &PictureExport::cancel);
    connect(m_picture.get(), &PictureExport::failed, this, [this](const Error &error) {
        show(tr("The picture could not be made"), error);
    });
    connect(m_picture.get(), &PictureExport::finished, this, [this](const QByteArray &bytes, const QString &remark) {
        QGuiApplication::clipboard()->setImage(QImage::fromData(bytes, "PNG"));
        Q_EMIT said(remark.isEmpty() ? tr("The picture is on the clipboard.") : remark);
    });
    m_picture->start();
}

void FileCommands::documentSettings()
{
    auto *dialog = new DocumentSettings(m_workspace.document, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileCommands::leftOut()
{
    auto *dialog = new LeftOut(m_workspace.document.ignored(), m_workspace.document.path(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileCommands::askLanding()
{
    if (!m_workspace.document.isWaiting())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Edit of a base"),
                                tr("This object comes from a base that other kustomizations may use, too."),
                                QMessageBox::Cancel, m_window);
    box->setObjectName(u"landing"_s);
    box->setInformativeText(tr("Where should edits of such objects land? This is remembered with the document; File, "
                               "Document Settings changes it."));
    auto *patch = box->addButton(tr("In a &Patch Here"), QMessageBox::AcceptRole);
    auto *base = box->addButton(tr("In the &Base"), QMessageBox::AcceptRole);
    box->setDefaultButton(patch);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, patch, base](QAbstractButton *button) {
        if (button != patch && button != base)
            return;
        const Result<void> done = m_workspace.document.settle(button == patch ? kustomize::Landing::Patch
                                                                             : kustomize::Landing::Base);
        if (!done)
            show(tr("The edit is not possible"), done.error());
    });
    box->open();
}

void FileCommands::reload()
{
    Document &document = m_workspace.document;
    Q_EMIT settling();
    if (document.isModified()) {
        QMessageBox box(QMessageBox::Warning, tr("Reload"),
                        tr("“%1” has changes that are not saved.").arg(document.title()), QMessageBox::Cancel,
                        m_window);
        box.setInformativeText(tr("Reloading takes over what is on disk and gives them up."));
        QPushButton *reload = box.addButton(tr("&Reload"), QMessageBox::DestructiveRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != reload)
            return;
    }
    const QStringList paths = document.openedPaths();
    if (!isLong(paths)) {
        finishReloading(document.reload());
        return;
    }
    readInPool({.name = document.title(),
                .read = [paths](Document &other) { return other.open(paths); },
                .done = [this](const Result<void> &result) { finishReloading(result); }});
}

void FileCommands::finishReloading(const Result<void> &result)
{
    if (result)
        Q_EMIT said(tr("Reloaded %1.").arg(m_workspace.document.title()));
    else
        show(tr("The file could not be opened"), result.error());
}

void FileCommands::recover(const RecoveryStore::Leftover &leftover)
{
    if (!mayDiscard())
        return;
    const auto isWhole = std::make_shared<bool>(false);
    readInPool({.name = leftover.title,
                .read = [leftover, isWhole](Document &document) -> Result<void> {
                    const Result<Document::Recovered> recovered = RecoveryStore::load(leftover);
                    if (!recovered)
                        return fail(recovered.error());
                    *isWhole = document.openRecovered(*recovered);
                    return {};
                },
                .done = [this, leftover, isWhole](const Result<void> &result) {
                    if (result)
                        finishRecovering(leftover, *isWhole);
                    else
                        show(tr("The unsaved work could not be recovered"), result.error());
                }});
}

void FileCommands::finishRecovering(const RecoveryStore::Leftover &leftover, bool isWhole)
{
    Q_EMIT opened();
    const QString sentence = tr("Recovered %1. Save it to write its files.").arg(m_workspace.document.title());
    Q_EMIT said(sentence);
    RecoveryStore *store = m_workspace.recovery;
    const auto taken = store->take(m_workspace.document);
    if (!taken || !*taken) {
        if (!taken)
            show(tr("Unsaved work could not be kept against a crash"), taken.error());
        return;
    }
    // Only when this session keeps all of it may the old snapshot go.
    inPool(
        this, [snapshot = **taken] { return RecoveryStore::write(snapshot); },
        [this, store, leftover, isWhole](const Result<void> &kept) {
            if (!kept) {
                store->forgetState();
                show(tr("Unsaved work could not be kept against a crash"), kept.error());
            } else if (isWhole) {
                store->discard(leftover);
            } else {
                Q_EMIT said(tr("Some of what was typed has found no object. It stays among the unsaved work."));
            }
        });
}

void FileCommands::show(const QString &title, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Ok, m_window);
    // Names of files and objects are no markup.
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.toString());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

} // namespace weir
