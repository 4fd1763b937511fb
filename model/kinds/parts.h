// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"

#include <array>
#include <initializer_list>

/// Building blocks that many kinds share (knative-resources 3): fields and references of a destination, a delivery
/// block, a source and so on, so that a kind's file holds only what is its own.
namespace weir::kinds {

/// A string literal as template argument, so that a block can stand at any pointer and names stay literals.
template<size_t N>
struct Literal {
    char text[N] = {};
    consteval Literal(const char (&from)[N]) // NOLINT: implicit on purpose
    {
        for (size_t i = 0; i < N; ++i)
            text[i] = from[i];
    }
};

template<Literal Prefix, Literal Rest>
inline constexpr auto joinedText = [] {
    constexpr size_t prefixLength = sizeof(Prefix.text) - 1;
    std::array<char, prefixLength + sizeof(Rest.text)> text = {};
    for (size_t i = 0; i < prefixLength; ++i)
        text[i] = Prefix.text[i];
    for (size_t i = 0; i < sizeof(Rest.text); ++i)
        text[prefixLength + i] = Rest.text[i];
    return text;
}();

/// Both literals as one.
template<Literal Prefix, Literal Rest>
[[nodiscard]] constexpr const char *at()
{
    return joinedText<Prefix, Rest>.data();
}

using Fields = std::vector<Field>;
using References = std::vector<ReferenceRule>;

/// The blocks one after the other.
[[nodiscard]] Fields join(std::initializer_list<Fields> blocks);
[[nodiscard]] References join(std::initializer_list<References> blocks);
/// The same fields, none of which may be changed after creation.
[[nodiscard]] Fields immutable(Fields fields);
/// The same fields under this heading.
[[nodiscard]] Fields inSection(const char *section, Fields fields);

/// spec.sink (3.1). `required`: by the webhook; some kinds accept an object without it.
[[nodiscard]] Field sinkField(bool required);
[[nodiscard]] ReferenceRule sinkRule(bool required, NamespaceRule nameSpace = NamespaceRule::Any);
/// spec.ceOverrides (3.4).
[[nodiscard]] Field overridesField();
[[nodiscard]] Field serviceAccountField(const char *defaultValue = "", const char *defaultFrom = "");
/// spec.channelTemplate of Channel, Sequence and Parallel (6.1, 15.4).
[[nodiscard]] Fields channelTemplateFields();

/// spec.subject of SinkBinding and its like (7.4).
[[nodiscard]] Fields subjectFields(bool required);
[[nodiscard]] ReferenceRule subjectRule(bool required);

/// What every event source has in common; the kind's file adds its own.
[[nodiscard]] Kind source(const QString &name, const QString &plural);
/// One of Kubernetes' own kinds, or one that takes no part in eventing; without category.
[[nodiscard]] Kind plainKind(const QString &group, const QString &version, const QString &name,
                             const QString &plural, Role role);
/// A workload of Kubernetes that a SinkBinding may bind (12): pods made from a template at `/spec/template`.
[[nodiscard]] Kind workload(const QString &group, const QString &name, const QString &plural);
/// A workload of group `apps`, with its selector, pod labels, containers and stub; `replicated`: it counts its pods.
[[nodiscard]] Kind appsWorkload(const QString &name, const QString &plural, bool replicated);
/// A binding that hands a workload the token of a code host (11.1, 11.2).
[[nodiscard]] Kind tokenBinding(const QString &name, const QString &plural);

/// spec.dialOptions and address of the Redis kinds (11.3).
[[nodiscard]] Fields redisFields();
[[nodiscard]] References redisReferences();

/// The members of a delivery block that every holder has (16.1).
template<Literal Pointer>
[[nodiscard]] Fields retryFields()
{
    return inSection(QT_TRANSLATE_NOOP("Kind", "Delivery"), {
        {.pointer = at<Pointer, "/retry">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Retries"),
         .type = FieldType::Integer,
         .help = QT_TRANSLATE_NOOP("Kind", "How often a failed delivery is tried again.")},
        {.pointer = at<Pointer, "/backoffPolicy">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Back-off"),
         .type = FieldType::Enum,
         .choices = {"linear", "exponential"},
         .help = QT_TRANSLATE_NOOP("Kind", "How the wait between attempts grows; needs a delay too.")},
        {.pointer = at<Pointer, "/backoffDelay">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Delay"),
         .type = FieldType::Duration,
         .help = QT_TRANSLATE_NOOP("Kind", "The base wait, such as PT0.5S; only one decimal digit counts.")},
    });
}

/// A whole delivery block without `format`.
template<Literal Pointer>
[[nodiscard]] Fields deliveryFieldsWithoutFormat()
{
    return join({
        inSection(QT_TRANSLATE_NOOP("Kind", "Delivery"), {
            {.pointer = at<Pointer, "/deadLetterSink">(),
             .label = QT_TRANSLATE_NOOP("Kind", "Dead letters to"),
             .type = FieldType::Destination,
             .help = QT_TRANSLATE_NOOP("Kind", "Receives events that could not be delivered; without it they are "
                                               "lost.")},
        }),
        retryFields<Pointer>(),
        inSection(QT_TRANSLATE_NOOP("Kind", "Delivery"), {
            {.pointer = at<Pointer, "/timeout">(),
             .label = QT_TRANSLATE_NOOP("Kind", "Timeout"),
             .type = FieldType::Duration,
             .help = QT_TRANSLATE_NOOP("Kind", "How long one request may take, such as PT30S.")},
            {.pointer = at<Pointer, "/retryAfterMax">(),
             .label = QT_TRANSLATE_NOOP("Kind", "Longest Retry-After"),
             .type = FieldType::Duration,
             .help = QT_TRANSLATE_NOOP("Kind", "Heeds the subscriber's Retry-After up to this; the cluster needs "
                                               "the feature delivery-retryafter.")},
        }),
    });
}

/// A whole delivery block (16.1).
template<Literal Pointer>
[[nodiscard]] Fields deliveryFields()
{
    return join({
        deliveryFieldsWithoutFormat<Pointer>(),
        inSection(QT_TRANSLATE_NOOP("Kind", "Delivery"), {
            {.pointer = at<Pointer, "/format">(),
             .label = QT_TRANSLATE_NOOP("Kind", "Format"),
             .type = FieldType::Enum,
             .choices = {"json", "binary"},
             .help = QT_TRANSLATE_NOOP("Kind", "How events are encoded for the subscriber; unset: as they came.")},
        }),
    });
}

/// The reference from a delivery block to its dead-letter sink.
template<Literal Pointer>
[[nodiscard]] ReferenceRule deadLetterRule(NamespaceRule nameSpace = NamespaceRule::Any)
{
    return {.pointer = at<Pointer, "/deadLetterSink">(),
            .role = EdgeRole::DeadLetter,
            .nameSpace = nameSpace,
            .port = PortName::DeadLetter};
}

/// `Pointer`/secretKeyRef: name and key of a Secret in the object's namespace.
template<Literal Pointer>
[[nodiscard]] Field secretKeyField(const char *label, const char *help, bool required = false)
{
    return {.pointer = at<Pointer, "/secretKeyRef">(),
            .label = label,
            .type = FieldType::SecretKey,
            .required = required,
            .help = help};
}

template<Literal Pointer>
[[nodiscard]] ReferenceRule secretKeyRule(bool required = false)
{
    return {.pointer = at<Pointer, "/secretKeyRef/name">(),
            .form = ReferenceForm::Name,
            .role = EdgeRole::Config,
            .nameSpace = NamespaceRule::Same,
            .required = required,
            .kind = "Secret"};
}

/// The containers of a pod template at `Pointer` (its spec), and what else a designer changes there.
/// `named`: Kubernetes wants a container name; Knative fills it in.
template<Literal Pointer>
[[nodiscard]] Fields podFields(bool named)
{
    return inSection(QT_TRANSLATE_NOOP("Kind", "Containers"), {
        {.pointer = at<Pointer, "/containers">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Containers"),
         .type = FieldType::ObjectList,
         .required = true,
         .help = QT_TRANSLATE_NOOP("Kind", "The programs that run in each pod.")},
        {.pointer = at<Pointer, "/containers/*/name">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Name"),
         .required = named,
         .help = QT_TRANSLATE_NOOP("Kind", "The container's name inside its pod.")},
        {.pointer = at<Pointer, "/containers/*/image">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Image"),
         .required = true,
         .help = QT_TRANSLATE_NOOP("Kind", "The container image to run, with its tag or digest.")},
        {.pointer = at<Pointer, "/containers/*/command">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Command"),
         .type = FieldType::StringList,
         .help = QT_TRANSLATE_NOOP("Kind", "Replaces the image's entry point.")},
        {.pointer = at<Pointer, "/containers/*/args">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Arguments"),
         .type = FieldType::StringList,
         .help = QT_TRANSLATE_NOOP("Kind", "Arguments for the command.")},
        {.pointer = at<Pointer, "/containers/*/env">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Environment"),
         .type = FieldType::YamlSubtree,
         .help = QT_TRANSLATE_NOOP("Kind", "Environment variables: a list of name and value or valueFrom.")},
        {.pointer = at<Pointer, "/containers/*/ports">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Ports"),
         .type = FieldType::YamlSubtree,
         .help = QT_TRANSLATE_NOOP("Kind", "Ports that the container listens on.")},
        {.pointer = at<Pointer, "/containers/*/resources">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Resources"),
         .type = FieldType::YamlSubtree,
         .help = QT_TRANSLATE_NOOP("Kind", "Requested and highest allowed processor time and memory.")},
        {.pointer = at<Pointer, "/serviceAccountName">(),
         .label = QT_TRANSLATE_NOOP("Kind", "Service account"),
         .defaultValue = R"("default")",
         .defaultFrom = "Kubernetes",
         .help = QT_TRANSLATE_NOOP("Kind", "The identity under which the pods run.")},
    });
}

} // namespace weir::kinds
