// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind kafkasource();

namespace {

Fields netFields()
{
    return inSection(QT_TRANSLATE_NOOP("Kind", "Authentication"), {
        {.pointer = "/spec/net/sasl/enable",
         .label = QT_TRANSLATE_NOOP("Kind", "Use SASL"),
         .type = FieldType::Boolean,
         .defaultValue = "false",
         .defaultFrom = "controller",
         .help = QT_TRANSLATE_NOOP("Kind", "Log in with user name and password.")},
        secretKeyField<"/spec/net/sasl/user">(QT_TRANSLATE_NOOP("Kind", "User name"),
            QT_TRANSLATE_NOOP("Kind", "Secret key with the user name.")),
        secretKeyField<"/spec/net/sasl/password">(QT_TRANSLATE_NOOP("Kind", "Password"),
            QT_TRANSLATE_NOOP("Kind", "Secret key with the password.")),
        secretKeyField<"/spec/net/sasl/type">(QT_TRANSLATE_NOOP("Kind", "Mechanism"),
            QT_TRANSLATE_NOOP("Kind", "Secret key with the mechanism, such as SCRAM-SHA-512.")),
        secretKeyField<"/spec/net/sasl/roleARN">(QT_TRANSLATE_NOOP("Kind", "Role ARN"),
            QT_TRANSLATE_NOOP("Kind", "Secret key with the role for Amazon MSK.")),
        secretKeyField<"/spec/net/sasl/tokenProvider">(QT_TRANSLATE_NOOP("Kind", "Token provider"),
            QT_TRANSLATE_NOOP("Kind", "Secret key with the token provider for Amazon MSK.")),
        {.pointer = "/spec/net/tls/enable",
         .label = QT_TRANSLATE_NOOP("Kind", "Use TLS"),
         .type = FieldType::Boolean,
         .defaultValue = "false",
         .defaultFrom = "controller",
         .help = QT_TRANSLATE_NOOP("Kind", "Encrypt the connection.")},
        secretKeyField<"/spec/net/tls/cert">(QT_TRANSLATE_NOOP("Kind", "Client certificate"),
            QT_TRANSLATE_NOOP("Kind", "Secret key with the certificate that the client shows.")),
        secretKeyField<"/spec/net/tls/key">(QT_TRANSLATE_NOOP("Kind", "Client key"),
            QT_TRANSLATE_NOOP("Kind", "Secret key with the private key of the client.")),
        secretKeyField<"/spec/net/tls/caCert">(QT_TRANSLATE_NOOP("Kind", "CA certificate"),
            QT_TRANSLATE_NOOP("Kind", "Secret key with the certificate authority of the servers.")),
    });
}

/// What the controller fills in where the whole block is absent (9.1).
Fields deliveryDefaults()
{
    Fields fields = deliveryFieldsWithoutFormat<"/spec/delivery">();
    for (Field &field : fields) {
        const std::string_view pointer = field.pointer;
        if (pointer == "/spec/delivery/retry")
            field.defaultValue = "10";
        else if (pointer == "/spec/delivery/backoffPolicy")
            field.defaultValue = R"("exponential")";
        else if (pointer == "/spec/delivery/backoffDelay")
            field.defaultValue = R"("PT0.3S")";
        else if (pointer == "/spec/delivery/timeout")
            field.defaultValue = R"("PT600S")";
        else
            continue;
        field.defaultFrom = "controller";
    }
    return fields;
}

} // namespace

Kind kafkasource()
{
    Kind kind = source(u"KafkaSource"_s, u"kafkasources"_s);
    kind.versions = {u"v1"_s, u"v1beta1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "Kafka source");
    kind.badge = u"KSRC"_s;
    kind.icon = u"kafka"_s;
    kind.ports = {PortName::Out, PortName::DeadLetter};
    kind.fields = join({
        {
            {.pointer = "/spec/bootstrapServers",
             .label = QT_TRANSLATE_NOOP("Kind", "Bootstrap servers"),
             .type = FieldType::StringList,
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Addresses of Kafka brokers, as host and port.")},
            {.pointer = "/spec/topics",
             .label = QT_TRANSLATE_NOOP("Kind", "Topics"),
             .type = FieldType::StringList,
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Topics to read; they must exist.")},
            {.pointer = "/spec/consumerGroup",
             .label = QT_TRANSLATE_NOOP("Kind", "Consumer group"),
             .immutable = true,
             .defaultFrom = "webhook",
             .help = QT_TRANSLATE_NOOP("Kind", "Group id; unset: a generated one.")},
            {.pointer = "/spec/consumers",
             .label = QT_TRANSLATE_NOOP("Kind", "Consumers"),
             .type = FieldType::Integer,
             .defaultValue = "1",
             .defaultFrom = "webhook",
             .help = QT_TRANSLATE_NOOP("Kind", "How many read in parallel; more than partitions are idle.")},
            {.pointer = "/spec/initialOffset",
             .label = QT_TRANSLATE_NOOP("Kind", "Start at"),
             .type = FieldType::Enum,
             .defaultValue = R"("latest")",
             .defaultFrom = "webhook",
             .choices = {"earliest", "latest"},
             .help = QT_TRANSLATE_NOOP("Kind", "Where a group without committed offset begins.")},
            {.pointer = "/spec/ordering",
             .label = QT_TRANSLATE_NOOP("Kind", "Order"),
             .type = FieldType::Enum,
             .defaultValue = R"("ordered")",
             .defaultFrom = "webhook",
             .choices = {"ordered", "unordered"},
             .help = QT_TRANSLATE_NOOP("Kind", "Whether events of a partition wait for each other.")},
            {.pointer = "/metadata/labels/kafkasources.sources.knative.dev~1key-type",
             .label = QT_TRANSLATE_NOOP("Kind", "Key type"),
             .type = FieldType::Enum,
             .defaultValue = R"("string")",
             .defaultFrom = "controller",
             .choices = {"string", "int", "float", "byte-array"},
             .help = QT_TRANSLATE_NOOP("Kind", "How the key of a record is decoded.")},
            sinkField(true),
            overridesField(),
        },
        deliveryDefaults(),
        netFields(),
    });
    kind.references = {
        sinkRule(true),
        deadLetterRule<"/spec/delivery">(),
        secretKeyRule<"/spec/net/sasl/user">(),
        secretKeyRule<"/spec/net/sasl/password">(),
        secretKeyRule<"/spec/net/sasl/type">(),
        secretKeyRule<"/spec/net/sasl/roleARN">(),
        secretKeyRule<"/spec/net/sasl/tokenProvider">(),
        secretKeyRule<"/spec/net/tls/cert">(),
        secretKeyRule<"/spec/net/tls/key">(),
        secretKeyRule<"/spec/net/tls/caCert">(),
    };
    kind.status = {.dependents = {"ConsumerGroup", "SinkProvided"}};
    kind.summary = "/spec/topics/0";
    return kind;
}

} // namespace weir::kinds
