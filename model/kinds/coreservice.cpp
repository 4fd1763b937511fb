// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind coreservice();

Kind coreservice()
{
    Kind kind = plainKind({}, u"v1"_s, u"Service"_s, u"services"_s, Role::Service);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Service");
    kind.category = QT_TRANSLATE_NOOP("Kind", "Services and sinks");
    kind.badge = u"SVC"_s;
    kind.icon = u"service"_s;
    kind.addressable = true;
    kind.replies = true;
    kind.ports = {PortName::In, PortName::Reply};
    kind.fields = {
        {.pointer = "/spec/selector",
         .label = QT_TRANSLATE_NOOP("Kind", "Pod labels"),
         .type = FieldType::KeyValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Requests go to pods with these labels.")},
        {.pointer = "/spec/ports",
         .label = QT_TRANSLATE_NOOP("Kind", "Ports"),
         .type = FieldType::ObjectList,
         .help = QT_TRANSLATE_NOOP("Kind", "Events always go to port 80; another port needs a URL as "
                                           "target.")},
        {.pointer = "/spec/ports/*/name",
         .label = QT_TRANSLATE_NOOP("Kind", "Name"),
         .help = QT_TRANSLATE_NOOP("Kind", "Name of the port; needed where there are several.")},
        {.pointer = "/spec/ports/*/port",
         .label = QT_TRANSLATE_NOOP("Kind", "Port"),
         .type = FieldType::Integer,
         .required = true,
         .help = QT_TRANSLATE_NOOP("Kind", "Port of the service.")},
        {.pointer = "/spec/ports/*/targetPort",
         .label = QT_TRANSLATE_NOOP("Kind", "Target port"),
         .type = FieldType::JsonValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Port of the pods, as number or name; unset: the same.")},
        {.pointer = "/spec/ports/*/protocol",
         .label = QT_TRANSLATE_NOOP("Kind", "Protocol"),
         .type = FieldType::Enum,
         .defaultValue = R"("TCP")",
         .defaultFrom = "Kubernetes",
         .choices = {"TCP", "UDP", "SCTP"},
         .help = QT_TRANSLATE_NOOP("Kind", "Network protocol of the port.")},
        {.pointer = "/spec/type",
         .label = QT_TRANSLATE_NOOP("Kind", "Type"),
         .type = FieldType::Enum,
         .defaultValue = R"("ClusterIP")",
         .defaultFrom = "Kubernetes",
         .choices = {"ClusterIP", "NodePort", "LoadBalancer", "ExternalName"},
         .help = QT_TRANSLATE_NOOP("Kind", "How the service is reached.")},
        {.pointer = "/spec/externalName",
         .label = QT_TRANSLATE_NOOP("Kind", "External name"),
         .help = QT_TRANSLATE_NOOP("Kind", "DNS name that this service stands for; type ExternalName only.")},
    };
    kind.summary = "/spec/type";
    kind.stub = R"({"spec":{"selector":{"app":"my-app"},"ports":[{"name":"http","port":80,)"
                R"("targetPort":8080}]}})";
    return kind;
}

} // namespace weir::kinds
