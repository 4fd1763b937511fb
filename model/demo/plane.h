// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/behaviour.h"
#include "model/demo/book.h"
#include "model/demo/engine.h"
#include "model/demo/plan.h"
#include "model/demo/process.h"

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace weir::demo {

/// An event on its way, with the labels that it leaks into every family (telemetry 1.3).
struct Carried final : CloudEvent {
    explicit Carried(CloudEvent event);

    Labels labels;     ///< source, type, …
    QByteArray typeText;
};
using Event = std::shared_ptr<const Carried>;

/// What came back from one request.
struct Answer {
    int status = 0;        ///< 0: no response
    QByteArray errorType;  ///< Go's name of the error, where there is no response
    Event reply;
    bool notEvent = false; ///< 2xx with a body that is no event
    bool fromFilter = false; ///< broker-filter speaks for itself: no knativeerror* attributes
    qint64 bytes = 0;      ///< body
    QByteArray body;
};

using Done = std::function<void(const Answer &)>;
/// One event on its way to one subscription, through retries, reply and dead letter.
struct Passage;
/// One event inside a channel, on its way to all subscriptions.
struct Fanout;

/// The programs of the data plane and the events that pass through them. Every number on a page and in the book is
/// raised here, by one event at one place.
class Plane
{
public:
    Plane(const Scenario &scenario, const EngineOptions &options);

    // --- time ---
    [[nodiscard]] double now() const { return m_now; }
    /// Runs `action` in `seconds`. `work`: something is under way until then (see idle()).
    void after(double seconds, std::function<void()> action, bool work = true);
    void advance(double until);
    [[nodiscard]] bool idle() const { return m_work == 0; }

    // --- wiring ---
    [[nodiscard]] Plan &plan() { return m_plan; }
    /// Takes a new plan and puts all of its edges into the book.
    void setPlan(Plan plan);

    // --- requests ---
    /// Sends an event to any target; `done` runs once, later. The returned function cancels the request.
    std::function<void()> request(const Target &target, const Event &event, Done done);
    int refuse(const QString &component, const QByteArray &method, const QString &path);

    // --- processes ---
    [[nodiscard]] std::map<QString, std::vector<std::unique_ptr<Process>>> &processes() { return m_processes; }
    [[nodiscard]] const std::map<QString, std::vector<std::unique_ptr<Process>>> &processes() const
    {
        return m_processes;
    }
    /// The process of a component that takes the next request; null while none is up.
    [[nodiscard]] Process *serving(const QString &component);
    void addProcess(const QString &component, Role role, const QString &nameSpace, const QString &pod);
    bool restart(const QString &component);
    /// Log of the workload behind a subscriber, made when it first logs.
    [[nodiscard]] const std::map<QString, std::deque<LogLine>> &workloadLogs() const { return m_workloadLogs; }

    /// How a subscriber ("shop/mailer") answers: as the scenario says, until the timeline changes it.
    [[nodiscard]] Behaviour &behaviour(const QString &subscriber);
    [[nodiscard]] Random &stream(const QString &name);
    [[nodiscard]] Book &book() { return m_book; }
    [[nodiscard]] const Book &book() const { return m_book; }
    [[nodiscard]] bool namesErrors() const { return m_namesErrors; }

private:
    struct Step {
        double at;
        quint64 number;
        bool work;
        std::function<void()> action;
        bool operator>(const Step &other) const
        {
            return at != other.at ? at > other.at : number > other.number;
        }
    };

    void toIngress(const Target &target, const Event &event, Done done);
    void accepted(Process &ingress, Process::Call call, const Target &target, const Event &event, double start,
                  const Done &done);
    void toChannel(const Target &target, const Event &event, Done done);
    std::function<void()> toFilter(const std::shared_ptr<Passage> &passage, Done done);
    void filtered(Process &filter, Process::Call call, const std::shared_ptr<Passage> &passage, double start,
                  const Done &done, const std::shared_ptr<bool> &asking);
    void toSubscriber(const Target &target, const Event &event, Done done);

    void attempt(const std::shared_ptr<Passage> &passage);
    void answered(const std::shared_ptr<Passage> &passage, const Answer &answer, double seconds);
    void finish(const std::shared_ptr<Passage> &passage, int status, bool lost, bool deadLettered);
    void finish(const std::shared_ptr<Fanout> &fanout);
    [[nodiscard]] Event deadLetter(const Passage &passage, const Answer &answer) const;
    /// What client and server families of the dispatcher share.
    [[nodiscard]] static Labels channelLabels(const Fanout &fanout);
    [[nodiscard]] static Labels serverLabels(Labels labels, const QString &host, int code);
    [[nodiscard]] Labels clientLabels(Labels labels, const Target &target, const Answer &answer,
                                      const QByteArray &borrowedCode = {}) const;

    struct Lines {
        Book::Line *delivery = nullptr;
        Book::Line *reply = nullptr;
        Book::Line *deadLetter = nullptr;
    };
    Book::Line &deliveryLine(const PlannedSubscription &subscription);
    Book::Line &replyLine(const PlannedSubscription &subscription);
    Book::Line &deadLetterLine(const PlannedSubscription &subscription);
    [[nodiscard]] Book::Line *known(const PlannedSubscription &subscription, Book::Line *Lines::*which) const;

    const Scenario &m_scenario;
    quint64 m_seed;
    bool m_namesErrors;
    double m_now = 0;
    quint64 m_steps = 0;
    quint64 m_work = 0;
    std::vector<Step> m_queue; ///< a heap, earliest first
    Plan m_plan;
    std::map<QString, std::vector<std::unique_ptr<Process>>> m_processes;
    std::map<QString, Random> m_streams;
    std::map<QString, Behaviour> m_behaviours;
    std::map<QString, std::deque<LogLine>> m_workloadLogs;
    Book m_book;
    std::unordered_map<const PlannedSubscription *, Lines> m_lines; ///< of the current plan: spares the look-up
    Book::Line m_nowhere; ///< hops inside a flow, which are no line of the graph
};

} // namespace weir::demo
