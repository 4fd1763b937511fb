// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/demo.h"

#include <functional>

namespace weir::demo {

/// Takes out of the cluster of `options.into` what `liveInto` put there, recognised by its label: namespaces with all
/// that is in them, the node, the simulation's rights. Returns their names when they are gone; nobody but us would end
/// the simulated pods and the finalizers of the simulated controllers, so this does. Stops with an error when
/// `hasEnded` says so, or when a namespace does not go; calling it again goes on.
[[nodiscard]] Result<QStringList> removeFrom(const Options &options, const std::function<bool()> &hasEnded);

} // namespace weir::demo
