// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

class QToolButton;

namespace weir::inspector {

class Caption;

/// One field of the form: label, who sets the default, the editor, a button that unsets it, and the sentence that
/// says what is wrong.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    /// `pointer` is the field's own with list indices in place of "*".
    FieldRow(const Field &field, Pointer pointer, const FieldContext &context, QWidget *parent);

    [[nodiscard]] const Pointer &pointer() const { return m_pointer; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    [[nodiscard]] bool isSet() const { return m_shown.has_value(); }
    /// Shows the object's value unless that is what the row shows already: text that is being typed stays.
    void refresh(const Json &object);
    /// A sentence below the editor; empty takes it away.
    void setProblem(const QString &sentence);
    /// What speaks against a value that is set all the same; shown while there is no problem.
    void setCaution(const QString &sentence);
    /// As the button does.
    void unset();

Q_SIGNALS:
    /// The person set (or, without value, unset) the field to something valid.
    void wanted(const weir::inspector::FieldRow *row, bool unset);
    /// What comes next is a step of its own for undo.
    void stepEnded();

private:
    void edited();
    void updateHint();
    void updateSentence();

    const Field m_field;
    Pointer m_pointer;
    FieldEditor *m_editor;
    Caption *m_hint;
    Caption *m_problem;
    QToolButton *m_clear;
    QString m_problemText;
    QString m_caution;
    std::optional<Json> m_shown;
    bool m_refreshed = false;
};

} // namespace weir::inspector
