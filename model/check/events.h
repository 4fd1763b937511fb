// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/reads.h"
#include "model/check/reasoning.h"

#include <optional>

namespace weir::check {

/// Events that an object may send, as far as the document tells.
struct Sent {
    std::vector<KnownEvent> events; ///< one entry for each sort
    bool others = false;            ///< and others of which nothing is known
};

/// What EventTypes of the document say about events at a node (spec.reference, 5.1).
[[nodiscard]] std::vector<KnownEvent> declared(const View &view, const NodeId &node);
/// What a source sends by itself (7, 9, 11).
[[nodiscard]] Sent sentBy(const View &view, const NodeId &source);
/// What the subscriber at a node answers: nothing for kinds that do not answer.
[[nodiscard]] Sent answeredBy(const View &view, const NodeId &subscriber);

} // namespace weir::check
