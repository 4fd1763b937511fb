// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

class QLineEdit;
class QVBoxLayout;

namespace weir::inspector {

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

private:
    struct Row {
        QWidget *line;
        QLineEdit *name;
        QLineEdit *value;
        QWidget *remove;
        std::optional<Json> foreign; ///< a value that is no text: kept until the person types
    };

    void addRow(const QString &name, const Json *value);
    void removeRow(QWidget *line);
    void touched(QWidget *line);

    bool m_attributes;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows; ///< the last one is always empty
};

/// A label selector: labels as pairs, expressions as YAML.
class SelectorEditor final : public FieldEditor
{
    Q_OBJECT
public:
    SelectorEditor(const Field &field, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *control() override { return m_labels->control(); }
    void setInvalid(bool invalid) override { m_labels->setInvalid(invalid); }

private:
    PairsEditor *m_labels;
    FieldEditor *m_expressions;
    Json m_rest = Json::object(); ///< members besides the two
    bool m_empty = false;         ///< `{}`, which means everything, unlike unset
};

} // namespace weir::inspector
