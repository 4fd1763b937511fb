// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace weir::topology {

/// How a line that someone wants to draw becomes a field: the verdict for the person, and for edits:: the rule to
/// follow. For CreateTrigger and CreateSubscription `rule` is that of the new object's subscriber.
struct Wiring {
    ConnectVerdict verdict;
    const ReferenceRule *rule = nullptr;
    NodeId holder; ///< whose field is set; for a created object: the Broker or Channel it will hang on
    NodeId target; ///< what the field will name
};

/// The lower table of knative-resources 13, with the namespace rules of 3.3.
[[nodiscard]] Wiring wiring(const Topology &topology, const NodeId &from, PortName port, const NodeId &to);

/// May `target` stand in `rule`'s field of an object in namespace `nameSpace`? Empty: yes; otherwise why not.
[[nodiscard]] QString whyNotTarget(const Topology &topology, const ReferenceRule &rule, const ResourceId &holder,
                                   const Node &target);

/// The rule by which a kind names where its events come from (Trigger.spec.broker), or null.
[[nodiscard]] const ReferenceRule *originRule(const Kind &kind);
/// The rule of its main line out (sink, subscriber, first step), or null.
[[nodiscard]] const ReferenceRule *deliveryRule(const Kind &kind);
/// The rule with this role; one without list indices is preferred. Null where there is none.
[[nodiscard]] const ReferenceRule *ruleOf(const Kind &kind, EdgeRole role);

/// "Broker default", for sentences.
[[nodiscard]] QString describe(const Node &node);

} // namespace weir::topology
