// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/stepsmodel.h"

#include "views/common/icons.h"
#include "views/whatif/outcomes.h"

#include <QFont>

namespace weir::whatif {

using namespace Qt::StringLiterals;
using flow::Journey;

namespace {

/// Deeper ones are listed beside their parents: no screen has room for more.
constexpr int DeepestRow = 8;

} // namespace

StepsModel::StepsModel(WhatIf *question, QObject *parent) : QAbstractItemModel(parent), m_question(question) {}

int StepsModel::append(int parent, Row row)
{
    std::vector<int> &siblings = parent < 0 ? m_top : m_rows[size_t(parent)].children;
    row.parent = parent;
    row.place = static_cast<int>(siblings.size());
    row.depth = parent < 0 ? 0 : m_rows[size_t(parent)].depth + 1;
    const int at = static_cast<int>(m_rows.size());
    siblings.push_back(at);
    m_rows.push_back(std::move(row));
    return at;
}

void StepsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_top.clear();
    m_rowOfStep.clear();
    m_answer = m_question->answer();
    if (m_answer && m_answer->topic == WhatIf::Topic::Event) {
        const flow::Simulation &told = m_answer->simulation;
        // Where the rows of each journey hang; the first one's at the top.
        std::vector<int> home(told.journeys.size(), -2);
        home[0] = -1;
        for (size_t i = 0; i < told.steps.size(); ++i) {
            // Journeys without a step of their own so far, outermost first.
            std::vector<size_t> missing;
            for (size_t j = told.steps[i].journey; home[j] == -2; j = told.journeys[j].parent)
                missing.push_back(j);
            for (auto j = missing.rbegin(); j != missing.rend(); ++j) {
                int parent = home[told.journeys[*j].parent];
                while (parent >= 0 && m_rows[size_t(parent)].depth >= DeepestRow)
                    parent = m_rows[size_t(parent)].parent;
                home[*j] = append(parent, {.journey = qsizetype(*j)});
            }
            const int parent = home[told.steps[i].journey];
            Row *head = parent < 0 ? nullptr : &m_rows[size_t(parent)];
            if (head && head->step < 0 && told.steps[i].outcome == flow::Outcome::Replied) {
                head->step = qsizetype(i);
                m_rowOfStep.push_back(parent);
                continue;
            }
            m_rowOfStep.push_back(append(parent, {.step = qsizetype(i)}));
        }
    }
    endResetModel();
}

const flow::Step *StepsModel::step(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const qsizetype at = m_rows[size_t(index.internalId())].step;
    return at < 0 ? nullptr : &m_answer->simulation.steps[size_t(at)];
}

qsizetype StepsModel::stepIndex(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const Row &row = m_rows[size_t(index.internalId())];
    return row.step < 0 && !row.children.empty() ? m_rows[size_t(row.children.front())].step : row.step;
}

QModelIndex StepsModel::indexOf(qsizetype step) const
{
    if (step < 0 || step >= qsizetype(m_rowOfStep.size()))
        return {};
    const int at = m_rowOfStep[size_t(step)];
    return createIndex(m_rows[size_t(at)].place, 0, quintptr(at));
}

QModelIndex StepsModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &siblings = parent.isValid() ? m_rows[size_t(parent.internalId())].children : m_top;
    if (row < 0 || row >= static_cast<int>(siblings.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(siblings[size_t(row)]));
}

QModelIndex StepsModel::parent(const QModelIndex &child) const
{
    const int above = child.isValid() ? m_rows[size_t(child.internalId())].parent : -1;
    return above < 0 ? QModelIndex() : createIndex(m_rows[size_t(above)].place, 0, quintptr(above));
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? m_rows[size_t(parent.internalId())].children.size() : m_top.size());
}

int StepsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString StepsModel::journeyText(const Journey &journey) const
{
    const QString name = m_question->nameOf(journey.from);
    switch (journey.kind) {
    case Journey::Kind::Reply: return tr("Reply of %1").arg(name);
    case Journey::Kind::DeadLetter: return tr("Dead letter of %1").arg(name);
    case Journey::Kind::Made: return tr("Made by %1").arg(name);
    case Journey::Kind::Event: break;
    }
    return tr("The event");
}

QString StepsModel::text(const Row &row, int column) const
{
    const flow::Simulation &told = m_answer->simulation;
    if (row.journey >= 0) {
        const Journey &journey = told.journeys[size_t(row.journey)];
        if (column == WhereColumn)
            return journeyText(journey);
        if (row.step < 0)
            return column == ReasonColumn ? tr("An event of type %1").arg(told.events[journey.event].type())
                                          : QString();
    }
    const flow::Step &step = told.steps[size_t(row.step)];
    switch (column) {
    case WhereColumn: return m_question->nameOf(step.node);
    case OutcomeColumn: return step.attempt > 1 ? tr("%1 (attempt %2)").arg(outcomeText(step.outcome)).arg(step.attempt)
                                          : outcomeText(step.outcome);
    case TimeColumn: return timeText(step.at);
    case ViaColumn: return step.via.isEmpty() ? QString() : m_question->nameOf(step.via);
    case ReasonColumn: return step.reason;
    default: return {};
    }
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.internalId())];
    const flow::Step *told = step(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return told ? told->reason : text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        if (told && index.column() == OutcomeColumn) {
            const Theme theme = Theme::of(nullptr);
            return toneColour(toneOf(told->outcome) == Tone::Idle ? Tone::Own : toneOf(told->outcome), theme,
                              theme.muted);
        }
        return {};
    case Qt::FontRole:
        if (row.journey >= 0 && index.column() == WhereColumn) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole:
        return text(row, WhereColumn) + u": "_s + text(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == WhereColumn && told && row.journey < 0 && m_question->document()) {
            const Topology &topology = m_question->document()->topology();
            if (const weir::Node *node = topology.node(told->node); node && node->uri.isEmpty())
                return icons::kindIcon(topology.registry().kindOf(node->resource.group, node->resource.kind));
            return icons::discIcon(u"cloud"_s, Role::Uri);
        }
        return {};
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhereColumn: return tr("Where");
    case OutcomeColumn: return tr("What happens");
    case TimeColumn: return tr("After");
    case ViaColumn: return tr("By way of");
    case ReasonColumn: return tr("Why");
    default: return {};
    }
}

} // namespace weir::whatif
