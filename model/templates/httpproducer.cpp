// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template httpproducer();

Template httpproducer()
{
    return {
        .id = u"http-producer"_s,
        .title = QT_TRANSLATE_NOOP("Template", "HTTP producer"),
        .help = QT_TRANSLATE_NOOP("Template", "A program that posts CloudEvents to where its environment says: "
                                              "a Deployment, the SinkBinding that tells it the address of the "
                                              "Broker, and the event type that it makes."),
        .icon = u"apps/Deployment"_s,
        .questions = {
            nameQuestion("producer"),
            imageQuestion("example.com/producer:1",
                          QT_TRANSLATE_NOOP("Template", "Container image of the program; it posts to the URL "
                                                        "in K_SINK.")),
            {.id = "type",
             .label = QT_TRANSLATE_NOOP("Template", "Event type"),
             .initial = "com.example.created",
             .help = QT_TRANSLATE_NOOP("Template", "Type attribute of its events.")},
            brokerQuestion(),
        },
        .text = R"(
unless: broker
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: $(name)
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: $(name)
  labels:
    app: $(name)
spec:
  replicas: 1
  selector:
    matchLabels:
      app: $(name)
  template:
    metadata:
      labels:
        app: $(name)
    spec:
      containers:
        - name: producer
          image: $(image)
---
apiVersion: sources.knative.dev/v1
kind: SinkBinding
metadata:
  name: $(name)
spec:
  subject:
    apiVersion: apps/v1
    kind: Deployment
    name: $(name)
  sink:
    ref:
      apiVersion: eventing.knative.dev/v1
      kind: Broker
      name: $(broker)
---
apiVersion: eventing.knative.dev/v1beta3
kind: EventType
metadata:
  name: $(name)
spec:
  reference:
    apiVersion: eventing.knative.dev/v1
    kind: Broker
    name: $(broker)
  attributes:
    - name: type
      required: true
      value: $(type)
)",
    };
}

} // namespace weir::templates
