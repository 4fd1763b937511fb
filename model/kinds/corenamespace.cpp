// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind corenamespace();

Kind corenamespace()
{
    Kind kind = plainKind({}, u"v1"_s, u"Namespace"_s, u"namespaces"_s, Role::Config);
    kind.namespaced = false;
    kind.title = QT_TRANSLATE_NOOP("Kind", "Namespace");
    kind.category = QT_TRANSLATE_NOOP("Kind", "Configuration");
    kind.badge = u"NS"_s;
    kind.icon = u"namespace"_s;
    kind.fields = {
        {.pointer = "/metadata/labels",
         .label = QT_TRANSLATE_NOOP("Kind", "Labels"),
         .type = FieldType::KeyValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Labels, such as those that select the namespace for sink "
                                           "bindings.")},
    };
    return kind;
}

} // namespace weir::kinds
