// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/filter.h"
#include "views/inspector/fields/editor.h"

#include <QHash>
#include <QStringListModel>

class QLineEdit;
class QVBoxLayout;

namespace weir::inspector {

class OutcomeMark;

/// A map of text to text, a row a pair; an empty row at the end takes a new one. For CloudEvents attributes the
/// names are checked.
class PairsEditor final : public FieldEditor
{
    Q_OBJECT
public:
    PairsEditor(const Field &field, QWidget *parent);
    PairsEditor(bool attributes, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *control() override;
    void setInvalid(bool invalid) override;
    /// Names to complete.
    void setNames(const QStringList &names);
    /// What became of each line, by its name; lines without an outcome show none.
    void setOutcomes(const QHash<QString, ClauseResult> &outcomes);

private:
    struct Row {
        QWidget *line;
        QLineEdit *name;
        QLineEdit *value;
        QWidget *remove;
        OutcomeMark *mark;
        std::optional<Json> foreign; ///< a value that is no text: kept until the person types
    };

    void addRow(const QString &name, const Json *value);
    void removeRow(QWidget *line);
    void touched(QWidget *line);

    bool m_attributes;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows; ///< the last one is always empty
    QStringListModel m_names;
};

} // namespace weir::inspector
