// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/simulate.h"

namespace weir::flow {

/// What became of events on one relation; where several went over it, the last of these that holds.
enum class Passing {
    Untaken,      ///< a filter or a fault kept the event off
    Carried,
    Replied,
    DeadLettered,
    Failing       ///< at least one attempt failed
};

/// Where a simulation went in the graph.
struct Trace {
    QHash<QString, Passing> lines;  ///< by edge id
    std::vector<QString> stepLines; ///< by step: the edge on which it happened; empty: on none of the graph
};

/// The relations that the steps of `simulation` went along. A flow that asks one node in several steps has all of these
/// lines marked: the simulation does not tell them apart.
[[nodiscard]] Trace traceOf(const Design &design, const Simulation &simulation);

} // namespace weir::flow
