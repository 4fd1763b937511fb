// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind consumergroup();

Kind consumergroup()
{
    Kind kind = plainKind(u"internal.kafka.eventing.knative.dev"_s, u"v1alpha1"_s, u"ConsumerGroup"_s,
                          u"consumergroups"_s, Role::Other);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Consumer group");
    kind.badge = u"CG"_s;
    kind.icon = u"kafka"_s;
    kind.internal = true;
    kind.fields = {
        {.pointer = "/spec/replicas",
         .label = QT_TRANSLATE_NOOP("Kind", "Replicas"),
         .type = FieldType::Integer,
         .help = QT_TRANSLATE_NOOP("Kind", "How many consumers there should be.")},
        {.pointer = "/spec/template",
         .label = QT_TRANSLATE_NOOP("Kind", "Template"),
         .type = FieldType::YamlSubtree,
         .help = QT_TRANSLATE_NOOP("Kind", "What each consumer does.")},
    };
    kind.status = {.dependents = {"Consumers", "ConsumersScheduled", "Autoscaler"}};
    kind.summary = "/metadata/labels/kafka.eventing.knative.dev~1metadata.kind";
    return kind;
}

} // namespace weir::kinds
