// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/cloudevent.h"
#include "model/events/filter.h"
#include "model/flow/design.h"

#include <QHash>

#include <optional>
#include <stop_token>
#include <vector>

namespace weir::flow {

/// How somebody answers in a simulation; default-constructed: 200, with an event where the design has a use for one.
struct Conduct {
    enum class Kind {
        Answers,
        NoAnswer, ///< nobody listens, or the connection breaks
        Slow,     ///< takes longer than any time-out
        NotEvent  ///< 200 with a body that is no event
    };
    enum class Reply { AsDesigned, None, Event };

    Kind kind = Kind::Answers;
    int status = 200;
    double retryAfter = 0; ///< seconds that a Retry-After header beside a status 429 or 503 asks for; 0: no header
    Reply reply = Reply::AsDesigned;
    CloudEvent event = {}; ///< of Reply::Event

    [[nodiscard]] bool fails() const
    {
        return kind == Kind::NoAnswer || kind == Kind::Slow || status < 200 || status > 299;
    }
};

/// What is asked.
struct Question {
    CloudEvent event;
    NodeId at;                                ///< where it enters: see isEntry()
    QHash<NodeId, Conduct> conduct = {};
    size_t maximumSteps = 50'000;
    std::stop_token stop = {};                ///< nobody waits for the answer any more: it is cut
};

/// What happened at one place.
enum class Outcome {
    Entered,      ///< a source sent it
    Accepted,     ///< by a Broker, a channel or a flow
    Refused,      ///< by a Broker that counted it down
    Filtered,     ///< a Trigger does not take it
    Untaken,      ///< nobody listens here, or no Trigger takes it
    Delivered,
    Failed,       ///< one attempt
    Repeated,     ///< further attempts that go the same way
    Replied,      ///< an answer goes its own way
    Discarded,    ///< an answer for which there is no place
    Ended,        ///< a step or filter answered without an event
    DeadLettered,
    Lost,
    Waiting,      ///< for an answer that no time-out ends
    Loop,         ///< the same event was here before, and nothing counts it down
    Skipped,      ///< the subscriber is not attached
    Unknown,      ///< what comes out is made by a program that Weir does not run
    Cut           ///< the simulation stops
};
/// "entered", "accepted", … : the words of `weirctl simulate`.
[[nodiscard]] QString toString(Outcome outcome);

struct Step {
    double at = 0;     ///< seconds since the event entered
    NodeId node = {};
    NodeId via = {};   ///< the Trigger, Subscription, flow or source by which it came; empty at the entry
    Outcome outcome = Outcome::Accepted;
    QString reason = {};                      ///< translated sentence
    size_t event = 0;                         ///< index in Simulation::events
    size_t journey = 0;                       ///< index in Simulation::journeys
    qint64 attempt = 0;                       ///< 1, 2, …; 0: none
    std::vector<ClauseResult> clauses = {};   ///< of Filtered: every clause with the value it saw
};

/// The way of what entered, of one reply, of one dead letter, or of what a transformation made. A broker's own marks on
/// an event begin no journey.
struct Journey {
    enum class Kind { Event, Reply, DeadLetter, Made };
    Kind kind = Kind::Event;
    size_t parent = 0;  ///< the journey from which it comes; its own index of the first
    size_t event = 0;   ///< index in Simulation::events, as it sets out
    NodeId from = {};   ///< who answered, made it, or did not take it
    NodeId via = {};    ///< whose delivery that was
};

/// Where an event came to its end.
struct Ending {
    NodeId node = {};  ///< who got it, or (lost) should have
    NodeId via = {};
    double at = 0;
    QString reason = {};
    size_t event = 0;
};

struct Simulation {
    std::vector<Step> steps;        ///< in order of time
    std::vector<Journey> journeys;  ///< parents first
    std::vector<CloudEvent> events; ///< the event itself, then replies, dead letters and what brokers made of them
    std::vector<Ending> delivered;
    std::vector<Ending> deadLettered;
    std::vector<Ending> lost;
    std::vector<Ending> open;       ///< waiting, looping, or unknown what comes next
    std::optional<int> answer = {}; ///< what the sender was told; nothing: no answer, or not yet
    QList<NodeId> unasked = {};     ///< of Question::conduct: to whom no event came
    bool isCut = false;             ///< the limit was reached
};

/// May an event be put in here: Brokers, channels, flows, sources and bindings with a sink, and everything that has an
/// address.
[[nodiscard]] bool isEntry(const Node &node);
/// May a node be asked, and so fail or reply?
[[nodiscard]] bool isAsked(const Node &node);
/// Where an event enters where nobody says so: Brokers, channels and flows that only senders feed; where there are
/// none, all of them; where there are none either, the sources.
[[nodiscard]] QStringList entries(const Topology &topology);

/// The way of one event by the rules of knative-resources 4.4, 6 and 16, as measured (knative-dataplane). Requests
/// take no time but for time-outs; answers are the same each time. Ends for every design, in bounded time and memory.
[[nodiscard]] Simulation simulate(const Design &design, const Question &question);

} // namespace weir::flow
