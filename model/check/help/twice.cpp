// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> twice()
{
    return {
        {.id = "delivery.twice",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Delivered twice"),
         .what = QT_TRANSLATE_NOOP("Rule", "Two Triggers or Subscriptions hand the same "
                                           "events to the same receiver."),
         .why = QT_TRANSLATE_NOOP("Rule", "The receiver gets each of these events more "
                                          "than once."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove one of them, or filter so that they do "
                                          "not overlap.")},
        {.id = "binding.twice",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Bound twice"),
         .what = QT_TRANSLATE_NOOP("Rule", "Two SinkBindings bind the same workload."),
         .why = QT_TRANSLATE_NOOP("Rule", "They overwrite each other's address."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove one of them.")},
    };
}

} // namespace weir::check::help
