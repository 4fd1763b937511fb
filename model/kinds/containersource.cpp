// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind containersource();

Kind containersource()
{
    Kind kind = source(u"ContainerSource"_s, u"containersources"_s);
    kind.versions = {u"v1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "Container source");
    kind.badge = u"CS"_s;
    kind.icon = u"container"_s;
    kind.fields = join({
        podFields<"/spec/template/spec">(false),
        {
            sinkField(true),
            overridesField(),
        },
    });
    kind.oneOf = {{.pointers = "/spec/template/spec/containers"}};
    kind.status = {.dependents = {"SinkBindingReady", "ReceiveAdapterReady"}};
    kind.summary = "/spec/template/spec/containers/0/image";
    kind.stub = R"({"spec":{"template":{"spec":{)"
                R"("containers":[{"image":"registry.example.org/source:latest"}]}}}})";
    return kind;
}

} // namespace weir::kinds
