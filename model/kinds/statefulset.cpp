// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind statefulset();

Kind statefulset()
{
    Kind kind = workload(u"apps"_s, u"StatefulSet"_s, u"statefulsets"_s);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Stateful set");
    kind.badge = u"STS"_s;
    kind.icon = u"workload"_s;
    kind.fields = join({
        {
            {.pointer = "/spec/replicas",
             .label = QT_TRANSLATE_NOOP("Kind", "Replicas"),
             .type = FieldType::Integer,
             .defaultValue = "1",
             .defaultFrom = "Kubernetes",
             .help = QT_TRANSLATE_NOOP("Kind", "How many pods run.")},
            {.pointer = "/spec/selector",
             .label = QT_TRANSLATE_NOOP("Kind", "Pod labels"),
             .type = FieldType::LabelSelector,
             .required = true,
             .immutable = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Which pods belong to this workload; must match the labels "
                                               "of its template.")},
            {.pointer = "/spec/template/metadata/labels",
             .label = QT_TRANSLATE_NOOP("Kind", "Labels of pods"),
             .type = FieldType::KeyValue,
             .help = QT_TRANSLATE_NOOP("Kind", "Labels that each pod gets.")},
            {.pointer = "/spec/serviceName",
             .label = QT_TRANSLATE_NOOP("Kind", "Service name"),
             .immutable = true,
             .help = QT_TRANSLATE_NOOP("Kind", "The headless service that gives the pods their names.")},
        },
        podFields<"/spec/template/spec">(true),
    });
    kind.oneOf = {{.pointers = "/spec/template/spec/containers"}};
    kind.stub = R"({"spec":{"serviceName":"my-app","selector":{"matchLabels":{"app":"my-app"}},)"
                R"("template":{"metadata":{"labels":{"app":"my-app"}},"spec":{)"
                R"("containers":[{"name":"app","image":"registry.example.org/app:latest"}]}}}})";
    return kind;
}

} // namespace weir::kinds
