// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind requestreply();

Kind requestreply()
{
    return {
        .group = u"eventing.knative.dev"_s,
        .name = u"RequestReply"_s,
        .plural = u"requestreplies"_s,
        .versions = {u"v1alpha1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Request and reply"),
        .category = QT_TRANSLATE_NOOP("Kind", "Flows"),
        .role = Role::RequestReply,
        .badge = u"RR"_s,
        .icon = u"requestreply"_s,
        .addressable = true,
        .replies = true,
        .ports = {PortName::In, PortName::Out, PortName::Reply, PortName::DeadLetter},
        .fields = join({
            {
                {.pointer = "/spec/brokerRef",
                 .label = QT_TRANSLATE_NOOP("Kind", "Broker"),
                 .type = FieldType::Reference,
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "The broker of the same namespace to publish to and "
                                                   "listen on.")},
                {.pointer = "/spec/correlationAttribute",
                 .label = QT_TRANSLATE_NOOP("Kind", "Correlation attribute"),
                 .defaultValue = R"("correlationid")",
                 .defaultFrom = "webhook",
                 .help = QT_TRANSLATE_NOOP("Kind", "Attribute put on the request event.")},
                {.pointer = "/spec/replyAttribute",
                 .label = QT_TRANSLATE_NOOP("Kind", "Reply attribute"),
                 .defaultValue = R"("replyid")",
                 .defaultFrom = "webhook",
                 .help = QT_TRANSLATE_NOOP("Kind", "Attribute that the replier copies the correlation "
                                                   "into.")},
                {.pointer = "/spec/timeout",
                 .label = QT_TRANSLATE_NOOP("Kind", "Timeout"),
                 .type = FieldType::Duration,
                 .defaultValue = R"("PT30S")",
                 .defaultFrom = "webhook",
                 .help = QT_TRANSLATE_NOOP("Kind", "How long the caller waits for the reply.")},
            },
            deliveryFields<"/spec/delivery">(),
        }),
        .references = {
            {.pointer = "/spec/brokerRef", .form = ReferenceForm::KReference,
             .nameSpace = NamespaceRule::Same, .required = true, .targets = {Role::Broker}},
            deadLetterRule<"/spec/delivery">(NamespaceRule::Same),
        },
        .status = {.dependents = {"TriggersReady", "Addressable", "EventPoliciesReady", "BrokerReady"},
                   .address = "/status/address/url"},
        .summary = "/spec/brokerRef/name",
    };
}

} // namespace weir::kinds
