// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> deadletters()
{
    return {
        {.id = "deadletter.none",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Undeliverable events are lost"),
         .what = QT_TRANSLATE_NOOP("Rule", "Nothing says where events go that could not "
                                           "be delivered."),
         .why = QT_TRANSLATE_NOOP("Rule", "After the last attempt they are dropped "
                                          "without a trace."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Add a dead letter sink.")},
        {.id = "deadletter.unread",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Dead letters that nobody reads"),
         .what = QT_TRANSLATE_NOOP("Rule", "Dead letters go to a Broker or channel from "
                                           "which nothing goes on."),
         .why = QT_TRANSLATE_NOOP("Rule", "They are accepted there and dropped."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Add a Trigger or Subscription that keeps them.")},
        {.id = "deadletter.jobsink",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Failed jobs are no dead letters"),
         .what = QT_TRANSLATE_NOOP("Rule", "A dead letter sink is set for deliveries to a "
                                           "JobSink."),
         .why = QT_TRANSLATE_NOOP("Rule", "A JobSink accepts an event before its job "
                                          "runs; a job that fails is not a failed "
                                          "delivery."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Handle failures in the Job (backoffLimit).")},
    };
}

} // namespace weir::check::help
