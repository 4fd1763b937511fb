// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind consumer();

Kind consumer()
{
    Kind kind = plainKind(u"internal.kafka.eventing.knative.dev"_s, u"v1alpha1"_s, u"Consumer"_s,
                          u"consumers"_s, Role::Other);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Consumer");
    kind.badge = u"CON"_s;
    kind.icon = u"kafka"_s;
    kind.internal = true;
    kind.fields = {
        {.pointer = "/spec/subscriber",
         .label = QT_TRANSLATE_NOOP("Kind", "Subscriber"),
         .type = FieldType::Destination,
         .help = QT_TRANSLATE_NOOP("Kind", "Who receives the events.")},
        {.pointer = "/spec/topics",
         .label = QT_TRANSLATE_NOOP("Kind", "Topics"),
         .type = FieldType::StringList,
         .help = QT_TRANSLATE_NOOP("Kind", "Topics to read.")},
        {.pointer = "/spec/configs",
         .label = QT_TRANSLATE_NOOP("Kind", "Settings"),
         .type = FieldType::YamlSubtree,
         .help = QT_TRANSLATE_NOOP("Kind", "Settings of the Kafka client.")},
    };
    kind.status = {.dependents = {"Contract", "Bind"}};
    kind.summary = "/spec/subscriber/ref/name";
    return kind;
}

} // namespace weir::kinds
