// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Fields join(std::initializer_list<Fields> blocks)
{
    Fields all;
    for (const Fields &block : blocks)
        all.insert(all.end(), block.begin(), block.end());
    return all;
}

References join(std::initializer_list<References> blocks)
{
    References all;
    for (const References &block : blocks)
        all.insert(all.end(), block.begin(), block.end());
    return all;
}

Fields immutable(Fields fields)
{
    for (Field &field : fields)
        field.immutable = true;
    return fields;
}

Fields inSection(const char *section, Fields fields)
{
    for (Field &field : fields)
        field.section = section;
    return fields;
}

Field sinkField(bool required)
{
    return {.pointer = "/spec/sink",
            .label = QT_TRANSLATE_NOOP("Kind", "Sink"),
            .type = FieldType::Destination,
            .required = required,
            .help = QT_TRANSLATE_NOOP("Kind", "Where the events go: an object with an address, or a URL.")};
}

ReferenceRule sinkRule(bool required, NamespaceRule nameSpace)
{
    return {.pointer = "/spec/sink", .role = EdgeRole::Sink, .nameSpace = nameSpace, .required = required};
}

Field overridesField()
{
    return {.pointer = "/spec/ceOverrides/extensions",
            .label = QT_TRANSLATE_NOOP("Kind", "Added attributes"),
            .type = FieldType::KeyValue,
            .help = QT_TRANSLATE_NOOP("Kind", "CloudEvents attributes put on every event; names are "
                                              "lower-case letters and digits."),
            .section = QT_TRANSLATE_NOOP("Kind", "CloudEvent overrides")};
}

Field serviceAccountField(const char *defaultValue, const char *defaultFrom)
{
    return {.pointer = "/spec/serviceAccountName",
            .label = QT_TRANSLATE_NOOP("Kind", "Service account"),
            .defaultValue = defaultValue,
            .defaultFrom = defaultFrom,
            .help = QT_TRANSLATE_NOOP("Kind", "The identity under which the pods run.")};
}

Fields channelTemplateFields()
{
    const char *section = QT_TRANSLATE_NOOP("Kind", "Channel");
    return inSection(section, {
        {.pointer = "/spec/channelTemplate/apiVersion",
         .label = QT_TRANSLATE_NOOP("Kind", "Channel API version"),
         .defaultValue = R"("messaging.knative.dev/v1")",
         .defaultFrom = "default-ch-webhook",
         .choices = {"messaging.knative.dev/v1", "messaging.knative.dev/v1beta1"},
         .help = QT_TRANSLATE_NOOP("Kind", "Group and version of the channel implementation.")},
        {.pointer = "/spec/channelTemplate/kind",
         .label = QT_TRANSLATE_NOOP("Kind", "Channel kind"),
         .defaultValue = R"("InMemoryChannel")",
         .defaultFrom = "default-ch-webhook",
         .choices = {"InMemoryChannel", "KafkaChannel"},
         .help = QT_TRANSLATE_NOOP("Kind", "Which kind of channel carries the events.")},
        {.pointer = "/spec/channelTemplate/spec",
         .label = QT_TRANSLATE_NOOP("Kind", "Channel settings"),
         .type = FieldType::YamlSubtree,
         .help = QT_TRANSLATE_NOOP("Kind", "The spec of the channels that are created.")},
    });
}

Fields subjectFields(bool required)
{
    return {
        {.pointer = "/spec/subject",
         .label = QT_TRANSLATE_NOOP("Kind", "Subject"),
         .type = FieldType::Reference,
         .required = required,
         .help = QT_TRANSLATE_NOOP("Kind", "The workload to bind: one by name, or all with some labels.")},
        {.pointer = "/spec/subject/selector",
         .label = QT_TRANSLATE_NOOP("Kind", "Subject selector"),
         .type = FieldType::LabelSelector,
         .help = QT_TRANSLATE_NOOP("Kind", "Binds every workload of this kind with these labels.")},
    };
}

ReferenceRule subjectRule(bool required)
{
    return {.pointer = "/spec/subject",
            .form = ReferenceForm::Subject,
            .role = EdgeRole::Binding,
            .incoming = true,
            .nameSpace = NamespaceRule::Same,
            .required = required,
            .targets = {Role::Workload, Role::Service},
            .port = PortName::In};
}

Kind source(const QString &name, const QString &plural)
{
    return {.group = u"sources.knative.dev"_s,
            .name = name,
            .plural = plural,
            .category = QT_TRANSLATE_NOOP("Kind", "Sources"),
            .role = Role::Source,
            .ports = {PortName::Out},
            .references = {sinkRule(true)}};
}

Kind plainKind(const QString &group, const QString &version, const QString &name, const QString &plural,
               Role role)
{
    return {.group = group,
            .name = name,
            .plural = plural,
            .versions = {version},
            .role = role,
            .status = {.form = StatusRule::Form::None}};
}

Kind workload(const QString &group, const QString &name, const QString &plural)
{
    Kind kind = plainKind(group, u"v1"_s, name, plural, Role::Workload);
    kind.category = QT_TRANSLATE_NOOP("Kind", "Workloads");
    kind.ports = {PortName::Out};
    kind.status = {.form = StatusRule::Form::Workload};
    kind.summary = "/spec/template/spec/containers/0/image";
    return kind;
}

Kind appsWorkload(const QString &name, const QString &plural, bool replicated)
{
    Kind kind = workload(u"apps"_s, name, plural);
    kind.icon = u"workload"_s;
    const Fields replicas = {
        {.pointer = "/spec/replicas",
         .label = QT_TRANSLATE_NOOP("Kind", "Replicas"),
         .type = FieldType::Integer,
         .defaultValue = "1",
         .defaultFrom = "Kubernetes",
         .help = QT_TRANSLATE_NOOP("Kind", "How many pods run.")},
    };
    kind.fields = join({
        replicated ? replicas : Fields{},
        {
            {.pointer = "/spec/selector",
             .label = QT_TRANSLATE_NOOP("Kind", "Pod labels"),
             .type = FieldType::LabelSelector,
             .required = true,
             .immutable = true,
             .help = QT_TRANSLATE_NOOP("Kind", "Which pods belong to this workload; must match the labels "
                                               "of its template.")},
            {.pointer = "/spec/template/metadata/labels",
             .label = QT_TRANSLATE_NOOP("Kind", "Labels of pods"),
             .type = FieldType::KeyValue,
             .help = QT_TRANSLATE_NOOP("Kind", "Labels that each pod gets.")},
        },
        podFields<"/spec/template/spec">(true),
    });
    kind.oneOf = {{.pointers = "/spec/template/spec/containers"}};
    kind.stub = R"({"spec":{"selector":{"matchLabels":{"app":"my-app"}},"template":{"metadata":{)"
                R"("labels":{"app":"my-app"}},"spec":{"containers":[{"name":"app",)"
                R"("image":"registry.example.org/app:latest"}]}}}})";
    return kind;
}

Kind tokenBinding(const QString &name, const QString &plural)
{
    Kind kind = plainKind(u"bindings.knative.dev"_s, u"v1alpha1"_s, name, plural, Role::Binding);
    kind.category = QT_TRANSLATE_NOOP("Kind", "Sources");
    kind.ports = {PortName::In};
    kind.fields = join({
        subjectFields(false),
        {
            secretKeyField<"/spec/accessToken">(QT_TRANSLATE_NOOP("Kind", "Access token"),
                QT_TRANSLATE_NOOP("Kind", "Secret key with the token that the workload gets.")),
        },
    });
    kind.references = {
        subjectRule(false),
        secretKeyRule<"/spec/accessToken">(),
    };
    kind.status = {};
    kind.summary = "/spec/subject/name";
    return kind;
}

Fields redisFields()
{
    const char *section = QT_TRANSLATE_NOOP("Kind", "Connection");
    return join({
        {
            {.pointer = "/spec/address",
             .label = QT_TRANSLATE_NOOP("Kind", "Address"),
             .help = QT_TRANSLATE_NOOP("Kind", "URL of the server, such as redis://redis.shop.svc:6379.")},
            {.pointer = "/spec/stream",
             .label = QT_TRANSLATE_NOOP("Kind", "Stream"),
             .help = QT_TRANSLATE_NOOP("Kind", "Name of the Redis stream.")},
        },
        inSection(section, {
            {.pointer = "/spec/dialOptions/password",
             .label = QT_TRANSLATE_NOOP("Kind", "Password from"),
             .type = FieldType::YamlSubtree,
             .help = QT_TRANSLATE_NOOP("Kind", "Reference to the object that holds the password.")},
            {.pointer = "/spec/dialOptions/useTLS",
             .label = QT_TRANSLATE_NOOP("Kind", "Use TLS"),
             .type = FieldType::Boolean,
             .help = QT_TRANSLATE_NOOP("Kind", "Encrypt the connection.")},
            {.pointer = "/spec/dialOptions/skipVerify",
             .label = QT_TRANSLATE_NOOP("Kind", "Skip verification"),
             .type = FieldType::Boolean,
             .help = QT_TRANSLATE_NOOP("Kind", "Accept any certificate of the server.")},
            secretKeyField<"/spec/dialOptions/caCert">(
                QT_TRANSLATE_NOOP("Kind", "CA certificate"),
                QT_TRANSLATE_NOOP("Kind", "Certificate authority of the server.")),
            secretKeyField<"/spec/dialOptions/cert">(
                QT_TRANSLATE_NOOP("Kind", "Client certificate"),
                QT_TRANSLATE_NOOP("Kind", "Certificate that the client shows.")),
            secretKeyField<"/spec/dialOptions/key">(
                QT_TRANSLATE_NOOP("Kind", "Client key"),
                QT_TRANSLATE_NOOP("Kind", "Private key of the client certificate.")),
        }),
    });
}

References redisReferences()
{
    return {secretKeyRule<"/spec/dialOptions/caCert">(), secretKeyRule<"/spec/dialOptions/cert">(),
            secretKeyRule<"/spec/dialOptions/key">()};
}

} // namespace weir::kinds
