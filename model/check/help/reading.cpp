// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> reading()
{
    return {
        {.id = "syntax",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "File that is not valid"),
         .what = QT_TRANSLATE_NOOP("Rule", "The file, or one document of it, is not valid "
                                           "YAML or JSON."),
         .why = QT_TRANSLATE_NOOP("Rule", "Nothing of it can be read."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct the place that the message names.")},
        {.id = "file",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "File that cannot be read"),
         .what = QT_TRANSLATE_NOOP("Rule", "The file does not exist or cannot be opened."),
         .why = QT_TRANSLATE_NOOP("Rule", "Nothing is known of what it holds."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Check the path and the permissions.")},
        {.id = "note",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Remark of the reader"),
         .what = QT_TRANSLATE_NOOP("Rule", "Something in the file is unusual, but it "
                                           "could be read."),
         .why = QT_TRANSLATE_NOOP("Rule", "It may not mean what was meant."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Read the message.")},
    };
}

} // namespace weir::check::help
