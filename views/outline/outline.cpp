// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outline.h"

#include "views/outline/outlinemodel.h"

#include <QEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;

Outline::Outline(QWidget *parent) : QWidget(parent)
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter…"));
    m_search->setAccessibleName(tr("Filter the outline"));
    m_search->setClearButtonEnabled(true);
    m_rows = new OutlineModel(this);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"outline"_s);
    m_tree->setAccessibleName(tr("Outline of the design"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIconSize({20, 20});
    m_tree->setIndentation(14);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setModel(m_rows);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(m_search);
    column->addWidget(m_tree);
    setFocusProxy(m_tree);

    // A burst of changes (a paste, an undo of many) is followed once.
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, [this] {
        m_isMirroring = true;
        m_rows->follow();
        m_isMirroring = false;
        select(m_selected);
    });
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        select(m_selected);
    });
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &Outline::expandNew);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_rows->setFilter(text.trimmed()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isMirroring)
            return;
        m_selected.clear();
        for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes())
            m_selected.append(index.data(OutlineModel::NodeRole).toString());
        Q_EMIT selectionChanged(m_selected);
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString id = index.data(OutlineModel::NodeRole).toString();
        if (!id.isEmpty())
            Q_EMIT activated(id);
    });
}

void Outline::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &Document::replaced, this, [this] {
            m_later->stop();
            m_rows->reset();
        });
        connect(document, &Document::changed, this, [this](const DocumentDelta &delta) {
            if (!delta.topology.isEmpty() || !delta.change.resources.empty())
                m_later->start();
        });
    }
    m_rows->setDocument(document);
}

void Outline::setObservation(const Observation *observation)
{
    if (m_observation)
        m_observation->disconnect(this);
    m_observation = observation;
    if (observation)
        connect(observation, &Observation::changed, m_rows, [this] { m_rows->restate(); });
    m_rows->setObservation(observation);
}

void Outline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_rows->restate();
}

// What the filter let in again, or another namespace: nobody has folded it yet.
void Outline::expandNew(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_rows->index(row, 0, parent);
        if (m_rows->rowCount(index) > 0)
            m_tree->expandRecursively(index);
    }
    if (m_rows->rowCount(parent) == last - first + 1)
        m_tree->expand(parent);
}

void Outline::select(const QStringList &nodes)
{
    m_selected = nodes;
    const QItemSelection rows = m_rows->rowsOf(nodes);
    // Whoever selects here with the mouse is still in the middle of it.
    const QModelIndexList before = m_tree->selectionModel()->selectedIndexes();
    const QModelIndexList after = rows.indexes();
    if (QSet<QModelIndex>(before.cbegin(), before.cend()) == QSet<QModelIndex>(after.cbegin(), after.cend()))
        return;
    m_isMirroring = true;
    m_tree->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        m_tree->scrollTo(rows.last().bottomRight());
    m_isMirroring = false;
}

} // namespace weir
