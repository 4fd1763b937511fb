// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> required()
{
    return {
        {.id = "field.required",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Required field missing"),
         .what = QT_TRANSLATE_NOOP("Rule", "A field is missing without which the object "
                                           "is refused."),
         .why = QT_TRANSLATE_NOOP("Rule", "The schema or a webhook asks for it, because "
                                          "the controller cannot work without it."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Fill the field in; the inspector marks it.")},
        {.id = "field.exclusive",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Fields that exclude each other"),
         .what = QT_TRANSLATE_NOOP("Rule", "Of these fields only one may be set."),
         .why = QT_TRANSLATE_NOOP("Rule", "The webhook cannot tell which of them counts "
                                          "and refuses the object."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove all but one.")},
        {.id = "field.type",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Value of the wrong type"),
         .what = QT_TRANSLATE_NOOP("Rule", "A block of fields is needed where something "
                                           "else stands."),
         .why = QT_TRANSLATE_NOOP("Rule", "The API server cannot read the object."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write the fields indented below the name of "
                                          "the block.")},
    };
}

} // namespace weir::check::help
