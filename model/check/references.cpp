// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"
#include "model/topology/wiring.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

// An object of the same kind and name elsewhere in the document: most likely what was meant.
QString elsewhere(const Subject &subject, const ResourceId &missing)
{
    for (const QString &space : subject.spacesOf(missing)) {
        if (space != missing.nameSpace)
            return space;
    }
    return {};
}

void missing(const Subject &subject, const topology::Reference &reference, QList<Finding> &findings)
{
    const ResourceId asked = subject.topology.canonical(reference.target);
    const bool config = reference.rule->role == EdgeRole::Config;
    const QString who = asked.kind + u' ' + asked.name;
    QString message;
    const QString there = elsewhere(subject, asked);
    if (!there.isNull() && reference.rule->form == ReferenceForm::BrokerName) {
        message =
            say(QT_TRANSLATE_NOOP("Check", "There is no %1 in namespace \"%2\", only in \"%3\". A Trigger must be "
                                           "in its Broker's namespace; its subscriber may be elsewhere."))
                .arg(who, asked.nameSpace, there);
    } else if (there.isNull() && reference.rule->form == ReferenceForm::BrokerName && asked.name == "default"_L1) {
        message = say(QT_TRANSLATE_NOOP("Check", "Broker default is not in this document. A cluster makes it by itself "
                                                 "only where config-sugar says so: add the Broker."));
    } else if (!there.isNull()) {
        message = say(QT_TRANSLATE_NOOP("Check", "There is no %1 in namespace \"%2\", only in \"%3\"."))
                      .arg(who, asked.nameSpace, there);
    } else if (asked.nameSpace.isEmpty()) {
        message = say(QT_TRANSLATE_NOOP("Check", "%1 is not in this document. It must exist in the cluster.")).arg(who);
    } else {
        message = say(QT_TRANSLATE_NOOP("Check", "%1 of namespace \"%2\" is not in this document. It must exist in the "
                                                 "cluster.")).arg(who, asked.nameSpace);
    }
    findings.append(subject.finding("reference.missing", config ? Severity::Hint : Severity::Warning,
                                    reference.pointer.toQString(), message));
}

/// A Service of the other API with this name, where only that one is here.
ResourceId otherService(const Subject &subject, ResourceId asked)
{
    const bool isKnative = asked.group == "serving.knative.dev"_L1;
    if (asked.kind != "Service"_L1 || (!isKnative && !asked.group.isEmpty()))
        return {};
    asked.group = isKnative ? QString() : u"serving.knative.dev"_s;
    subject.watch(asked.group, asked.kind);
    return subject.topology.lookup(asked) == ResourceKey::None ? ResourceId() : asked;
}

void otherKind(const Subject &subject, const topology::Reference &reference, const ResourceId &other,
               QList<Finding> &findings)
{
    const QString asked = other.group.isEmpty() ? u"Knative"_s : u"Kubernetes"_s;
    const QString has = other.group.isEmpty() ? u"Kubernetes"_s : u"Knative"_s;
    Finding finding = subject.finding(
        "reference.kind", reference.pointer.toQString(),
        say(QT_TRANSLATE_NOOP("Check", "%1 is a Service of %2 here, but the reference asks for one of %3."))
            .arg(other.name, has, asked));
    finding.other = subject.topology.lookup(other);
    findings.append(finding);
}

/// A relative address replaces the path by which these are told apart (knative-resources 3.2).
void relativePath(const Subject &subject, const topology::Reference &reference, QList<Finding> &findings)
{
    static const QStringList kinds{u"Broker"_s, u"KafkaSink"_s, u"JobSink"_s, u"RequestReply"_s};
    if (reference.rule->form != ReferenceForm::Destination || !kinds.contains(reference.target.kind)
        || !reference.target.group.endsWith("knative.dev"_L1))
        return;
    const Pointer place = reference.pointer.child("uri");
    const Json *uri = find(subject.resource.json(), place);
    if (!uri || toQString(*uri).isEmpty() || toQString(*uri).contains("://"_L1))
        return;
    findings.append(subject.finding(
        "reference.path", place.toQString(),
        say(QT_TRANSLATE_NOOP("Check", "This path replaces the one that leads to %1. Remove it."))
            .arg(reference.target.kind + u' ' + reference.target.name)));
}

void port(const Subject &subject, const topology::Reference &reference, ResourceKey target, QList<Finding> &findings)
{
    const ResourcePtr service = subject.set.resource(target);
    if (reference.rule->form != ReferenceForm::Destination || !service || service->kind() != "Service"_L1
        || !service->group().isEmpty() || stringAt(service->json(), "/spec/type") == "ExternalName"_L1)
        return;
    const Json *ports = find(service->json(), "/spec/ports");
    if (!ports || !ports->is_array() || ports->empty())
        return;
    constexpr qint64 Http = 80;
    constexpr qint64 Https = 443;
    const bool isSecure = find(subject.resource.json(), reference.pointer.child("CACerts"));
    for (const Json &one : *ports) {
        if (intAt(one, "/port") == (isSecure ? Https : Http))
            return;
    }
    Finding finding = subject.finding(
        "reference.port", reference.pointer.toQString(),
        say(QT_TRANSLATE_NOOP("Check", "Events go to port %1 of a Service, which Service %2 does not have."))
            .arg(isSecure ? Https : Http).arg(service->name()));
    finding.other = target;
    findings.append(finding);
}

/// knative-resources 3.3, 4.3: without the feature brokerRef is taken and never looked at; only one class follows it
/// to another namespace.
void brokerElsewhere(const Subject &subject, const topology::Reference &reference, bool isFollowed,
                     QList<Finding> &findings)
{
    const QString place = reference.pointer.toQString();
    if (place != "/spec/brokerRef"_L1 || subject.kind.role != Role::Trigger)
        return;
    if (!isFollowed) {
        const bool isNamedToo = !isEmptyValue(find(subject.resource.json(), "/spec/broker"));
        if (!isNamedToo && !subject.verdict.message.contains("CrossNamespaceEventLinks"_L1)) {
            findings.append(subject.finding(
                "reference.namespace", place,
                say(QT_TRANSLATE_NOOP("Check", "brokerRef is ignored while the feature cross-namespace-event-links is "
                                               "off: the Trigger never finds its Broker. Use spec.broker."))));
        }
        return;
    }
    const ResourcePtr broker = subject.set.resource(subject.topology.lookup(reference.target));
    if (broker && broker->nameSpace() != subject.resource.nameSpace()
        && brokerClass(*broker, subject.judge.profile) != "MTChannelBasedBroker"_L1) {
        findings.append(subject.finding(
            "reference.namespace", place,
            say(QT_TRANSLATE_NOOP("Check", "Only Brokers of class MTChannelBasedBroker have Triggers in other "
                                           "namespaces."))));
    }
}

} // namespace

void references(const Subject &subject, QList<Finding> &findings)
{
    const bool isFollowed = subject.judge.profile.isEnabled("cross-namespace-event-links");
    for (const topology::Reference &reference : subject.named) {
        if (!reference.uri.isEmpty() || reference.selector)
            continue;
        const ResourceId asked = subject.topology.canonical(reference.target);
        const Kind *kind = subject.topology.registry().find(asked.group, asked.kind);
        const Node target{.id = {}, .resource = asked, .uri = {}, .role = kind ? kind->role : Role::Other};
        ReferenceRule rule = *reference.rule;
        if (isFollowed && rule.nameSpace == NamespaceRule::SameUnlessFlag)
            rule.nameSpace = NamespaceRule::Any;
        QString why = topology::whyNotTarget(subject.topology, rule, subject.resource.id(), target);
        if (!why.isEmpty() && subject.kind.role == Role::Subscription && target.role == Role::Broker
            && reference.pointer.toQString() == "/spec/channel"_L1)
            why = say(QT_TRANSLATE_NOOP("Check", "A Broker is no channel: subscribe to it with a Trigger."));
        const ResourceKey key = subject.topology.lookup(asked);
        if (!why.isEmpty()) {
            findings.append(subject.finding("reference.target", Severity::Error, reference.pointer.toQString(), why));
        } else if (key == ResourceKey::None) {
            if (const ResourceId other = otherService(subject, asked); !other.name.isEmpty())
                otherKind(subject, reference, other, findings);
            else
                missing(subject, reference, findings);
        } else {
            port(subject, reference, key, findings);
        }
        relativePath(subject, reference, findings);
        brokerElsewhere(subject, reference, isFollowed, findings);
    }
}

} // namespace weir::check
