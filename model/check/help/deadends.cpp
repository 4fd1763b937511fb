// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> deadends()
{
    return {
        {.id = "deadend.broker",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Broker without Trigger"),
         .what = QT_TRANSLATE_NOOP("Rule", "Events are sent to this Broker, but nothing "
                                           "here takes them."),
         .why = QT_TRANSLATE_NOOP("Rule", "The Broker accepts them and drops them."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Add a Trigger.")},
        {.id = "deadend.channel",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Channel without Subscription"),
         .what = QT_TRANSLATE_NOOP("Rule", "Events are sent to this channel, but nothing "
                                           "here takes them."),
         .why = QT_TRANSLATE_NOOP("Rule", "The channel accepts them and drops them."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Add a Subscription.")},
        {.id = "deadend.source",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Source without sink"),
         .what = QT_TRANSLATE_NOOP("Rule", "The source does not say where its events go."),
         .why = QT_TRANSLATE_NOOP("Rule", "It is accepted but never sends anything."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Set spec.sink.")},
        {.id = "deadend.reply",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Transformed event that goes nowhere"),
         .what = QT_TRANSLATE_NOOP("Rule", "An EventTransform without sink answers with "
                                           "the transformed event, and nothing takes the "
                                           "answer."),
         .why = QT_TRANSLATE_NOOP("Rule", "The result of the transformation is discarded."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Set a reply, or give the EventTransform a "
                                          "sink.")},
        {.id = "flow.step",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Step that never answers"),
         .what = QT_TRANSLATE_NOOP("Rule", "A step or filter leads to an object that does "
                                           "not answer with an event."),
         .why = QT_TRANSLATE_NOOP("Rule", "The next step gets only what this one answers, "
                                          "so the flow ends here."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Put a Service or an EventTransform here, or "
                                          "make this the last step.")},
        {.id = "deadend.config",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Configuration that nobody uses"),
         .what = QT_TRANSLATE_NOOP("Rule", "The ConfigMap is made for Brokers, and none names it."),
         .why = QT_TRANSLATE_NOOP("Rule", "A Broker without spec.config gets the cluster's default configuration "
                                          "instead."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Name it in spec.config of the Broker, or remove it.")},
    };
}

} // namespace weir::check::help
