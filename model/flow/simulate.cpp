// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow/simulate.h"

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

bool isCarrierRole(Role role)
{
    return role == Role::Broker || role == Role::Channel || role == Role::Flow;
}

bool isSenderRole(Role role)
{
    return role == Role::Source || role == Role::Binding;
}

/// Is a carrier fed by nothing but senders? What its own Triggers answer does not count.
bool isFirst(const Topology &topology, const NodeId &id)
{
    for (const QString &line : topology.incoming(id)) {
        const Edge &edge = *topology.edge(line);
        const bool isImplied = edge.role == EdgeRole::Reply && edge.path.startsWith("/spec/broker"_L1);
        if (edge.role != EdgeRole::Sink && edge.role != EdgeRole::Binding && edge.role != EdgeRole::Config
            && !isImplied)
            return false;
    }
    return true;
}

} // namespace

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Entered: return u"entered"_s;
    case Outcome::Accepted: return u"accepted"_s;
    case Outcome::Refused: return u"refused"_s;
    case Outcome::Filtered: return u"filtered"_s;
    case Outcome::Untaken: return u"untaken"_s;
    case Outcome::Delivered: return u"delivered"_s;
    case Outcome::Failed: return u"failed"_s;
    case Outcome::Repeated: return u"repeated"_s;
    case Outcome::Replied: return u"replied"_s;
    case Outcome::Discarded: return u"discarded"_s;
    case Outcome::Ended: return u"ended"_s;
    case Outcome::DeadLettered: return u"deadlettered"_s;
    case Outcome::Lost: return u"lost"_s;
    case Outcome::Waiting: return u"waiting"_s;
    case Outcome::Loop: return u"loop"_s;
    case Outcome::Skipped: return u"skipped"_s;
    case Outcome::Unknown: return u"unknown"_s;
    case Outcome::Cut: return u"cut"_s;
    }
    return {};
}

bool isAsked(const Node &node)
{
    switch (node.role) {
    case Role::Broker:
    case Role::Channel:
    case Role::Flow:
    case Role::Service:
    case Role::JobSink:
    case Role::StoreSink:
    case Role::Uri:
    case Role::Transform:
    case Role::RequestReply:
        return true;
    case Role::Other:
        // Of a kind that nobody described; why else would somebody send to it?
        return node.ghost;
    default:
        return false;
    }
}

bool isEntry(const Node &node)
{
    return isAsked(node) || isSenderRole(node.role) || node.role == Role::Workload;
}

QStringList entries(const Topology &topology)
{
    QStringList first, carriers, senders;
    for (const NodeId &id : topology.nodeOrder()) {
        const Node &node = *topology.node(id);
        if (isCarrierRole(node.role)) {
            carriers.append(id);
            if (isFirst(topology, id))
                first.append(id);
        } else if (isSenderRole(node.role)) {
            senders.append(id);
        }
    }
    return !first.isEmpty() ? first : !carriers.isEmpty() ? carriers : senders;
}

Simulation simulate(const Design &design, const Question &question)
{
    return Simulator(design, question).run();
}

Simulator::Simulator(const Design &design, const Question &question)
    : m_design(design), m_question(question), m_resolver(m_design), m_listeners(listeners(design))
{
    m_result.events.push_back(question.event);
    m_result.journeys.emplace_back();
}

void Simulator::after(double seconds, std::function<void()> action)
{
    m_queue.push_back({m_now + std::max(0.0, seconds), ++m_number, std::move(action)});
    std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
}

Step &Simulator::tell(const NodeId &node, const NodeId &via, Outcome outcome, const QString &reason,
                      const Travelling &event)
{
    m_result.steps.push_back({.at = m_now, .node = node, .via = via, .outcome = outcome, .reason = reason,
                              .event = event.index, .journey = event.journey});
    return m_result.steps.back();
}

void Simulator::depart(Travelling &event, Journey::Kind kind, const NodeId &node, const NodeId &via)
{
    m_result.journeys.push_back({kind, event.journey, event.index, node, via});
    event.journey = m_result.journeys.size() - 1;
}

size_t Simulator::add(CloudEvent event)
{
    m_result.events.push_back(std::move(event));
    return m_result.events.size() - 1;
}

Simulation Simulator::run()
{
    enter();
    while (!m_queue.empty()) {
        if (m_question.stop.stop_requested()) {
            m_result.isCut = true;
            break;
        }
        if (m_result.steps.size() >= m_question.maximumSteps) {
            m_result.isCut = true;
            tell(m_question.at, {}, Outcome::Cut,
                 Texts::tr("The simulation stops here: more than %1 steps. Somewhere events multiply.")
                     .arg(m_question.maximumSteps), {});
            break;
        }
        // Taken out first: the action puts more in.
        std::pop_heap(m_queue.begin(), m_queue.end(), std::greater<>());
        const Due due = std::move(m_queue.back());
        m_queue.pop_back();
        m_now = std::max(m_now, due.at);
        due.action();
    }
    for (const NodeId &id : m_question.conduct.keys()) {
        if (!m_asked.contains(id))
            m_result.unasked.append(id);
    }
    m_result.unasked.sort();
    return std::move(m_result);
}

void Simulator::enter()
{
    const Node *node = m_design.topology.node(m_question.at);
    if (node && (isSenderRole(node->role) || node->role == Role::Workload)) {
        send(m_question.at);
        return;
    }
    after(0, [this] {
        request(m_question.at, {}, {}, [this](const Answer &answer) {
            if (answer.status > 0)
                m_result.answer = answer.status;
            if (answer.isSlow && isHolder({.node = m_question.at}))
                return; // told where it waits
            if (answer.isSlow) {
                const QString reason = Texts::tr("There is no answer yet, and nothing ends the wait for one.");
                tell(m_question.at, {}, Outcome::Waiting, reason, {});
                m_result.open.push_back({m_question.at, {}, m_now, reason, 0});
            } else if (!isSuccess(answer.status) && !answer.isBehind) {
                const QString reason = Texts::tr("The sender is told so; what it does then is its own matter.");
                tell(m_question.at, {}, Outcome::Lost, reason, {});
                m_result.lost.push_back({m_question.at, {}, m_now, reason, 0});
            } else if (!isCarrier(m_question.at)) {
                const QString reason = Texts::tr("The event has arrived where it was put in.");
                tell(m_question.at, {}, Outcome::Delivered, reason, {});
                m_result.delivered.push_back({m_question.at, {}, m_now, reason, 0});
            }
        });
    });
}

void Simulator::send(const NodeId &sender)
{
    std::vector<PassagePtr> passages;
    QList<Edge> lines = linesFrom(sender, EdgeRole::Sink) + linesFrom(sender, EdgeRole::Binding);
    for (const QString &id : m_design.topology.ownedBy(sender)) {
        // A binding as the entry: one of its subjects sends.
        const Edge &edge = *m_design.topology.edge(id);
        if (lines.isEmpty() && edge.role == EdgeRole::Binding)
            lines.append(edge);
    }
    for (const Edge &line : lines) {
        if (line.to == line.via)
            continue;
        CloudEvent event = m_question.event;
        const ResourcePtr holder = m_design.resource(line.via);
        const Json *extensions = holder ? find(holder->json(), "/spec/ceOverrides/extensions") : nullptr;
        if (extensions && extensions->is_object()) {
            for (const auto &[name, value] : extensions->items())
                event.attributes.insert(QString::fromStdString(name), value);
        }
        auto passage = std::make_shared<Passage>();
        passage->via = line.via;
        passage->target.node = line.to;
        passage->delivery = policy(line.via, [&] { return m_resolver.ofSender(line.via); });
        passage->event.index = event == m_question.event ? 0 : add(std::move(event));
        passage->sent = passage->event;
        tell(sender, line.via, Outcome::Entered,
             Texts::tr("%1 sends the event to %2.").arg(m_design.name(sender), m_design.name(line.to)),
             passage->event);
        if (isAttached(*passage))
            passages.push_back(std::move(passage));
    }
    if (lines.isEmpty())
        tell(sender, {}, Outcome::Untaken, Texts::tr("%1 has no sink.").arg(m_design.name(sender)), {});
    fanOut(std::move(passages), true, [](const Answer &) {});
}

} // namespace weir::flow
