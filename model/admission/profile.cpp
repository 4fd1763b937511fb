// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/profile.h"

namespace weir::admission {

bool Profile::isEnabled(const char *flag) const
{
    const QLatin1StringView name(flag);
    const QLatin1StringView enabled("enabled");
    // The one flag of those that admission reads which is shipped on.
    if (!features.contains(name))
        return name == QLatin1StringView("delivery-timeout");
    return features.value(name).compare(enabled, Qt::CaseInsensitive) == 0;
}

} // namespace weir::admission
