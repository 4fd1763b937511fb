// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind sequence();

Kind sequence()
{
    return {
        .group = u"flows.knative.dev"_s,
        .name = u"Sequence"_s,
        .plural = u"sequences"_s,
        .versions = {u"v1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Sequence"),
        .category = QT_TRANSLATE_NOOP("Kind", "Flows"),
        .role = Role::Flow,
        .badge = u"SEQ"_s,
        .icon = u"sequence"_s,
        .addressable = true,
        .ports = {PortName::In, PortName::Out, PortName::Reply, PortName::DeadLetter},
        .fields = join({
            {
                {.pointer = "/spec/steps",
                 .label = QT_TRANSLATE_NOOP("Kind", "Steps"),
                 .type = FieldType::ObjectList,
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "Each step gets the answer of the one before; a step "
                                                   "that answers nothing ends the sequence.")},
                {.pointer = "/spec/steps/*",
                 .label = QT_TRANSLATE_NOOP("Kind", "Step"),
                 .type = FieldType::Destination,
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "Who works on the event in this step.")},
            },
            deliveryFields<"/spec/steps/*/delivery">(),
            {
                {.pointer = "/spec/reply",
                 .label = QT_TRANSLATE_NOOP("Kind", "Reply to"),
                 .type = FieldType::Destination,
                 .help = QT_TRANSLATE_NOOP("Kind", "Where the last step's answer goes.")},
            },
            channelTemplateFields(),
        }),
        .references = {
            {.pointer = "/spec/steps/*", .role = EdgeRole::Step, .required = true},
            deadLetterRule<"/spec/steps/*/delivery">(),
            {.pointer = "/spec/reply", .role = EdgeRole::Reply, .port = PortName::Reply},
        },
        .status = {.dependents = {"ChannelsReady", "SubscriptionsReady", "Addressable", "EventPoliciesReady"},
                   .address = "/status/address/url"},
        .summary = "/spec/channelTemplate/kind",
        .stub = R"({"spec":{"steps":[]}})",
    };
}

} // namespace weir::kinds
