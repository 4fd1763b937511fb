// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/aws.h"
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind integrationsink();

namespace {

/// A switch of the sink `log`. `preset` is the CRD's default, "true" or "false".
Field logFlag(const char *pointer, const char *label, const char *preset, const char *help)
{
    return {.pointer = pointer,
            .label = label,
            .type = FieldType::Boolean,
            .defaultValue = preset,
            .defaultFrom = "CRD",
            .help = help,
            .section = QT_TRANSLATE_NOOP("Kind", "Log")};
}

} // namespace

Kind integrationsink()
{
    return {
        .group = u"sinks.knative.dev"_s,
        .name = u"IntegrationSink"_s,
        .plural = u"integrationsinks"_s,
        .versions = {u"v1alpha1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Integration sink"),
        .category = QT_TRANSLATE_NOOP("Kind", "Services and sinks"),
        .role = Role::StoreSink,
        .badge = u"ISNK"_s,
        .icon = u"integrationsink"_s,
        .addressable = true,
        .ports = {PortName::In},
        .fields = join({
            {
                {.pointer = "/spec/log/loggerName",
                 .label = QT_TRANSLATE_NOOP("Kind", "Logger"),
                 .defaultValue = R"("log-sink")",
                 .defaultFrom = "CRD",
                 .help = QT_TRANSLATE_NOOP("Kind", "Name of the logger."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Log")},
                {.pointer = "/spec/log/level",
                 .label = QT_TRANSLATE_NOOP("Kind", "Level"),
                 .defaultValue = R"("INFO")",
                 .defaultFrom = "CRD",
                 .choices = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF"},
                 .help = QT_TRANSLATE_NOOP("Kind", "Level at which events are logged."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Log")},
                logFlag("/spec/log/logMask", QT_TRANSLATE_NOOP("Kind", "Mask secrets"), "false",
                        QT_TRANSLATE_NOOP("Kind", "Hide passwords and the like.")),
                {.pointer = "/spec/log/marker",
                 .label = QT_TRANSLATE_NOOP("Kind", "Marker"),
                 .help = QT_TRANSLATE_NOOP("Kind", "Marker put on every log record."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Log")},
                logFlag("/spec/log/multiline", QT_TRANSLATE_NOOP("Kind", "Several lines"), "false",
                        QT_TRANSLATE_NOOP("Kind", "Each piece of information on a line of its own.")),
                logFlag("/spec/log/showAllProperties", QT_TRANSLATE_NOOP("Kind", "Show all properties"), "false",
                        QT_TRANSLATE_NOOP("Kind", "Show every property of the exchange.")),
                logFlag("/spec/log/showBody", QT_TRANSLATE_NOOP("Kind", "Show body"), "true",
                        QT_TRANSLATE_NOOP("Kind", "Show the data; the cluster turns false into true again.")),
                logFlag(
                    "/spec/log/showBodyType", QT_TRANSLATE_NOOP("Kind", "Show body type"), "true",
                    QT_TRANSLATE_NOOP("Kind", "Show the type of the data; the cluster turns false into true again.")),
                logFlag(
                    "/spec/log/showExchangePattern", QT_TRANSLATE_NOOP("Kind", "Show exchange pattern"), "true",
                    QT_TRANSLATE_NOOP("Kind", "Show the message pattern; the cluster turns false into true again.")),
                logFlag("/spec/log/showHeaders", QT_TRANSLATE_NOOP("Kind", "Show headers"), "false",
                        QT_TRANSLATE_NOOP("Kind", "Show the headers.")),
                logFlag("/spec/log/showProperties", QT_TRANSLATE_NOOP("Kind", "Show properties"), "false",
                        QT_TRANSLATE_NOOP("Kind", "Show properties of the exchange.")),
                logFlag("/spec/log/showStreams", QT_TRANSLATE_NOOP("Kind", "Show streams"), "false",
                        QT_TRANSLATE_NOOP("Kind", "Show data that is a stream.")),
                logFlag("/spec/log/showCachedStreams", QT_TRANSLATE_NOOP("Kind", "Show cached streams"), "true",
                        QT_TRANSLATE_NOOP("Kind", "Show cached stream data; the cluster turns false into true again.")),
            },
            awsS3Fields(),
            awsSqsFields(),
            {
                {.pointer = "/spec/aws/sns/arn",
                 .label = QT_TRANSLATE_NOOP("Kind", "ARN"),
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "Resource name of the topic."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Amazon SNS")},
                {.pointer = "/spec/aws/sns/region",
                 .label = QT_TRANSLATE_NOOP("Kind", "Region"),
                 .required = true,
                 .help = QT_TRANSLATE_NOOP("Kind", "Region, such as eu-central-1."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Amazon SNS")},
                {.pointer = "/spec/aws/sns/autoCreateTopic",
                 .label = QT_TRANSLATE_NOOP("Kind", "Create topic"),
                 .type = FieldType::Boolean,
                 .defaultValue = "false",
                 .defaultFrom = "CRD",
                 .help = QT_TRANSLATE_NOOP("Kind", "Create the topic where it is missing."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Amazon SNS")},
                {.pointer = "/spec/aws/sns/uriEndpointOverride",
                 .label = QT_TRANSLATE_NOOP("Kind", "Endpoint"),
                 .help = QT_TRANSLATE_NOOP("Kind", "URL to use instead of the usual one."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Amazon SNS")},
                {.pointer = "/spec/aws/sns/overrideEndpoint",
                 .label = QT_TRANSLATE_NOOP("Kind", "Use endpoint"),
                 .type = FieldType::Boolean,
                 .defaultValue = "false",
                 .defaultFrom = "CRD",
                 .help = QT_TRANSLATE_NOOP("Kind", "Whether the endpoint above is used."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Amazon SNS")},
            },
            awsAuthFields(),
        }),
        .oneOf =
            {
                {.pointers = "/spec/log|/spec/aws/s3|/spec/aws/sqs|/spec/aws/sns"},
                {.pointers = "/spec/aws/auth/secret|/spec/aws/auth/serviceAccountName",
                 .exclusive = false,
                 .where = "/spec/aws"},
            },
        .references = {awsSecretRule()},
        .status = {.dependents = {"Addressable", "DeploymentReady", "EventPoliciesReady", "CertificateReady",
                                  "TrustBundlePropagated"},
                   .address = "/status/address/url"},
        .summary = "/spec/log/loggerName|/spec/aws/s3/arn|/spec/aws/sqs/arn|/spec/aws/sns/arn",
        .stub = R"({"spec":{"log":{"loggerName":"log-sink","level":"INFO"}}})",
    };
}

} // namespace weir::kinds
