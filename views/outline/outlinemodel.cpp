// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outlinemodel.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString stateWords(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Absent: return OutlineModel::tr("not in the cluster");
    case Readiness::None: return {};
    case Readiness::Unknown: return OutlineModel::tr("readiness unknown");
    case Readiness::False: return OutlineModel::tr("not ready");
    case Readiness::True: return OutlineModel::tr("ready");
    }
    return {};
}

} // namespace

int OutlineModel::Branch::row() const
{
    const auto own = std::lower_bound(parent->branches.begin(), parent->branches.end(), title,
                                      [](const auto &branch, const QString &wanted) { return branch->title < wanted; });
    return static_cast<int>(own - parent->branches.begin());
}

OutlineModel::Branch &OutlineModel::Branch::branch(const QString &wanted)
{
    const auto place = std::lower_bound(branches.begin(), branches.end(), wanted,
                                        [](const auto &branch, const QString &than) { return branch->title < than; });
    if (place != branches.end() && (*place)->title == wanted)
        return **place;
    auto fresh = std::make_unique<Branch>();
    fresh->parent = this;
    fresh->title = wanted;
    return **branches.insert(place, std::move(fresh));
}

OutlineModel::OutlineModel(QWidget *view)
    : QAbstractItemModel(view), m_view(view), m_root(std::make_unique<Branch>())
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setDocument(const Document *document)
{
    m_document = document;
    reset();
}

void OutlineModel::setObservation(const Observation *observation)
{
    m_observation = observation;
    restate();
}

void OutlineModel::setFilter(const QString &text)
{
    m_filter = text;
    reset();
}

void OutlineModel::reset()
{
    beginResetModel();
    m_root = rows();
    endResetModel();
}

void OutlineModel::follow()
{
    const std::unique_ptr<Branch> wanted = rows();
    merge(*m_root, *wanted);
    restate();
}

void OutlineModel::restate()
{
    restate(*m_root);
}

void OutlineModel::restate(const Branch &branch)
{
    if (branch.size() == 0)
        return;
    const QModelIndex own = indexOf(branch);
    Q_EMIT dataChanged(index(0, 0, own), index(branch.size() - 1, 0, own));
    for (const auto &inner : branch.branches)
        restate(*inner);
}

QString OutlineModel::name(const Node &node) const
{
    const QString own = node.role == Role::Uri ? node.uri : node.resource.name;
    return node.ghost ? tr("%1 (missing)").arg(own) : own;
}

QString OutlineModel::kindTitle(const Node &node) const
{
    if (node.role == Role::Uri)
        return tr("URI");
    const Kind &kind = m_document->registry().kindOf(node.resource.group, node.resource.kind);
    return *kind.title ? QCoreApplication::translate("Kind", kind.title) : node.resource.kind;
}

std::unique_ptr<OutlineModel::Branch> OutlineModel::rows() const
{
    auto root = std::make_unique<Branch>();
    if (!m_document)
        return root;
    const Topology &topology = m_document->topology();
    const QString outside = tr("Outside the cluster");
    const QString nowhere = tr("No namespace");
    // Asking for a title and finding its branch costs more than all the rest of a row.
    QHash<std::pair<QString, std::pair<QString, QString>>, Branch *> known;
    for (const NodeId &id : topology.nodeOrder()) {
        const Node *node = topology.node(id);
        if (!node)
            continue;
        const bool isUri = node->role == Role::Uri;
        const QString &space = isUri                                ? outside
                               : node->resource.nameSpace.isEmpty() ? nowhere
                                                                    : node->resource.nameSpace;
        Branch *&kind = known[{space, {node->resource.group, node->resource.kind}}];
        if (!kind)
            kind = &root->branch(space).branch(kindTitle(*node));
        const auto fits = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
        if (m_filter.isEmpty() || fits(name(*node)) || fits(kind->title) || fits(space))
            kind->nodes.append(id);
    }
    for (const auto &space : root->branches)
        std::erase_if(space->branches, [](const auto &kind) { return kind->nodes.isEmpty(); });
    std::erase_if(root->branches, [](const auto &space) { return space->branches.empty(); });
    return root;
}

// Both are in the order of their titles.
void OutlineModel::merge(Branch &shown, Branch &wanted)
{
    size_t at = 0;
    for (auto &next : wanted.branches) {
        while (at < shown.branches.size() && shown.branches[at]->title < next->title) {
            beginRemoveRows(indexOf(shown), static_cast<int>(at), static_cast<int>(at));
            shown.branches.erase(shown.branches.begin() + std::ptrdiff_t(at));
            endRemoveRows();
        }
        if (at < shown.branches.size() && shown.branches[at]->title == next->title) {
            merge(*shown.branches[at], *next);
        } else {
            beginInsertRows(indexOf(shown), static_cast<int>(at), static_cast<int>(at));
            next->parent = &shown;
            shown.branches.insert(shown.branches.begin() + std::ptrdiff_t(at), std::move(next));
            endInsertRows();
        }
        ++at;
    }
    if (at < shown.branches.size()) {
        beginRemoveRows(indexOf(shown), static_cast<int>(at), static_cast<int>(shown.branches.size()) - 1);
        shown.branches.resize(at);
        endRemoveRows();
    }
    mergeNodes(shown, wanted.nodes);
}

void OutlineModel::mergeNodes(Branch &shown, const QStringList &wanted)
{
    const auto [fromHere, toHere] =
        std::mismatch(shown.nodes.cbegin(), shown.nodes.cend(), wanted.cbegin(), wanted.cend());
    const auto first = fromHere - shown.nodes.cbegin();
    qsizetype tail = 0;
    while (tail < shown.nodes.size() - first && tail < wanted.size() - first
           && shown.nodes[shown.nodes.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    const qsizetype gone = shown.nodes.size() - first - tail;
    const qsizetype come = wanted.size() - first - tail;
    if (gone > 0) {
        beginRemoveRows(indexOf(shown), static_cast<int>(first), static_cast<int>(first + gone) - 1);
        shown.nodes.remove(first, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows(indexOf(shown), static_cast<int>(first), static_cast<int>(first + come) - 1);
        shown.nodes = wanted;
        endInsertRows();
    }
}

QItemSelection OutlineModel::rowsOf(const QStringList &nodes) const
{
    const QSet<QString> wanted(nodes.cbegin(), nodes.cend());
    QItemSelection selection;
    for (const auto &space : m_root->branches) {
        for (const auto &kind : space->branches) {
            const QModelIndex own = wanted.isEmpty() ? QModelIndex() : indexOf(*kind);
            for (qsizetype row = 0; row < kind->nodes.size() && own.isValid(); ++row) {
                const qsizetype first = row;
                while (row < kind->nodes.size() && wanted.contains(kind->nodes[row]))
                    ++row;
                if (row > first)
                    selection.select(index(static_cast<int>(first), 0, own), index(static_cast<int>(row) - 1, 0, own));
            }
        }
    }
    return selection;
}

QModelIndex OutlineModel::indexOf(const Branch &branch) const
{
    return branch.parent ? createIndex(branch.row(), 0, branch.parent) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Branch *branch = m_root.get();
    if (parent.isValid()) {
        const auto *outer = static_cast<const Branch *>(parent.internalPointer());
        if (size_t(parent.row()) >= outer->branches.size())
            return {};
        branch = outer->branches[size_t(parent.row())].get();
    }
    return column == 0 && row >= 0 && row < branch->size() ? createIndex(row, 0, branch) : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*static_cast<const Branch *>(child.internalPointer())) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root->size();
    const auto *outer = static_cast<const Branch *>(parent.internalPointer());
    return size_t(parent.row()) < outer->branches.size() ? outer->branches[size_t(parent.row())]->size() : 0;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isNode = !static_cast<const Branch *>(index.internalPointer())->nodes.isEmpty();
    return isNode ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_document)
        return {};
    const auto *outer = static_cast<const Branch *>(index.internalPointer());
    if (size_t(index.row()) >= outer->branches.size())
        return nodeData(outer->nodes.value(index.row()), *outer, role);
    const Branch &branch = *outer->branches[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return branch.title;
    if (role == Qt::DecorationRole && outer == m_root.get())
        return icons::icon(u"namespace"_s);
    if (role == Qt::ForegroundRole && outer != m_root.get())
        return Theme::of(m_view).muted;
    return {};
}

QString OutlineModel::state(const NodeId &id) const
{
    return m_observation && m_observation->isLive() ? stateWords(m_observation->readiness(id)) : QString();
}

QVariant OutlineModel::nodeData(const NodeId &id, const Branch &kind, int role) const
{
    const Node *node = m_document->topology().node(id);
    if (!node)
        return {};
    switch (role) {
    case NodeRole: return id;
    case Qt::DisplayRole: return name(*node);
    case Qt::DecorationRole:
        if (node->role == Role::Uri)
            return icons::discIcon(u"uri"_s, Role::Uri);
        return icons::discIcon(
            icons::glyphName(m_document->registry().kindOf(node->resource.group, node->resource.kind).icon, node->role),
            node->role);
    case Qt::ToolTipRole: {
        const QString words = state(id);
        return words.isEmpty() ? id : id + u'\n' + words;
    }
    case Qt::AccessibleTextRole: {
        const QString words = state(id);
        return u"%1, %2"_s.arg(name(*node), kind.title) + (words.isEmpty() ? QString() : u", "_s + words);
    }
    default: return {};
    }
}

} // namespace weir
