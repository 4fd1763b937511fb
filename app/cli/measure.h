// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/session.h"
#include "model/telemetry/reading.h"

namespace weir::cli {

/// Scrapes a cluster for at least `milliseconds` after the first scrape. The last frame: its window holds everything
/// in between. The error is the connection's.
[[nodiscard]] Result<TelemetryFrame> measure(SessionTarget target, qint64 milliseconds);

} // namespace weir::cli
