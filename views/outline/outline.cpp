// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outline.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString stateWords(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Absent: return Outline::tr("not in the cluster");
    case Readiness::None: return {};
    case Readiness::Unknown: return Outline::tr("readiness unknown");
    case Readiness::False: return Outline::tr("not ready");
    case Readiness::True: return Outline::tr("ready");
    }
    return {};
}

} // namespace

Outline::Outline(QWidget *parent) : QWidget(parent)
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter…"));
    m_search->setAccessibleName(tr("Filter the outline"));
    m_search->setClearButtonEnabled(true);
    m_tree = new QTreeWidget;
    m_tree->setObjectName(u"outline"_s);
    m_tree->setAccessibleName(tr("Outline of the design"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIconSize({20, 20});
    m_tree->setIndentation(14);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(m_search);
    column->addWidget(m_tree);
    setFocusProxy(m_tree);

    // A burst of changes (a paste, an undo of many) is one rebuild.
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &Outline::rebuild);
    connect(m_search, &QLineEdit::textChanged, this, &Outline::filter);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (m_isMirroring)
            return;
        QStringList nodes;
        for (const QTreeWidgetItem *item : m_tree->selectedItems()) {
            const QString id = item->data(0, Qt::UserRole).toString();
            if (!id.isEmpty())
                nodes.append(id);
        }
        Q_EMIT selectionChanged(nodes);
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString id = item->data(0, Qt::UserRole).toString();
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
        connect(document, &Document::replaced, this, [this] { m_later->start(); });
        connect(document, &Document::changed, this, [this](const DocumentDelta &delta) {
            if (!delta.topology.isEmpty() || !delta.change.resources.empty())
                m_later->start();
        });
    }
    rebuild();
}

void Outline::setObservation(const Observation *observation)
{
    if (m_observation)
        m_observation->disconnect(this);
    m_observation = observation;
    if (observation)
        connect(observation, &Observation::changed, this, &Outline::refreshStates);
    refreshStates();
}

void Outline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_later->start();
}

void Outline::rebuild()
{
    QStringList selected;
    QSet<QString> folded;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        selected.append(item->data(0, Qt::UserRole).toString());
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (!m_tree->topLevelItem(i)->isExpanded())
            folded.insert(m_tree->topLevelItem(i)->text(0));
    }
    m_isMirroring = true;
    m_rows.clear();
    m_tree->clear();
    if (m_document) {
        const Topology &topology = m_document->topology();
        std::map<QString, std::map<QString, QTreeWidgetItem *>> groups;
        std::map<QString, QTreeWidgetItem *> spaces;
        for (const NodeId &id : topology.nodeOrder()) {
            const Node *node = topology.node(id);
            if (!node)
                continue;
            const QString space = node->role == Role::Uri ? tr("Outside the cluster")
                                  : node->resource.nameSpace.isEmpty() ? tr("No namespace")
                                                                       : node->resource.nameSpace;
            QTreeWidgetItem *&spaceRow = spaces[space];
            if (!spaceRow) {
                spaceRow = new QTreeWidgetItem(m_tree, {space});
                spaceRow->setFlags(Qt::ItemIsEnabled);
                spaceRow->setIcon(0, icons::icon(u"namespace"_s));
            }
            const Kind &kind = m_document->registry().kindOf(node->resource.group, node->resource.kind);
            const QString kindTitle = node->role == Role::Uri ? tr("URI")
                                      : *kind.title ? QCoreApplication::translate("Kind", kind.title)
                                                    : node->resource.kind;
            QTreeWidgetItem *&kindRow = groups[space][kindTitle];
            if (!kindRow) {
                kindRow = new QTreeWidgetItem(spaceRow, {kindTitle});
                kindRow->setFlags(Qt::ItemIsEnabled);
                kindRow->setForeground(0, Theme::of(this).muted);
            }
            const QString name = node->role == Role::Uri ? node->uri : node->resource.name;
            auto *row = new QTreeWidgetItem(kindRow, {node->ghost ? tr("%1 (missing)").arg(name) : name});
            row->setData(0, Qt::UserRole, id);
            row->setIcon(0, node->role == Role::Uri
                                ? icons::discIcon(u"uri"_s, Role::Uri)
                                : icons::discIcon(icons::glyphName(kind.icon, node->role), node->role));
            row->setToolTip(0, id);
            m_rows.insert(id, row);
        }
        m_tree->expandAll();
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
            if (folded.contains(m_tree->topLevelItem(i)->text(0)))
                m_tree->topLevelItem(i)->setExpanded(false);
        }
    }
    m_isMirroring = false;
    select(selected);
    refreshStates();
    filter();
}

void Outline::refreshStates()
{
    const bool isLive = m_observation && m_observation->isLive();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const QTreeWidgetItem *kindRow = it.value()->parent();
        const QString state = isLive ? stateWords(m_observation->readiness(it.key())) : QString();
        QString spoken = u"%1, %2"_s.arg(it.value()->text(0), kindRow->text(0));
        if (!state.isEmpty())
            spoken += u", "_s + state;
        it.value()->setData(0, Qt::AccessibleTextRole, spoken);
        it.value()->setToolTip(0, state.isEmpty() ? it.key() : it.key() + u'\n' + state);
    }
}

void Outline::select(const QStringList &nodes)
{
    m_isMirroring = true;
    m_tree->clearSelection();
    QTreeWidgetItem *last = nullptr;
    for (const QString &id : nodes) {
        if (QTreeWidgetItem *row = m_rows.value(id)) {
            row->setSelected(true);
            last = row;
        }
    }
    if (last)
        m_tree->scrollToItem(last);
    m_isMirroring = false;
}

void Outline::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int s = 0; s < m_tree->topLevelItemCount(); ++s) {
        QTreeWidgetItem *space = m_tree->topLevelItem(s);
        bool isSpaceShown = false;
        for (int k = 0; k < space->childCount(); ++k) {
            QTreeWidgetItem *kind = space->child(k);
            bool isKindShown = false;
            for (int i = 0; i < kind->childCount(); ++i) {
                QTreeWidgetItem *row = kind->child(i);
                const bool matches = wanted.isEmpty() || row->text(0).contains(wanted, Qt::CaseInsensitive)
                                     || kind->text(0).contains(wanted, Qt::CaseInsensitive)
                                     || space->text(0).contains(wanted, Qt::CaseInsensitive);
                row->setHidden(!matches);
                isKindShown = isKindShown || matches;
            }
            kind->setHidden(!isKindShown);
            isSpaceShown = isSpaceShown || isKindShown;
        }
        space->setHidden(!isSpaceShown);
    }
}

} // namespace weir
