// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> filters()
{
    return {
        {.id = "filter.ignored",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Filter that is not used"),
         .what = QT_TRANSLATE_NOOP("Rule", "Both \"filter\" and \"filters\" are set."),
         .why = QT_TRANSLATE_NOOP("Rule", "Where \"filters\" has entries, \"filter\" is "
                                          "ignored."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Move the attributes into \"filters\" as exact, "
                                          "or remove one of both.")},
        {.id = "filter.rabbitmq",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Filters that RabbitMQ ignores"),
         .what = QT_TRANSLATE_NOOP("Rule", "A Trigger of a RabbitMQ Broker uses "
                                           "\"filters\"."),
         .why = QT_TRANSLATE_NOOP("Rule", "This Broker heeds only filter.attributes: all "
                                          "events pass. This was read in its source and not "
                                          "tried."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write the condition as attributes of "
                                          "\"filter\".")},
        {.id = "filter.contradiction",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Filter that can never hold"),
         .what = QT_TRANSLATE_NOOP("Rule", "Two conditions of the filter exclude each "
                                           "other."),
         .why = QT_TRANSLATE_NOOP("Rule", "All conditions must hold together, so no event "
                                          "ever passes."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Use \"any\" for alternatives, or remove one of "
                                          "the conditions.")},
        {.id = "filter.empty",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Filter without condition"),
         .what = QT_TRANSLATE_NOOP("Rule", "A part of the filter is empty."),
         .why = QT_TRANSLATE_NOOP("Rule", "An empty part is accepted and lets everything "
                                          "pass."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove it or state the condition.")},
        {.id = "filter.skipped",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Condition with an empty value"),
         .what = QT_TRANSLATE_NOOP("Rule", "A condition asks for an empty value."),
         .why = QT_TRANSLATE_NOOP("Rule", "The data plane drops the whole element, so "
                                          "more events pass than meant."),
         .fix = QT_TRANSLATE_NOOP("Rule", "State the value. For \"attribute is set\" use "
                                          "the CESQL expression EXISTS.")},
        {.id = "filter.expression",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Expression that never holds"),
         .what = QT_TRANSLATE_NOOP("Rule", "The expression fails for every event or "
                                           "yields no truth value."),
         .why = QT_TRANSLATE_NOOP("Rule", "A filter that fails lets nothing pass; one "
                                          "without truth value even breaks the filter "
                                          "process."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write a comparison; put the operand of NOT in "
                                          "brackets; use only known functions.")},
        {.id = "filter.guard",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Attribute that may be missing"),
         .what = QT_TRANSLATE_NOOP("Rule", "The expression uses an attribute that not "
                                           "every event has."),
         .why = QT_TRANSLATE_NOOP("Rule", "For an event without the attribute the whole "
                                          "expression fails, also behind OR."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write EXISTS attribute AND in front of it.")},
    };
}

} // namespace weir::check::help
