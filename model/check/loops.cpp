// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/events.h"
#include "model/check/planes.h"

#include <QStringList>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// How far a search goes before it gives up; wider meshes than this are searched from their other Triggers.
constexpr int MaximumSteps = 400;

/// Events on their way from one Trigger or Subscription: do they come back to it?
class Search final
{
public:
    enum class Way { Forward, Answer, DeadLetter };

    Search(const Subject &subject, QList<Finding> &findings)
        : m_subject(subject), m_findings(findings), m_self(subject.topology.idOf(subject.key))
    {
    }

    void run()
    {
        for (const Edge &edge : m_subject.ownedBy(m_self)) {
            if ((edge.role == EdgeRole::Trigger || edge.role == EdgeRole::Subscription) && edge.from != m_self)
                m_origin = edge.from;
        }
        if (m_origin.isEmpty())
            return;
        const ResourcePtr broker = m_subject.lookAt(m_origin);
        m_plane = broker && broker->kind() == "Broker"_L1 ? planeOf(*broker, m_subject.judge.profile) : Plane::Unknown;
        m_hasNoLimit = m_plane == Plane::Kafka || m_plane == Plane::KafkaNamespaced || m_plane == Plane::Rabbit;
        const KnownEvent event = demandedBy(m_subject.resource.json(), m_plane == Plane::Rabbit);
        leave(m_self, {.event = event, .way = Way::Forward, .isSame = true, .isGuess = false}, 0);
    }

private:
    struct Travel {
        KnownEvent event;
        Way way = Way::Forward; ///< the most telling part of the way so far
        bool isSame = true;     ///< still the event that began
        bool isGuess = false;   ///< an answer of which nothing is known
        QStringList through = {};
    };

    [[nodiscard]] bool ignoresDialects(const NodeId &broker) const
    {
        const ResourcePtr resource = m_subject.lookAt(broker);
        return resource && resource->kind() == "Broker"_L1
            && planeOf(*resource, m_subject.judge.profile) == Plane::Rabbit;
    }

    /// From a Trigger, Subscription or flow: to its subscriber, with the answer to where that goes, with the dead
    /// letter to where that goes.
    void leave(const NodeId &carrier, const Travel &travel, int depth)
    {
        constexpr int MaximumDepth = 16;
        if (depth > MaximumDepth)
            return;
        Edges edges = m_subject.ownedBy(carrier);
        // Steps in their order: "/spec/steps/10" after "/spec/steps/9".
        edges.stableSort([](const Edge &a, const Edge &b) { return a.path.size() < b.path.size(); });
        QStringList answering;
        for (const Edge &edge : edges) {
            const bool delivers = edge.role == EdgeRole::Trigger || edge.role == EdgeRole::Subscription;
            if ((!delivers && edge.role != EdgeRole::Step) || edge.to == carrier)
                continue;
            const bool isLater = edge.path.startsWith("/spec/steps/"_L1) && !answering.isEmpty();
            if (isLater)
                answering.clear(); // only the last step's answer leaves a Sequence
            if (!edge.path.endsWith("/filter"_L1))
                answering.append(edge.to);
            Travel next = travel;
            if (isLater || edge.path.startsWith("/spec/branches/"_L1))
                makeGuess(next);
            arrive(edge.to, next, depth);
        }
        for (const Edge &edge : edges) {
            if (edge.role == EdgeRole::Reply) {
                for (const NodeId &subscriber : std::as_const(answering))
                    answer(subscriber, edge.to, travel, depth);
            }
            if (edge.role == EdgeRole::DeadLetter) {
                Travel dead = travel;
                dead.way = Way::DeadLetter;
                dead.event.insert(u"knativeerrordest"_s, u" "_s);
                arrive(edge.to, dead, depth);
            }
        }
    }

    static void makeGuess(Travel &travel)
    {
        travel.event = {};
        travel.isSame = false;
        travel.isGuess = true;
    }

    void answer(const NodeId &subscriber, const NodeId &to, const Travel &travel, int depth)
    {
        const Sent sent = answeredBy(m_subject, subscriber);
        Travel next = travel;
        next.isSame = false;
        if (travel.way == Way::Forward)
            next.way = Way::Answer;
        for (const KnownEvent &event : sent.events) {
            next.event = event;
            arrive(to, next, depth);
        }
        if (sent.others) {
            makeGuess(next);
            arrive(to, next, depth);
        }
    }

    void arrive(const NodeId &node, const Travel &travel, int depth)
    {
        if (++m_steps > MaximumSteps)
            return;
        if (node == m_origin && comesBack(travel)) {
            report(travel);
            return;
        }
        const Node *place = m_subject.topology.node(node);
        if (!place || travel.through.contains(node) || (node == m_origin && travel.isGuess))
            return;
        Travel next = travel;
        next.through.append(node);
        switch (place->role) {
        case Role::Broker:
            branch(node, EdgeRole::Trigger, next, depth);
            return;
        case Role::Channel:
            branch(node, EdgeRole::Subscription, next, depth);
            return;
        case Role::Flow:
            leave(node, next, depth + 1);
            return;
        case Role::Transform:
            for (const Edge &edge : m_subject.ownedBy(node)) {
                if (edge.role != EdgeRole::Sink)
                    continue;
                makeGuess(next);
                arrive(edge.to, next, depth + 1);
            }
            return;
        default:
            return;
        }
    }

    void branch(const NodeId &node, EdgeRole role, const Travel &travel, int depth)
    {
        const bool onlyAttributes = ignoresDialects(node);
        // One more than steps, because the search does not take its own way again.
        const qsizetype most = std::max(0, MaximumSteps - m_steps) + 1;
        for (const Edge &edge : m_subject.outgoing(node, role, most)) {
            if (edge.via == m_self)
                continue;
            const ResourcePtr carrier = m_subject.lookAt(edge.via);
            if (!carrier || ++m_steps > MaximumSteps)
                continue;
            const Truth passes = lets(carrier->json(), travel.event, onlyAttributes);
            if (passes == Truth::No || (!travel.isSame && passes != Truth::Yes))
                continue;
            Travel next = travel;
            if (travel.isSame)
                next.event.insert(demandedBy(carrier->json(), onlyAttributes));
            leave(edge.via, next, depth + 1);
        }
    }

    [[nodiscard]] bool comesBack(const Travel &travel) const
    {
        const Truth passes = lets(m_subject.resource.json(), travel.event, m_plane == Plane::Rabbit);
        // The same event has the same attributes, whatever they are; of another one only certainty counts.
        return travel.isSame ? passes != Truth::No : passes == Truth::Yes;
    }

    void report(const Travel &travel)
    {
        const Node *origin = m_subject.topology.node(m_origin);
        const QString who = origin->resource.kind + u' ' + origin->resource.name;
        if (travel.way == Way::DeadLetter) {
            add("loop.deadletter", Severity::Warning,
                say(QT_TRANSLATE_NOOP("Check", "Dead letters of these deliveries come back through %1 and are tried "
                                               "again without end.")).arg(who));
        } else if (travel.isSame) {
            add("loop.forward", Severity::Warning,
                say(QT_TRANSLATE_NOOP("Check", "Events that leave here come back through %1 and go round without end."))
                    .arg(who));
        } else if (travel.isGuess) {
            add("loop.reply", Severity::Hint,
                say(QT_TRANSLATE_NOOP("Check", "If the receiver answers with an event, it comes back through %1 and is "
                                               "delivered here again. Filter by type, unless it never answers."))
                    .arg(who));
        } else {
            add("loop.reply", Severity::Warning,
                say(QT_TRANSLATE_NOOP("Check", "The answer of type \"%1\" comes back through %2 and passes this filter "
                                               "again.")).arg(travel.event.value(u"type"_s), who));
        }
    }

    void add(const char *rule, Severity severity, const QString &message)
    {
        if (m_reported.contains(QLatin1StringView(rule)))
            return;
        m_reported.append(QString::fromLatin1(rule));
        // A reply that a Subscription asks for is meant to come.
        if (severity == Severity::Hint && m_subject.kind.role == Role::Subscription)
            severity = Severity::Warning;
        // Nothing but the time to live of the class MTChannelBasedBroker ends a circle.
        if (m_hasNoLimit)
            severity = severity == Severity::Hint ? Severity::Warning : Severity::Error;
        const bool isDeadLetter = std::string_view(rule) == "loop.deadletter";
        const bool isTrigger = m_subject.kind.role == Role::Trigger;
        QString pointer = u"/spec/subscriber"_s;
        if (isDeadLetter && find(m_subject.resource.json(), "/spec/delivery/deadLetterSink"))
            pointer = u"/spec/delivery/deadLetterSink"_s;
        else if (!isDeadLetter && isTrigger)
            pointer = find(m_subject.resource.json(), "/spec/filters") ? u"/spec/filters"_s : u"/spec/filter"_s;
        m_findings.append(m_subject.finding(rule, severity, pointer, message));
    }

    const Subject &m_subject;
    QList<Finding> &m_findings;
    const NodeId m_self;
    NodeId m_origin;
    Plane m_plane = Plane::Unknown;
    bool m_hasNoLimit = false;
    QStringList m_reported; ///< rules; each once is enough
    int m_steps = 0;
};

} // namespace

void loops(const Subject &subject, QList<Finding> &findings)
{
    if (subject.kind.role == Role::Trigger || subject.kind.role == Role::Subscription)
        Search(subject, findings).run();
}

} // namespace weir::check
