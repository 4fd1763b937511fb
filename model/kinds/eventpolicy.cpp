// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind eventpolicy();

Kind eventpolicy()
{
    return {
        .group = u"eventing.knative.dev"_s,
        .name = u"EventPolicy"_s,
        .plural = u"eventpolicies"_s,
        .versions = {u"v1alpha1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Event policy"),
        .category = QT_TRANSLATE_NOOP("Kind", "Events and policies"),
        .role = Role::Policy,
        .badge = u"EP"_s,
        .icon = u"policy"_s,
        .fields = {
            {.pointer = "/spec/to",
             .label = QT_TRANSLATE_NOOP("Kind", "Protects"),
             .type = FieldType::ObjectList,
             .help = QT_TRANSLATE_NOOP("Kind", "Who is protected; none: every addressable object of the "
                                               "namespace.")},
            {.pointer = "/spec/to/*/ref",
             .label = QT_TRANSLATE_NOOP("Kind", "Object"),
             .type = FieldType::Reference,
             .help = QT_TRANSLATE_NOOP("Kind", "One object of the same namespace.")},
            {.pointer = "/spec/to/*/selector",
             .label = QT_TRANSLATE_NOOP("Kind", "Objects with labels"),
             .type = FieldType::YamlSubtree,
             .help = QT_TRANSLATE_NOOP("Kind", "API version, kind and labels of the objects.")},
            {.pointer = "/spec/from",
             .label = QT_TRANSLATE_NOOP("Kind", "Allows"),
             .type = FieldType::ObjectList,
             .help = QT_TRANSLATE_NOOP("Kind", "Who may send; none: nobody.")},
            {.pointer = "/spec/from/*/ref",
             .label = QT_TRANSLATE_NOOP("Kind", "Sender"),
             .type = FieldType::Reference,
             .help = QT_TRANSLATE_NOOP("Kind", "A source or other object that has an identity.")},
            {.pointer = "/spec/from/*/sub",
             .label = QT_TRANSLATE_NOOP("Kind", "Identity"),
             .help = QT_TRANSLATE_NOOP("Kind", "A subject such as system:serviceaccount:shop:orders; a "
                                               "star is allowed at the end.")},
            {.pointer = "/spec/filters",
             .label = QT_TRANSLATE_NOOP("Kind", "Filters"),
             .type = FieldType::Filters,
             .help = QT_TRANSLATE_NOOP("Kind", "Events that are allowed; all must hold.")},
        },
        .oneOf = {
            {.pointers = "/spec/to/*/ref|/spec/to/*/selector"},
            {.pointers = "/spec/from/*/ref|/spec/from/*/sub"},
        },
        .references = {
            {.pointer = "/spec/to/*/ref", .form = ReferenceForm::KReference, .role = EdgeRole::Config,
             .nameSpace = NamespaceRule::Same},
            {.pointer = "/spec/from/*/ref", .form = ReferenceForm::KReference, .role = EdgeRole::Config},
        },
        .status = {.dependents = {"AuthenticationEnabled", "SubjectsResolved"}},
        .summary = "/spec/from/0/sub|/spec/from/0/ref/name",
    };
}

} // namespace weir::kinds
