// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/comparison.h"

#include <QTreeWidget>

namespace weir {

/// Differences by object, its fields below: what, before, now. A projection that is filled anew; what was open or
/// current stays so.
class DifferenceTree final : public QTreeWidget
{
    Q_OBJECT
public:
    /// Rows beyond this are told by their number alone.
    static constexpr int MaxRows = 5000;

    explicit DifferenceTree(QWidget *parent = nullptr);

    void fill(const std::vector<Difference> &differences);
    /// The difference of the current row; of an object with changed fields one that stands for it as a whole.
    [[nodiscard]] std::optional<Difference> current() const;
    [[nodiscard]] ResourceId currentResource() const;
    /// Goes to the next (1) or previous (-1) difference, round the ends.
    void step(int direction);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QTreeWidgetItem *addObject(const Difference &first);
    void addField(QTreeWidgetItem *object, const Difference &one);

    std::vector<Difference> m_differences;
};

/// A value in one line: text as it is, others as JSON; long ones are cut.
[[nodiscard]] QString shortValue(const Json &value);

} // namespace weir
