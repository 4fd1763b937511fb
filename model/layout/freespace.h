// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layered.h"

#include <unordered_map>

namespace weir::layout {

/// The boxes that stand already, by cells of a grid, so that finding free space does not look at all of them.
class FreeSpace final
{
public:
    /// `gap`: what stays free around each box.
    explicit FreeSpace(double gap) : m_gap(gap) {}

    void occupy(const Box &box);
    /// Moves the box down until it touches none of those that stand.
    void moveDown(Box &box) const;

private:
    [[nodiscard]] const Box *obstacle(const Box &box) const;
    template<class Use>
    void eachCell(const Box &box, double margin, Use use) const;

    double m_gap;
    std::vector<Box> m_boxes;
    std::unordered_map<long long, std::vector<int>> m_cells;
};

} // namespace weir::layout
