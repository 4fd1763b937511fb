// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

class QComboBox;
class QVBoxLayout;

namespace weir::inspector {

class BlockEditor;
class LineEditor;
class PairsEditor;

/// The filter dialects of a Trigger (knative-resources 4.5): a card an element, all of which must hold. Exact,
/// prefix and suffix are rows of attribute and value, CESQL is a line, nested ones are YAML.
class FiltersEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit FiltersEditor(QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *control() override { return m_add; }
    void setInvalid(bool) override {}

private:
    struct Element {
        QWidget *card;
        QComboBox *dialect;
        PairsEditor *pairs;
        LineEditor *expression;
        BlockEditor *nested;
    };

    void addElement(const Json &filter);
    void choose(const Element &element);
    [[nodiscard]] static Json filterOf(const Element &element);

    QVBoxLayout *m_layout;
    QWidget *m_add;
    std::vector<Element> m_elements;
    std::optional<Json> m_foreign; ///< a value that is no list
};

} // namespace weir::inspector
