// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"

/// Building blocks that many kinds share (knative-resources 3): fields and references of a destination, a delivery
/// block, source status and so on, so that a kind's file holds only what is its own.
namespace weir::kinds {

} // namespace weir::kinds
