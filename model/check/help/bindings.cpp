// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> bindings()
{
    return {
        {.id = "binding.subject",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "SinkBinding without workload"),
         .what = QT_TRANSLATE_NOOP("Rule", "No workload of this document has the labels "
                                           "that the SinkBinding asks for."),
         .why = QT_TRANSLATE_NOOP("Rule", "If the cluster has none either, nothing is "
                                          "bound."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct the labels of the selector or of the "
                                          "workload.")},
        {.id = "binding.cronjob",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "CronJob cannot be bound"),
         .what = QT_TRANSLATE_NOOP("Rule", "The SinkBinding names a CronJob."),
         .why = QT_TRANSLATE_NOOP("Rule", "Only the Jobs that it makes can be bound."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Bind Jobs by a label that stands in the "
                                          "CronJob's jobTemplate.metadata.labels.")},
    };
}

} // namespace weir::check::help
