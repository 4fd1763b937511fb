// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingspane.h"

#include "views/findings/fixmenu.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QTreeView>

namespace weir {

using namespace Qt::StringLiterals;

FindingsPane::FindingsPane(QWidget *parent) : QWidget(parent)
{
    m_model = new FindingsModel(this);
    m_view = new QTreeView;
    m_view->setObjectName(u"problems"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setAlternatingRowColors(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_view->setColumnWidth(FindingsModel::SeverityColumn, 100);
    m_view->setColumnWidth(FindingsModel::ObjectColumn, 220);
    m_view->setColumnWidth(FindingsModel::PlaceColumn, 220);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    // Typing makes many small changes; the list follows a moment later.
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(50);
    connect(m_later, &QTimer::timeout, m_model, &FindingsModel::refresh);
    connect(m_later, &QTimer::timeout, this, &FindingsPane::showState); // also where no finding came or went
    connect(m_model, &FindingsModel::modelReset, this, &FindingsPane::showState);
    connect(m_model, &FindingsModel::counted, this, &FindingsPane::counted);
    const auto lead = [this](const QModelIndex &index) {
        const NodeId node = m_model->node(index.row());
        if (!node.isEmpty() && !m_model->isDraft(index.row()))
            Q_EMIT activated(node, m_model->pointer(index.row()));
        else
            showInText(index.row());
    };
    connect(m_view, &QTreeView::clicked, this, lead);
    connect(m_view, &QTreeView::activated, this, lead);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &FindingsPane::showMenu);
    auto *mend = new QAction(tr("Fix Problem…"), this);
    mend->setObjectName(u"fixProblem"_s);
    mend->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter),
                        QKeySequence(Qt::CTRL | Qt::Key_Period)});
    mend->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(mend, &QAction::triggered, this, &FindingsPane::showMenuOfCurrent);
    addAction(mend);
    showState();
}

bool FindingsPane::showCurrentInText()
{
    if (!m_view->hasFocus() || !m_view->currentIndex().isValid())
        return false;
    showInText(m_view->currentIndex().row());
    return true;
}

void FindingsPane::showInText(int row)
{
    const NodeId node = m_model->node(row);
    const Error *error = m_model->error(row);
    if (m_model->isDraft(row))
        Q_EMIT draftRequested(node);
    else if (!node.isEmpty())
        Q_EMIT textRequested(node, m_model->pointer(row));
    else if (error && error->line > 0)
        Q_EMIT lineRequested(error->file, error->line, error->column);
}

void FindingsPane::fillMenu(QMenu &menu, int row)
{
    const Finding *found = m_document ? m_model->finding(row) : nullptr;
    const Error *error = m_model->error(row);
    if (found)
        fillFixMenu(menu, *m_document, *found, this, [this](const QString &message) { Q_EMIT failed(message); });
    if (found || m_model->isDraft(row) || (error && error->line > 0))
        connect(menu.addAction(tr("Show in Text")), &QAction::triggered, this, [this, row] { showInText(row); });
}

void FindingsPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fixes"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index.row());
    if (menu->actions().isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void FindingsPane::showMenuOfCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid())
        showMenu(m_view->visualRect(index).center());
}

void FindingsPane::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_model->setDocument(document);
    if (document) {
        connect(document, &Document::changed, this, [this] { m_later->start(); });
        connect(document, &Document::replaced, this, [this] { m_later->start(); });
    }
    showState();
}

void FindingsPane::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool hasObjects = m_document && m_document->set().size() > 0;
    m_empty->setText(hasObjects ? tr("No problem found. Weir checks what a cluster would refuse, wiring, filters and "
                                     "delivery.")
                                : tr("Nothing to check yet."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

} // namespace weir
