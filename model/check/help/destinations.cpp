// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> destinations()
{
    return {
        {.id = "destination.empty",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Empty target"),
         .what = QT_TRANSLATE_NOOP("Rule", "A target names neither an object nor an "
                                           "address."),
         .why = QT_TRANSLATE_NOOP("Rule", "Events need a receiver; webhooks refuse an "
                                          "empty one."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Name an object under \"ref\" or give an "
                                          "absolute address as \"uri\". Before version "
                                          "1.0 the object stood directly in the sink; "
                                          "move it under \"ref\".")},
        {.id = "destination.relative",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Address without host"),
         .what = QT_TRANSLATE_NOOP("Rule", "A target consists of an address that is not "
                                           "absolute."),
         .why = QT_TRANSLATE_NOOP("Rule", "Without an object beside it there is nothing "
                                          "that the path could be relative to."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Begin with http:// or https:// and a host "
                                          "name, or add \"ref\".")},
        {.id = "destination.both",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Object and absolute address"),
         .what = QT_TRANSLATE_NOOP("Rule", "A target names an object and gives an "
                                           "absolute address too."),
         .why = QT_TRANSLATE_NOOP("Rule", "Only a relative path may stand beside an "
                                          "object, so the webhook refuses this."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove \"ref\" or \"uri\".")},
        {.id = "destination.incomplete",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Incomplete reference"),
         .what = QT_TRANSLATE_NOOP("Rule", "A reference lacks apiVersion, kind or name."),
         .why = QT_TRANSLATE_NOOP("Rule", "The object that is meant cannot be found."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Add what is missing.")},
    };
}

} // namespace weir::check::help
