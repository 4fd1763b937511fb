// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template deadletterbroker();

Template deadletterbroker()
{
    return {
        .id = u"broker-with-dead-letters"_s,
        .title = QT_TRANSLATE_NOOP("Template", "Broker with dead letters"),
        .help = QT_TRANSLATE_NOOP("Template", "A Broker that tries again and keeps what cannot be delivered: "
                                              "after the last attempt an event goes to a service of its own."),
        .icon = u"eventing.knative.dev/Broker"_s,
        .questions = {
            nameQuestion("events"),
            {.id = "retry",
             .label = QT_TRANSLATE_NOOP("Template", "Retries"),
             .type = Question::Type::Number,
             .initial = "5",
             .help = QT_TRANSLATE_NOOP("Template", "Attempts after the first one."),
             .least = 0,
             .most = 20},
            {.id = "delay",
             .label = QT_TRANSLATE_NOOP("Template", "First wait"),
             .type = Question::Type::Duration,
             .initial = "PT0.5S",
             .help = QT_TRANSLATE_NOOP("Template", "It doubles with each attempt.")},
            imageQuestion("example.com/dead-letters:1",
                          QT_TRANSLATE_NOOP("Template", "Container image of the service that keeps dead "
                                                        "letters.")),
        },
        .text = R"(
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: $(name)
spec:
  delivery:
    retry: $(retry)
    backoffPolicy: exponential
    backoffDelay: $(delay)
    deadLetterSink:
      ref:
        apiVersion: serving.knative.dev/v1
        kind: Service
        name: $(name)-dead-letters
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: $(name)-dead-letters
spec:
  template:
    spec:
      containers:
        - image: $(image)
)",
    };
}

} // namespace weir::templates
