// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind secret();

Kind secret()
{
    Kind kind = plainKind({}, u"v1"_s, u"Secret"_s, u"secrets"_s, Role::Config);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Secret");
    kind.category = QT_TRANSLATE_NOOP("Kind", "Configuration");
    kind.badge = u"SEC"_s;
    kind.icon = u"secret"_s;
    kind.fields = {
        {.pointer = "/type",
         .label = QT_TRANSLATE_NOOP("Kind", "Type"),
         .immutable = true,
         .defaultValue = R"("Opaque")",
         .defaultFrom = "Kubernetes",
         .choices = {"Opaque", "kubernetes.io/basic-auth", "kubernetes.io/tls"},
         .help = QT_TRANSLATE_NOOP("Kind", "What the secret is for.")},
        {.pointer = "/stringData",
         .label = QT_TRANSLATE_NOOP("Kind", "Plain data"),
         .type = FieldType::KeyValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Text values by key; the cluster keeps them as data.")},
        {.pointer = "/data",
         .label = QT_TRANSLATE_NOOP("Kind", "Data"),
         .type = FieldType::KeyValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Values as base64 by key.")},
        {.pointer = "/immutable",
         .label = QT_TRANSLATE_NOOP("Kind", "Immutable"),
         .type = FieldType::Boolean,
         .defaultValue = "false",
         .defaultFrom = "Kubernetes",
         .help = QT_TRANSLATE_NOOP("Kind", "No later change of the data.")},
    };
    kind.summary = "/type";
    kind.stub = R"({"type":"Opaque"})";
    return kind;
}

} // namespace weir::kinds
