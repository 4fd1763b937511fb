// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind daemonset();

Kind daemonset()
{
    Kind kind = workload(u"apps"_s, u"DaemonSet"_s, u"daemonsets"_s);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Daemon set");
    kind.badge = u"DS"_s;
    kind.icon = u"workload"_s;
    kind.fields = join({
        {
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
        },
        podFields<"/spec/template/spec">(true),
    });
    kind.oneOf = {{.pointers = "/spec/template/spec/containers"}};
    kind.stub = R"({"spec":{"selector":{"matchLabels":{"app":"my-app"}},"template":{"metadata":{)"
                R"("labels":{"app":"my-app"}},"spec":{"containers":[{"name":"app",)"
                R"("image":"registry.example.org/app:latest"}]}}}})";
    return kind;
}

} // namespace weir::kinds
