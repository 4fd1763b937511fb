// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/freespace.h"
#include "model/layout/graph.h"

#include <algorithm>
#include <limits>
#include <map>

namespace weir::layout {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// Where boxes without neighbours go: below those of their column, else of their group, else of everything.
class Columns final
{
public:
    void add(const Box &box)
    {
        extend(m_all, box);
        extend(m_groups[box.group], box);
        extend(m_columns[{box.group, box.rank}], box);
    }
    void place(Box &box, const Options &options) const
    {
        if (const auto column = m_columns.find({box.group, box.rank}); column != m_columns.end()) {
            box.x = column->second.lastX;
            box.y = column->second.bottom + options.rowGap;
        } else if (const auto group = m_groups.find(box.group); group != m_groups.end()) {
            box.x = group->second.left + box.rank * (box.width + options.columnGap);
            box.y = group->second.top;
        } else if (m_all.left <= m_all.lastX) {
            box.x = m_all.left;
            box.y = m_all.bottom + options.groupGap;
        } else {
            box.x = box.rank * (box.width + options.columnGap);
            box.y = 0;
        }
    }

private:
    struct Area {
        double left = std::numeric_limits<double>::max();
        double top = std::numeric_limits<double>::max();
        double bottom = std::numeric_limits<double>::lowest();
        double lastX = std::numeric_limits<double>::lowest(); ///< of the lowest box
    };
    static void extend(Area &area, const Box &box)
    {
        area.left = std::min(area.left, box.x);
        area.top = std::min(area.top, box.y);
        if (box.y + box.height >= area.bottom)
            area.lastX = box.x;
        area.bottom = std::max(area.bottom, box.y + box.height);
    }

    Area m_all;
    std::map<int, Area> m_groups;
    std::map<std::pair<int, int>, Area> m_columns;
};

struct Neighbour {
    int box = 0;
    bool isLeft = false; ///< a link comes from it
};

/// One column further than the neighbours, at the mean of their heights. False where none stands yet.
bool placeByNeighbours(Box &box, const std::vector<Neighbour> &around, const std::vector<Box> &boxes,
                       const std::vector<bool> &stands, const Options &options)
{
    double x = 0;
    double y = 0;
    int count = 0;
    for (const Neighbour &neighbour : around) {
        if (!stands[at(neighbour.box)])
            continue;
        const Box &other = boxes[at(neighbour.box)];
        x += neighbour.isLeft ? other.x + other.width + options.columnGap : other.x - options.columnGap - box.width;
        y += other.y + other.height / 2;
        ++count;
    }
    if (count == 0)
        return false;
    box.x = x / count;
    box.y = y / count - box.height / 2;
    return true;
}

} // namespace

std::vector<Box> placeNew(std::vector<Box> boxes, const std::vector<bool> &isNew, const std::vector<Link> &links,
                          const Options &options)
{
    std::vector<bool> stands(boxes.size(), true);
    FreeSpace space(std::max(8.0, options.rowGap / 2));
    Columns columns;
    std::vector<int> waiting;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (i < isNew.size() && isNew[i] && !boxes[i].pinned) {
            stands[i] = false;
            waiting.push_back(static_cast<int>(i));
        } else {
            space.occupy(boxes[i]);
            columns.add(boxes[i]);
        }
    }
    std::vector<std::vector<Neighbour>> around(boxes.size());
    for (const Link &link : links) {
        const bool isKnown =
            link.from >= 0 && link.to >= 0 && at(link.from) < boxes.size() && at(link.to) < boxes.size();
        if (!isKnown || link.back || link.from == link.to)
            continue;
        around[at(link.from)].push_back({.box = link.to, .isLeft = false});
        around[at(link.to)].push_back({.box = link.from, .isLeft = true});
    }

    // Those with neighbours that stand come first, each round; what never gets one starts a place of its own.
    std::stable_sort(waiting.begin(), waiting.end(),
                     [&](int a, int b) { return boxes[at(a)].rank < boxes[at(b)].rank; });
    while (!waiting.empty()) {
        std::vector<int> left;
        bool placedOne = false;
        const auto put = [&](int index) {
            Box &box = boxes[at(index)];
            box.x = snap(box.x);
            box.y = snap(box.y);
            space.moveDown(box);
            space.occupy(box);
            columns.add(box);
            stands[at(index)] = true;
            placedOne = true;
        };
        for (const int index : waiting) {
            if (placeByNeighbours(boxes[at(index)], around[at(index)], boxes, stands, options))
                put(index);
            else
                left.push_back(index);
        }
        if (!placedOne) {
            columns.place(boxes[at(left.front())], options);
            put(left.front());
            left.erase(left.begin());
        }
        waiting = std::move(left);
    }
    return boxes;
}

} // namespace weir::layout
