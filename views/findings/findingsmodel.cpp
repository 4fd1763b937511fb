// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingsmodel.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QFileInfo>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return FindingsModel::tr("Error");
    case Severity::Warning: return FindingsModel::tr("Warning");
    case Severity::Hint: return FindingsModel::tr("Hint");
    }
    return {};
}

QColor severityColour(Severity severity)
{
    const Theme theme = Theme::of(nullptr);
    switch (severity) {
    case Severity::Error: return theme.failed;
    case Severity::Warning: return theme.degraded;
    case Severity::Hint: return theme.idle;
    }
    return theme.idle;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent) {}

void FindingsModel::setDocument(Document *document)
{
    m_document = document;
    refresh();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case ObjectColumn: return tr("Object");
    case MessageColumn: return tr("Problem");
    case PlaceColumn: return tr("Place");
    default: return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case SeverityColumn: return severityWord(row.severity);
        case ObjectColumn: return row.object;
        case MessageColumn: return row.message;
        case PlaceColumn: return row.place;
        default: return {};
        }
    case Qt::DecorationRole:
        if (index.column() == SeverityColumn) {
            const QString name = row.severity == Severity::Error     ? u"error"_s
                                 : row.severity == Severity::Warning ? u"warning"_s
                                                                     : u"hint"_s;
            return icons::icon(name, severityColour(row.severity));
        }
        return {};
    case Qt::ToolTipRole: return row.message;
    case Qt::AccessibleTextRole:
        return index.column() == SeverityColumn
                   ? u"%1: %2: %3"_s.arg(severityWord(row.severity), row.object, row.message)
                   : data(index, Qt::DisplayRole);
    default: return {};
    }
}

NodeId FindingsModel::node(int row) const
{
    return m_rows[static_cast<size_t>(row)].node;
}

QString FindingsModel::pointer(int row) const
{
    return m_rows[static_cast<size_t>(row)].pointer;
}

int FindingsModel::errorCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Row &row) { return row.severity == Severity::Error; }));
}

void FindingsModel::refresh()
{
    std::vector<Row> rows;
    if (m_document) {
        for (const Error &error : m_document->problems()) {
            rows.push_back({.severity = Severity::Error,
                            .object = error.object.isEmpty() ? QFileInfo(error.file).fileName() : error.object,
                            .message = error.message,
                            .place = error.line > 0 ? tr("line %1, column %2").arg(error.line).arg(error.column)
                                                    : error.field,
                            .node = {},
                            .pointer = error.field});
        }
        for (const Finding &finding : m_document->checker().findings()) {
            rows.push_back({.severity = finding.severity,
                            .object = finding.resource.name.isEmpty()
                                          ? finding.resource.kind
                                          : finding.resource.kind + u' ' + finding.resource.name,
                            .message = finding.message,
                            .place = finding.pointer,
                            .node = m_document->topology().idOf(finding.key),
                            .pointer = finding.pointer});
        }
    }
    // The same findings keep the view's selection and scroll position.
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT counted(static_cast<int>(m_rows.size()));
}

} // namespace weir
