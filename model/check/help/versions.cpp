// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> versions()
{
    return {
        {.id = "version.kind",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Kind that does not exist"),
         .what = QT_TRANSLATE_NOOP("Rule", "The kind has other capitals, or is in another "
                                           "group."),
         .why = QT_TRANSLATE_NOOP("Rule", "The API server answers that there is no such "
                                          "kind."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write kind and group as the message says.")},
        {.id = "version.deprecated",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Deprecated version"),
         .what = QT_TRANSLATE_NOOP("Rule", "The object is written in a version that is "
                                           "still served but will go."),
         .why = QT_TRANSLATE_NOOP("Rule", "A later release refuses it."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write the current version; the fields stay the "
                                          "same or are rewritten with it.")},
        {.id = "version.removed",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Version that is no longer served"),
         .what = QT_TRANSLATE_NOOP("Rule", "No supported release serves this version of "
                                           "the kind."),
         .why = QT_TRANSLATE_NOOP("Rule", "The API server answers that there is no such "
                                          "kind."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write the current version and compare the "
                                          "fields that changed their shape.")},
        {.id = "version.later",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Version of a later release"),
         .what = QT_TRANSLATE_NOOP("Rule", "The release that is asked for does not serve "
                                           "this kind or version."),
         .why = QT_TRANSLATE_NOOP("Rule", "Its API server answers that there is no such "
                                          "kind."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Use a version that the release has, or a newer "
                                          "release.")},
    };
}

} // namespace weir::check::help
