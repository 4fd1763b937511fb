// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QtGlobal>

/// Comparing what `weirctl metrics` read with the simulation's own ledger (product 5.1).
namespace weir::test {

inline constexpr const char *CountedMembers[] = {"events", "attempts", "failures", "retries", "deadLettered", "lost"};

/// The edge of `measured` that an entry of the ledger is about, or null.
inline const Json *edgeLike(const Json &measured, const Json &truth)
{
    const Json *edges = find(measured, "/edges");
    if (!edges || !edges->is_array())
        return nullptr;
    for (const Json &edge : *edges) {
        if (edge["from"] == truth["from"] && edge["to"] == truth["to"] && edge["via"] == truth["via"]
            && edge["role"] == truth["role"])
            return &edge;
    }
    return nullptr;
}

/// Every member that was read equals the truth, else a warning says which; how many there were.
inline int compareCounts(const Json &read, const Json &truth, const char *what)
{
    int count = 0;
    for (const char *member : CountedMembers) {
        if (!read.contains(member))
            continue;
        ++count;
        if (read[member] != truth[member]) {
            qWarning("%s: %s of %s is %s, not %s", what, member, truth["via"].dump().c_str(),
                     read[member].dump().c_str(), truth[member].dump().c_str());
        }
    }
    return count;
}

} // namespace weir::test
