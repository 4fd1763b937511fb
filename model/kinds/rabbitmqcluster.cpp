// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind rabbitmqcluster();

Kind rabbitmqcluster()
{
    Kind kind = plainKind(u"rabbitmq.com"_s, u"v1beta1"_s, u"RabbitmqCluster"_s,
                          u"rabbitmqclusters"_s, Role::Config);
    kind.title = QT_TRANSLATE_NOOP("Kind", "RabbitMQ cluster");
    kind.badge = u"RMQ"_s;
    kind.icon = u"rabbitmq"_s;
    kind.fields = {
        {.pointer = "/spec/replicas",
         .label = QT_TRANSLATE_NOOP("Kind", "Replicas"),
         .type = FieldType::Integer,
         .defaultValue = "1",
         .defaultFrom = "CRD",
         .help = QT_TRANSLATE_NOOP("Kind", "How many servers the cluster has.")},
        {.pointer = "/spec/image",
         .label = QT_TRANSLATE_NOOP("Kind", "Image"),
         .help = QT_TRANSLATE_NOOP("Kind", "Image of the servers.")},
    };
    kind.status = {.ready = "AllReplicasReady", .dependents = {"ClusterAvailable", "ReconcileSuccess"}};
    return kind;
}

} // namespace weir::kinds
