// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layered.h"

#include <algorithm>
#include <random>
#include <vector>

namespace weir::test {

struct Drawing {
    std::vector<layout::Box> boxes;
    std::vector<layout::Link> links;
};

inline layout::Box box(int rank, int group = 0)
{
    layout::Box out;
    out.rank = rank;
    out.group = group;
    return out;
}

/// Sources, brokers, subscribers and sinks of last resort in namespaces, with replies and dead letters.
inline Drawing eventing(int count, int groups, unsigned seed)
{
    std::mt19937 random(seed);
    Drawing out;
    std::vector<std::vector<int>> byRole[4];
    for (auto &role : byRole)
        role.resize(static_cast<size_t>(groups));
    for (int i = 0; i < count; ++i) {
        const auto share = random() % 100;
        const int role = share < 30 ? 0 : share < 37 ? 1 : share < 97 ? 2 : 3;
        layout::Box one = box(role, i % groups);
        one.height = 48 + random() % 60;
        out.boxes.push_back(one);
        byRole[role][static_cast<size_t>(i % groups)].push_back(i);
    }
    const auto any = [&](const std::vector<int> &from) { return from[random() % from.size()]; };
    for (int i = 0; i < count * 3 / 2; ++i) {
        const size_t group = random() % static_cast<size_t>(groups);
        if (byRole[0][group].empty() || byRole[1][group].empty() || byRole[2][group].empty())
            continue;
        const int broker = any(byRole[1][group]);
        const auto share = random() % 100;
        if (share < 30)
            out.links.push_back({any(byRole[0][group]), broker, false, 1});
        else if (share < 85)
            out.links.push_back({broker, any(byRole[2][group]), false, 1});
        else if (share < 92)
            out.links.push_back({broker, any(byRole[2][group]), false, 2});
        else if (share < 97)
            out.links.push_back({any(byRole[2][group]), broker, true, 1});
        else
            out.links.push_back({broker, any(byRole[2][random() % static_cast<size_t>(groups)]), false, 1});
    }
    return out;
}

/// Pairs of boxes that overlap, found column by column.
inline int overlaps(std::vector<layout::Box> boxes)
{
    std::sort(boxes.begin(), boxes.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
    int count = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t j = i + 1; j < boxes.size() && boxes[j].x < boxes[i].x + boxes[i].width; ++j) {
            if (boxes[i].y < boxes[j].y + boxes[j].height && boxes[j].y < boxes[i].y + boxes[i].height)
                ++count;
        }
    }
    return count;
}

inline bool sameBoxes(const std::vector<layout::Box> &a, const std::vector<layout::Box> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &l, const auto &r) { return l.x == r.x && l.y == r.y; });
}

} // namespace weir::test
