// SPDX-License-Identifier: GPL-3.0-or-later
// What Brokers, channels and other targets of a simulation do with a request.
#include "model/flow/address.h"
#include "model/flow/simulator.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::flow {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

constexpr int MaximumTtl = 255;
constexpr int MaximumReasons = 3;
constexpr auto TtlAttribute = "knativebrokerttl"_L1;

/// What a Broker writes for an event with this countdown: what is no number counts as absent (knative-dataplane 6.3).
int counted(const CloudEvent &event)
{
    bool ok = false;
    const int ttl = event.text(TtlAttribute).toInt(&ok);
    return ok ? ttl - 1 : MaximumTtl;
}

/// Why a filter does not hold: its first clause that fails, with those that it groups.
QString whyNot(const std::vector<ClauseResult> &clauses)
{
    using Value = ClauseResult::Value;
    const auto first = std::find_if(clauses.begin(), clauses.end(),
                                    [](const ClauseResult &clause) { return clause.value != Value::True; });
    if (first == clauses.end())
        return {};
    QStringList reasons{first->message};
    const bool isAll = first->pointer.endsWith("/all"_L1);
    const bool isGroup = isAll || first->pointer.endsWith("/any"_L1) || first->pointer.endsWith("/not"_L1);
    for (auto it = first + 1; isGroup && it != clauses.end() && reasons.size() <= MaximumReasons; ++it) {
        if (!it->pointer.startsWith(first->pointer + u'/'))
            break;
        if (!isAll || it->value != Value::True)
            reasons.append(it->message);
    }
    return reasons.join(u' ');
}

} // namespace

const Conduct *Simulator::conductOf(const NodeId &node)
{
    m_asked.insert(node);
    const auto found = m_question.conduct.constFind(node);
    return found == m_question.conduct.cend() ? nullptr : &*found;
}

const Carrier &Simulator::carrierAt(const NodeId &node)
{
    const auto found = m_carriers.find(node);
    return found != m_carriers.end() ? found->second
                                     : m_carriers.emplace(node, carrierOf(m_design, node)).first->second;
}

Simulator::PolicyPtr Simulator::policy(const QString &key, const std::function<EffectiveDelivery()> &make)
{
    const auto found = m_policies.find(key);
    return found != m_policies.end()
        ? found->second : m_policies.emplace(key, std::make_shared<const EffectiveDelivery>(make())).first->second;
}

bool Simulator::isCarrier(const NodeId &node) const
{
    const NodeId listener = node.startsWith("uri:"_L1) ? m_listeners.value(plainUrl(node.mid(4)), node) : node;
    const Node *known = m_design.topology.node(listener);
    const Role role = known ? known->role : Role::Other;
    return role == Role::Broker || role == Role::Channel || role == Role::Flow || role == Role::RequestReply;
}

QList<Edge> Simulator::linesFrom(const NodeId &node, EdgeRole role) const
{
    QList<Edge> lines;
    for (const QString &id : m_design.topology.outgoing(node)) {
        if (const Edge &edge = *m_design.topology.edge(id); edge.role == role)
            lines.append(edge);
    }
    const auto place = [this](const Edge &edge) {
        const Node *via = m_design.topology.node(edge.via);
        return via ? via->key : ResourceKey::None;
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const Edge &one, const Edge &other) { return place(one) < place(other); });
    return lines;
}

NodeId Simulator::replyOf(const NodeId &via) const
{
    for (const QString &id : m_design.topology.ownedBy(via)) {
        if (const Edge &edge = *m_design.topology.edge(id); edge.role == EdgeRole::Reply)
            return edge.to;
    }
    return {};
}

void Simulator::request(const NodeId &node, const NodeId &via, const Travelling &event, const Done &done)
{
    const NodeId to = node.startsWith("uri:"_L1) ? m_listeners.value(plainUrl(node.mid(4)), node) : node;
    const Conduct *conduct = conductOf(to);
    if (to != node && !conduct)
        conduct = conductOf(node);
    if (conduct && conduct->fails()) {
        Answer answer;
        answer.isSlow = conduct->kind == Conduct::Kind::Slow;
        answer.status = conduct->kind == Conduct::Kind::Answers ? conduct->status : 0;
        answer.retryAfter = conduct->retryAfter;
        done(answer);
        return;
    }
    const Node *known = m_design.topology.node(to);
    switch (known ? known->role : Role::Other) {
    case Role::Broker:
        intoBroker(to, via, event, done);
        break;
    case Role::Channel:
        intoChannel(to, via, event, done);
        break;
    case Role::Flow:
        intoFlow(to, via, event, done);
        break;
    case Role::Transform:
    case Role::RequestReply:
        askTransform(to, via, event, done);
        break;
    default:
        askLeaf(to, done);
        break;
    }
}

void Simulator::askLeaf(const NodeId &node, const Done &done)
{
    const Conduct *conduct = conductOf(node);
    const ResourceId identity = m_design.identity(node);
    const Kind *kind = m_design.topology.registry().find(identity.group, identity.kind);
    Answer answer;
    answer.status = conduct ? conduct->status : 200;
    answer.isNotEvent = conduct && conduct->kind == Conduct::Kind::NotEvent;
    answer.mayReply = !answer.isNotEvent && (!kind || kind->replies || node.startsWith("uri:"_L1))
        && (!conduct || conduct->reply != Conduct::Reply::None);
    if (conduct && conduct->reply == Conduct::Reply::Event)
        answer.reply = add(conduct->event);
    done(answer);
}

void Simulator::askTransform(const NodeId &node, const NodeId &via, const Travelling &event, const Done &done)
{
    const QList<Edge> sinks = linesFrom(node, EdgeRole::Sink);
    const Conduct *conduct = conductOf(node);
    const bool isKnown = conduct && conduct->reply == Conduct::Reply::Event;
    if (m_design.topology.node(node)->role == Role::RequestReply) {
        if (sinks.isEmpty()) {
            askLeaf(node, done);
            return;
        }
        Travelling onwards = event;
        if (!visit(node, via, onwards)) {
            done({.status = 202});
            return;
        }
        const ResourcePtr holder = m_design.resource(node);
        QString name = stringAt(holder->json(), "/spec/correlationAttribute");
        if (name.isEmpty())
            name = u"correlationid"_s;
        CloudEvent marked = eventAt(event.index);
        marked.attributes.insert(name, marked.id().toStdString());
        onwards.index = add(std::move(marked));
        tell(node, via, Outcome::Accepted,
             Texts::tr("%1 puts the event on %2, with attribute %3, and waits for its reply.")
                 .arg(m_design.name(node), m_design.name(sinks.front().to), name), onwards);
        after(0, [=, this, to = sinks.front().to] { request(to, node, onwards, done); });
        return;
    }
    if (!isKnown) {
        const QString reason =
            Texts::tr("%1 makes a new event by its JSONata expression, which Weir does not evaluate: "
                      "give that event as its reply to follow it.")
                .arg(m_design.name(node));
        tell(node, via, Outcome::Unknown, reason, event);
        m_result.open.push_back({node, via, m_now, reason, event.index});
        done({.status = 200});
        return;
    }
    if (sinks.isEmpty()) {
        askLeaf(node, done);
        return;
    }
    Travelling onwards = event;
    if (!visit(node, via, onwards)) {
        done({.status = 202});
        return;
    }
    onwards.index = add(conduct->event);
    depart(onwards, Journey::Kind::Made, node, via);
    tell(node, via, Outcome::Replied,
         Texts::tr("%1 makes a new event, which goes to %2.").arg(m_design.name(node), m_design.name(sinks.front().to)),
         onwards);
    auto passage = std::make_shared<Passage>();
    passage->via = node;
    passage->target.node = sinks.front().to;
    passage->delivery = policy(node, [&] { return m_resolver.ofSender(node); });
    passage->event = passage->sent = onwards;
    fanOut({std::move(passage)}, true, done);
}

bool Simulator::visit(const NodeId &node, const NodeId &via, Travelling &event)
{
    for (int at = event.visit; at >= 0; at = m_visits[size_t(at)].parent) {
        const Visit &visit = m_visits[size_t(at)];
        if (visit.node != node || eventAt(visit.event) != eventAt(event.index))
            continue;
        const QString reason = Texts::tr("The very same event was at %1 before, and nothing counts it down on its way: "
                                         "it goes round for ever.").arg(m_design.name(node));
        tell(node, via, Outcome::Loop, reason, event);
        m_result.open.push_back({node, via, m_now, reason, event.index});
        return false;
    }
    if (++event.depth > MaximumDepth) {
        m_result.isCut = true;
        tell(node, via, Outcome::Cut,
             Texts::tr("The event is not followed beyond %1 places one behind the other.").arg(MaximumDepth),
             event);
        return false;
    }
    m_visits.push_back({node, event.index, event.visit});
    event.visit = static_cast<int>(m_visits.size()) - 1;
    return true;
}

void Simulator::fanOut(std::vector<PassagePtr> passages, bool isSynchronous, const Done &done)
{
    auto fanout = std::make_shared<Fanout>();
    fanout->pending = passages.size();
    if (isSynchronous && !passages.empty())
        fanout->done = done;
    else
        after(0, [done] { done({.status = 202}); });
    for (const PassagePtr &passage : passages) {
        passage->fanout = fanout;
        after(0, [this, passage] { attempt(passage); });
    }
}

Simulator::PassagePtr Simulator::passageOfTrigger(const Edge &line, const Carrier &carrier, const Travelling &event)
{
    const bool isRabbit = carrier.kind == Carrier::Kind::RabbitMq;
    const ResourcePtr trigger = m_design.resource(line.via);
    auto found = m_filters.find(line.via + (isRabbit ? u"|legacy"_s : QString()));
    if (found == m_filters.end()) {
        Json json = trigger->json();
        // RabbitMQ binds by the attribute map alone (knative-resources 10.1).
        if (isRabbit)
            removeAt(json, Pointer::parse("/spec/filters"));
        found = m_filters.emplace(line.via + (isRabbit ? u"|legacy"_s : QString()), TriggerFilter::compile(json)).first;
    }
    const TriggerFilter &filter = found->second;
    const CloudEvent &judged = eventAt(event.index);
    const bool isBroken = carrier.countsDown() && filter.breaks(judged);
    if (!isBroken && !filter.matches(judged)) {
        std::vector<ClauseResult> clauses = filter.explain(judged);
        const QString reason =
            Texts::tr("%1 does not take the event. %2").arg(m_design.name(line.via), whyNot(clauses));
        tell(line.to, line.via, Outcome::Filtered, reason, event).clauses = std::move(clauses);
        return nullptr;
    }
    auto passage = std::make_shared<Passage>();
    passage->via = line.via;
    passage->isTrigger = carrier.countsDown();
    passage->isBroken = isBroken;
    passage->delivery = policy(line.via + u'|' + line.from, [&] { return m_resolver.ofTrigger(line.via, line.from); });
    passage->target.node = line.to;
    passage->replyTo.node = line.from;
    passage->event = passage->sent = event;
    return passage;
}

void Simulator::accept(const NodeId &node, const NodeId &via, const Carrier &carrier, const Travelling &event)
{
    QString reason = Texts::tr("%1 (%2) takes the event.").arg(m_design.name(node), carrier.name);
    if (!carrier.assumption.isEmpty())
        reason += u' ' + carrier.assumption;
    tell(node, via, Outcome::Accepted, reason, event);
}

bool Simulator::hasSubscriber(const Edge &line, const Travelling &event)
{
    if (line.to != line.via)
        return true;
    tell(line.via, line.via, Outcome::Skipped, Texts::tr("%1 has no subscriber.").arg(m_design.name(line.via)), event);
    return false;
}

void Simulator::intoBroker(const NodeId &node, const NodeId &via, Travelling event, const Done &done)
{
    if (!visit(node, via, event)) {
        done({.status = 202});
        return;
    }
    const Carrier &carrier = carrierAt(node);
    Travelling sent = event;
    if (carrier.countsDown()) {
        CloudEvent inside = eventAt(event.index);
        const int ttl = counted(inside);
        if (ttl <= 0) {
            tell(node, via, Outcome::Refused,
                 Texts::tr("%1 answers 400: knativebrokerttl has come down to nothing. The event has gone round too "
                           "often.").arg(m_design.name(node)), event);
            done({.status = 400});
            return;
        }
        if (inside.attributes.remove(TtlAttribute) > 0)
            sent.index = add(inside);
        inside.attributes.insert(TtlAttribute, ttl);
        event.index = add(std::move(inside));
    }
    accept(node, via, carrier, event);

    std::vector<PassagePtr> passages;
    for (const Edge &line : linesFrom(node, EdgeRole::Trigger)) {
        if (!hasSubscriber(line, event))
            continue;
        const PassagePtr passage = passageOfTrigger(line, carrier, event);
        if (!passage)
            continue;
        passage->sent.index = sent.index;
        passages.push_back(passage);
    }
    std::erase_if(passages, [this](const PassagePtr &passage) { return !isAttached(*passage); });
    if (passages.empty()) {
        tell(node, via, Outcome::Untaken, Texts::tr("No Trigger of %1 takes the event: it ends here.")
                                              .arg(m_design.name(node)), event);
    }
    fanOut(std::move(passages), carrier.isSynchronous, done);
}

bool Simulator::isAttached(const Passage &passage)
{
    const NodeId &to = passage.target.node;
    QString reason = passage.delivery->fault;
    const Node *node = m_design.topology.node(to);
    if (reason.isEmpty() && node && node->role != Role::Uri) {
        const Kind *kind = m_design.topology.registry().find(node->resource.group, node->resource.kind);
        if (kind && !kind->addressable) {
            reason = Texts::tr("%1 has no address: %2 never becomes ready, and events pass it by.")
                         .arg(m_design.name(to), m_design.name(passage.via));
        }
    }
    if (!reason.isEmpty())
        tell(to, passage.via, Outcome::Skipped, reason, passage.event);
    return reason.isEmpty();
}

void Simulator::intoChannel(const NodeId &node, const NodeId &via, Travelling event, const Done &done)
{
    if (!visit(node, via, event)) {
        done({.status = 202});
        return;
    }
    const Carrier &carrier = carrierAt(node);
    accept(node, via, carrier, event);
    std::vector<PassagePtr> passages;
    for (const Edge &line : linesFrom(node, EdgeRole::Subscription)) {
        if (!hasSubscriber(line, event))
            continue;
        auto passage = std::make_shared<Passage>();
        passage->via = line.via;
        passage->delivery = policy(line.via + u'|' + node, [&] { return m_resolver.ofSubscription(line.via, node); });
        passage->target.node = line.to;
        passage->replyTo.node = replyOf(line.via);
        passage->needsReply = !passage->replyTo.isNone();
        passage->event = passage->sent = event;
        if (isAttached(*passage))
            passages.push_back(std::move(passage));
    }
    if (passages.empty()) {
        tell(node, via, Outcome::Untaken, Texts::tr("Nobody subscribes to %1: the event ends here.")
                                              .arg(m_design.name(node)), event);
    }
    fanOut(std::move(passages), carrier.isSynchronous, done);
}

} // namespace weir::flow
