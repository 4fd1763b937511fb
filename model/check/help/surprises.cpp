// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> surprises()
{
    return {
        {.id = "channel.memory",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Events only in memory"),
         .what = QT_TRANSLATE_NOOP("Rule", "This channel keeps events in memory only."),
         .why = QT_TRANSLATE_NOOP("Rule", "They are lost when its pod restarts, and the "
                                          "sender waits until all subscribers have "
                                          "answered."),
         .fix = QT_TRANSLATE_NOOP("Rule", "For events that must not be lost use a "
                                          "KafkaChannel.")},
        {.id = "object.generated",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Object made by a controller"),
         .what = QT_TRANSLATE_NOOP("Rule", "The object belongs to another one whose "
                                           "controller made it."),
         .why = QT_TRANSLATE_NOOP("Rule", "What is changed here is undone by the "
                                          "controller."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Change the owner and leave this object out.")},
        {.id = "security.off",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Security setting without effect"),
         .what = QT_TRANSLATE_NOOP("Rule", "An audience or certificates are given, but "
                                           "the cluster has the feature switched off."),
         .why = QT_TRANSLATE_NOOP("Rule", "As released a cluster neither authenticates "
                                          "senders nor encrypts."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Enable the feature and judge with its "
                                          "ConfigMap as profile, or remove the setting.")},
        {.id = "security.privileged",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Privileged container"),
         .what = QT_TRANSLATE_NOOP("Rule", "The Job of a JobSink has a privileged container."),
         .why =
             QT_TRANSLATE_NOOP("Rule", "The webhook has the API server try the Job out. A server that runs without "
                                       "--allow-privileged refuses it, and so may policies of the namespace; neither "
                                       "stands in a manifest, so the verdict here is that of a server that allows it."),
         .fix =
             QT_TRANSLATE_NOOP("Rule", "Leave it where the cluster allows it; else remove \"privileged\" and name the "
                                       "capabilities that are needed.")},
        {.id = "schedule.never",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Schedule that never comes"),
         .what = QT_TRANSLATE_NOOP("Rule", "No date fits this schedule."),
         .why = QT_TRANSLATE_NOOP("Rule", "It is accepted and never fires."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct day and month.")},
    };
}

} // namespace weir::check::help
