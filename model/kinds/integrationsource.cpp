// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/aws.h"
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind integrationsource();

Kind integrationsource()
{
    Kind kind = source(u"IntegrationSource"_s, u"integrationsources"_s);
    kind.versions = {u"v1alpha1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "Integration source");
    kind.badge = u"IS"_s;
    kind.icon = u"integrationsource"_s;
    kind.fields = join({
        {
            sinkField(false),
            {.pointer = "/spec/timer/period",
             .label = QT_TRANSLATE_NOOP("Kind", "Period"),
             .type = FieldType::Integer,
             .defaultValue = "1000",
             .defaultFrom = "CRD",
             .help = QT_TRANSLATE_NOOP("Kind", "Milliseconds between events."),
             .section = QT_TRANSLATE_NOOP("Kind", "Timer")},
            {.pointer = "/spec/timer/message",
             .label = QT_TRANSLATE_NOOP("Kind", "Message"),
             .type = FieldType::MultilineText,
             .help = QT_TRANSLATE_NOOP("Kind", "What each event carries."),
             .section = QT_TRANSLATE_NOOP("Kind", "Timer")},
            {.pointer = "/spec/timer/contentType",
             .label = QT_TRANSLATE_NOOP("Kind", "Content type"),
             .defaultValue = R"("text/plain")",
             .defaultFrom = "CRD",
             .choices = {"text/plain", "application/json"},
             .help = QT_TRANSLATE_NOOP("Kind", "Media type of the message."),
             .section = QT_TRANSLATE_NOOP("Kind", "Timer")},
            {.pointer = "/spec/timer/repeatCount",
             .label = QT_TRANSLATE_NOOP("Kind", "Repetitions"),
             .type = FieldType::Integer,
             .help = QT_TRANSLATE_NOOP("Kind", "How many events to send; unset: no end."),
             .section = QT_TRANSLATE_NOOP("Kind", "Timer")},
        },
        awsS3Fields(),
        awsSqsFields(),
        {
            {.pointer = "/spec/aws/ddbStreams/table",
             .label = QT_TRANSLATE_NOOP("Kind", "Table"),
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Name of the table."),
             .section = QT_TRANSLATE_NOOP("Kind", "Amazon DynamoDB Streams")},
            {.pointer = "/spec/aws/ddbStreams/region",
             .label = QT_TRANSLATE_NOOP("Kind", "Region"),
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Region, such as eu-central-1."),
             .section = QT_TRANSLATE_NOOP("Kind", "Amazon DynamoDB Streams")},
            {.pointer = "/spec/aws/ddbStreams/streamIteratorType",
             .label = QT_TRANSLATE_NOOP("Kind", "Start at"),
             .defaultValue = R"("FROM_LATEST")",
             .defaultFrom = "CRD",
             .choices = {"FROM_LATEST", "FROM_START"},
             .help = QT_TRANSLATE_NOOP("Kind", "Where reading of the stream begins."),
             .section = QT_TRANSLATE_NOOP("Kind", "Amazon DynamoDB Streams")},
            {.pointer = "/spec/aws/ddbStreams/uriEndpointOverride",
             .label = QT_TRANSLATE_NOOP("Kind", "Endpoint"),
             .help = QT_TRANSLATE_NOOP("Kind", "URL to use instead of the usual one."),
             .section = QT_TRANSLATE_NOOP("Kind", "Amazon DynamoDB Streams")},
            {.pointer = "/spec/aws/ddbStreams/overrideEndpoint",
             .label = QT_TRANSLATE_NOOP("Kind", "Use endpoint"),
             .type = FieldType::Boolean,
             .defaultValue = "false",
             .defaultFrom = "CRD",
             .help = QT_TRANSLATE_NOOP("Kind", "Whether the endpoint above is used."),
             .section = QT_TRANSLATE_NOOP("Kind", "Amazon DynamoDB Streams")},
            {.pointer = "/spec/aws/ddbStreams/delay",
             .label = QT_TRANSLATE_NOOP("Kind", "Delay"),
             .type = FieldType::Integer,
             .defaultValue = "500",
             .defaultFrom = "CRD",
             .help = QT_TRANSLATE_NOOP("Kind", "Milliseconds between polls."),
             .section = QT_TRANSLATE_NOOP("Kind", "Amazon DynamoDB Streams")},
        },
        awsAuthFields(),
        {
            {.pointer = "/spec/template",
             .label = QT_TRANSLATE_NOOP("Kind", "Pod template"),
             .type = FieldType::YamlSubtree,
             .help = QT_TRANSLATE_NOOP("Kind", "Overrides for the pods of the connector."),
             .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
            overridesField(),
        },
    });
    kind.oneOf = {
        {.pointers = "/spec/timer|/spec/aws/s3|/spec/aws/sqs|/spec/aws/ddbStreams"},
        {.pointers = "/spec/aws/auth/secret|/spec/aws/auth/serviceAccountName", .exclusive = false,
         .where = "/spec/aws"},
    };
    kind.references = {
        sinkRule(false),
        awsSecretRule(),
    };
    kind.status = {.dependents = {"ContainerSourceReady"}};
    kind.summary = "/spec/timer/message|/spec/aws/s3/arn|/spec/aws/sqs/arn|/spec/aws/ddbStreams/table";
    kind.stub = R"({"spec":{"timer":{"period":1000,"message":"Hello"}}})";
    return kind;
}

} // namespace weir::kinds
