// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weir::numbers {

/// "12.4/s": three significant figures at most, unit always shown (visuals 3.5).
[[nodiscard]] QString rate(double perSecond);
/// "38 ms", "1.9 s", "> 10 s" for what lies above the last bucket of the histograms.
[[nodiscard]] QString latency(double seconds);
/// "1,234", in the locale's digits.
[[nodiscard]] QString count(double events);

} // namespace weir::numbers
