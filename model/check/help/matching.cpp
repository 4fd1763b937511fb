// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> matching()
{
    return {
        {.id = "filter.unmatched",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Trigger that nothing reaches"),
         .what = QT_TRANSLATE_NOOP("Rule", "No event that the sources, replies and event "
                                           "types of this document send to the Broker "
                                           "passes the filter."),
         .why = QT_TRANSLATE_NOOP("Rule", "The subscriber never gets an event, unless "
                                          "somebody outside of this document sends it."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Compare the filter with the types of the "
                                          "sources; declare what others send as "
                                          "EventType.")},
    };
}

} // namespace weir::check::help
