// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

class QLineEdit;

namespace weir::inspector {

/// One line of text that means a string, a number, a duration, a schedule, a time zone or a URL. Suggestions come
/// from the field's choices, from the names of objects that its rule allows, or from the list of time zones. Numbers
/// keep to the range of the schema and go up and down with the arrow keys.
class LineEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const Field &field, const FieldContext &context, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] QWidget *control() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString rangeProblem(double number) const;

    std::optional<double> m_least, m_most;
    FieldType m_type;
    QLineEdit *m_line;
    std::optional<Json> m_foreign; ///< a value of another type: kept until the person types
};

} // namespace weir::inspector
