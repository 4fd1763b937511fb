// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/whatif/whatif.h"

#include <QAbstractItemModel>

#include <vector>

namespace weir::whatif {

/// The steps of an answer, in order of time; those of a reply or a dead letter lie below the row where it sets out.
class StepsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { WhereColumn, OutcomeColumn, TimeColumn, ViaColumn, ReasonColumn, ColumnCount };

    explicit StepsModel(WhatIf *question, QObject *parent = nullptr);

    void refresh();
    /// The step of a row; null: it stands for a whole journey.
    [[nodiscard]] const flow::Step *step(const QModelIndex &index) const;
    /// Its place in Simulation::steps, or of a journey's row its first one; -1: none.
    [[nodiscard]] qsizetype stepIndex(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qsizetype step) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        qsizetype step = -1;    ///< in Simulation::steps
        qsizetype journey = -1; ///< where it stands for one
        int parent = -1;        ///< in m_rows
        int place = 0;          ///< among its siblings
        int depth = 0;
        std::vector<int> children = {};
    };
    int append(int parent, Row row);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString journeyText(const flow::Journey &journey) const;

    WhatIf *m_question;
    std::shared_ptr<const WhatIf::Answer> m_answer; ///< whose steps the rows are
    std::vector<Row> m_rows;
    std::vector<int> m_top;
    std::vector<int> m_rowOfStep;
};

} // namespace weir::whatif
