// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph.h"

#include <algorithm>
#include <cmath>

namespace weir::layout {

namespace {

/// Width to height of the whole picture, about that of a window.
constexpr double Proportion = 1.6;

/// Each next group is the one with the most links to those already placed; ties go to the input's order.
std::vector<size_t> byTraffic(size_t count, const std::vector<std::vector<int>> &traffic)
{
    std::vector<size_t> order;
    if (count > MostGroupsByTraffic) {
        for (size_t i = 0; i < count; ++i)
            order.push_back(i);
        return order;
    }
    std::vector<bool> placed(count, false);
    std::vector<int> pull(count, 0);
    while (order.size() < count) {
        size_t next = count;
        for (size_t i = 0; i < count; ++i) {
            if (!placed[i] && (next == count || pull[i] > pull[next]))
                next = i;
        }
        placed[next] = true;
        order.push_back(next);
        for (size_t i = 0; i < count; ++i)
            pull[i] += traffic[next][i];
    }
    return order;
}

} // namespace

std::vector<std::pair<double, double>> shelve(const std::vector<Extent> &extents,
                                              const std::vector<std::vector<int>> &traffic, double gap)
{
    double area = 0;
    double widest = 0;
    for (const Extent &extent : extents) {
        area += (extent.width + gap) * (extent.height + gap);
        widest = std::max(widest, extent.width);
    }
    const double shelfWidth = std::max(widest, std::sqrt(area * Proportion));
    std::vector<std::pair<double, double>> corners(extents.size());
    double x = 0;
    double y = 0;
    double shelfHeight = 0;
    for (const size_t i : byTraffic(extents.size(), traffic)) {
        if (x > 0 && x + extents[i].width > shelfWidth) {
            x = 0;
            y += snapUp(shelfHeight + gap);
            shelfHeight = 0;
        }
        corners[i] = {x, y};
        x += snapUp(extents[i].width + gap);
        shelfHeight = std::max(shelfHeight, extents[i].height);
    }
    return corners;
}

} // namespace weir::layout
