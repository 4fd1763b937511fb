// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/cron.h"
#include "model/demo/plane.h"

#include <map>
#include <memory>
#include <optional>

namespace weir::demo {

/// Everything that sends by itself: PingSources by their schedule, all others at the scenario's rate.
class Sources
{
public:
    Sources(Plane &plane, const Scenario &scenario, const EngineOptions &options);

    /// Starts new sources of the plan, stops those that are gone.
    void follow(const Plan &plan);
    /// The timeline changes a source ("shop/web"): another rate takes effect at once.
    void update(const QString &key, const Json &script);
    /// Events of adapters that could not deliver, since the last call.
    [[nodiscard]] std::vector<KubeEvent> takeEvents() { return std::exchange(m_events, {}); }
    [[nodiscard]] bool sending() const { return m_sending > 0; }

private:
    struct Sender {
        std::shared_ptr<const PlannedSource> source;
        std::unique_ptr<Emission> emission;
        std::optional<Cron> schedule;
        quint64 generation = 0; ///< timers of an older one do nothing
    };
    struct Message;

    [[nodiscard]] QString keyOf(const PlannedSource &source) const;
    void start(Sender &sender);
    void plan(const QString &node, quint64 generation);
    void send(const Sender &sender);
    void attempt(const std::shared_ptr<Message> &message);
    [[nodiscard]] CloudEvent eventOf(const Sender &sender);
    Book::Line &lineOf(const PlannedSource &source);

    Plane &m_plane;
    const Scenario &m_scenario;
    double m_until;
    double m_quiet;
    std::map<QString, Sender> m_senders;   ///< by node id
    std::map<QString, Json> m_changes;     ///< what the timeline changed, by "namespace/name"
    quint64 m_generation = 0;
    quint64 m_sending = 0;
    std::vector<KubeEvent> m_events;
};

} // namespace weir::demo
