// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingsmodel.h"

#include "model/check/rules.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QBrush>
#include <QFileInfo>
#include <QFont>

#include <algorithm>

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

/// The sentence, and what the rule says of such findings.
QString toolTip(const QString &message, const std::optional<Finding> &finding)
{
    const check::Rule *rule = finding ? check::ruleOf(finding->rule) : nullptr;
    if (!rule)
        return message;
    const QString page = rule->page().toHtmlEscaped().replace(u"\n\n"_s, u"</p><p>"_s);
    return u"<p>%1</p><p><b>%2</b></p><p>%3</p><p><i>%4</i></p>"_s.arg(
        message.toHtmlEscaped(), rule->heading().toHtmlEscaped(), page, finding->rule);
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
        case SeverityColumn: return row.waived ? tr("Waived") : severityWord(row.severity);
        case ObjectColumn: return row.object;
        case MessageColumn: return row.waived ? tr("%1 (waived: %2)").arg(row.message, *row.waived) : row.message;
        case PlaceColumn: return row.place;
        default: return {};
        }
    case Qt::DecorationRole:
        if (index.column() == SeverityColumn) {
            const QString name = row.severity == Severity::Error     ? u"error"_s
                                 : row.severity == Severity::Warning ? u"warning"_s
                                                                     : u"hint"_s;
            return icons::icon(name, row.waived ? Theme::of(nullptr).idle : severityColour(row.severity));
        }
        return {};
    case Qt::ToolTipRole:
        if (row.waived && index.column() == SeverityColumn)
            return waivedTip();
        return toolTip(row.message, row.finding);
    case Qt::FontRole:
        if (row.waived && index.column() != SeverityColumn) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole: return row.waived ? QVariant(QBrush(Theme::of(nullptr).idle)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != SeverityColumn)
            return data(index, Qt::DisplayRole);
        return u"%1: %2: %3"_s.arg(row.waived ? tr("Waived") : severityWord(row.severity), row.object, row.message);
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

const Finding *FindingsModel::finding(int row) const
{
    const auto &found = m_rows[static_cast<size_t>(row)].finding;
    return found ? &*found : nullptr;
}

const Error *FindingsModel::error(int row) const
{
    const auto &error = m_rows[static_cast<size_t>(row)].error;
    return error ? &*error : nullptr;
}

bool FindingsModel::isDraft(int row) const
{
    return m_rows[static_cast<size_t>(row)].isDraft;
}

int FindingsModel::openCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.waived; }));
}

int FindingsModel::errorCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.severity == Severity::Error && !row.waived;
    }));
}

QString FindingsModel::waivedTip() const
{
    const int stale = m_document ? m_document->staleWaivers() : 0;
    const QString text = tr("%n problem(s) waived.", nullptr, static_cast<int>(m_rows.size()) - openCount());
    return stale > 0 ? text + u' ' + tr("%n waiver(s) more fit no problem now; they stay until taken out of the "
                                        "sidecar file.", nullptr, stale)
                     : text;
}

void FindingsModel::addDrafts(std::vector<Row> &rows) const
{
    for (const auto &[key, resource] : m_document->set().resources()) {
        const DraftPtr draft = m_document->draft(key);
        if (!draft)
            continue;
        rows.push_back({.severity = Severity::Error,
                        .object = resource->kind() + u' ' + resource->name(),
                        .message = tr("What was typed as its text cannot be its text: %1")
                                       .arg(draft->reason.message),
                        .place = draft->reason.line > 0
                            ? tr("line %1, column %2").arg(draft->reason.line).arg(qMax(1, draft->reason.column))
                            : QString(),
                        .node = m_document->topology().idOf(key),
                        .pointer = {},
                        .finding = std::nullopt,
                        .error = std::nullopt,
                        .waived = std::nullopt,
                        .isDraft = true});
    }
}

void FindingsModel::refresh()
{
    std::vector<Row> rows;
    if (m_document) {
        const std::vector<Error> failures = m_document->failures();
        for (const Error &error : m_document->problems()) {
            const bool isFailure = std::find(failures.begin(), failures.end(), error) != failures.end();
            rows.push_back({.severity = isFailure ? Severity::Error : Severity::Hint,
                            .object = error.object.isEmpty() ? QFileInfo(error.file).fileName() : error.object,
                            .message = error.message,
                            .place = error.line > 0 ? tr("line %1, column %2").arg(error.line).arg(error.column)
                                                    : error.field,
                            .node = {},
                            .pointer = error.field,
                            .finding = std::nullopt,
                            .error = error,
                            .waived = std::nullopt});
        }
        // Nearly always there is none, and the list is made anew after every edit.
        if (m_document->unsavedDraft())
            addDrafts(rows);
        for (const Finding &finding : m_document->checker().findings()) {
            rows.push_back({.severity = finding.severity,
                            .object = finding.resource.name.isEmpty()
                                          ? finding.resource.kind
                                          : finding.resource.kind + u' ' + finding.resource.name,
                            .message = finding.message,
                            .place = finding.pointer,
                            .node = m_document->topology().idOf(finding.key),
                            .pointer = finding.pointer,
                            .finding = finding,
                            .error = std::nullopt,
                            .waived = m_document->waiver(finding)});
        }
    }
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return !row.waived; });
    // The same findings keep the view's selection and scroll position.
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT counted(openCount());
}

} // namespace weir
