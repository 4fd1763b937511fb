// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

class QPlainTextEdit;

namespace weir::inspector {

/// Several lines: a text, a list with an entry a line, or anything as YAML.
class BlockEditor final : public FieldEditor
{
    Q_OBJECT
public:
    BlockEditor(const Field &field, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override { return m_value; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] QWidget *control() override;

private:
    void read();
    void fit();

    FieldType m_type;
    QStringList m_choices;
    QPlainTextEdit *m_text;
    std::optional<Json> m_value;
    QString m_problem;
};

} // namespace weir::inspector
