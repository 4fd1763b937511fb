// SPDX-License-Identifier: GPL-3.0-or-later
// The window's wiring of comparisons: what is compared with, the dock that lists it, the canvas that shows it.
#include "views/window/mainwindow.h"

#include "views/differences/differencespane.h"
#include "views/differences/revisiondialog.h"
#include "views/whatif/whatif.h"
#include "views/window/actions.h"
#include "views/window/filecommands.h"
#include "views/window/safekeeping.h"

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>

namespace weir {

void MainWindow::connectCompare()
{
    m_comparing->setDocument(&m_workspace.document);
    const auto begin = [this] {
        m_question->clear();
        raisePane(m_differences);
        m_differences->focusList();
    };
    const auto folderOf = [this] {
        const QFileInfo home(m_workspace.document.path());
        return home.isDir() ? home.filePath() : home.path();
    };
    connect(m_actions->compareSaved, &QAction::triggered, this, [this, begin] {
        begin();
        m_comparing->withSaved();
    });
    connect(m_actions->compareFile, &QAction::triggered, this, [this, begin, folderOf] {
        const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Compare with Files"), folderOf(),
                                                                tr("Manifests (*.yaml *.yml *.json);;All files (*)"));
        if (paths.isEmpty())
            return;
        begin();
        m_comparing->withPaths(paths);
    });
    connect(m_actions->compareFolder, &QAction::triggered, this, [this, begin, folderOf] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("Compare with a Folder"), folderOf());
        if (path.isEmpty())
            return;
        begin();
        m_comparing->withPaths({path});
    });
    connect(m_actions->compareRevision, &QAction::triggered, this, [this, begin] {
        auto *dialog = new RevisionDialog(m_workspace.document.openedPaths().value(0), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, begin, dialog] {
            begin();
            m_comparing->withRevision(dialog->revision());
        });
        dialog->open();
    });
    connect(m_actions->compareEnd, &QAction::triggered, m_comparing, &Comparing::clear);
    connect(m_safekeeping, &Safekeeping::compareRequested, m_actions->compareSaved, &QAction::trigger);
    connect(m_comparing, &Comparing::changed, this, [this] {
        m_actions->compareEnd->setEnabled(m_comparing->isActive());
        showComparison();
    });
    connect(m_comparing, &Comparing::failed, this,
            [this](const Error &error) { m_files->show(tr("This cannot be compared"), error); });
    connect(m_canvas, &CanvasView::dismissed, m_comparing, &Comparing::clear);
    connect(m_differences, &DifferencesPane::failed, this,
            [this](const Error &error) { m_files->show(tr("This cannot be done"), error); });
    connect(m_differences, &DifferencesPane::revealRequested, this, [this](const QString &node) {
        if (!m_workspace.document.topology().node(node))
            return;
        m_canvas->select({node});
        m_canvas->reveal(node);
    });
    const auto *dock = qobject_cast<QDockWidget *>(m_differences->parentWidget());
    connect(dock->toggleViewAction(), &QAction::toggled, this, [this](bool isShown) {
        if (!isShown)
            m_comparing->clear();
    });
}

void MainWindow::showComparison()
{
    // The answer to another question stays where it is.
    if (!m_comparing->isActive() && !m_showsComparison)
        return;
    m_canvas->setEmphasis(m_comparing->emphasis());
    m_showsComparison = m_comparing->isActive();
}

void MainWindow::refreshCompare()
{
    const bool isSaved = !m_workspace.document.openedPaths().isEmpty();
    const bool hasCanvas = m_canvas->isVisibleTo(this);
    m_actions->compareSaved->setEnabled(hasCanvas && isSaved);
    m_actions->compareRevision->setEnabled(hasCanvas && isSaved);
    m_actions->compareFile->setEnabled(hasCanvas);
    m_actions->compareFolder->setEnabled(hasCanvas);
    m_actions->compareEnd->setEnabled(m_comparing->isActive());
}

} // namespace weir
