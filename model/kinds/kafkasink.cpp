// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind kafkasink();

Kind kafkasink()
{
    return {
        .group = u"eventing.knative.dev"_s,
        .name = u"KafkaSink"_s,
        .plural = u"kafkasinks"_s,
        .versions = {u"v1alpha1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Kafka sink"),
        .category = QT_TRANSLATE_NOOP("Kind", "Services and sinks"),
        .role = Role::StoreSink,
        .badge = u"KSNK"_s,
        .icon = u"kafka"_s,
        .addressable = true,
        .ports = {PortName::In},
        .fields = {
            {.pointer = "/spec/topic",
             .label = QT_TRANSLATE_NOOP("Kind", "Topic"),
             .required = true,
             .immutable = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Topic that events are written to.")},
            {.pointer = "/spec/bootstrapServers",
             .label = QT_TRANSLATE_NOOP("Kind", "Bootstrap servers"),
             .type = FieldType::StringList,
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Addresses of Kafka brokers, as host and port.")},
            {.pointer = "/spec/contentMode",
             .label = QT_TRANSLATE_NOOP("Kind", "Content mode"),
             .type = FieldType::Enum,
             .defaultValue = R"("binary")",
             .defaultFrom = "CRD",
             .choices = {"binary", "structured"},
             .help = QT_TRANSLATE_NOOP("Kind", "How events become records.")},
            {.pointer = "/spec/numPartitions",
             .label = QT_TRANSLATE_NOOP("Kind", "Partitions"),
             .type = FieldType::Integer,
             .immutable = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Together with the replication factor: create the topic.")},
            {.pointer = "/spec/replicationFactor",
             .label = QT_TRANSLATE_NOOP("Kind", "Replication factor"),
             .type = FieldType::Integer,
             .immutable = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Together with the partitions: create the topic.")},
            {.pointer = "/spec/auth/secret/ref/name",
             .label = QT_TRANSLATE_NOOP("Kind", "Secret"),
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Secret of the same namespace with the login of the Kafka "
                                               "cluster."),
             .section = QT_TRANSLATE_NOOP("Kind", "Authentication")},
        },
        .references = {
            {.pointer = "/spec/auth/secret/ref/name", .form = ReferenceForm::Name, .role = EdgeRole::Config,
             .nameSpace = NamespaceRule::Same, .kind = "Secret"},
        },
        .status = {.dependents = {"Addressable", "DataPlaneAvailable", "TopicReady", "ConfigMapUpdated",
                                  "ConfigParsed", "ProbeSucceeded", "EventPoliciesReady"},
                   .address = "/status/address/url"},
        .summary = "/spec/topic",
    };
}

} // namespace weir::kinds
