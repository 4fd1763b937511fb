// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> loops()
{
    return {
        {.id = "loop.reply",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Replies that come back"),
         .what = QT_TRANSLATE_NOOP("Rule", "An answer of the subscriber goes back to the "
                                           "Broker, where the same Trigger takes it "
                                           "again."),
         .why = QT_TRANSLATE_NOOP("Rule", "The event circles until its time to live ends, "
                                          "with Kafka and RabbitMQ, as their sources say, for "
                                          "ever. What an answer "
                                          "holds only the running cluster shows: one that is "
                                          "no event counts as a failure with code 502."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Filter by a type that the answer does not "
                                          "have.")},
        {.id = "loop.deadletter",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Dead letters that come back"),
         .what = QT_TRANSLATE_NOOP("Rule", "Undeliverable events are sent to where the "
                                           "same Trigger takes them again."),
         .why = QT_TRANSLATE_NOOP("Rule", "What failed once is delivered again and again."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Send dead letters to a receiver outside, or "
                                          "exclude them by a filter.")},
        {.id = "loop.forward",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Events that go in a circle"),
         .what = QT_TRANSLATE_NOOP("Rule", "Events are handed on to where they came from."),
         .why = QT_TRANSLATE_NOOP("Rule", "Each event circles for ever, because time to "
                                          "live is taken off when it is handed on."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Filter so that an event that came from there "
                                          "does not go back.")},
    };
}

} // namespace weir::check::help
