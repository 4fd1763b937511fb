// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind inmemorychannel();

Kind inmemorychannel()
{
    return {
        .group = u"messaging.knative.dev"_s,
        .name = u"InMemoryChannel"_s,
        .plural = u"inmemorychannels"_s,
        .versions = {u"v1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "In-memory channel"),
        .category = QT_TRANSLATE_NOOP("Kind", "Channels"),
        .role = Role::Channel,
        .badge = u"IMC"_s,
        .icon = u"channel"_s,
        .addressable = true,
        .channelable = true,
        .ports = {PortName::In, PortName::Out, PortName::DeadLetter},
        .fields = join({
            deliveryFields<"/spec/delivery">(),
            {
                {.pointer = "/metadata/annotations/eventing.knative.dev~1scope",
                 .label = QT_TRANSLATE_NOOP("Kind", "Scope"),
                 .type = FieldType::Enum,
                 .defaultValue = R"("cluster")",
                 .defaultFrom = "controller",
                 .choices = {"cluster", "namespace"},
                 .help = QT_TRANSLATE_NOOP("Kind", "Whether a dispatcher of its own runs in this namespace."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
                {.pointer = "/metadata/annotations/messaging.knative.dev~1async-handler",
                 .label = QT_TRANSLATE_NOOP("Kind", "Answer at once"),
                 .type = FieldType::Enum,
                 .defaultValue = R"("false")",
                 .defaultFrom = "controller",
                 .choices = {"true", "false"},
                 .help = QT_TRANSLATE_NOOP("Kind", "Answer the producer before the event has reached the "
                                                   "subscribers."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
            },
        }),
        .references = {deadLetterRule<"/spec/delivery">()},
        .status = {.dependents = {"ServiceReady", "EndpointsReady", "Addressable", "ChannelServiceReady",
                                  "DeadLetterSinkResolved", "EventPoliciesReady"},
                   .address = "/status/address/url"},
    };
}

} // namespace weir::kinds
