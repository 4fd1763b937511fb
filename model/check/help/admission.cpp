// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> admission()
{
    return {
        {.id = "admission.refused",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Refused by the cluster"),
         .what = QT_TRANSLATE_NOOP("Rule", "The API server or an admission webhook would "
                                           "refuse this object."),
         .why = QT_TRANSLATE_NOOP("Rule", "Nothing of a refused object is stored, so a "
                                          "deployment stops here."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Read the server's words in the message and "
                                          "correct the field that they name.")},
    };
}

} // namespace weir::check::help
