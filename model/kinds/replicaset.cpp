// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind replicaset();

Kind replicaset()
{
    Kind kind = appsWorkload(u"ReplicaSet"_s, u"replicasets"_s, true);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Replica set");
    kind.badge = u"RS"_s;
    return kind;
}

} // namespace weir::kinds
