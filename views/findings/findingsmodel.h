// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QAbstractTableModel>

namespace weir {

/// Findings of the checks and errors of the files as rows: severity, object, sentence, place.
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
    [[nodiscard]] int errorCount() const;

    /// Reads the document's findings anew (coalesced by the owner).
    void refresh();

Q_SIGNALS:
    void counted(int findings);

private:
    struct Row {
        Severity severity = Severity::Error;
        QString object;
        QString message;
        QString place;
        NodeId node;
        QString pointer;
        bool operator==(const Row &) const = default;
    };

    Document *m_document = nullptr;
    std::vector<Row> m_rows;
};

} // namespace weir
