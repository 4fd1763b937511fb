// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layered.h"

#include "model/layout/freespace.h"
#include "model/layout/graph.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace weir::layout {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// Lines whose ends do not exist are no lines.
std::vector<Link> known(const std::vector<Link> &links, size_t count)
{
    std::vector<Link> out;
    out.reserve(links.size());
    std::copy_if(links.begin(), links.end(), std::back_inserter(out), [&](const Link &link) {
        return link.from >= 0 && link.to >= 0 && at(link.from) < count && at(link.to) < count;
    });
    return out;
}

/// Pinned boxes keep their places; whoever would stand on one moves down, keeping the order of its column.
void makeWayForPinned(std::vector<Box> &boxes, const Options &options)
{
    FreeSpace space(std::max(8.0, options.rowGap / 2));
    std::vector<int> movable;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].pinned)
            space.occupy(boxes[i]);
        else
            movable.push_back(static_cast<int>(i));
    }
    if (movable.size() == boxes.size())
        return;
    std::stable_sort(movable.begin(), movable.end(), [&](int a, int b) { return boxes[at(a)].y < boxes[at(b)].y; });
    for (const int index : movable) {
        space.moveDown(boxes[at(index)]);
        space.occupy(boxes[at(index)]);
    }
}

} // namespace

Outcome layered(std::vector<Box> boxes, const std::vector<Link> &allLinks, const Options &options)
{
    Outcome outcome;
    const std::vector<Link> links = known(allLinks, boxes.size());
    std::map<int, int> groupIndex;
    std::vector<int> groupOf(boxes.size(), -1);
    std::vector<std::vector<int>> members;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].pinned)
            continue;
        const auto [entry, isNew] = groupIndex.try_emplace(boxes[i].group, static_cast<int>(members.size()));
        if (isNew)
            members.emplace_back();
        groupOf[i] = entry->second;
        members[at(entry->second)].push_back(static_cast<int>(i));
    }

    std::vector<std::vector<Link>> inside(members.size());
    const bool countTraffic = members.size() <= MostGroupsByTraffic;
    std::vector<std::vector<int>> traffic;
    if (countTraffic)
        traffic.assign(members.size(), std::vector<int>(members.size(), 0));
    for (const Link &link : links) {
        const int from = groupOf[at(link.from)];
        const int to = groupOf[at(link.to)];
        if (from < 0 || to < 0)
            continue;
        if (from == to) {
            inside[at(from)].push_back(link);
        } else if (countTraffic) {
            ++traffic[at(from)][at(to)];
            ++traffic[at(to)][at(from)];
        }
    }

    std::vector<Extent> extents;
    for (size_t group = 0; group < members.size(); ++group) {
        Graph graph = fold(boxes, members[group], inside[group], options);
        assignLayers(graph);
        splitLong(graph);
        outcome.crossings += order(graph, options.sweeps);
        assignCentres(graph, options);
        extents.push_back(placeBoxes(graph, boxes, options));
    }
    const auto corners = shelve(extents, traffic, options.groupGap);
    double left = HUGE_VAL, top = HUGE_VAL;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (groupOf[i] < 0)
            continue;
        boxes[i].x += corners[at(groupOf[i])].first;
        boxes[i].y += corners[at(groupOf[i])].second;
        left = std::min(left, boxes[i].x);
        top = std::min(top, boxes[i].y);
    }
    for (Box &box : boxes) {
        if (box.pinned)
            continue;
        box.x += options.left - left;
        box.y += options.top - top;
    }
    makeWayForPinned(boxes, options);
    outcome.boxes = std::move(boxes);
    return outcome;
}

} // namespace weir::layout
