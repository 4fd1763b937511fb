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
                                          "bound. Whether the cluster binds only namespaces "
                                          "with a label of their own cannot be seen here: "
                                          "where K_SINK stays empty, look for "
                                          "bindings.knative.dev/include."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct the labels of the selector or of the "
                                          "workload.")},
        {.id = "binding.cronjob",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Workload that cannot be bound"),
         .what = QT_TRANSLATE_NOOP("Rule", "The SinkBinding names a CronJob or a Pod."),
         .why = QT_TRANSLATE_NOOP("Rule", "Of a CronJob only the Jobs can be bound that it "
                                          "makes, and of Pods only what makes them."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Bind Jobs by a label that stands in the "
                                          "CronJob's jobTemplate.metadata.labels, instead "
                                          "of a Pod its Deployment.")},
    };
}

} // namespace weir::check::help
