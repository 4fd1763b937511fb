// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind broker();

namespace {

/// The cluster's defaults come only where the whole block is absent (4.1).
Fields deliveryWithDefaults()
{
    Fields fields = deliveryFields<"/spec/delivery">();
    for (Field &field : fields) {
        const std::string_view pointer = field.pointer;
        if (pointer == "/spec/delivery/retry")
            field.defaultValue = "10";
        else if (pointer == "/spec/delivery/backoffPolicy")
            field.defaultValue = R"("exponential")";
        else if (pointer == "/spec/delivery/backoffDelay")
            field.defaultValue = R"("PT0.2S")";
        else
            continue;
        field.defaultFrom = "config-br-defaults";
    }
    return fields;
}

} // namespace

Kind broker()
{
    return {
        .group = u"eventing.knative.dev"_s,
        .name = u"Broker"_s,
        .plural = u"brokers"_s,
        .versions = {u"v1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Broker"),
        .category = QT_TRANSLATE_NOOP("Kind", "Brokers"),
        .role = Role::Broker,
        .badge = u"B"_s,
        .icon = u"broker"_s,
        .addressable = true,
        .ports = {PortName::In, PortName::Out, PortName::DeadLetter},
        .fields = join({
            {
                {.pointer = "/metadata/annotations/eventing.knative.dev~1broker.class",
                 .label = QT_TRANSLATE_NOOP("Kind", "Class"),
                 .immutable = true,
                 .defaultValue = R"("MTChannelBasedBroker")",
                 .defaultFrom = "config-br-defaults",
                 .choices = {"MTChannelBasedBroker", "Kafka", "KafkaNamespaced", "RabbitMQBroker"},
                 .help = QT_TRANSLATE_NOOP("Kind", "Which implementation carries the events; it cannot be "
                                                   "changed later.")},
                {.pointer = "/spec/config",
                 .label = QT_TRANSLATE_NOOP("Kind", "Configuration"),
                 .type = FieldType::Reference,
                 .immutable = true,
                 .defaultValue = R"({"apiVersion":"v1","kind":"ConfigMap",)"
                                 R"("name":"config-br-default-channel","namespace":"knative-eventing"})",
                 .defaultFrom = "config-br-defaults",
                 .help = QT_TRANSLATE_NOOP("Kind", "The object that configures this class: a ConfigMap, "
                                                   "or for RabbitMQ a RabbitmqBrokerConfig.")},
                {.pointer = "/metadata/annotations/kafka.eventing.knative.dev~1external.topic",
                 .label = QT_TRANSLATE_NOOP("Kind", "External topic"),
                 .help = QT_TRANSLATE_NOOP("Kind", "Class Kafka only: an existing topic to use instead of "
                                                   "one of its own."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Kafka")},
                {.pointer = "/metadata/annotations/rabbitmq.eventing.knative.dev~1cpu-request",
                 .label = QT_TRANSLATE_NOOP("Kind", "Requested CPU"),
                 .help = QT_TRANSLATE_NOOP("Kind", "Class RabbitMQBroker only: processor time for its "
                                                   "pods, such as 100m."),
                 .section = QT_TRANSLATE_NOOP("Kind", "RabbitMQ")},
                {.pointer = "/metadata/annotations/rabbitmq.eventing.knative.dev~1cpu-limit",
                 .label = QT_TRANSLATE_NOOP("Kind", "CPU limit"),
                 .help = QT_TRANSLATE_NOOP("Kind", "Class RabbitMQBroker only: the most processor time, "
                                                   "such as 500m."),
                 .section = QT_TRANSLATE_NOOP("Kind", "RabbitMQ")},
                {.pointer = "/metadata/annotations/rabbitmq.eventing.knative.dev~1memory-request",
                 .label = QT_TRANSLATE_NOOP("Kind", "Requested memory"),
                 .help = QT_TRANSLATE_NOOP("Kind", "Class RabbitMQBroker only: memory for its pods, such "
                                                   "as 64Mi."),
                 .section = QT_TRANSLATE_NOOP("Kind", "RabbitMQ")},
                {.pointer = "/metadata/annotations/rabbitmq.eventing.knative.dev~1memory-limit",
                 .label = QT_TRANSLATE_NOOP("Kind", "Memory limit"),
                 .help = QT_TRANSLATE_NOOP("Kind", "Class RabbitMQBroker only: the most memory, such as "
                                                   "256Mi."),
                 .section = QT_TRANSLATE_NOOP("Kind", "RabbitMQ")},
            },
            deliveryWithDefaults(),
        }),
        .references = {
            {.pointer = "/spec/config", .form = ReferenceForm::KReference, .role = EdgeRole::Config,
             .targets = {Role::Config}},
            deadLetterRule<"/spec/delivery">(),
        },
        .status = {.dependents = {"IngressReady", "TriggerChannelReady", "FilterReady", "Addressable",
                                  "EventPoliciesReady", "DataPlaneAvailable", "TopicReady",
                                  "ConfigMapUpdated", "ConfigParsed", "ProbeSucceeded", "ExchangeReady",
                                  "DLXReady", "DeadLetterSinkReady", "SecretReady"},
                   .address = "/status/address/url"},
        .summary = "/metadata/annotations/eventing.knative.dev~1broker.class",
    };
}

} // namespace weir::kinds
