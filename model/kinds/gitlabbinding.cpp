// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind gitlabbinding();

Kind gitlabbinding()
{
    Kind kind = plainKind(u"bindings.knative.dev"_s, u"v1alpha1"_s, u"GitLabBinding"_s,
                          u"gitlabbindings"_s, Role::Binding);
    kind.title = QT_TRANSLATE_NOOP("Kind", "GitLab binding");
    kind.category = QT_TRANSLATE_NOOP("Kind", "Sources");
    kind.badge = u"GLB"_s;
    kind.icon = u"gitlab"_s;
    kind.ports = {PortName::In};
    kind.fields = join({
        subjectFields(false),
        {
            secretKeyField<"/spec/accessToken">(QT_TRANSLATE_NOOP("Kind", "Access token"),
                QT_TRANSLATE_NOOP("Kind", "Secret key with the token that the workload gets.")),
        },
    });
    kind.references = {
        subjectRule(false),
        secretKeyRule<"/spec/accessToken">(),
    };
    kind.status = {};
    kind.summary = "/spec/subject/name";
    return kind;
}

} // namespace weir::kinds
