// SPDX-License-Identifier: GPL-3.0-or-later
// The window's wiring of text and picture: from a node to its lines and back.
#include "views/window/mainwindow.h"

#include "views/findings/findingspane.h"
#include "views/inspector/inspector.h"
#include "views/manifest/manifestpane.h"
#include "views/window/actions.h"
#include "views/window/filecommands.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

namespace weir {

void MainWindow::connectManifest()
{
    m_manifest->setDocument(&m_workspace.document);
    m_manifest->setObservation(&m_workspace.observation);
    connect(m_actions->manifest, &QAction::triggered, this, &MainWindow::toggleManifest);
    connect(m_actions->showInText, &QAction::triggered, this, [this] {
        if (m_findings->showCurrentInText())
            return;
        const QStringList nodes = m_canvas->selectedNodes();
        const Edge *edge = m_workspace.document.topology().edge(m_canvas->selectedEdges().value(0));
        if (!nodes.isEmpty())
            showInText(nodes.front());
        else if (edge)
            showInText(edge->owner, edge->path);
        else
            showInText({});
    });
    connect(m_manifest, &ManifestPane::entered, this, [this](const QString &node) { m_canvas->select({node}); });
    connect(m_manifest, &ManifestPane::followed, this, [this](const QString &node) {
        m_canvas->select({node});
        m_canvas->reveal(node);
    });
    connect(m_manifest, &ManifestPane::failed, this, [this](const Error &error) { say(error.toString()); });
    connect(m_files, &FileCommands::settling, this, [this] {
        m_manifest->flush();
        m_inspector->flush();
    });
    const auto showDraft = [this](const QString &node) {
        m_canvas->select({node});
        m_canvas->reveal(node);
        raisePane(m_inspector);
        m_inspector->showText();
    };
    connect(m_findings, &FindingsPane::draftRequested, this, showDraft);
    connect(m_files, &FileCommands::mendRequested, this, [this, showDraft](const Error &error) {
        if (!error.object.isEmpty()) {
            showDraft(error.object);
            return;
        }
        raiseManifest();
        m_manifest->revealLine(error.file, error.line, error.column);
    });
}

void MainWindow::raiseManifest()
{
    raisePane(m_manifest);
    // A dock that was hidden comes up as narrow as it can be, and takes its room from its neighbour.
    constexpr int usual = 460;
    constexpr int formWidth = 320;
    auto *dock = qobject_cast<QDockWidget *>(m_manifest->parentWidget());
    if (dock && !dock->isFloating() && dock->width() < usual / 2 + 60)
        resizeDocks({dock, qobject_cast<QDockWidget *>(m_inspector->parentWidget())}, {usual, formWidth},
                    Qt::Horizontal);
}

void MainWindow::toggleManifest()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_manifest->isVisible() && focus && m_manifest->isAncestorOf(focus)) {
        m_manifest->parentWidget()->hide();
        m_canvas->setFocus();
        return;
    }
    showCanvas();
    raiseManifest();
    m_manifest->setFocus();
}

void MainWindow::showInText(const QString &node, const QString &pointer)
{
    showCanvas();
    raiseManifest();
    if (node.isEmpty())
        m_manifest->setFocus();
    else
        m_manifest->reveal(node, pointer);
}

} // namespace weir
