// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind knconfiguration();

Kind knconfiguration()
{
    Kind kind = plainKind(u"serving.knative.dev"_s, u"v1"_s, u"Configuration"_s,
                          u"configurations"_s, Role::Workload);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Knative configuration");
    kind.badge = u"KCFG"_s;
    kind.icon = u"ksvc"_s;
    kind.ports = {PortName::Out};
    kind.fields = podFields<"/spec/template/spec">(false);
    kind.oneOf = {{.pointers = "/spec/template/spec/containers"}};
    kind.status = {};
    kind.summary = "/spec/template/spec/containers/0/image";
    kind.stub = R"({"spec":{"template":{"spec":{)"
                R"("containers":[{"image":"registry.example.org/service:latest"}]}}}})";
    return kind;
}

} // namespace weir::kinds
