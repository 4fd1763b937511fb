// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind daemonset();

Kind daemonset()
{
    Kind kind = appsWorkload(u"DaemonSet"_s, u"daemonsets"_s, false);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Daemon set");
    kind.badge = u"DS"_s;
    return kind;
}

} // namespace weir::kinds
