// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

namespace weir {

/// Style sheet of the window's frame (tool bar, dock tabs, status bar) in the theme's colours; controls inside panes
/// keep the platform's look.
[[nodiscard]] QString chromeStyle(const Theme &theme);

} // namespace weir
