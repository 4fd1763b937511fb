// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> permissions()
{
    return {
        {.id = "permission.missing",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Service account without permission"),
         .what = QT_TRANSLATE_NOOP("Rule", "The roles of this document do not let the "
                                           "service account get, list and watch what the "
                                           "source watches."),
         .why = QT_TRANSLATE_NOOP("Rule", "The source reports SufficientPermissions False "
                                          "and sends nothing."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Add the missing verbs and resources to a role "
                                          "that is bound to the service account.")},
    };
}

} // namespace weir::check::help
