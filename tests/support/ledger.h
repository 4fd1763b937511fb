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

/// How much of a run was compared.
struct Compared {
    int counts = 0;
    int deliveries = 0; ///< lines that carry a Trigger's or Subscription's name: those have every count
};

/// Every line of the ledger was read, nothing of it is a bound, and every count of window and total is exact; a warning
/// for what is not so.
inline Compared compareExactly(const Json &measured, const Json &ledger)
{
    Compared result;
    for (const Json &truth : ledger["edges"]) {
        const std::string what = truth["via"].dump();
        const Json *edge = edgeLike(measured, truth);
        if (!edge) {
            qWarning("%s was not read", what.c_str());
            continue;
        }
        result.counts += compareCounts(*edge, truth, "window");
        if (edge->contains("total")) {
            const Json &since = truth["sincePodStart"].is_object() ? truth["sincePodStart"] : truth;
            result.counts += compareCounts((*edge)["total"], since, "total");
        }
        if (edge->contains("atLeast"))
            qWarning("%s is only bounded", what.c_str());
        if (!edge->contains("name"))
            continue;
        ++result.deliveries;
        if (edge->value("events", 0.0) <= 0)
            qWarning("%s carried nothing", what.c_str());
        for (const char *member : CountedMembers) {
            if (!edge->contains(member))
                qWarning("%s lacks %s", what.c_str(), member);
        }
    }
    return result;
}

} // namespace weir::test
