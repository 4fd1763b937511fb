// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/profile.h"

namespace weir::admission {

bool Profile::isEnabled(const char *flag) const
{
    return features.value(QLatin1StringView(flag)).compare(QLatin1StringView("enabled"), Qt::CaseInsensitive) == 0;
}

} // namespace weir::admission
