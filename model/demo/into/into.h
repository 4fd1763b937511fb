// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/endpoint.h"
#include "model/demo/demo.h"

#include <functional>

namespace weir::demo {

/// Lives in the cluster of `options.into` until `hasEnded` says so (asked a few times a second) or `waitForEnd`
/// returns: sets the scenario up with the rights of that kubeconfig, then acts as a user of its own, `simulationUser`,
/// and knows nothing but what that user's watches say. Refuses a cluster with a Knative Eventing that is not the
/// demo's.
[[nodiscard]] Result<void> liveInto(const Options &options, const std::function<bool()> &hasEnded,
                                    const std::function<void()> &waitForEnd);

/// The server and the person's credential that `options.into` and `options.context` name.
[[nodiscard]] Result<cluster::Endpoint> intoEndpoint(const Options &options);

/// Who writes what the simulated control plane writes.
inline constexpr char simulationUser[] = "weir-demo";

} // namespace weir::demo
