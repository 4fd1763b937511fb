// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> required()
{
    return {
        {.id = "field.required",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Required field missing"),
         .what = QT_TRANSLATE_NOOP("Rule", "A field is missing without which the object "
                                           "is refused."),
         .why = QT_TRANSLATE_NOOP("Rule", "The schema or a webhook asks for it, because "
                                          "the controller cannot work without it."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Fill the field in; the inspector marks it.")},
        {.id = "field.exclusive",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Fields that exclude each other"),
         .what = QT_TRANSLATE_NOOP("Rule", "Of these fields only one may be set."),
         .why = QT_TRANSLATE_NOOP("Rule", "The webhook cannot tell which of them counts "
                                          "and refuses the object."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove all but one.")},
        {.id = "field.type",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Value of the wrong type"),
         .what = QT_TRANSLATE_NOOP("Rule", "A block of fields is needed where something "
                                           "else stands."),
         .why = QT_TRANSLATE_NOOP("Rule", "The API server cannot read the object."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write the fields indented below the name of "
                                          "the block.")},
        {.id = "field.quotes",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Quotes missing"),
         .what = QT_TRANSLATE_NOOP("Rule", "A number or truth value stands where text is "
                                           "wanted: in a label, an annotation, a ConfigMap, "
                                           "an environment variable."),
         .why = QT_TRANSLATE_NOOP("Rule", "YAML reads 1, true and 1e3 as something else than "
                                          "text, and the API server refuses the object."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Put the value into quotes.")},
        {.id = "field.value",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Value that a component refuses"),
         .what = QT_TRANSLATE_NOOP("Rule", "The value is none of those that the field takes."),
         .why = QT_TRANSLATE_NOOP("Rule", "The component of Kafka, RabbitMQ or another system "
                                          "that the kind belongs to refuses it, or never gets "
                                          "ready. This is known from its source, not from a "
                                          "cluster."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write a value that the message names.")},
        {.id = "field.immutable",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Field that cannot be changed"),
         .what = QT_TRANSLATE_NOOP("Rule", "The object in the cluster has another value here."),
         .why = QT_TRANSLATE_NOOP("Rule", "The component that the kind belongs to refuses the "
                                          "change."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Keep the value, or delete the object and create it "
                                          "anew.")},
        {.id = "field.placeholder",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Placeholder left in"),
         .what = QT_TRANSLATE_NOOP("Rule", "Instructions write a word in capitals, <name> or "
                                           "${NAME} where a value of one's own is to stand."),
         .why = QT_TRANSLATE_NOOP("Rule", "As a value it leads nowhere."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write the value of your cluster.")},
        {.id = "field.misplaced",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Field one level too deep"),
         .what = QT_TRANSLATE_NOOP("Rule", "A required field stands inside its neighbour, most "
                                           "likely by its indentation."),
         .why = QT_TRANSLATE_NOOP("Rule", "There it is unknown, and where it belongs it is "
                                          "missing: the object is refused."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Move it one level out.")},
        {.id = "field.lost",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Value that does not last"),
         .what = QT_TRANSLATE_NOOP("Rule", "The cluster takes the object and stores it without this value."),
         .why = QT_TRANSLATE_NOOP("Rule", "Who reads the manifest believes something else than what counts; tools that "
                                          "compare find a difference for ever."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove it.")},
        {.id = "field.selector",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Selection that nothing can use"),
         .what = QT_TRANSLATE_NOOP("Rule", "A label selector or a kind to watch is incomplete or not valid."),
         .why = QT_TRANSLATE_NOOP("Rule", "No webhook reads it, so the object is taken; the controller fails with it "
                                          "later."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct what the message names.")},
        {.id = "field.extension",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Name of an extension"),
         .what = QT_TRANSLATE_NOOP("Rule", "The name of an extension that the source adds is "
                                           "not in small letters and digits."),
         .why = QT_TRANSLATE_NOOP("Rule", "CloudEvents knows no others: receivers drop it, see "
                                          "it under another name, or refuse the event."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write small letters and digits.")},
    };
}

} // namespace weir::check::help
