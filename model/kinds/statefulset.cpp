// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind statefulset();

Kind statefulset()
{
    Kind kind = appsWorkload(u"StatefulSet"_s, u"statefulsets"_s, true);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Stateful set");
    kind.badge = u"STS"_s;
    kind.fields.insert(kind.fields.begin(),
                       {.pointer = "/spec/serviceName",
                        .label = QT_TRANSLATE_NOOP("Kind", "Service name"),
                        .immutable = true,
                        .help = QT_TRANSLATE_NOOP("Kind", "The headless service that gives the pods their names.")});
    kind.stub = R"({"spec":{"serviceName":"my-app","selector":{"matchLabels":{"app":"my-app"}},)"
                R"("template":{"metadata":{"labels":{"app":"my-app"}},"spec":{)"
                R"("containers":[{"name":"app","image":"registry.example.org/app:latest"}]}}}})";
    return kind;
}

} // namespace weir::kinds
