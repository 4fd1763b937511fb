// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind configmap();

Kind configmap()
{
    Kind kind = plainKind({}, u"v1"_s, u"ConfigMap"_s, u"configmaps"_s, Role::Config);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Config map");
    kind.category = QT_TRANSLATE_NOOP("Kind", "Configuration");
    kind.badge = u"CM"_s;
    kind.icon = u"config"_s;
    kind.fields = {
        {.pointer = "/data",
         .label = QT_TRANSLATE_NOOP("Kind", "Data"),
         .type = FieldType::KeyValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Text values by key.")},
        {.pointer = "/binaryData",
         .label = QT_TRANSLATE_NOOP("Kind", "Binary data"),
         .type = FieldType::KeyValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Values as base64 by key.")},
        {.pointer = "/immutable",
         .label = QT_TRANSLATE_NOOP("Kind", "Immutable"),
         .type = FieldType::Boolean,
         .defaultValue = "false",
         .defaultFrom = "Kubernetes",
         .help = QT_TRANSLATE_NOOP("Kind", "No later change of the data.")},
    };
    kind.stub = R"({"data":{}})";
    return kind;
}

} // namespace weir::kinds
