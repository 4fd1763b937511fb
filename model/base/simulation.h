// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How a simulation says of itself that it is one. A client that meets these words says so too; nothing else about a
/// simulated cluster is different.
namespace weir::simulation {

/// Part of the gitVersion of a server that is simulated itself.
inline constexpr char versionMark[] = "weir.demo";
/// Label, and its value, of objects (pods of the data plane first of all) that the demo put into another program's
/// cluster.
inline constexpr char managedByLabel[] = "app.kubernetes.io/managed-by";
inline constexpr char managedByDemo[] = "weir-demo";

} // namespace weir::simulation
