// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace weir::inspector {

class BlockEditor;
class Caption;
class PairsEditor;

/// A label selector: labels as pairs, expressions as rows of key, operator and values. Expressions that are not of the
/// form that Kubernetes knows are YAML.
class SelectorEditor final : public FieldEditor
{
    Q_OBJECT
public:
    SelectorEditor(const Field &field, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *control() override;
    void setInvalid(bool invalid) override;

private:
    struct Row {
        QWidget *line;
        QLineEdit *key;
        QComboBox *operation;
        QLineEdit *values;
    };

    void addRow(const Json &expression);
    void clearRows();
    void touched();
    [[nodiscard]] std::optional<Json> expressions() const;
    void describe();

    PairsEditor *m_labels;
    QVBoxLayout *m_rowLayout;
    QToolButton *m_add;
    BlockEditor *m_yaml; ///< only where rows cannot show the expressions
    Caption *m_meaning;
    std::vector<Row> m_rows;
    bool m_isList = false;          ///< the object has a list of expressions, be it empty
    Json m_rest = Json::object();   ///< members besides the two
    bool m_empty = false;           ///< `{}`, which means everything, unlike unset
};

} // namespace weir::inspector
