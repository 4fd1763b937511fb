// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template windowedaggregation();

Template windowedaggregation()
{
    return {
        .id = u"windowed-aggregation"_s,
        .title = QT_TRANSLATE_NOOP("Template", "Windowed aggregation"),
        .help = QT_TRANSLATE_NOOP("Template", "Collects the events of a time window and sends one event for "
                                              "each window and key: a Channel, its Subscription, a service that "
                                              "runs weirctl window, and the SinkBinding that tells it where "
                                              "results go."),
        .icon = u"serving.knative.dev/Service"_s,
        .questions = {
            nameQuestion("window"),
            {.id = "every",
             .label = QT_TRANSLATE_NOOP("Template", "Window length"),
             .type = Question::Type::Time,
             .initial = "1m",
             .help = QT_TRANSLATE_NOOP("Template", "Windows follow one another without a gap.")},
            {.id = "key",
             .label = QT_TRANSLATE_NOOP("Template", "Key"),
             .help = QT_TRANSLATE_NOOP("Template", "Attribute of the event by which windows are kept "
                                                         "apart; none: one window for all."),
             .isOptional = true},
            {.id = "emit",
             .label = QT_TRANSLATE_NOOP("Template", "Result"),
             .type = Question::Type::Choice,
             .initial = "count",
             .help = QT_TRANSLATE_NOOP("Template", "What is made of the events of a window."),
             .choices = {"count", "sum", "min", "max", "last"}},
            {.id = "value",
             .label = QT_TRANSLATE_NOOP("Template", "Value"),
             .initial = "/value",
             .help = QT_TRANSLATE_NOOP("Template", "JSON pointer to the number in the data; a count needs "
                                                         "none."),
             .isOptional = true},
            imageQuestion("weir-window:1",
                          QT_TRANSLATE_NOOP("Template", "Image made with the Containerfile of weirctl window.")),
            brokerQuestion(QT_TRANSLATE_NOOP("Template", "The Broker that gets the results; none: a new one of "
                                                         "that name.")),
        },
        .text = R"(
unless: broker
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: $(name)
---
apiVersion: messaging.knative.dev/v1
kind: Channel
metadata:
  name: $(name)
spec:
  channelTemplate:
    apiVersion: messaging.knative.dev/v1
    kind: InMemoryChannel
---
apiVersion: messaging.knative.dev/v1
kind: Subscription
metadata:
  name: $(name)
spec:
  channel:
    apiVersion: messaging.knative.dev/v1
    kind: Channel
    name: $(name)
  subscriber:
    ref:
      apiVersion: serving.knative.dev/v1
      kind: Service
      name: $(name)
  delivery:
    retry: 9
    backoffPolicy: exponential
    backoffDelay: PT1S
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: $(name)
spec:
  template:
    metadata:
      annotations:
        autoscaling.knative.dev/min-scale: "1"
        autoscaling.knative.dev/max-scale: "1"
    spec:
      containers:
        - image: $(image)
          args:
            - --every=$(every)
            - --key=$(key)
            - --emit=$(emit)
            - --value=$(value)
---
apiVersion: sources.knative.dev/v1
kind: SinkBinding
metadata:
  name: $(name)
spec:
  subject:
    apiVersion: serving.knative.dev/v1
    kind: Service
    name: $(name)
  sink:
    ref:
      apiVersion: eventing.knative.dev/v1
      kind: Broker
      name: $(broker)
)",
    };
}

} // namespace weir::templates
