// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind cephsource();

Kind cephsource()
{
    Kind kind = source(u"CephSource"_s, u"cephsources"_s);
    kind.versions = {u"v1alpha1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "Ceph source");
    kind.badge = u"CEPH"_s;
    kind.icon = u"ceph"_s;
    kind.fields = {
        {.pointer = "/spec/port",
         .label = QT_TRANSLATE_NOOP("Kind", "Port"),
         .required = true,
         .help = QT_TRANSLATE_NOOP("Kind", "Port that bucket notifications are sent to, as text.")},
        serviceAccountField(R"("default")", "controller"),
        sinkField(true),
        overridesField(),
    };
    kind.status = {.dependents = {"SinkProvided", "Deployed"}};
    kind.summary = "/spec/port";
    kind.stub = R"({"spec":{"port":"8888"}})";
    return kind;
}

} // namespace weir::kinds
