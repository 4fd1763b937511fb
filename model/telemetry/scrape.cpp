// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/podhistory.h"
#include "model/telemetry/provider.h"
#include "model/telemetry/recipes.h"
#include "model/telemetry/text.h"

#include <QTimer>

#include <algorithm>
#include <deque>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int concurrentFetches = 4;

bool isOfMesh(const ResourceId &id)
{
    return id.group.endsWith(".knative.dev"_L1) || (id.group.isEmpty() && id.kind == "Service"_L1)
        || id.group == "apps"_L1;
}

/// Scrapes the pages of all data-plane pods once an interval, a few at a time, and emits one frame a round.
class ScrapeProvider final : public Provider
{
public:
    ScrapeProvider() : m_registry(Registry::builtIn()), m_topology(m_registry)
    {
        connect(&m_timer, &QTimer::timeout, this, &ScrapeProvider::beginRound);
    }

    void start(Fetch fetch, int intervalSeconds, const QString &, bool simulated) override
    {
        m_fetch = std::move(fetch);
        m_simulated = m_simulated || simulated;
        m_history.setWindow(window());
        if (intervalSeconds <= 0)
            return;
        constexpr int milliseconds = 1000;
        m_timer.start(intervalSeconds * milliseconds);
        beginRound();
    }

    void objects(const std::vector<Observed> &batch) override
    {
        Change change;
        for (const Observed &object : batch) {
            if (object.id.group.isEmpty() && object.id.kind == "Pod"_L1)
                takePod(object);
            else if (object.id.group.isEmpty() && object.id.kind == "ConfigMap"_L1)
                takeConfigMap(object);
            else if (isOfMesh(object.id))
                append(change, object);
        }
        if (change.isEmpty())
            return;
        m_isDirty = true;
        // A batch is made from this very set, so it always fits.
        [[maybe_unused]] const Result<Change> undo = m_set.apply(change);
    }

    void reset() override
    {
        m_timer.stop();
        m_fetch = {};
        m_set = {};
        m_topology.rebuild(m_set);
        m_subjects = {};
        m_pods.clear();
        m_simulated = false;
        m_ports.clear();
        m_history.clear();
        m_switch = {};
        m_waiting.clear();
        m_round.clear();
        m_running = 0;
        ++m_generation;
    }

private:
    void append(Change &change, const Observed &object)
    {
        ResourceKey key = m_set.first(object.id);
        ResourcePtr before = m_set.resource(key);
        for (ResourceDelta &delta : change.resources) {
            if (delta.after && delta.after->id() == object.id) {
                delta.after = object.resource;
                return;
            }
        }
        if (!before && !object.resource)
            return;
        if (!before)
            key = m_set.nextKey();
        change.resources.push_back({.key = key, .before = before, .after = object.resource});
    }

    void takePod(const Observed &object)
    {
        const QString key = object.id.nameSpace + u'/' + object.id.name;
        m_pods.remove(key);
        if (!object.resource)
            return;
        m_pods.insert(key, object.resource);
        m_simulated = m_simulated || isSimulated(*object.resource);
    }

    void takeConfigMap(const Observed &object)
    {
        if (object.id.name == "config-observability"_L1)
            m_switch = object.resource ? metricsSwitchOf(*object.resource) : MetricsSwitch{};
    }

    void beginRound()
    {
        if (!m_fetch || m_running > 0 || !m_waiting.empty())
            return; // the last round is still under way: a slow cluster is not asked twice at a time
        m_round.clear();
        m_roundAt = {};
        for (const ResourcePtr &pod : std::as_const(m_pods)) {
            const std::optional<PodTarget> target = targetOf(*pod, m_switch.port);
            if (target && target->isReady)
                m_waiting.push_back(*target);
        }
        if (m_waiting.empty()) {
            endRound();
            return;
        }
        while (m_running < concurrentFetches && !m_waiting.empty())
            fetchNext();
    }

    void fetchNext()
    {
        PodTarget target = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        const QString key = target.nameSpace + u'/' + target.pod;
        if (const int known = m_ports.value(key); known > 0)
            target.ports = {known};
        fetchPage(target, key, 0, Absence::Unreachable, {});
    }

    /// Asks one port after the other; `sofar` is what the ports before said, `said` the sentence for it.
    void fetchPage(const PodTarget &target, const QString &key, size_t port, Absence sofar, const QString &said)
    {
        const int number = target.ports.at(port);
        const int generation = m_generation;
        m_fetch(target.path(number), this,
                [this, target, key, port, number, sofar, said, generation](const FetchReply &reply) {
                    if (generation != m_generation)
                        return;
                    if (take(target, key, number, reply)) {
                        m_ports.insert(key, number);
                        finishOne();
                        return;
                    }
                    constexpr int fine = 200;
                    const Absence why =
                        reply.status == fine ? Absence::Unreachable : absenceOf(reply.status, reply.body);
                    // A port that refuses says less than one that is forbidden or silent.
                    const bool isWorse = port == 0 || sofar == Absence::Off;
                    const Absence worst = isWorse ? why : sofar;
                    const QString words = !isWorse ? said : reply.status == fine ? m_refusal : reply.error;
                    if (port + 1 < target.ports.size() && why != Absence::Forbidden) {
                        fetchPage(target, key, port + 1, worst, words);
                        return;
                    }
                    m_ports.remove(key);
                    const bool isRestart = worst == Absence::Off && m_history.hasAnswered(key);
                    m_round.insert(key, {target,
                                         {.sample = nullptr,
                                          .absence = isRestart ? Absence::Unreachable : worst,
                                          .restarts = target.restarts,
                                          .why = words}});
                    finishOne();
                });
    }

    /// True when the reply is a page of Knative's.
    bool take(const PodTarget &target, const QString &key, int port, const FetchReply &reply)
    {
        constexpr int fine = 200;
        if (reply.status != fine)
            return false;
        Result<PodSample> sample =
            reducePage(reply.body, exposition::formatOf(reply.contentType), target.path(port));
        m_refusal = sample ? QString() : sample.error().message;
        if (!sample || !sample->hasMarker)
            return false;
        sample->at = reply.at;
        if (!m_roundAt.isValid() || reply.at > m_roundAt)
            m_roundAt = reply.at;
        m_round.insert(key, {target, {.sample = std::make_shared<const PodSample>(std::move(*sample)),
                                      .absence = Absence::None, .restarts = target.restarts}});
        return true;
    }

    void finishOne()
    {
        --m_running;
        if (!m_waiting.empty())
            fetchNext();
        else if (m_running == 0)
            endRound();
    }

    void endRound()
    {
        m_history.add(m_roundAt.isValid() ? m_roundAt : QDateTime::currentDateTimeUtc(), std::move(m_round));
        m_round.clear();
        if (m_isDirty) {
            m_topology.rebuild(m_set);
            m_subjects = subjectsOf(m_set, m_topology);
            m_isDirty = false;
        }
        const DataPlane plane = m_history.plane(systemNamespace());
        TelemetryFrame frame;
        frame.from = m_history.from();
        frame.to = m_history.to();
        frame.simulated = m_simulated;
        frame.edges = readEdges(m_subjects, plane);
        frame.nodes = readNodes(m_subjects, plane, frame.edges);
        if (m_simulated) {
            for (EdgeReading &edge : frame.edges)
                edge.source = NumberSource::Simulated;
            for (NodeReading &node : frame.nodes)
                node.source = NumberSource::Simulated;
        }
        frame.notes = notes();
        Q_EMIT measured(frame);
    }

    [[nodiscard]] QString systemNamespace() const
    {
        for (const PodHistory::Entry &entry : m_history.newest()) {
            if (entry.target.component == Component::Filter || entry.target.component == Component::Ingress)
                return entry.target.nameSpace;
        }
        return u"knative-eventing"_s;
    }

    [[nodiscard]] std::vector<TelemetryNote> notes() const
    {
        std::vector<TelemetryNote> out;
        QSet<QString> seen;
        const PodHistory::Round &round = m_history.newest();
        for (auto pod = round.begin(); pod != round.end(); ++pod) {
            const QString component = toString(pod->target.component);
            if (pod->state.sample && pod->state.sample->overflowed) {
                out.push_back(
                    {u"overflow"_s, pod.key(),
                     TelemetryText::tr("%1 reached its limit of label sets: what came after is counted "
                                       "together, so some lines show too little.")
                         .arg(pod.key())});
            }
            const QString subject = pod->state.absence == Absence::Off ? component : pod.key();
            if (pod->state.sample || seen.contains(subject))
                continue;
            seen.insert(subject);
            if (pod->state.absence == Absence::Off) {
                out.push_back({u"metrics-off"_s, subject, howToTurnOn(m_switch, systemNamespace())});
            } else if (pod->state.absence == Absence::Forbidden) {
                out.push_back(
                    {u"forbidden"_s, subject,
                     TelemetryText::tr("The metrics of %1 may not be read. Ask for the permission to get "
                                       "pods/proxy in namespace %2.")
                         .arg(subject, pod->target.nameSpace)});
            } else {
                out.push_back(
                    {u"unreachable"_s, subject,
                     pod->state.why.isEmpty()
                         ? TelemetryText::tr("%1 did not give its metrics page. A restart, a NetworkPolicy or a "
                                             "mesh that demands TLS may be the reason.")
                               .arg(subject)
                         : TelemetryText::tr("%1 did not give its metrics page: %2").arg(subject, pod->state.why)});
            }
        }
        for (const QString &pod : m_history.restarted()) {
            out.push_back(
                {u"restart"_s, pod,
                 TelemetryText::tr("%1 restarted: counts that it took part in are lower bounds for this "
                                   "window.")
                     .arg(pod)});
        }
        noteMissing(out);
        return out;
    }

    /// Workloads that lines of the graph need, and of which there is no ready pod.
    void noteMissing(std::vector<TelemetryNote> &out) const
    {
        QSet<Component> needed;
        for (const EdgeSubject &edge : m_subjects.edges) {
            if (edge.form == EdgeForm::Trigger)
                needed += {Component::Filter, Component::Dispatcher};
            else if (edge.form == EdgeForm::Channel)
                needed += Component::Dispatcher;
            else if (edge.form == EdgeForm::PingSource)
                needed += Component::PingAdapter;
        }
        for (const PodHistory::Entry &entry : m_history.newest())
            needed.remove(entry.target.component);
        QStringList names;
        for (const Component component : std::as_const(needed))
            names << toString(component);
        names.sort();
        for (const QString &name : std::as_const(names)) {
            out.push_back(
                {u"unreachable"_s, name,
                 TelemetryText::tr("No ready pod of %1 was found, so its numbers are missing. Look at the "
                                   "pods of the namespace that Knative is installed in.")
                     .arg(name)});
        }
    }

    Registry m_registry;
    Topology m_topology;
    ResourceSet m_set;
    Subjects m_subjects;
    bool m_isDirty = false;
    QMap<QString, ResourcePtr> m_pods; ///< all Pod objects, by "NAMESPACE/NAME"
    QHash<QString, int> m_ports;       ///< that answered last
    PodHistory m_history;
    MetricsSwitch m_switch;
    Fetch m_fetch;
    QTimer m_timer;
    std::deque<PodTarget> m_waiting;
    PodHistory::Round m_round;
    QDateTime m_roundAt;
    QString m_refusal; ///< what the page that was read last is not
    int m_running = 0;
    int m_generation = 0; ///< replies of an earlier connection are dropped
    bool m_simulated = false;
};

} // namespace

std::unique_ptr<Provider> makeScrapeProvider()
{
    return std::make_unique<ScrapeProvider>();
}

} // namespace weir
