// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> names()
{
    return {
        {.id = "name.missing",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Object without name"),
         .what = QT_TRANSLATE_NOOP("Rule", "The object has no name and asks for none to "
                                           "be generated."),
         .why = QT_TRANSLATE_NOOP("Rule", "The API server refuses it."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Set metadata.name.")},
        {.id = "name.invalid",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Invalid name"),
         .what = QT_TRANSLATE_NOOP("Rule", "The name breaks the rules for names of this "
                                           "kind."),
         .why = QT_TRANSLATE_NOOP("Rule", "Names become part of host names and addresses; "
                                          "the API server refuses others."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Use lower-case letters, digits and '-', "
                                          "beginning and ending with a letter or digit.")},
        {.id = "name.host",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Name that cannot become a Service"),
         .what = QT_TRANSLATE_NOOP("Rule", "A Service with this name is made for the "
                                           "object, and the name does not fit a Service."),
         .why = QT_TRANSLATE_NOOP("Rule", "The object is accepted but never becomes "
                                          "ready."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Begin with a letter, use only lower-case "
                                          "letters, digits and '-', at most 63 "
                                          "characters.")},
        {.id = "name.long",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Name too long for what is made from it"),
         .what = QT_TRANSLATE_NOOP("Rule", "Children get this name with an ending, which "
                                           "makes it longer than 63 characters."),
         .why = QT_TRANSLATE_NOOP("Rule", "The children cannot be created, so the object "
                                          "never becomes ready."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Choose a shorter name; 40 characters always "
                                          "fit.")},
        {.id = "name.namespace",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Invalid namespace"),
         .what = QT_TRANSLATE_NOOP("Rule", "The namespace breaks the rules for names of "
                                           "namespaces."),
         .why = QT_TRANSLATE_NOOP("Rule", "No namespace can have this name, so the object "
                                          "is refused."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Use lower-case letters, digits and '-', at "
                                          "most 63 characters.")},
    };
}

} // namespace weir::check::help
