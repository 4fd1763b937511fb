// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/change.h"

/// Edits of values that several places of an object share through an anchor. Every other edit changes one place, and
/// its alias is spelled out; whether that is meant, only a person knows.
namespace weir::edits {

/// A value that a change touches in one place and that others share.
struct SharedEdit {
    ResourceKey key = ResourceKey::None;
    QString anchor;  ///< its name
    QString pointer; ///< the place that changes
    int places = 0;  ///< that share it, this one too
};
/// In the order of the change; empty where nobody needs to be asked.
[[nodiscard]] std::vector<SharedEdit> sharedIn(const Change &change);

/// The same change, made at the anchors, so that it holds in every place that shares them.
[[nodiscard]] Change everywhere(const Change &change);

} // namespace weir::edits
