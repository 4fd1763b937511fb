// SPDX-License-Identifier: GPL-3.0-or-later
// The window's wiring of "What if": menus and keys that ask, the canvas that shows the answer, ways to end it.
#include "views/window/mainwindow.h"

#include "views/differences/comparing.h"
#include "views/whatif/behaviour.h"
#include "views/whatif/highlights.h"
#include "views/whatif/whatifpane.h"
#include "views/window/actions.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

namespace weir {

namespace {

constexpr int comfortableHeight = 280;

} // namespace

void MainWindow::connectWhatIf()
{
    m_whatIf->setDocument(&m_workspace.document);
    connect(m_actions->whatIf, &QAction::triggered, this, [this] { askWhatIf({}); });
    connect(m_actions->whatIfHere, &QAction::triggered, this,
            [this] { askWhatIf(m_canvas->selectedNodes().value(0)); });
    connect(m_actions->blastRadius, &QAction::triggered, this,
            [this] { askBlastRadius(m_canvas->selectedNodes().value(0)); });
    connect(m_question, &WhatIf::answered, this, [this] {
        const std::shared_ptr<const Emphasis> answer = whatif::highlights(*m_question);
        if (answer)
            m_comparing->clear();
        if (answer || !m_showsComparison)
            m_canvas->setEmphasis(answer);
    });
    connect(m_canvas, &CanvasView::dismissed, m_question, &WhatIf::clear);
    connect(m_whatIf, &WhatIfPane::revealRequested, this, [this](const QString &nodeOrEdge) {
        if (m_workspace.document.topology().node(nodeOrEdge))
            m_canvas->select({nodeOrEdge});
        else
            m_canvas->select({}, {nodeOrEdge});
        m_canvas->reveal(nodeOrEdge);
    });
    const auto *dock = qobject_cast<QDockWidget *>(m_whatIf->parentWidget());
    connect(dock->toggleViewAction(), &QAction::toggled, this, [this](bool isShown) {
        if (!isShown)
            m_question->clear();
    });
}

void MainWindow::refreshQuestions()
{
    const QStringList selected = m_canvas->selectedNodes();
    const QString single = selected.size() == 1 ? selected.first() : QString();
    m_actions->whatIf->setEnabled(m_canvas->isVisibleTo(this));
    m_actions->whatIfHere->setEnabled(m_question->mayEnter(single));
    m_actions->blastRadius->setEnabled(m_workspace.document.topology().node(single) != nullptr);
}

void MainWindow::addQuestions(QMenu &menu, const QString &node)
{
    if (m_question->mayEnter(node)) {
        connect(menu.addAction(tr("What If an Event Enters Here")), &QAction::triggered, this,
                [this, node] { askWhatIf(node); });
    }
    if (m_question->mayBeAsked(node)) {
        QMenu *fail = menu.addMenu(tr("Let It Fail"));
        whatif::fillBehaviourMenu(*fail, *m_question, node, this);
        connect(fail, &QMenu::triggered, this, [this] {
            raiseWhatIf();
            m_whatIf->begin();
        });
    }
    connect(menu.addAction(tr("Blast Radius")), &QAction::triggered, this, [this, node] { askBlastRadius(node); });
}

void MainWindow::raiseWhatIf()
{
    auto *dock = qobject_cast<QDockWidget *>(m_whatIf->parentWidget());
    const bool isNew = dock->isHidden();
    raisePane(m_whatIf);
    // Three columns want more room than a list; later the height is a person's own.
    if (isNew && !dock->isFloating() && dock->height() < comfortableHeight)
        resizeDocks({dock}, {comfortableHeight}, Qt::Vertical);
}

void MainWindow::askWhatIf(const QString &entry)
{
    raiseWhatIf();
    if (!entry.isEmpty())
        m_question->setEntry(entry);
    m_whatIf->begin();
    m_whatIf->focusEvent();
}

void MainWindow::askBlastRadius(const QString &node)
{
    if (node.isEmpty())
        return;
    raiseWhatIf();
    m_question->askBlast(node);
}

} // namespace weir
