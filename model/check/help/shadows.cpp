// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> shadows()
{
    return {
        {.id = "delivery.shadowed",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Retries of the Broker are hidden"),
         .what = QT_TRANSLATE_NOOP("Rule", "The Trigger or Subscription has delivery "
                                           "settings of its own without retry."),
         .why = QT_TRANSLATE_NOOP("Rule", "They replace those of the Broker or Channel as "
                                          "a whole, so there are no retries."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Repeat the retry settings here.")},
        {.id = "deadletter.hidden",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Dead letter sink of the Broker is hidden"),
         .what = QT_TRANSLATE_NOOP("Rule", "The Trigger has delivery settings of its own "
                                           "without dead letter sink."),
         .why = QT_TRANSLATE_NOOP("Rule", "With the class Kafka they replace those of the "
                                          "Broker as a whole, so undeliverable events are "
                                          "lost."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Repeat the dead letter sink here.")},
    };
}

} // namespace weir::check::help
