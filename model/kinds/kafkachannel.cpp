// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind kafkachannel();

Kind kafkachannel()
{
    return {
        .group = u"messaging.knative.dev"_s,
        .name = u"KafkaChannel"_s,
        .plural = u"kafkachannels"_s,
        .versions = {u"v1"_s, u"v1beta1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Kafka channel"),
        .category = QT_TRANSLATE_NOOP("Kind", "Channels"),
        .role = Role::Channel,
        .badge = u"KC"_s,
        .icon = u"kafka"_s,
        .addressable = true,
        .channelable = true,
        .ports = {PortName::In, PortName::Out, PortName::DeadLetter},
        .fields = join({
            {
                {.pointer = "/spec/numPartitions",
                 .label = QT_TRANSLATE_NOOP("Kind", "Partitions"),
                 .type = FieldType::Integer,
                 .immutable = true,
                 .defaultValue = "1",
                 .defaultFrom = "CRD",
                 .help = QT_TRANSLATE_NOOP("Kind", "Partitions of the topic.")},
                {.pointer = "/spec/replicationFactor",
                 .label = QT_TRANSLATE_NOOP("Kind", "Replication factor"),
                 .type = FieldType::Integer,
                 .immutable = true,
                 .defaultValue = "1",
                 .defaultFrom = "CRD",
                 .help = QT_TRANSLATE_NOOP("Kind", "Copies of the topic; at most as many as the cluster "
                                                   "has brokers.")},
                {.pointer = "/spec/retentionDuration",
                 .label = QT_TRANSLATE_NOOP("Kind", "Retention"),
                 .type = FieldType::Duration,
                 .immutable = true,
                 .defaultValue = R"("PT168H")",
                 .defaultFrom = "webhook",
                 .help = QT_TRANSLATE_NOOP("Kind", "How long records are kept.")},
                {.pointer = "/metadata/annotations/eventing.knative.dev~1scope",
                 .label = QT_TRANSLATE_NOOP("Kind", "Scope"),
                 .type = FieldType::Enum,
                 .defaultValue = R"("cluster")",
                 .defaultFrom = "controller",
                 .choices = {"cluster", "namespace"},
                 .help = QT_TRANSLATE_NOOP("Kind", "Whether a dispatcher of its own runs in this namespace."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
            },
            deliveryFields<"/spec/delivery">(),
        }),
        .references = {deadLetterRule<"/spec/delivery">()},
        .status = {.dependents = {"TopicReady", "ConfigMapUpdated", "ConfigParsed", "ProbeSucceeded",
                                  "Subscribers"},
                   .address = "/status/address/url"},
        .summary = "",
    };
}

} // namespace weir::kinds
