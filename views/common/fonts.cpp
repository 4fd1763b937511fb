// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fonts.h"

#ifdef WEIR_HAVE_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace weir {

std::jthread readFontsEarly()
{
#ifdef WEIR_HAVE_FONTCONFIG
    // Safe beside Qt's own call: fontconfig keeps the configuration that is ready first (2.10.91 and later).
    return std::jthread([] { FcInit(); });
#else
    return {};
#endif
}

} // namespace weir
