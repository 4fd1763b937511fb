// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/store.h"

#include <QAbstractTableModel>

#include <vector>

namespace weir {

/// Failing deliveries as rows. Qt::UserRole sorts; EdgeRole gives the edge to go to.
class FailingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Delivery, Target, Code, Since, Failed, Retries, DeadLettered, Lost, ColumnCount };
    static constexpr int EdgeIdRole = Qt::UserRole + 1;

    struct Row {
        TelemetryStore::Failing failing;
        QString edgeId;
        double seconds = 0; ///< length of the window
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows that stay, so that selection and scroll position do too.
    void setRows(std::vector<Row> rows, const QDateTime &now);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    std::vector<Row> m_rows;
    QDateTime m_now;
};

} // namespace weir
