// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind parallel();

Kind parallel()
{
    return {
        .group = u"flows.knative.dev"_s,
        .name = u"Parallel"_s,
        .plural = u"parallels"_s,
        .versions = {u"v1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Parallel"),
        .category = QT_TRANSLATE_NOOP("Kind", "Flows"),
        .role = Role::Flow,
        .badge = u"PAR"_s,
        .icon = u"parallel"_s,
        .addressable = true,
        .ports = {PortName::In, PortName::Out, PortName::Reply, PortName::DeadLetter},
        .fields = join({
            {
                {.pointer = "/spec/branches",
                 .label = QT_TRANSLATE_NOOP("Kind", "Branches"),
                 .type = FieldType::ObjectList,
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "Every branch gets every event.")},
                {.pointer = "/spec/branches/*/filter",
                 .label = QT_TRANSLATE_NOOP("Kind", "Filter"),
                 .type = FieldType::Destination,
                 .help = QT_TRANSLATE_NOOP("Kind", "Decides by its answer: an event passes on, an empty "
                                                   "answer drops it.")},
                {.pointer = "/spec/branches/*/subscriber",
                 .label = QT_TRANSLATE_NOOP("Kind", "Subscriber"),
                 .type = FieldType::Destination,
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "Who works on the event in this branch.")},
                {.pointer = "/spec/branches/*/reply",
                 .label = QT_TRANSLATE_NOOP("Kind", "Reply to"),
                 .type = FieldType::Destination,
                 .help = QT_TRANSLATE_NOOP("Kind", "Where this branch's answer goes; unset: where the "
                                                   "whole flow replies.")},
            },
            deliveryFields<"/spec/branches/*/delivery">(),
            {
                {.pointer = "/spec/reply",
                 .label = QT_TRANSLATE_NOOP("Kind", "Reply to"),
                 .type = FieldType::Destination,
                 .help = QT_TRANSLATE_NOOP("Kind", "Where answers of branches without a reply of their "
                                                   "own go.")},
            },
            channelTemplateFields(),
        }),
        .references = {
            {.pointer = "/spec/branches/*/filter", .role = EdgeRole::Step},
            {.pointer = "/spec/branches/*/subscriber", .role = EdgeRole::Step, .required = true},
            {.pointer = "/spec/branches/*/reply", .role = EdgeRole::Reply, .port = PortName::Reply},
            deadLetterRule<"/spec/branches/*/delivery">(),
            {.pointer = "/spec/reply", .role = EdgeRole::Reply, .port = PortName::Reply},
        },
        .status = {.dependents = {"ChannelsReady", "SubscriptionsReady", "Addressable", "EventPoliciesReady"},
                   .address = "/status/address/url"},
        .summary = "/spec/channelTemplate/kind",
        .stub = R"({"spec":{"branches":[]}})",
    };
}

} // namespace weir::kinds
