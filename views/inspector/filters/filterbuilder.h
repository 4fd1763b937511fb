// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"
#include "views/inspector/filters/testevent.h"

#include <QPointer>

class QBoxLayout;
class QToolButton;

namespace weir::inspector {

class Caption;
class FilterGroup;
class FilterWindow;
class PairsEditor;
class TestEventPanel;

/// The filter dialects of a Trigger and its like (knative-resources 4.5) as nested boxes, all of which must hold, and
/// the event that they are tried with: beside them where there is room, else above. In a form it offers itself in a
/// window of its own.
class FilterBuilder final : public FieldEditor
{
    Q_OBJECT
public:
    enum class Place { Form, Window };

    FilterBuilder(const FieldContext &context, Place place, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *control() override;
    void setInvalid(bool) override {}

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void evaluate();
    void openWindow();
    /// Takes over what was changed in the window.
    void follow();

    const FieldContext m_context;
    TestEvent *m_test;
    QBoxLayout *m_layout;
    TestEventPanel *m_panel;
    Caption *m_rule;
    QToolButton *m_enlarge;
    FilterGroup *m_group;
    QPointer<FilterWindow> m_window;
    std::optional<Json> m_foreign; ///< a value that is no list
};

/// The old attribute filter of a Trigger with the same test event.
class OldFilterEditor final : public FieldEditor
{
    Q_OBJECT
public:
    OldFilterEditor(const FieldContext &context, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *control() override;
    void setInvalid(bool invalid) override;
    void objectChanged(const Json &object) override;

private:
    void evaluate();

    TestEvent *m_test;
    PairsEditor *m_pairs;
    Caption *m_ignored;
};

/// Names that an attribute may have: those of CloudEvents and those that EventTypes of the document and the test event
/// use.
[[nodiscard]] QStringList attributeNames(const Document *document, const TestEvent &test);

} // namespace weir::inspector
