// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template webhookreceiver();

Template webhookreceiver()
{
    return {
        .id = u"webhook-receiver"_s,
        .title = QT_TRANSLATE_NOOP("Template", "Webhook receiver"),
        .help = QT_TRANSLATE_NOOP("Template", "A service that is called with the events of one type: a Knative "
                                              "Service and the Trigger that brings them."),
        .icon = u"serving.knative.dev/Service"_s,
        .questions = {
            nameQuestion("receiver"),
            imageQuestion("example.com/receiver:1",
                          QT_TRANSLATE_NOOP("Template", "Container image; it answers POST requests on its "
                                                        "port.")),
            {.id = "type",
             .label = QT_TRANSLATE_NOOP("Template", "Event type"),
             .help = QT_TRANSLATE_NOOP("Template", "Only events of this type; none: all."),
             .isOptional = true},
            brokerQuestion(),
        },
        .text = R"(
unless: broker
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: $(name)
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata:
  name: $(name)
spec:
  broker: $(broker)
  filter:
    attributes:
      type: $(type)
  subscriber:
    ref:
      apiVersion: serving.knative.dev/v1
      kind: Service
      name: $(name)
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: $(name)
spec:
  template:
    spec:
      containers:
        - image: $(image)
)",
    };
}

} // namespace weir::templates
