// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/arrangement.h"

#include "views/canvas/nodeview.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace weir {

namespace {

double snapped(double v)
{
    return std::round(v / metrics::Grid) * metrics::Grid;
}

void collect(const Arrangement &arrangement, const std::vector<layout::Box> &boxes, QHash<NodeId, QPointF> &out)
{
    for (size_t i = 0; i < boxes.size() && i < arrangement.entries.size(); ++i) {
        const Arrangement::Entry &entry = arrangement.entries[i];
        const bool stays = boxes[i].pinned;
        const QPointF at(stays ? boxes[i].x : snapped(boxes[i].x), stays ? boxes[i].y : snapped(boxes[i].y));
        if (!entry.inner.empty()) {
            for (const auto &[id, offset] : entry.inner)
                out.insert(id, at + offset);
        } else if (!entry.id.isEmpty()) {
            out.insert(entry.id, at);
        }
    }
}

} // namespace

layout::Options Arrangement::options()
{
    layout::Options options;
    // Chips have boxes of their own between a hub and its subscribers: gap, chip, gap.
    options.columnGap = 96;
    options.rowGap = 56;
    options.groupGap = 88;
    return options;
}

int rankOf(Role role)
{
    switch (role) {
    case Role::Source:
    case Role::Binding:
    case Role::Workload: return 0;
    case Role::Broker:
    case Role::Channel: return 1;
    case Role::StoreSink: return 3;
    default: return 2;
    }
}

FlowRoom flowRoom(size_t members, bool row)
{
    constexpr double gap = 48;
    FlowRoom room;
    for (size_t i = 0; i < members; ++i) {
        const double step = double(i);
        room.places.emplace_back(24 + (row ? step * (metrics::CardWidth + gap) : 40),
                                 40 + (row ? 0 : step * (metrics::CardHeight + 32)));
    }
    const double n = double(std::max<size_t>(members, 1));
    room.size = row ? QSizeF(48 + n * metrics::CardWidth + (n - 1) * gap, 64 + metrics::CardHeight)
                    : QSizeF(88 + metrics::CardWidth, 64 + n * metrics::CardHeight + (n - 1) * 32);
    return room;
}

Arranged arrange(const Arrangement &arrangement)
{
    Arranged result;
    if (arrangement.isEmpty())
        return result;
    QPointF corner = arrangement.origin;
    if (arrangement.keepOrigin) {
        corner = {HUGE_VAL, HUGE_VAL};
        for (const layout::Box &box : arrangement.boxes)
            corner = {std::min(corner.x(), box.x), std::min(corner.y(), box.y)};
    }
    layout::Options options = Arrangement::options();
    options.left = corner.x();
    options.top = corner.y();
    const layout::Outcome outcome = layout::layered(arrangement.boxes, arrangement.links, options);
    collect(arrangement, outcome.boxes, result.places);
    result.crossings = outcome.crossings;
    return result;
}

QHash<NodeId, QPointF> arrangeNew(const Arrangement &arrangement, const QSet<NodeId> &fresh)
{
    std::vector<bool> isNew;
    isNew.reserve(arrangement.entries.size());
    for (const Arrangement::Entry &entry : arrangement.entries)
        isNew.push_back(fresh.contains(entry.id));
    const std::vector<layout::Box> boxes
        = layout::placeNew(arrangement.boxes, isNew, arrangement.links, Arrangement::options());
    QHash<NodeId, QPointF> all;
    collect(arrangement, boxes, all);
    QHash<NodeId, QPointF> result;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (fresh.contains(it.key()))
            result.insert(it.key(), it.value());
    }
    return result;
}

} // namespace weir
