// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace weir::layout {

namespace {

/// Boxes with more links than this are somebody, not one of many.
constexpr size_t MostLinksOfASibling = 3;

/// What makes siblings alike: role, size and the very same neighbours.
struct Likeness {
    int role = 0;
    double width = 0;
    double height = 0;
    std::vector<std::tuple<int, int, int>> links; ///< neighbour, direction, lane

    auto operator<=>(const Likeness &) const = default;
};

} // namespace

Graph fold(const std::vector<Box> &boxes, const std::vector<int> &members, const std::vector<Link> &links,
           const Options &options)
{
    std::vector<int> local(boxes.size(), -1);
    for (size_t i = 0; i < members.size(); ++i)
        local[static_cast<size_t>(members[i])] = static_cast<int>(i);
    std::vector<std::vector<std::tuple<int, int, int>>> around(members.size());
    std::vector<Arc> arcs;
    for (const Link &link : links) {
        const int from = local[static_cast<size_t>(link.from)];
        const int to = local[static_cast<size_t>(link.to)];
        if (link.back || from == to)
            continue;
        arcs.push_back({from, to, link.lane});
        around[static_cast<size_t>(from)].emplace_back(to, 0, link.lane);
        around[static_cast<size_t>(to)].emplace_back(from, 1, link.lane);
    }

    std::map<Likeness, std::vector<int>> alike;
    for (size_t i = 0; i < members.size(); ++i) {
        if (around[i].size() > MostLinksOfASibling)
            continue;
        std::sort(around[i].begin(), around[i].end());
        const Box &box = boxes[static_cast<size_t>(members[i])];
        alike[{box.rank, box.width, box.height, around[i]}].push_back(static_cast<int>(i));
    }

    Graph graph;
    std::vector<int> nodeOf(members.size(), -1);
    std::vector<const std::vector<int> *> block(members.size(), nullptr);
    for (const auto &[likeness, siblings] : alike) {
        if (static_cast<int>(siblings.size()) <= options.foldAbove)
            continue;
        for (const int sibling : siblings)
            block[static_cast<size_t>(sibling)] = &siblings;
    }
    for (size_t i = 0; i < members.size(); ++i) {
        if (nodeOf[i] >= 0)
            continue;
        const Box &box = boxes[static_cast<size_t>(members[i])];
        Node node;
        node.role = box.rank;
        node.width = snapUp(box.width);
        node.height = snapUp(box.height);
        if (block[i]) {
            // About square, since a column of two thousand cannot be read.
            const double cellWidth = snapUp(box.width + options.rowGap);
            const double cellHeight = snapUp(box.height + options.rowGap);
            const auto count = static_cast<double>(block[i]->size());
            node.columns = std::max(1, static_cast<int>(std::lround(std::sqrt(count * cellHeight / cellWidth))));
            const double rows = std::ceil(count / node.columns);
            node.width = cellWidth * node.columns - snapUp(options.rowGap) + 8;
            node.height = cellHeight * rows - options.rowGap;
            for (const int sibling : *block[i]) {
                nodeOf[static_cast<size_t>(sibling)] = static_cast<int>(graph.nodes.size());
                node.boxes.push_back(members[static_cast<size_t>(sibling)]);
            }
        } else {
            nodeOf[i] = static_cast<int>(graph.nodes.size());
            node.boxes.push_back(members[i]);
        }
        graph.nodes.push_back(std::move(node));
    }

    for (Arc arc : arcs) {
        arc.from = nodeOf[static_cast<size_t>(arc.from)];
        arc.to = nodeOf[static_cast<size_t>(arc.to)];
        if (arc.from != arc.to)
            graph.arcs.push_back(arc);
    }
    std::sort(graph.arcs.begin(), graph.arcs.end());
    graph.arcs.erase(std::unique(graph.arcs.begin(), graph.arcs.end()), graph.arcs.end());
    return graph;
}

} // namespace weir::layout
