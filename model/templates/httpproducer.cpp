// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/template.h"

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
            {.id = "name",
             .label = QT_TRANSLATE_NOOP("Template", "Name"),
             .type = Question::Type::Name,
             .initial = "producer",
             .help = QT_TRANSLATE_NOOP("Template", "The objects are called after it.")},
            {.id = "image",
             .label = QT_TRANSLATE_NOOP("Template", "Image"),
             .initial = "example.com/producer:1",
             .help = QT_TRANSLATE_NOOP("Template", "Container image of the program; it posts to the URL "
                                                         "in K_SINK.")},
            {.id = "type",
             .label = QT_TRANSLATE_NOOP("Template", "Event type"),
             .initial = "com.example.created",
             .help = QT_TRANSLATE_NOOP("Template", "Type attribute of its events.")},
            {.id = "broker",
             .label = QT_TRANSLATE_NOOP("Template", "Broker"),
             .type = Question::Type::Broker,
             .help = QT_TRANSLATE_NOOP("Template", "A Broker that is there; none: a new one of that name."),
             .fallback = "name"},
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
