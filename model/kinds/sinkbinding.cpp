// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind sinkbinding();

Kind sinkbinding()
{
    Kind kind = source(u"SinkBinding"_s, u"sinkbindings"_s);
    kind.versions = {u"v1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "Sink binding");
    kind.role = Role::Binding;
    kind.badge = u"SB"_s;
    kind.icon = u"binding"_s;
    kind.ports = {PortName::In, PortName::Out};
    kind.fields = join({
        subjectFields(true),
        {
            sinkField(true),
            overridesField(),
        },
    });
    kind.oneOf = {{.pointers = "/spec/subject/name|/spec/subject/selector", .where = "/spec/subject"}};
    kind.references = {
        subjectRule(true),
        sinkRule(true),
    };
    kind.status = {.dependents = {"SinkBindingAvailable", "SinkProvided", "OIDCIdentityCreated",
                                  "OIDCTokenSecretCreated", "TrustBundlePropagated"}};
    kind.summary = "/spec/subject/name";
    return kind;
}

} // namespace weir::kinds
