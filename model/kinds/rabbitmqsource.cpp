// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind rabbitmqsource();

namespace {

Fields ownFields()
{
    return join({
        {
            {.pointer = "/spec/rabbitmqClusterReference/name",
             .label = QT_TRANSLATE_NOOP("Kind", "Cluster"),
             .help = QT_TRANSLATE_NOOP("Kind", "Name of the RabbitmqCluster.")},
            {.pointer = "/spec/rabbitmqClusterReference/namespace",
             .label = QT_TRANSLATE_NOOP("Kind", "Cluster's namespace"),
             .help = QT_TRANSLATE_NOOP("Kind", "Unset: the namespace of this object.")},
            {.pointer = "/spec/rabbitmqClusterReference/connectionSecret/name",
             .label = QT_TRANSLATE_NOOP("Kind", "Connection secret"),
             .help = QT_TRANSLATE_NOOP("Kind", "Secret with user name, password and address; instead of a "
                                               "cluster.")},
            {.pointer = "/spec/rabbitmqResourcesConfig/queueName",
             .label = QT_TRANSLATE_NOOP("Kind", "Queue"),
             .help = QT_TRANSLATE_NOOP("Kind", "Queue to read from; without it no event arrives.")},
            {.pointer = "/spec/rabbitmqResourcesConfig/exchangeName",
             .label = QT_TRANSLATE_NOOP("Kind", "Exchange"),
             .help = QT_TRANSLATE_NOOP("Kind", "Exchange that the queue is bound to; not needed where it "
                                               "is predeclared.")},
            {.pointer = "/spec/rabbitmqResourcesConfig/predeclared",
             .label = QT_TRANSLATE_NOOP("Kind", "Predeclared"),
             .type = FieldType::Boolean,
             .defaultValue = "false",
             .defaultFrom = "controller",
             .help = QT_TRANSLATE_NOOP("Kind", "Queue and exchange exist already.")},
            {.pointer = "/spec/rabbitmqResourcesConfig/vhost",
             .label = QT_TRANSLATE_NOOP("Kind", "Virtual host"),
             .defaultValue = R"("/")",
             .defaultFrom = "controller",
             .help = QT_TRANSLATE_NOOP("Kind", "Virtual host of the queue.")},
            {.pointer = "/spec/rabbitmqResourcesConfig/parallelism",
             .label = QT_TRANSLATE_NOOP("Kind", "Parallel deliveries"),
             .type = FieldType::Integer,
             .defaultValue = "1",
             .defaultFrom = "CRD",
             .help = QT_TRANSLATE_NOOP("Kind", "How many events at a time, 1 to 1000.")},
            sinkField(true),
        },
        retryFields<"/spec/delivery">(),
        {
            serviceAccountField(),
            {.pointer = "/spec/adapterContainerName",
             .label = QT_TRANSLATE_NOOP("Kind", "Adapter container"),
             .help = QT_TRANSLATE_NOOP("Kind", "Name of the container of the adapter."),
             .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
        },
    });
}

} // namespace

Kind rabbitmqsource()
{
    Kind kind = source(u"RabbitmqSource"_s, u"rabbitmqsources"_s);
    kind.versions = {u"v1alpha1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "RabbitMQ source");
    kind.badge = u"RMQS"_s;
    kind.icon = u"rabbitmq"_s;
    kind.fields = immutable(ownFields());
    kind.oneOf = {
        {.pointers = "/spec/rabbitmqClusterReference"},
        {.pointers = "/spec/rabbitmqResourcesConfig"},
        {.pointers = "/spec/rabbitmqClusterReference/name|/spec/rabbitmqClusterReference/connectionSecret",
         .where = "/spec/rabbitmqClusterReference"},
    };
    kind.references = {
        sinkRule(true),
        {.pointer = "/spec/rabbitmqClusterReference/name", .form = ReferenceForm::Name,
         .role = EdgeRole::Config, .group = "rabbitmq.com", .kind = "RabbitmqCluster"},
        {.pointer = "/spec/rabbitmqClusterReference/connectionSecret/name", .form = ReferenceForm::Name,
         .role = EdgeRole::Config, .nameSpace = NamespaceRule::Same, .kind = "Secret"},
    };
    kind.status = {.dependents = {"SinkProvided", "Deployed", "ExchangeReady", "SecretReady"}};
    kind.summary = "/spec/rabbitmqResourcesConfig/queueName|/spec/rabbitmqResourcesConfig/exchangeName";
    kind.stub = R"({"spec":{"rabbitmqClusterReference":{"name":"rabbitmq"},"rabbitmqResourcesConfig":{)"
                R"("exchangeName":"events","queueName":"events"}}})";
    return kind;
}

} // namespace weir::kinds
