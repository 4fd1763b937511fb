// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind githubbinding();

Kind githubbinding()
{
    Kind kind = plainKind(u"bindings.knative.dev"_s, u"v1alpha1"_s, u"GitHubBinding"_s,
                          u"githubbindings"_s, Role::Binding);
    kind.title = QT_TRANSLATE_NOOP("Kind", "GitHub binding");
    kind.category = QT_TRANSLATE_NOOP("Kind", "Sources");
    kind.badge = u"GHB"_s;
    kind.icon = u"github"_s;
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
