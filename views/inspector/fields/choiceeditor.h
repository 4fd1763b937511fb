// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

class QComboBox;

namespace weir::inspector {

/// A value out of few: an enumeration, or yes and no. The first entry means unset.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Field &field, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] QWidget *control() override;

private:
    bool m_boolean;
    QComboBox *m_box;
    std::vector<Json> m_values; ///< of the entries after the first
    std::optional<Json> m_foreign;
};

} // namespace weir::inspector
