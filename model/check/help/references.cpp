// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> references()
{
    return {
        {.id = "reference.missing",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Target not in this document"),
         .what = QT_TRANSLATE_NOOP("Rule", "A reference names an object that this "
                                           "document does not hold."),
         .why = QT_TRANSLATE_NOOP("Rule", "If the cluster does not hold it either, "
                                          "nothing arrives: a Trigger without its Broker "
                                          "does not even get a status."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Create the object, correct the name or the "
                                          "namespace, or make sure that the cluster has "
                                          "it.")},
        {.id = "reference.target",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Target that cannot receive"),
         .what = QT_TRANSLATE_NOOP("Rule", "A reference names an object of a kind that "
                                           "cannot stand there."),
         .why = QT_TRANSLATE_NOOP("Rule", "Only addressable objects receive events, and "
                                          "only channels can be subscribed to; the "
                                          "reference never resolves."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Name an addressable object, such as a Service "
                                          "in front of a Deployment.")},
        {.id = "reference.kind",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Service of the other sort"),
         .what = QT_TRANSLATE_NOOP("Rule", "A Service of this name is here, but of the "
                                           "other API: Kubernetes and Knative each have a "
                                           "kind Service."),
         .why = QT_TRANSLATE_NOOP("Rule", "The reference looks for one that does not "
                                          "exist."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Correct apiVersion: v1 for a Service of "
                                          "Kubernetes, serving.knative.dev/v1 for one of "
                                          "Knative.")},
        {.id = "reference.namespace",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Reference to another namespace"),
         .what = QT_TRANSLATE_NOOP("Rule", "The reference leads to another namespace and "
                                           "the cluster does not follow it there."),
         .why = QT_TRANSLATE_NOOP("Rule", "The feature cross-namespace-event-links is off "
                                          "as released, and some references never leave "
                                          "their namespace."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Move the object, or enable the feature and "
                                          "judge with its ConfigMap as profile.")},
        {.id = "reference.path",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Relative address beside an object with a "
                                            "path"),
         .what = QT_TRANSLATE_NOOP("Rule", "A relative uri is set beside a Broker or a "
                                           "sink whose address already has a path."),
         .why = QT_TRANSLATE_NOOP("Rule", "The path that names the object is replaced, so "
                                          "the events go nowhere."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove \"uri\".")},
        {.id = "reference.port",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Service without port 80"),
         .what = QT_TRANSLATE_NOOP("Rule", "Events to a Service of Kubernetes go to port "
                                           "80, and this one does not have it."),
         .why = QT_TRANSLATE_NOOP("Rule", "Its ports are not looked at when the address "
                                          "is made, so every delivery fails."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Add port 80 to the Service, or give the "
                                          "address with the port as \"uri\".")},
    };
}

} // namespace weir::check::help
