// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template sequence();

Template sequence()
{
    return {
        .id = u"sequence-with-error-branch"_s,
        .title = QT_TRANSLATE_NOOP("Template", "Sequence with error branch"),
        .help = QT_TRANSLATE_NOOP("Template", "Two steps, one after the other; what a step cannot take after "
                                              "its retries goes to a service for errors, what the last one "
                                              "answers to a Broker."),
        .icon = u"flows.knative.dev/Sequence"_s,
        .questions = {
            nameQuestion("sequence"),
            imageQuestion("example.com/step:1",
                          QT_TRANSLATE_NOOP("Template", "Container image of the steps and of the service for "
                                                        "errors; each can have another later.")),
            {.id = "retry",
             .label = QT_TRANSLATE_NOOP("Template", "Retries"),
             .type = Question::Type::Number,
             .initial = "3",
             .help = QT_TRANSLATE_NOOP("Template", "Attempts after the first one."),
             .least = 0,
             .most = 20},
            brokerQuestion(QT_TRANSLATE_NOOP("Template", "The Broker that gets the result; none: a new one of "
                                                         "that name.")),
        },
        .text = R"(
unless: broker
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: $(name)
---
apiVersion: flows.knative.dev/v1
kind: Sequence
metadata:
  name: $(name)
spec:
  channelTemplate:
    apiVersion: messaging.knative.dev/v1
    kind: InMemoryChannel
  steps:
    - ref:
        apiVersion: serving.knative.dev/v1
        kind: Service
        name: $(name)-first
      delivery:
        retry: $(retry)
        backoffPolicy: exponential
        backoffDelay: PT0.5S
        deadLetterSink:
          ref:
            apiVersion: serving.knative.dev/v1
            kind: Service
            name: $(name)-errors
    - ref:
        apiVersion: serving.knative.dev/v1
        kind: Service
        name: $(name)-second
      delivery:
        retry: $(retry)
        backoffPolicy: exponential
        backoffDelay: PT0.5S
        deadLetterSink:
          ref:
            apiVersion: serving.knative.dev/v1
            kind: Service
            name: $(name)-errors
  reply:
    ref:
      apiVersion: eventing.knative.dev/v1
      kind: Broker
      name: $(broker)
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: $(name)-first
spec:
  template:
    spec:
      containers:
        - image: $(image)
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: $(name)-second
spec:
  template:
    spec:
      containers:
        - image: $(image)
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: $(name)-errors
spec:
  template:
    spec:
      containers:
        - image: $(image)
)",
    };
}

} // namespace weir::templates
