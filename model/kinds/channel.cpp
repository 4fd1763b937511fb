// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind channel();

Kind channel()
{
    return {
        .group = u"messaging.knative.dev"_s,
        .name = u"Channel"_s,
        .plural = u"channels"_s,
        .versions = {u"v1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Channel"),
        .category = QT_TRANSLATE_NOOP("Kind", "Channels"),
        .role = Role::Channel,
        .badge = u"CH"_s,
        .icon = u"channel"_s,
        .addressable = true,
        .channelable = true,
        .ports = {PortName::In, PortName::Out, PortName::DeadLetter},
        .fields = join({
            immutable(channelTemplateFields()),
            immutable(deliveryFields<"/spec/delivery">()),
        }),
        .references = {deadLetterRule<"/spec/delivery">(NamespaceRule::Same)},
        .status = {.dependents = {"BackingChannelReady", "Addressable", "DeadLetterSinkResolved",
                                  "EventPoliciesReady"},
                   .address = "/status/address/url"},
        .summary = "/spec/channelTemplate/kind",
    };
}

} // namespace weir::kinds
