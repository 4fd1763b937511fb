// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind pod();

Kind pod()
{
    Kind kind = workload(u""_s, u"Pod"_s, u"pods"_s);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Pod");
    kind.badge = u"POD"_s;
    kind.icon = u"workload"_s;
    kind.fields = join({
        podFields<"/spec">(true),
        {
            {.pointer = "/spec/restartPolicy",
             .label = QT_TRANSLATE_NOOP("Kind", "Restart policy"),
             .type = FieldType::Enum,
             .immutable = true,
             .defaultValue = R"("Always")",
             .defaultFrom = "Kubernetes",
             .choices = {"Always", "OnFailure", "Never"},
             .help = QT_TRANSLATE_NOOP("Kind", "What happens when a container ends.")},
        },
    });
    kind.summary = "/spec/containers/0/image";
    kind.stub = R"({"spec":{"containers":[{"name":"app","image":"registry.example.org/app:latest"}]}})";
    return kind;
}

} // namespace weir::kinds
