// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind deployment();

Kind deployment()
{
    Kind kind = appsWorkload(u"Deployment"_s, u"deployments"_s, true);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Deployment");
    kind.badge = u"DEP"_s;
    return kind;
}

} // namespace weir::kinds
