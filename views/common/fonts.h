// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace weir {

/// Reads the configuration of the system's fonts in a thread of its own, to be called before QApplication is made: Qt
/// needs it for the first text, and connecting to the display leaves the second core idle for about as long.
/// Nothing where fonts are not found through fontconfig. Keep the thread until the program ends.
[[nodiscard]] std::jthread readFontsEarly();

} // namespace weir
