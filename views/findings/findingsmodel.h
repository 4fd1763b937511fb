// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QAbstractTableModel>

namespace weir {

/// Findings of the checks and errors of the files as rows: severity, object, sentence, place. What was waived stands
/// below all others, struck out, with its reason.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, ObjectColumn, MessageColumn, PlaceColumn, ColumnCount };

    explicit FindingsModel(QObject *parent = nullptr);

    void setDocument(Document *document);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Node and field of a row; the node is empty for an error of a file.
    [[nodiscard]] NodeId node(int row) const;
    [[nodiscard]] QString pointer(int row) const;
    /// The finding of a row; null for an error of a file.
    [[nodiscard]] const Finding *finding(int row) const;
    /// The error of a file that a row tells of; null for a finding.
    [[nodiscard]] const Error *error(int row) const;
    /// Whether a row tells of what was typed as an object's text and cannot be it.
    [[nodiscard]] bool isDraft(int row) const;
    /// Why the finding of a row was waived; nullopt: it was not.
    [[nodiscard]] std::optional<QString> waived(int row) const { return m_rows[static_cast<size_t>(row)].waived; }
    /// Rows that count: waived ones, which come last, do not.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int errorCount() const;

    /// Reads the document's findings anew (coalesced by the owner).
    void refresh();

Q_SIGNALS:
    void counted(int findings);

private:
    [[nodiscard]] QString waivedTip() const;

    struct Row {
        Severity severity = Severity::Error;
        QString object;
        QString message;
        QString place;
        NodeId node;
        QString pointer;
        std::optional<Finding> finding;
        std::optional<Error> error;
        std::optional<QString> waived; ///< the reason
        bool isDraft = false;
        bool operator==(const Row &) const = default;
    };
    /// Rows of what was typed as the text of an object and cannot be it.
    void addDrafts(std::vector<Row> &rows) const;

    Document *m_document = nullptr;
    std::vector<Row> m_rows;
};

} // namespace weir
