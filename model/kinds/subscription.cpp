// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind subscription();

Kind subscription()
{
    return {
        .group = u"messaging.knative.dev"_s,
        .name = u"Subscription"_s,
        .plural = u"subscriptions"_s,
        .versions = {u"v1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Subscription"),
        .category = QT_TRANSLATE_NOOP("Kind", "Channels"),
        .role = Role::Subscription,
        .badge = u"S"_s,
        .icon = u"subscription"_s,
        .ports = {PortName::In, PortName::Out, PortName::Reply, PortName::DeadLetter},
        .fields = join({
            {
                {.pointer = "/spec/channel",
                 .label = QT_TRANSLATE_NOOP("Kind", "Channel"),
                 .type = FieldType::Reference,
                 .required = true,
                 .immutable = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "The channel of the same namespace to receive from; a "
                                                   "namespace must not be written.")},
                {.pointer = "/spec/subscriber",
                 .label = QT_TRANSLATE_NOOP("Kind", "Subscriber"),
                 .type = FieldType::Destination,
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "Who receives the events.")},
                {.pointer = "/spec/reply",
                 .label = QT_TRANSLATE_NOOP("Kind", "Reply to"),
                 .type = FieldType::Destination,
                 .help = QT_TRANSLATE_NOOP("Kind", "Where the subscriber's answer goes; without it "
                                                   "answers are discarded.")},
            },
            deliveryFields<"/spec/delivery">(),
        }),
        .references = {
            {.pointer = "/spec/channel", .form = ReferenceForm::KReference, .role = EdgeRole::Subscription,
             .incoming = true, .nameSpace = NamespaceRule::SameUnlessFlag, .required = true,
             .targets = {Role::Channel}, .port = PortName::In},
            {.pointer = "/spec/subscriber", .role = EdgeRole::Subscription, .required = true},
            {.pointer = "/spec/reply", .role = EdgeRole::Reply, .port = PortName::Reply},
            deadLetterRule<"/spec/delivery">(),
        },
        .status = {.dependents = {"ReferencesResolved", "AddedToChannel", "ChannelReady",
                                  "OIDCIdentityCreated"}},
    };
}

} // namespace weir::kinds
