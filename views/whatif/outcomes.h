// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/simulate.h"
#include "views/canvas/emphasis.h"
#include "views/whatif/whatif.h"

namespace weir::whatif {

/// "delivered", "not taken", …: one or two translated words.
[[nodiscard]] QString outcomeText(flow::Outcome outcome);
/// What a person must see at once is in the colour of failures or dead letters, the normal way in the accent's.
[[nodiscard]] Tone toneOf(flow::Outcome outcome);
/// Which value kept the event off, in few words: "type = order.created", "no amount", "CESQL is false".
[[nodiscard]] QString shortReason(const flow::Step &step);
/// "0 s", "1.25 s": since the event entered.
[[nodiscard]] QString timeText(double seconds);
/// "Delivered to 2, dead letters 1, lost 0.": the whole answer in one line.
[[nodiscard]] QString summaryText(const WhatIf::Answer &answer);

} // namespace weir::whatif
