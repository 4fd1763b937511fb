// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"
#include "model/topology/topology.h"
#include "views/canvas/nodeview.h"

namespace weir {

/// What the canvas shows of a node: name, second line, badge, glyph and filter marks. Reads the resource and its kind;
/// state and numbers are filled in by whoever knows the cluster. `worst` is the gravest finding at it that counts.
[[nodiscard]] NodeView nodeFacts(const Node &node, const ResourceSet &set, const Registry &registry,
                                 std::optional<Severity> worst);

/// One line for a tool tip and for screen readers (visuals 4.5).
[[nodiscard]] QString nodeSentence(const Node &node, const NodeView &view, const Kind &kind);

/// Triggers, subscriptions and bindings stand as chips on the line they make.
[[nodiscard]] constexpr bool isChipRole(Role role)
{
    return role == Role::Trigger || role == Role::Subscription || role == Role::Binding;
}

} // namespace weir
