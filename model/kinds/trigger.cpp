// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind trigger();

Kind trigger()
{
    return {
        .group = u"eventing.knative.dev"_s,
        .name = u"Trigger"_s,
        .plural = u"triggers"_s,
        .versions = {u"v1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Trigger"),
        .category = QT_TRANSLATE_NOOP("Kind", "Brokers"),
        .role = Role::Trigger,
        .badge = u"T"_s,
        .icon = u"trigger"_s,
        .ports = {PortName::In, PortName::Out, PortName::DeadLetter, PortName::Reply},
        .fields = join({
            {
                {.pointer = "/spec/broker",
                 .label = QT_TRANSLATE_NOOP("Kind", "Broker"),
                 .type = FieldType::Reference,
                 .immutable = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "The broker of the same namespace whose events this "
                                                   "trigger filters.")},
                {.pointer = "/spec/filter/attributes",
                 .label = QT_TRANSLATE_NOOP("Kind", "Exact filter"),
                 .type = FieldType::FilterAttributes,
                 .help = QT_TRANSLATE_NOOP("Kind", "Attributes that must have exactly these values; "
                                                   "ignored where dialect filters are set.")},
                {.pointer = "/spec/filters",
                 .label = QT_TRANSLATE_NOOP("Kind", "Filters"),
                 .type = FieldType::Filters,
                 .help = QT_TRANSLATE_NOOP("Kind", "Filter dialects that must all hold: exact, prefix, "
                                                   "suffix, all, any, not, cesql.")},
                {.pointer = "/spec/subscriber",
                 .label = QT_TRANSLATE_NOOP("Kind", "Subscriber"),
                 .type = FieldType::Destination,
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "Who receives the matching events.")},
            },
            deliveryFields<"/spec/delivery">(),
            {
                {.pointer = "/spec/brokerRef",
                 .label = QT_TRANSLATE_NOOP("Kind", "Broker elsewhere"),
                 .type = FieldType::Reference,
                 .help = QT_TRANSLATE_NOOP("Kind", "A broker of another namespace; the cluster needs the "
                                                   "feature cross-namespace-event-links."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
                {.pointer = "/metadata/annotations/knative.dev~1dependency",
                 .label = QT_TRANSLATE_NOOP("Kind", "Waits for"),
                 .help = QT_TRANSLATE_NOOP("Kind", "JSON reference to an object that must be ready first, "
                                                   "usually the source."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
                {.pointer = "/metadata/annotations/eventing.knative.dev~1injection",
                 .label = QT_TRANSLATE_NOOP("Kind", "Broker injection"),
                 .type = FieldType::Enum,
                 .choices = {"enabled", "disabled"},
                 .help = QT_TRANSLATE_NOOP("Kind", "Old way to create the broker \"default\" by itself."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
                {.pointer = "/metadata/annotations/kafka.eventing.knative.dev~1delivery.order",
                 .label = QT_TRANSLATE_NOOP("Kind", "Order"),
                 .type = FieldType::Enum,
                 .defaultValue = R"("unordered")",
                 .defaultFrom = "controller",
                 .choices = {"ordered", "unordered"},
                 .help = QT_TRANSLATE_NOOP("Kind", "Kafka brokers only: keep the order inside a partition."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
                {.pointer = "/metadata/annotations/rabbitmq.eventing.knative.dev~1parallelism",
                 .label = QT_TRANSLATE_NOOP("Kind", "Parallel deliveries"),
                 .help = QT_TRANSLATE_NOOP("Kind", "RabbitMQ brokers only: how many events at a time, 1 to "
                                                   "1000."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
            },
        }),
        .oneOf = {{.pointers = "/spec/broker|/spec/brokerRef"}},
        .references = {
            {.pointer = "/spec/broker", .form = ReferenceForm::BrokerName, .role = EdgeRole::Trigger,
             .incoming = true, .nameSpace = NamespaceRule::Same, .targets = {Role::Broker},
             .port = PortName::In},
            {.pointer = "/spec/brokerRef", .form = ReferenceForm::KReference, .role = EdgeRole::Trigger,
             .incoming = true, .nameSpace = NamespaceRule::SameUnlessFlag, .targets = {Role::Broker},
             .port = PortName::In},
            {.pointer = "/spec/subscriber", .role = EdgeRole::Trigger, .required = true},
            deadLetterRule<"/spec/delivery">(),
            {.pointer = "/metadata/annotations/knative.dev~1dependency", .form = ReferenceForm::JsonText,
             .role = EdgeRole::Config, .nameSpace = NamespaceRule::Same},
        },
        .status = {.dependents = {"BrokerReady", "SubscriptionReady", "SubscriberResolved", "DependencyReady",
                                  "DeadLetterSinkResolved", "OIDCIdentityCreated"}},
        .summary = "/spec/filters/0/cesql|/spec/filters/0/exact/type|/spec/filters/0/prefix/type|"
                   "/spec/filters/0/suffix/type|/spec/filter/attributes/type|"
                   "/spec/filter/attributes/source",
    };
}

} // namespace weir::kinds
