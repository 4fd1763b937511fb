// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/reading.h"

namespace weir {

/// Numbers as people read them, each with its unit. Unknown is an en dash, zero is "0/s".
[[nodiscard]] QString rateText(std::optional<double> perSecond);  ///< "12.4/s"
[[nodiscard]] QString durationText(std::optional<double> seconds); ///< "45 ms", "1.2 s"; infinite: "> last bucket"
[[nodiscard]] QString ageText(const QDateTime &at, const QDateTime &now); ///< "3 s", "5 min"

/// "Broker shop/default" for a node id, "uri …" for an address.
[[nodiscard]] QString shortNode(const QString &nodeId);

/// The measured edges as a text table: from, to, events/s, failures/s by class, p95, source, age; one line each,
/// sorted by from and to, then the notes of the measurement.
[[nodiscard]] QString edgeTable(const TelemetryFrame &frame, const QDateTime &now);

} // namespace weir
