// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind serviceaccount();

Kind serviceaccount()
{
    Kind kind = plainKind({}, u"v1"_s, u"ServiceAccount"_s, u"serviceaccounts"_s, Role::Config);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Service account");
    kind.category = QT_TRANSLATE_NOOP("Kind", "Configuration");
    kind.badge = u"SA"_s;
    kind.icon = u"lock"_s;
    kind.fields = {
        {.pointer = "/automountServiceAccountToken",
         .label = QT_TRANSLATE_NOOP("Kind", "Mount token"),
         .type = FieldType::Boolean,
         .defaultValue = "true",
         .defaultFrom = "Kubernetes",
         .help = QT_TRANSLATE_NOOP("Kind", "Whether pods get a token of this account.")},
        {.pointer = "/imagePullSecrets",
         .label = QT_TRANSLATE_NOOP("Kind", "Image pull secrets"),
         .type = FieldType::YamlSubtree,
         .help = QT_TRANSLATE_NOOP("Kind", "Secrets for pulling images: a list of names.")},
    };
    return kind;
}

} // namespace weir::kinds
