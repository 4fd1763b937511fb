// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> configs()
{
    return {
        {.id = "config.used",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "ConfigMap that judges"),
         .what = QT_TRANSLATE_NOOP("Rule",
                                   "The document holds a ConfigMap by which Knative Eventing is set up, in namespace "
                                   "knative-eventing."),
         .why = QT_TRANSLATE_NOOP("Rule",
                                  "Defaults and features of the cluster decide what it refuses and how it delivers. "
                                  "Where no profile is given, those of the document count."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Nothing is to be done. To judge by another cluster give its ConfigMaps as "
                                          "profile.")},
        {.id = "config.broken",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "ConfigMap whose text cannot be read"),
         .what = QT_TRANSLATE_NOOP("Rule", "The ConfigMap holds YAML as text, and that is none."),
         .why =
             QT_TRANSLATE_NOOP("Rule", "Whoever reads it fails: Brokers or channels never get ready, or the cluster's "
                                       "webhook refuses everything."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct the text at the line that is named.")},
        {.id = "config.template",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Template of no channel"),
         .what = QT_TRANSLATE_NOOP("Rule",
                                   "The template from which Brokers make their channels is incomplete, or of a kind "
                                   "that is no channel."),
         .why =
             QT_TRANSLATE_NOOP("Rule", "A Broker with this configuration never gets ready, and its Triggers neither."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write apiVersion and kind of a channel, such as messaging.knative.dev/v1 "
                                          "InMemoryChannel.")},
        {.id = "config.flag",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Unknown feature"),
         .what = QT_TRANSLATE_NOOP("Rule", "ConfigMap config-features has a key that is no feature of the release."),
         .why = QT_TRANSLATE_NOOP("Rule", "A misspelt feature stays as it is shipped."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct the name, or judge by the release that has it.")},
    };
}

} // namespace weir::check::help
