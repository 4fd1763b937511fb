// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/effective.h"
#include "model/flow/simulate.h"

#include <functional>
#include <map>
#include <memory>

namespace weir::flow {

/// The machine behind simulate(): requests, answers and waits in a queue by time, so that nothing nests.
class Simulator
{
public:
    Simulator(const Design &design, const Question &question);
    Simulation run();

private:
    /// An event under way: its place in Simulation::events, and where it has been.
    struct Travelling {
        size_t index = 0;
        size_t journey = 0;
        int visit = -1;   ///< last entry in m_visits
        int depth = 0;
    };
    /// What came back from one request.
    struct Answer {
        int status = 0;             ///< 0: no response
        bool isSlow = false;        ///< it never comes
        double retryAfter = 0;      ///< seconds that its header asks for
        double timeout = 0;         ///< it did not come within so many seconds
        bool isNotEvent = false;
        bool isBehind = false;      ///< the failure further on is told already
        bool mayReply = false;      ///< so kind an answer can carry an event
        std::optional<size_t> reply = {};
    };
    using Done = std::function<void(const Answer &)>;
    /// Who gets a request: a node, or a hop inside of a flow.
    struct Target {
        NodeId node = {};
        std::function<void(const Travelling &, const Done &)> inner = {};
        [[nodiscard]] bool isNone() const { return node.isEmpty() && !inner; }
    };
    /// One event inside a carrier, on its way to all who listen there.
    struct Fanout {
        size_t pending = 0;
        bool hasFailed = false;
        bool isSlow = false;
        Done done = {};
    };
    /// One delivery, through retries, reply and dead letter.
    struct Passage {
        enum class Stage { Subscriber, Reply, DeadLetter } stage = Stage::Subscriber;
        NodeId via = {};
        std::shared_ptr<const EffectiveDelivery> delivery = {};
        bool isTrigger = false;      ///< of an MT broker: its filter stands before the subscriber
        bool isBroken = false;       ///< that filter dies over the event
        bool needsReply = false;     ///< the design has a place for the answer
        bool isEndedWithoutReply = false; ///< a flow goes on with the answer only
        Target target = {};          ///< of this stage
        Target replyTo = {};
        Travelling event = {};       ///< as the carrier has it
        Travelling sent = {};        ///< as it is sent in this stage
        qint64 attempts = 0;         ///< in this stage
        std::shared_ptr<Fanout> fanout = {};
    };
    using PassagePtr = std::shared_ptr<Passage>;
    using PolicyPtr = std::shared_ptr<const EffectiveDelivery>;
    struct Visit {
        NodeId node;
        size_t event;
        int parent;
    };
    struct Due {
        double at;
        quint64 number;
        std::function<void()> action;
        bool operator>(const Due &other) const { return at != other.at ? at > other.at : number > other.number; }
    };

    /// Carriers one behind the other; more than any design has, fewer than a stack can bear.
    static constexpr int MaximumDepth = 2000;

    // --- simulate.cpp ---
    void after(double seconds, std::function<void()> action);
    Step &tell(const NodeId &node, const NodeId &via, Outcome outcome, const QString &reason, const Travelling &event);
    /// What sets out from `node`, which was asked by `via`, with the event that `event` has as its own by now.
    void depart(Travelling &event, Journey::Kind kind, const NodeId &node, const NodeId &via);
    size_t add(CloudEvent event);
    [[nodiscard]] const CloudEvent &eventAt(size_t index) const { return m_result.events[index]; }
    void enter();
    void send(const NodeId &sender);

    // --- carriers.cpp ---
    void request(const NodeId &node, const NodeId &via, const Travelling &event, const Done &done);
    void askLeaf(const NodeId &node, const Done &done);
    void askTransform(const NodeId &node, const NodeId &via, const Travelling &event, const Done &done);
    void intoBroker(const NodeId &node, const NodeId &via, Travelling event, const Done &done);
    void intoChannel(const NodeId &node, const NodeId &via, Travelling event, const Done &done);
    void accept(const NodeId &node, const NodeId &via, const Carrier &carrier, const Travelling &event);
    /// False with a step where a line ends at its own Trigger or Subscription.
    bool hasSubscriber(const Edge &line, const Travelling &event);
    [[nodiscard]] PassagePtr passageOfTrigger(const Edge &line, const Carrier &carrier, const Travelling &event);
    /// False with a step where the data plane does not attach the subscriber.
    bool isAttached(const Passage &passage);
    /// False with a step where the event has been here before, or has come too far.
    bool visit(const NodeId &node, const NodeId &via, Travelling &event);
    /// Starts what a carrier sends on, and sees to its answer.
    void fanOut(std::vector<PassagePtr> passages, bool isSynchronous, const Done &done);
    [[nodiscard]] QList<Edge> linesFrom(const NodeId &node, EdgeRole role) const;
    [[nodiscard]] NodeId replyOf(const NodeId &via) const;
    [[nodiscard]] const Conduct *conductOf(const NodeId &node);
    [[nodiscard]] PolicyPtr policy(const QString &key, const std::function<EffectiveDelivery()> &make);
    [[nodiscard]] bool isCarrier(const NodeId &node) const;
    [[nodiscard]] const Carrier &carrierAt(const NodeId &node);

    // --- flows.cpp ---
    void intoFlow(const NodeId &node, const NodeId &via, Travelling event, const Done &done);
    void intoStep(const NodeId &flow, size_t index, const Travelling &event, const Done &done);
    void intoBranch(const NodeId &flow, size_t index, const Travelling &event, const Done &done);

    // --- passages.cpp ---
    void attempt(const PassagePtr &passage);
    void answered(const PassagePtr &passage, const Answer &answer, double seconds);
    void succeeded(const PassagePtr &passage, const Answer &answer);
    void failed(const PassagePtr &passage, const Answer &answer, double seconds);
    void goOn(const PassagePtr &passage, const Answer &answer);
    void giveUp(const PassagePtr &passage, const Answer &answer);
    void finish(const PassagePtr &passage, bool hasFailed, bool isSlow);
    void finish(const std::shared_ptr<Fanout> &fanout);
    [[nodiscard]] size_t deadLetter(const Passage &passage, const Answer &answer);
    [[nodiscard]] NodeId targetOf(const Passage &passage) const;
    /// Does the target carry on what it gets, so that its answer tells of what lies behind it?
    [[nodiscard]] bool isHolder(const Target &target) const;
    [[nodiscard]] QString failureText(const Passage &passage, const Answer &answer) const;

    Design m_design;
    const Question &m_question;
    DeliveryResolver m_resolver;
    Simulation m_result;
    double m_now = 0;
    quint64 m_number = 0;
    std::vector<Due> m_queue; ///< a heap, earliest first
    std::vector<Visit> m_visits;
    QHash<QString, NodeId> m_listeners;
    QSet<NodeId> m_asked;
    std::map<NodeId, Carrier> m_carriers;
    std::map<QString, PolicyPtr> m_policies; ///< by who delivers and where from
    std::map<QString, TriggerFilter> m_filters; ///< by Trigger and whether dialects count
};

} // namespace weir::flow
