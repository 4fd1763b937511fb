// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/schema.h"
#include "model/cluster/observation.h"
#include "model/document/document.h"

#include <QWidget>

namespace weir::inspector {

class TestEvent;

/// What an editor may look up while it completes names.
struct FieldContext {
    const Document *document = nullptr;
    ResourceKey key = ResourceKey::None;
    const ReferenceRule *rule = nullptr; ///< of this field; null for fields that refer to nothing
    const Observation *observation = nullptr; ///< whose objects are offered too; null: no cluster
    const admission::Schema *schema = nullptr; ///< of the place; null: unknown
    TestEvent *test = nullptr; ///< what filters are tried with; null: each editor has its own
};

/// Edits one place of one object. Knows nothing of commits: it shows a value and says when the person changed it.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a value, null meaning unset; never emits changed().
    virtual void setValue(const Json *value) = 0;
    /// What is set now; nullopt: unset. Only meaningful while problem() is empty.
    [[nodiscard]] virtual std::optional<Json> value() const = 0;
    /// Why what stands in the editor is no value: a whole sentence, or empty.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// The text to show where nothing is set.
    virtual void setPlaceholder(const QString &text) { Q_UNUSED(text) }
    /// The control that the label belongs to.
    [[nodiscard]] virtual QWidget *control() = 0;
    /// Anything of the object changed, or it is shown for the first time; `setValue` tells of the own place.
    virtual void objectChanged(const Json &object) { Q_UNUSED(object) }
    /// Marks what is written as wrong, with more than colour where the control can.
    virtual void setInvalid(bool invalid);

Q_SIGNALS:
    void changed();
    /// What comes next is a step of its own for undo, though the cursor stays in the field.
    void stepEnded();
};

/// The editor for a field's type; never null.
[[nodiscard]] FieldEditor *makeEditor(const Field &field, const FieldContext &context, QWidget *parent);

/// Translated text of context "Kind".
[[nodiscard]] QString kindText(const char *text);

} // namespace weir::inspector
