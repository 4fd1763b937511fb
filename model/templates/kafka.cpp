// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template kafka();

Template kafka()
{
    return {
        .id = u"kafka-in-and-out"_s,
        .title = QT_TRANSLATE_NOOP("Template", "Kafka in and out"),
        .help = QT_TRANSLATE_NOOP("Template", "Messages of one topic become events, and events become messages "
                                              "of another: a KafkaSource, a Broker, a Trigger and a KafkaSink."),
        .icon = u"sources.knative.dev/KafkaSource"_s,
        .questions = {
            nameQuestion("kafka"),
            {.id = "servers",
             .label = QT_TRANSLATE_NOOP("Template", "Bootstrap server"),
             .initial = "my-cluster-kafka-bootstrap.kafka:9092",
             .help = QT_TRANSLATE_NOOP("Template", "host:port of a Kafka broker.")},
            {.id = "input",
             .label = QT_TRANSLATE_NOOP("Template", "Topic read"),
             .initial = "orders",
             .help = QT_TRANSLATE_NOOP("Template", "Its messages become events.")},
            {.id = "group",
             .label = QT_TRANSLATE_NOOP("Template", "Consumer group"),
             .help = QT_TRANSLATE_NOOP("Template", "None: a name made by the webhook."),
             .isOptional = true},
            {.id = "output",
             .label = QT_TRANSLATE_NOOP("Template", "Topic written"),
             .initial = "orders-out",
             .help = QT_TRANSLATE_NOOP("Template", "Events become its messages.")},
            {.id = "type",
             .label = QT_TRANSLATE_NOOP("Template", "Event type"),
             .help = QT_TRANSLATE_NOOP("Template", "Only events of this type are written; none: all."),
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
apiVersion: sources.knative.dev/v1
kind: KafkaSource
metadata:
  name: $(name)
spec:
  bootstrapServers:
    - $(servers)
  topics:
    - $(input)
  consumerGroup: $(group)
  sink:
    ref:
      apiVersion: eventing.knative.dev/v1
      kind: Broker
      name: $(broker)
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
      apiVersion: eventing.knative.dev/v1alpha1
      kind: KafkaSink
      name: $(name)
---
apiVersion: eventing.knative.dev/v1alpha1
kind: KafkaSink
metadata:
  name: $(name)
spec:
  bootstrapServers:
    - $(servers)
  topic: $(output)
)",
    };
}

} // namespace weir::templates
