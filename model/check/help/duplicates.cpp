// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> duplicates()
{
    return {
        {.id = "object.duplicate",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "The same object twice"),
         .what = QT_TRANSLATE_NOOP("Rule", "Two objects of this document have the same "
                                           "kind, namespace and name."),
         .why = QT_TRANSLATE_NOOP("Rule", "Applied together, the last one replaces the "
                                          "others without a word."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Rename or remove all but one.")},
    };
}

} // namespace weir::check::help
