// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/reading.h"
#include "model/telemetry/subjects.h"
#include "model/telemetry/workload.h"

#include <string>

/// The recipes of knative-telemetry 4 with the corrections of knative-dataplane 3 and 6: what one relation's counters
/// say, from a window's differences or from totals alike. Values that cannot be told stay empty.
namespace weir {

/// What a recipe may use of one workload: `counters` is null where its numbers are unknown.
struct WorkloadSide {
    const Counters *counters = nullptr;
    bool restarted = false;
};

[[nodiscard]] WorkloadSide deltaOf(const WorkloadWindow &window);
[[nodiscard]] WorkloadSide totalOf(const WorkloadWindow &window);

/// OT-T2, T3, T3n, T7, T8, T9, T10 of one trigger. `combine`: values from both pods may be derived.
/// `factor`: how often the filter counts one request.
[[nodiscard]] EdgeCounts triggerCounts(const EdgeSubject &edge, const WorkloadSide &filter,
                                       const WorkloadSide &dispatcher, bool combine, double factor);

/// OT-S1…S4 of one subscription: everything is in one process, but differences still need it unbroken.
[[nodiscard]] EdgeCounts channelCounts(const EdgeSubject &edge, const WorkloadSide &dispatcher);

/// OT-R1, R2: a source's tries at its sink.
[[nodiscard]] EdgeCounts sourceCounts(const EdgeSubject &edge, const WorkloadSide &adapter);

/// Tries at one host that only this relation uses: replies and dead letters.
[[nodiscard]] EdgeCounts hostCounts(const ChannelDelivery &delivery, const std::string &host,
                                    const WorkloadSide &dispatcher);

/// The dead-letter line of a delivery: events tried there are those that finally failed. What became of them is said
/// on the delivery's own line.
[[nodiscard]] EdgeCounts deadLetterCounts(const EdgeCounts &delivery, const EdgeCounts &tries, bool ownsHost);

/// Unknown is not zero.
[[nodiscard]] bool isZero(const EdgeCounts &counts);

} // namespace weir
