// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> brokers()
{
    return {
        {.id = "broker.class",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Unknown class of Broker"),
         .what = QT_TRANSLATE_NOOP("Rule", "The class is none of those that Knative's own "
                                           "Brokers have."),
         .why = QT_TRANSLATE_NOOP("Rule", "A Broker of a class that nobody reconciles "
                                          "stays without status for ever, and so do its "
                                          "Triggers."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct the spelling; capitals count. For a "
                                          "class of another vendor waive this finding.")},
        {.id = "broker.config",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Broker without configuration of its class"),
         .what = QT_TRANSLATE_NOOP("Rule", "A Broker of this class has no spec.config and "
                                           "would get the one of the default class, or has "
                                           "one of another kind."),
         .why = QT_TRANSLATE_NOOP("Rule", "The webhook fills in the ConfigMap for "
                                          "channels, which this class cannot use. With a "
                                          "configuration of another kind the Broker never "
                                          "gets ready."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Name the configuration that belongs to the "
                                          "class in spec.config.")},
    };
}

} // namespace weir::check::help
