// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/behaviourlist.h"

#include "views/whatif/behaviour.h"
#include "views/whatif/whatif.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace weir::whatif {

using namespace Qt::StringLiterals;

namespace {

constexpr int NodeRole = Qt::UserRole;
/// A list box with more entries than these is no help; the node's own menu is.
constexpr qsizetype MostChoices = 1000;

} // namespace

BehaviourList::BehaviourList(WhatIf *question, QWidget *parent) : QWidget(parent), m_question(question)
{
    m_choice = new QComboBox;
    m_choice->setObjectName(u"letFail"_s);
    m_choice->setAccessibleName(tr("Let a node fail"));
    m_choice->setToolTip(tr("Adds a node to the list of those that fail; it answers 503 at first"));
    m_choice->setPlaceholderText(tr("Let a node fail…"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"behaviours"_s);
    m_list->setAccessibleName(tr("Who fails, and how"));
    m_list->setToolTip(tr("Enter or double click changes how a node answers, Delete lets it answer normally"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Who"), tr("How it answers")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(true);
    m_hint =
        new QLabel(tr("Everybody answers normally. Choose a node above, or “Let It Fail” in its menu on the canvas."));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const NodeId node = m_choice->itemData(index).toString();
        if (node.isEmpty())
            return;
        flow::Conduct conduct;
        conduct.status = 503;
        m_question->setConduct(node, conduct);
    });
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &BehaviourList::showMenu);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { showMenu(m_list->visualItemRect(item).center()); });
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { Q_EMIT revealRequested(item->data(0, NodeRole).toString()); });
    m_list->installEventFilter(this);
    refresh();
}

bool BehaviourList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_list || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    // Here Delete means the row, not what is selected on the canvas.
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_question->setConduct(current(), std::nullopt);
    return true;
}

NodeId BehaviourList::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, NodeRole).toString() : NodeId();
}

void BehaviourList::showMenu(const QPoint &at)
{
    const QTreeWidgetItem *item = m_list->itemAt(at);
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"behaviourMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillBehaviourMenu(*menu, *m_question, item->data(0, NodeRole).toString(), window());
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void BehaviourList::fillChoice()
{
    m_choice->clear();
    const QStringList nodes = m_question->asked();
    for (const NodeId &id : nodes) {
        if (m_choice->count() >= MostChoices)
            break;
        if (!m_question->conduct().contains(id))
            m_choice->addItem(m_question->nameOf(id), id);
    }
    m_choice->setCurrentIndex(-1);
    m_choice->setEnabled(m_choice->count() > 0);
}

void BehaviourList::refresh()
{
    fillChoice();
    const NodeId kept = current();
    m_list->clear();
    QStringList nodes = m_question->conduct().keys();
    nodes.sort();
    for (const NodeId &id : std::as_const(nodes)) {
        auto *item = new QTreeWidgetItem({m_question->nameOf(id), conductText(m_question->conduct().value(id))});
        item->setData(0, NodeRole, id);
        item->setToolTip(0, id);
        m_list->addTopLevelItem(item);
        if (id == kept || nodes.size() == 1)
            m_list->setCurrentItem(item);
    }
    m_list->resizeColumnToContents(0);
    m_hint->setVisible(nodes.isEmpty());
    m_list->setVisible(!nodes.isEmpty());
}

} // namespace weir::whatif
