// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"
#include "model/kinds/registry.h"

namespace weir::kinds {

Kind generic();

Kind generic()
{
    Kind kind;
    kind.role = Role::Other;
    kind.badge = QStringLiteral("?");
    kind.icon = QStringLiteral("generic");
    kind.status = {.form = StatusRule::Form::Conditions, .dependents = {}};
    return kind;
}

} // namespace weir::kinds
