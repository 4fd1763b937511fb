// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QWidget>

namespace weir::inspector {

/// What an editor may look up while it completes names.
struct FieldContext {
    const Document *document = nullptr;
    ResourceKey key = ResourceKey::None;
    const ReferenceRule *rule = nullptr; ///< of this field; null for fields that refer to nothing
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
    /// Marks what is written as wrong, with more than colour where the control can.
    virtual void setInvalid(bool invalid);

Q_SIGNALS:
    void changed();
};

/// The editor for a field's type; never null.
[[nodiscard]] FieldEditor *makeEditor(const Field &field, const FieldContext &context, QWidget *parent);

/// Translated text of context "Kind".
[[nodiscard]] QString kindText(const char *text);

} // namespace weir::inspector
