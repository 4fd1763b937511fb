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
        {.id = "channel.shared",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Replicas that do not share"),
         .what = QT_TRANSLATE_NOOP("Rule", "Two Subscriptions of one channel deliver to replicas of one program."),
         .why =
             QT_TRANSLATE_NOOP("Rule", "Each Subscription gets every event, so the program handles each event several "
                                       "times."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Deliver to one Service with several replicas behind it.")},
    };
}

} // namespace weir::check::help
