// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind rabbitmqbrokerconfig();

Kind rabbitmqbrokerconfig()
{
    Kind kind = plainKind(u"eventing.knative.dev"_s, u"v1alpha1"_s, u"RabbitmqBrokerConfig"_s,
                          u"rabbitmqbrokerconfigs"_s, Role::Config);
    kind.title = QT_TRANSLATE_NOOP("Kind", "RabbitMQ broker config");
    kind.category = QT_TRANSLATE_NOOP("Kind", "Configuration");
    kind.badge = u"RBC"_s;
    kind.icon = u"rabbitmq"_s;
    kind.fields = {
        {.pointer = "/spec/rabbitmqClusterReference/name",
         .label = QT_TRANSLATE_NOOP("Kind", "Cluster"),
         .immutable = true,
         .help = QT_TRANSLATE_NOOP("Kind", "Name of the RabbitmqCluster.")},
        {.pointer = "/spec/rabbitmqClusterReference/namespace",
         .label = QT_TRANSLATE_NOOP("Kind", "Cluster's namespace"),
         .immutable = true,
         .help = QT_TRANSLATE_NOOP("Kind", "Unset: the namespace of this object.")},
        {.pointer = "/spec/rabbitmqClusterReference/connectionSecret/name",
         .label = QT_TRANSLATE_NOOP("Kind", "Connection secret"),
         .immutable = true,
         .help = QT_TRANSLATE_NOOP("Kind", "Secret with user name, password and address; instead of a "
                                           "cluster.")},
        {.pointer = "/spec/queueType",
         .label = QT_TRANSLATE_NOOP("Kind", "Queue type"),
         .type = FieldType::Enum,
         .immutable = true,
         .defaultValue = R"("quorum")",
         .defaultFrom = "CRD",
         .choices = {"quorum", "classic"},
         .help = QT_TRANSLATE_NOOP("Kind", "Kind of queues that brokers get.")},
        {.pointer = "/spec/vhost",
         .label = QT_TRANSLATE_NOOP("Kind", "Virtual host"),
         .immutable = true,
         .defaultValue = R"("/")",
         .defaultFrom = "controller",
         .help = QT_TRANSLATE_NOOP("Kind", "Virtual host of the queues.")},
    };
    kind.oneOf = {
        {.pointers = "/spec/rabbitmqClusterReference/name|/spec/rabbitmqClusterReference/connectionSecret"},
    };
    kind.references = {
        {.pointer = "/spec/rabbitmqClusterReference/name", .form = ReferenceForm::Name,
         .role = EdgeRole::Config, .group = "rabbitmq.com", .kind = "RabbitmqCluster"},
        {.pointer = "/spec/rabbitmqClusterReference/connectionSecret/name", .form = ReferenceForm::Name,
         .role = EdgeRole::Config, .nameSpace = NamespaceRule::Same, .kind = "Secret"},
    };
    kind.summary = "/spec/rabbitmqClusterReference/name";
    kind.stub = R"({"spec":{"rabbitmqClusterReference":{"name":"rabbitmq"}}})";
    return kind;
}

} // namespace weir::kinds
