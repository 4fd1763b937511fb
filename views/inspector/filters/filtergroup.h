// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "views/inspector/filters/testevent.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace weir::inspector {

class Caption;
class FilterBox;

/// A list of filters, one box below the other, with the word that joins them between.
class FilterGroup final : public QWidget
{
    Q_OBJECT
public:
    enum class Join { And, Or, Single }; ///< Single: what stands under "not"

    /// `depth`: how many boxes are around it.
    FilterGroup(Join join, int depth, QWidget *parent);

    void setFilters(const Json &list);
    [[nodiscard]] Json filters() const;
    [[nodiscard]] QString problem() const;
    /// `at`: pointer of the list; for Single, of the filter itself.
    void setOutcomes(const Outcomes &outcomes, const QString &at);
    void setAttributeNames(const QStringList &names);
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    /// `isStep`: more than typing on in one place.
    void changed(bool isStep);

private:
    FilterBox *insertBox(size_t at, const Json &filter);
    void removeBox(FilterBox *box);
    void moveBox(FilterBox *box, int by);
    void arrange();

    Join m_join;
    int m_depth;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<FilterBox *> m_boxes;
    std::vector<Caption *> m_joins;
    QStringList m_names;
};

} // namespace weir::inspector
