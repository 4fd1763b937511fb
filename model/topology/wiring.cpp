// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/wiring.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace topology {

namespace {

QString say(const char *key)
{
    return QCoreApplication::translate("Topology", key);
}

bool inList(const ReferenceRule &rule)
{
    return std::string_view(rule.pointer).find('*') != std::string_view::npos;
}

Wiring refuse(const QString &reason)
{
    return {.verdict = {.allowed = false, .action = ConnectVerdict::Action::None, .reason = reason},
            .holder = {}, .target = {}};
}

// Why something that is not addressable cannot receive, by what it is.
QString whyNotAddressable(const Node &target)
{
    const QString who = describe(target);
    switch (target.role) {
    case Role::Source:
    case Role::Binding:
        return say(QT_TRANSLATE_NOOP("Topology", "%1 sends events and cannot receive any.")).arg(who);
    case Role::Trigger:
        return say(QT_TRANSLATE_NOOP("Topology", "%1 receives only from its Broker. Connect to the Broker instead."))
            .arg(who);
    case Role::Subscription:
        return say(QT_TRANSLATE_NOOP("Topology",
                                     "%1 receives only from its Channel. Connect to the Channel instead.")).arg(who);
    case Role::Workload:
        return say(QT_TRANSLATE_NOOP("Topology",
                                     "%1 has no address. Put a Service in front of it and connect to that."))
            .arg(who);
    case Role::EventType:
    case Role::Policy:
        return say(QT_TRANSLATE_NOOP("Topology", "%1 describes other objects and carries no events.")).arg(who);
    default:
        return say(QT_TRANSLATE_NOOP("Topology", "%1 is not addressable, so no events can be sent to it.")).arg(who);
    }
}

QString whyNoLineOut(const Node &from, const Kind &kind)
{
    const QString who = describe(from);
    switch (from.role) {
    case Role::Workload:
        return say(QT_TRANSLATE_NOOP("Topology", "%1 sends events through a SinkBinding. Add one and name this object "
                                                 "as its subject.")).arg(who);
    case Role::Service:
        return say(QT_TRANSLATE_NOOP("Topology", "%1 sends no events of its own. What it answers goes back through the "
                                                 "Trigger, Subscription or flow in front of it.")).arg(who);
    default:
        break;
    }
    if (kind.addressable)
        return say(QT_TRANSLATE_NOOP("Topology", "%1 only receives events.")).arg(who);
    return say(QT_TRANSLATE_NOOP("Topology", "%1 sends no events.")).arg(who);
}

QString whatHappens(ConnectVerdict::Action action, const QString &from, const QString &to)
{
    switch (action) {
    case ConnectVerdict::Action::CreateTrigger:
        return say(QT_TRANSLATE_NOOP("Topology", "Creates a Trigger from %1 to %2.")).arg(from, to);
    case ConnectVerdict::Action::CreateSubscription:
        return say(QT_TRANSLATE_NOOP("Topology", "Creates a Subscription from %1 to %2.")).arg(from, to);
    case ConnectVerdict::Action::SetDeadLetter:
        return say(QT_TRANSLATE_NOOP("Topology", "Dead letters of %1 will go to %2.")).arg(from, to);
    case ConnectVerdict::Action::SetReply:
        return say(QT_TRANSLATE_NOOP("Topology", "Replies of %1 will go to %2.")).arg(from, to);
    case ConnectVerdict::Action::AddStep:
        return say(QT_TRANSLATE_NOOP("Topology", "Adds %2 as the next step or branch of %1.")).arg(from, to);
    case ConnectVerdict::Action::SetReference:
    case ConnectVerdict::Action::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Topology", "Events of %1 will go to %2.")).arg(from, to);
}

// The holder is at the far end: broker → Trigger, channel → Subscription, workload → SinkBinding.
const ReferenceRule *reverseRule(const Node &from, const Node &to, const Registry &registry)
{
    if (to.key == ResourceKey::None)
        return nullptr;
    const ReferenceRule *rule = originRule(registry.kindOf(to.resource.group, to.resource.kind));
    if (!rule)
        return nullptr;
    const bool fits = (to.role == Role::Trigger && from.role == Role::Broker)
        || (to.role == Role::Subscription && from.role == Role::Channel)
        || (to.role == Role::Binding && from.role == Role::Workload);
    return fits ? rule : nullptr;
}

struct Plan {
    const ReferenceRule *rule = nullptr;
    ConnectVerdict::Action action = ConnectVerdict::Action::None;
    QString reason;
};

Plan planDeadLetter(const Node &from, const Kind &kind)
{
    if (const ReferenceRule *rule = ruleOf(kind, EdgeRole::DeadLetter); rule && !inList(*rule))
        return {.rule = rule, .action = ConnectVerdict::Action::SetDeadLetter, .reason = {}};
    return {.reason = say(QT_TRANSLATE_NOOP("Topology", "%1 has no dead letters of its own.")).arg(describe(from))};
}

Plan planReply(const Node &from, const Kind &kind)
{
    if (from.role == Role::Trigger) {
        return {.reason = say(QT_TRANSLATE_NOOP("Topology", "Replies to a Trigger always go back to its Broker. Catch "
                                                            "them there with another Trigger."))};
    }
    if (const ReferenceRule *rule = ruleOf(kind, EdgeRole::Reply); rule && !inList(*rule))
        return {.rule = rule, .action = ConnectVerdict::Action::SetReply, .reason = {}};
    if (kind.replies)
        return {.reason =
                    whyNoLineOut({.id = from.id, .resource = from.resource, .uri = {}, .role = Role::Service}, kind)};
    return {.reason = say(QT_TRANSLATE_NOOP("Topology", "%1 has no replies.")).arg(describe(from))};
}

Plan planOut(const Node &from, const Kind &kind, const Registry &registry)
{
    if (from.role == Role::Broker) {
        return {.rule = deliveryRule(registry.kindOf(u"eventing.knative.dev"_s, u"Trigger"_s)),
                .action = ConnectVerdict::Action::CreateTrigger, .reason = {}};
    }
    if (kind.channelable) {
        return {.rule = deliveryRule(registry.kindOf(u"messaging.knative.dev"_s, u"Subscription"_s)),
                .action = ConnectVerdict::Action::CreateSubscription, .reason = {}};
    }
    const ReferenceRule *rule = deliveryRule(kind);
    if (!rule && (from.role == Role::EventType || from.role == Role::Policy))
        rule = ruleOf(kind, EdgeRole::Config);
    if (!rule)
        return {.reason = whyNoLineOut(from, kind)};
    return {.rule = rule,
            .action = inList(*rule) ? ConnectVerdict::Action::AddStep : ConnectVerdict::Action::SetReference,
            .reason = {}};
}

} // namespace

QString describe(const Node &node)
{
    return node.role == Role::Uri ? node.uri : node.resource.kind + u' ' + node.resource.name;
}

const ReferenceRule *originRule(const Kind &kind)
{
    const auto found = std::find_if(kind.references.begin(), kind.references.end(), [](const ReferenceRule &rule) {
        return rule.incoming && rule.role != EdgeRole::Config;
    });
    return found == kind.references.end() ? nullptr : &*found;
}

const ReferenceRule *deliveryRule(const Kind &kind)
{
    const ReferenceRule *best = nullptr;
    for (const ReferenceRule &rule : kind.references) {
        if (rule.incoming || rule.role == EdgeRole::Config || rule.role == EdgeRole::Reply
            || rule.role == EdgeRole::DeadLetter)
            continue;
        // Of a Parallel's branch the subscriber is the line; the filter only stands before it.
        if (!best || (!best->required && rule.required))
            best = &rule;
    }
    return best;
}

const ReferenceRule *ruleOf(const Kind &kind, EdgeRole role)
{
    const ReferenceRule *best = nullptr;
    for (const ReferenceRule &rule : kind.references) {
        if (rule.role == role && !rule.incoming && (!best || (inList(*best) && !inList(rule))))
            best = &rule;
    }
    return best;
}

QString whyNotTarget(const Topology &topology, const ReferenceRule &rule, const ResourceId &holder, const Node &target)
{
    const QString who = describe(target);
    if (target.role == Role::Uri) {
        return rule.form == ReferenceForm::Destination
            ? QString()
            : say(QT_TRANSLATE_NOOP("Topology", "An object is needed here, not an address."));
    }
    const Kind *kind = topology.registry().find(target.resource.group, target.resource.kind);
    if (kind && !rule.targets.empty()
        && std::find(rule.targets.begin(), rule.targets.end(), kind->role) == rule.targets.end()) {
        if (rule.form == ReferenceForm::Destination && !kind->addressable)
            return whyNotAddressable(target);
        return say(QT_TRANSLATE_NOOP("Topology", "%1 is not of a kind that may stand here.")).arg(who);
    }
    if (kind && rule.form == ReferenceForm::Destination && rule.targets.empty() && !kind->addressable)
        return whyNotAddressable(target);
    const QString from = topology.canonical(holder).nameSpace;
    const QString to = topology.canonical(target.resource).nameSpace;
    if (from == to || (kind && !kind->namespaced))
        return {};
    if (rule.nameSpace != NamespaceRule::Any || rule.form == ReferenceForm::BrokerName) {
        return say(QT_TRANSLATE_NOOP("Topology", "%1 is in another namespace (%2); this field can only name objects of "
                                                 "its own namespace.")).arg(who, to);
    }
    if (to.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("Topology", "%1 names no namespace, so an object in namespace %2 cannot refer to "
                                                 "it. Give it a namespace first.")).arg(who, from);
    }
    return {};
}

Wiring wiring(const Topology &topology, const NodeId &fromId, PortName port, const NodeId &toId)
{
    const Node *from = topology.node(fromId);
    const Node *to = topology.node(toId);
    if (!from || !to)
        return refuse(say(QT_TRANSLATE_NOOP("Topology", "This object does not exist any more.")));
    if (from->role == Role::Uri)
        return refuse(say(QT_TRANSLATE_NOOP("Topology", "An address only receives events.")));
    if (from->ghost) {
        return refuse(say(QT_TRANSLATE_NOOP("Topology", "%1 is not in this document, so nothing can be drawn from it."))
                          .arg(describe(*from)));
    }
    if (fromId == toId)
        return refuse(say(QT_TRANSLATE_NOOP("Topology", "%1 cannot be connected to itself.")).arg(describe(*from)));

    const Registry &registry = topology.registry();
    const Kind &kind = registry.kindOf(from->resource.group, from->resource.kind);
    if (port == PortName::Out) {
        if (const ReferenceRule *rule = reverseRule(*from, *to, registry)) {
            const QString why = whyNotTarget(topology, *rule, to->resource, *from);
            if (!why.isEmpty())
                return refuse(why);
            return {.verdict = {.allowed = true, .action = ConnectVerdict::Action::SetReference,
                                .reason = say(QT_TRANSLATE_NOOP("Topology", "%2 will take its events from %1."))
                                              .arg(describe(*from), describe(*to))},
                    .rule = rule, .holder = toId, .target = fromId};
        }
    }
    Plan plan;
    switch (port) {
    case PortName::In:
        plan.reason = say(QT_TRANSLATE_NOOP("Topology", "A line begins at the port that sends."));
        break;
    case PortName::DeadLetter:
        plan = planDeadLetter(*from, kind);
        break;
    case PortName::Reply:
        plan = planReply(*from, kind);
        break;
    case PortName::Out:
        plan = planOut(*from, kind, registry);
        break;
    }
    if (!plan.rule)
        return refuse(plan.reason.isEmpty() ? whyNoLineOut(*from, kind) : plan.reason);
    const QString why = whyNotTarget(topology, *plan.rule, from->resource, *to);
    if (!why.isEmpty())
        return refuse(why);
    return {.verdict = {.allowed = true, .action = plan.action,
                        .reason = whatHappens(plan.action, describe(*from), describe(*to))},
            .rule = plan.rule, .holder = fromId, .target = toId};
}

} // namespace topology

ConnectVerdict Topology::mayConnect(const NodeId &from, PortName port, const NodeId &to) const
{
    return topology::wiring(*this, from, port, to).verdict;
}

} // namespace weir
