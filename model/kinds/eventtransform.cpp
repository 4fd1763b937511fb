// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind eventtransform();

Kind eventtransform()
{
    return {
        .group = u"eventing.knative.dev"_s,
        .name = u"EventTransform"_s,
        .plural = u"eventtransforms"_s,
        .versions = {u"v1alpha1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Event transform"),
        .category = QT_TRANSLATE_NOOP("Kind", "Flows"),
        .role = Role::Transform,
        .badge = u"ET"_s,
        .icon = u"transform"_s,
        .addressable = true,
        .replies = true,
        .ports = {PortName::In, PortName::Out, PortName::Reply},
        .fields = {
            {.pointer = "/spec/jsonata/expression",
             .label = QT_TRANSLATE_NOOP("Kind", "Expression"),
             .type = FieldType::MultilineText,
             .help = QT_TRANSLATE_NOOP("Kind", "JSONata over the event as JSON; must yield a complete "
                                               "event.")},
            {.pointer = "/spec/sink",
             .label = QT_TRANSLATE_NOOP("Kind", "Sink"),
             .type = FieldType::Destination,
             .help = QT_TRANSLATE_NOOP("Kind", "Where the result goes; unset: it is the answer to the "
                                               "sender.")},
            {.pointer = "/spec/reply/jsonata/expression",
             .label = QT_TRANSLATE_NOOP("Kind", "Reply expression"),
             .type = FieldType::MultilineText,
             .help = QT_TRANSLATE_NOOP("Kind", "JSONata over the sink's answer; only with a sink."),
             .section = QT_TRANSLATE_NOOP("Kind", "Reply")},
            {.pointer = "/spec/reply/discard",
             .label = QT_TRANSLATE_NOOP("Kind", "Discard answer"),
             .type = FieldType::Boolean,
             .defaultValue = "false",
             .defaultFrom = "CRD",
             .help = QT_TRANSLATE_NOOP("Kind", "Drop the sink's answer; only with a sink."),
             .section = QT_TRANSLATE_NOOP("Kind", "Reply")},
        },
        .oneOf = {
            {.pointers = "/spec/jsonata"},
            {.pointers = "/spec/reply/jsonata|/spec/reply/discard", .required = false},
        },
        .references = {sinkRule(false, NamespaceRule::Same)},
        .status = {.dependents = {"TransformationReady", "JsonataDeploymentReady", "JsonataSinkBindingReady",
                                  "Addressable", "EventPoliciesReady"},
                   .address = "/status/address/url"},
        .summary = "/spec/jsonata/expression",
        .stub = R"({"spec":{"jsonata":{"expression":"$"}}})",
    };
}

} // namespace weir::kinds
