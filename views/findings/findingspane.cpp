// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingspane.h"

#include <QHeaderView>
#include <QLabel>
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
        if (!node.isEmpty())
            Q_EMIT activated(node, m_model->pointer(index.row()));
    };
    connect(m_view, &QTreeView::clicked, this, lead);
    connect(m_view, &QTreeView::activated, this, lead);
    showState();
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
    m_empty->setText(m_document && m_document->set().size() > 0
                         ? tr("No problem found. Weir checks references, required fields, names and duplicates.")
                         : tr("Nothing to check yet."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

} // namespace weir
