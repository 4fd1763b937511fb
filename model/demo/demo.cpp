// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/demo.h"

namespace weir::demo {

} // namespace weir::demo
