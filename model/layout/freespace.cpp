// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/freespace.h"

#include "model/layout/graph.h"

#include <algorithm>
#include <cmath>

namespace weir::layout {

namespace {

constexpr double Cell = 256;
/// A box that covers more cells than this in one direction is beyond all measure; it is entered by its corner part.
constexpr long long MostCells = 4096;

long long cellOf(double value)
{
    return static_cast<long long>(std::floor(std::clamp(value, -1e12, 1e12) / Cell));
}

} // namespace

template<class Use>
void FreeSpace::eachCell(const Box &box, double margin, Use use) const
{
    const long long left = cellOf(box.x - margin);
    const long long right = std::min(cellOf(box.x + box.width + margin), left + MostCells);
    const long long top = cellOf(box.y - margin);
    const long long bottom = std::min(cellOf(box.y + box.height + margin), top + MostCells);
    for (long long column = left; column <= right; ++column) {
        for (long long row = top; row <= bottom; ++row)
            use(column * 0x100000001LL + row);
    }
}

void FreeSpace::occupy(const Box &box)
{
    const int index = static_cast<int>(m_boxes.size());
    m_boxes.push_back(box);
    eachCell(box, 0, [&](long long cell) { m_cells[cell].push_back(index); });
}

const Box *FreeSpace::obstacle(const Box &box) const
{
    const Box *lowest = nullptr;
    eachCell(box, m_gap, [&](long long cell) {
        const auto found = m_cells.find(cell);
        if (found == m_cells.end())
            return;
        for (const int index : found->second) {
            const Box &other = m_boxes[static_cast<size_t>(index)];
            const bool touches = box.x < other.x + other.width + m_gap && other.x < box.x + box.width + m_gap
                && box.y < other.y + other.height + m_gap && other.y < box.y + box.height + m_gap;
            if (touches && (!lowest || other.y + other.height > lowest->y + lowest->height))
                lowest = &other;
        }
    });
    return lowest;
}

void FreeSpace::moveDown(Box &box) const
{
    while (const Box *other = obstacle(box))
        box.y = std::max(snapUp(other->y + other->height + m_gap), box.y + 8);
}

} // namespace weir::layout
