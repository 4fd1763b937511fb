// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layered.h"
#include "model/topology/topology.h"

#include <QHash>
#include <QPointF>
#include <QSizeF>

#include <vector>

namespace weir {

/// The graph as plain numbers for the layout, and the way back. A value: made in the GUI thread, run in the pool (R5).
struct Arrangement {
    /// One box: a card, the room of a chip on its line, or a flow's enclosure with its steps.
    struct Entry {
        NodeId id;                                     ///< empty: room for a chip, not placed itself
        std::vector<std::pair<NodeId, QPointF>> inner; ///< steps of a flow, relative to the box
    };
    std::vector<Entry> entries;
    std::vector<layout::Box> boxes;
    std::vector<layout::Link> links;
    QPointF origin{32, 56};                            ///< where the top left box goes, on the grid
    bool keepOrigin = false;                           ///< the arranged part stays where it was

    [[nodiscard]] bool isEmpty() const { return entries.empty(); }
    [[nodiscard]] static layout::Options options();
};

/// What comes out of the layout.
struct Arranged {
    QHash<NodeId, QPointF> places; ///< of cards, also those inside flows, on the 8 px grid
    long long crossings = 0;       ///< of lines that are left
};
/// Runs the layered layout.
[[nodiscard]] Arranged arrange(const Arrangement &arrangement);
/// Places only the `fresh` nodes; the others stay.
[[nodiscard]] QHash<NodeId, QPointF> arrangeNew(const Arrangement &arrangement, const QSet<NodeId> &fresh);

/// Rank of a role in the layout: sources left, hubs, subscribers, last resorts.
[[nodiscard]] int rankOf(Role role);

/// Size and places of the steps inside a flow's enclosure: a row for a Sequence, a stack for a Parallel.
struct FlowRoom {
    QSizeF size;
    std::vector<QPointF> places; ///< of each member, relative to the enclosure
};
[[nodiscard]] FlowRoom flowRoom(size_t members, bool row);

} // namespace weir
