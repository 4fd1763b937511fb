// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "views/inspector/filters/testevent.h"

#include <QWidget>

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace weir::inspector {

class BlockEditor;
class Caption;
class CesqlEdit;
class FilterGroup;
class OutcomeMark;
class PairsEditor;

/// One filter: its dialect, what the dialect wants (attributes, an expression, further filters) and its outcome.
/// What the boxes cannot show (two dialects in one element, nesting beyond six) is YAML.
class FilterBox final : public QWidget
{
    Q_OBJECT
public:
    FilterBox(int depth, QWidget *parent);

    void setFilter(const Json &filter);
    [[nodiscard]] Json filter() const;
    [[nodiscard]] QString problem() const;
    /// `at`: pointer of this element.
    void setOutcomes(const Outcomes &outcomes, const QString &at);
    void setAttributeNames(const QStringList &names);
    /// What can be done with it where it stands.
    void setPlace(size_t index, size_t count, bool mayGo);
    [[nodiscard]] QComboBox *dialect() const { return m_dialect; }
    void focusContent();

Q_SIGNALS:
    void changed(bool isStep);
    void removeWanted();
    void moveWanted(int by);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chosen();
    /// The content was changed: what it once was is of no more use.
    void touched(bool isStep);
    void present(int index, const Json &content);
    [[nodiscard]] QToolButton *button(const QString &icon, const QString &text);
    [[nodiscard]] QStringList dialectNames() const;

    int m_depth;
    int m_index = -1; ///< of the dialect shown; one beyond the last: YAML
    std::optional<Json> m_origin; ///< the filter before its dialect was changed: going through the list loses nothing
    QVBoxLayout *m_layout;
    QComboBox *m_dialect;
    OutcomeMark *m_badge;
    QToolButton *m_up, *m_down, *m_remove;
    Caption *m_note;
    OutcomeMark *m_line;
    PairsEditor *m_pairs = nullptr; ///< the editors are made when they are first needed
    CesqlEdit *m_expression = nullptr;
    FilterGroup *m_group = nullptr;
    BlockEditor *m_yaml = nullptr;
    QStringList m_names;
};

} // namespace weir::inspector
