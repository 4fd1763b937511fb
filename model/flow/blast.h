// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/design.h"

namespace weir::flow {

/// What a failing or missing node takes with it. Ids of edges and nodes, in document order.
struct BlastRadius {
    QStringList stopped;           ///< edges over which nothing goes any more
    QStringList starved;           ///< nodes that get no events any more
    QStringList deadLettering;     ///< edges into the node whose events become dead letters
    QStringList losing;            ///< edges into the node whose events are lost
    QStringList withoutRetries;    ///< edges whose retries are the node's word, and go with it
    QStringList withoutDeadLetters; ///< edges whose dead letters the node takes, or hands on

    bool operator==(const BlastRadius &) const = default;
};

/// Graph closure with the rules of delivery: what a node's failure means for everyone else. A node that is not in the
/// design has none.
[[nodiscard]] BlastRadius blastRadius(const Design &design, const NodeId &node);

} // namespace weir::flow
