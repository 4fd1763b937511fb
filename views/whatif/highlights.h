// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/emphasis.h"
#include "views/whatif/whatif.h"

namespace weir::whatif {

/// What stands out on the canvas: the way of the event, or the blast radius; without an answer only who was told to
/// fail. Null: nothing is asked.
[[nodiscard]] std::shared_ptr<const Emphasis> highlights(const WhatIf &question);

/// One kind of harm that a failing node does.
struct Harm {
    Tone tone;
    QString title;    ///< "Loses events"
    QString sentence; ///< what that means
    QStringList ids;  ///< edges; of the starved, nodes
    bool areNodes = false;
};
/// In order of how bad they are; kinds that do not occur are left out.
[[nodiscard]] std::vector<Harm> harms(const flow::BlastRadius &blast);

} // namespace weir::whatif
