// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/effective.h"

namespace weir::flow {

/// One delivery block (knative-resources 16.1) and whose it is; `json` null: there is none.
struct DeliveryBlock {
    Json json = {};
    QString owner = {};     ///< node id, or "default"
    QString nameSpace = {}; ///< where its references are looked up
    QString reason = {};    ///< of a default: who sets it
};

/// How an own block and the one behind it make one policy.
enum class MergeRule {
    WholeButSink, ///< the own one as a whole, else the other; the dead letter sink alone falls back
    Replace,      ///< the own one as a whole, else the other
    PerField
};

/// The policy of `blocks`, the own one first. A block that says nothing counts as absent.
[[nodiscard]] EffectiveDelivery combine(const Design &design, const std::vector<DeliveryBlock> &blocks, MergeRule rule,
                                        const Carrier &carrier);

/// What the webhook fills in for a Broker without a delivery block, by config-br-defaults.
[[nodiscard]] DeliveryBlock defaultBlock(const Design &design, const NodeId &broker);

/// There is no dead letter of a dead letter (knative-resources 16.5).
void takeDeadLetterSink(EffectiveDelivery &delivery);

} // namespace weir::flow
