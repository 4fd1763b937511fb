// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/recipes.h"

#include "model/telemetry/edgecounts.h"
#include "model/telemetry/tally.h"
#include "model/telemetry/text.h"

#include <algorithm>
#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Ingress and filter count a request twice until upstream stops it (knative-telemetry 0, fact 5). Told from
/// what the process itself counted otherwise; two where there is not enough to tell.
double doubling(const WorkloadWindow &ingress, const WorkloadWindow &filter)
{
    constexpr double enough = 20;
    constexpr double between = 1.5;
    double server = 0;
    double dispatch = 0;
    for (const auto &[owner, series] : filter.total) {
        // Failures only: what the filter did not let through is a 200 that was never dispatched.
        for (const Series &entry : series) {
            if (entry.code.empty() || entry.code.front() == '2' || entry.code == "500" || entry.code == "502")
                continue;
            server += entry.instrument == Instrument::Server ? entry.count : 0;
            dispatch += entry.instrument == Instrument::Dispatch ? entry.count : 0;
        }
    }
    if (dispatch < enough) {
        server = dispatch = 0;
        for (const auto &[owner, series] : ingress.total) {
            server += Tally(ingress.total, owner, Instrument::Server).withGoodCode();
            dispatch += Tally(ingress.total, owner, Instrument::Dispatch).all();
        }
    }
    return dispatch >= enough && server / dispatch < between ? 1 : 2;
}

/// Both processes counted from (nearly) the same moment on, so that their totals may be combined
/// (product 5.1).
bool countTogether(const WorkloadWindow &a, const WorkloadWindow &b)
{
    constexpr double apart = 60;
    const double first = std::min(a.firstStart, b.firstStart);
    const double last = std::max(a.lastStart, b.lastStart);
    const int least = std::min(a.leastRestarts, b.leastRestarts);
    const int most = std::max(a.mostRestarts, b.mostRestarts);
    return first > 0 && last - first <= apart && least == most;
}

class Reader
{
public:
    explicit Reader(const DataPlane &plane)
        : m_plane(plane), m_factor(doubling(plane.ingress, plane.filter))
    {
    }

    [[nodiscard]] EdgeReading read(const EdgeSubject &edge) const
    {
        EdgeReading out;
        out.from = edge.from;
        out.to = edge.to;
        out.via = edge.via;
        out.role = toString(edge.role);
        out.name = edge.name;
        out.owner = edge.owner;
        out.path = edge.path;
        switch (edge.form) {
        case EdgeForm::NotMeasured:
            out.absence = Absence::NotMeasured;
            out.note = edge.why;
            return out;
        case EdgeForm::Trigger:
        case EdgeForm::TriggerDeadLetter:
            readTrigger(edge, out);
            break;
        case EdgeForm::Channel:
        case EdgeForm::ChannelDeadLetter:
        case EdgeForm::Reply:
            readChannel(edge, out);
            break;
        case EdgeForm::PingSource:
            readSource(edge, m_plane.ping, out);
            break;
        case EdgeForm::ApiServerSource:
            readSource(edge, m_plane.adapters.value(edge.adapter), out);
            break;
        }
        if (out.absence == Absence::None && out.total && isZero(*out.total))
            out.absence = Absence::NoTraffic;
        return out;
    }

    [[nodiscard]] const WorkloadWindow &dispatcherOf(const QString &nameSpace, bool isNamespaced) const
    {
        const auto own = m_plane.dispatchers.constFind(nameSpace);
        return isNamespaced && own != m_plane.dispatchers.constEnd() ? *own : m_plane.dispatcher;
    }

    [[nodiscard]] double factor() const { return m_factor; }

private:
    static void finish(EdgeReading &out, double seconds)
    {
        if (out.window.events && seconds > 0)
            out.rate = *out.window.events / seconds;
        if (out.window.atLeast && out.note.isEmpty())
            out.note = TelemetryText::tr("A pod restarted in this window: the counts are lower bounds.");
    }

    static void setQuantiles(EdgeReading &out, const std::vector<Series::Bucket> &buckets)
    {
        out.p50 = quantile(buckets, 0.5);
        out.p95 = quantile(buckets, 0.95);
        out.p99 = quantile(buckets, 0.99);
    }

    void readTrigger(const EdgeSubject &edge, EdgeReading &out) const
    {
        const WorkloadWindow &filter = m_plane.filter;
        const WorkloadWindow &dispatcher = dispatcherOf(edge.delivery.nameSpace, edge.delivery.isNamespaced);
        const bool isWhole = !filter.restarted && !dispatcher.restarted;
        EdgeCounts window = triggerCounts(edge, deltaOf(filter), deltaOf(dispatcher), isWhole, m_factor);
        EdgeCounts total = triggerCounts(edge, totalOf(filter), totalOf(dispatcher),
                                         countTogether(filter, dispatcher), m_factor);
        const bool isLetter = edge.form == EdgeForm::TriggerDeadLetter;
        if (isLetter) {
            const ChannelDelivery &delivery = edge.delivery;
            window =
                deadLetterCounts(window, hostCounts(delivery, delivery.deadLetterHost, deltaOf(dispatcher)),
                                 delivery.ownsDeadLetterHost);
            total =
                deadLetterCounts(total, hostCounts(delivery, delivery.deadLetterHost, totalOf(dispatcher)),
                                 delivery.ownsDeadLetterHost);
        } else if (filter.hasDelta) {
            setQuantiles(out, Tally(filter.delta, edge.trigger, Instrument::Dispatch).buckets());
        }
        out.window = window;
        if (filter.hasTotal)
            out.total = total;
        out.source = NumberSource::Derived;
        out.at =
            dispatcher.at.isValid() && filter.at.isValid() ? std::min(filter.at, dispatcher.at) : filter.at;
        out.absence = filter.absence;
        if (filter.absence == Absence::None && dispatcher.absence != Absence::None) {
            out.note = TelemetryText::tr(
                           "Only attempts are known, because the channel dispatcher could not be read: %1")
                           .arg(sentence(dispatcher.absence));
        } else if (filter.absence == Absence::None && edge.delivery.subscription.empty()) {
            out.note = TelemetryText::tr(
                "Only attempts are known, because the trigger's Subscription was not found.");
        }
        finish(out, std::max(filter.seconds, dispatcher.seconds));
    }

    void readChannel(const EdgeSubject &edge, EdgeReading &out) const
    {
        const ChannelDelivery &delivery = edge.delivery;
        const WorkloadWindow &dispatcher = dispatcherOf(delivery.nameSpace, delivery.isNamespaced);
        const auto counts = [&](const WorkloadSide &side) {
            if (edge.form == EdgeForm::Reply)
                return hostCounts(delivery, delivery.replyHost, side);
            const EdgeCounts own = channelCounts(edge, side);
            if (edge.form == EdgeForm::Channel)
                return own;
            return deadLetterCounts(own, hostCounts(delivery, delivery.deadLetterHost, side),
                                    delivery.ownsDeadLetterHost);
        };
        out.window = counts(deltaOf(dispatcher));
        if (dispatcher.hasTotal)
            out.total = counts(totalOf(dispatcher));
        if (edge.form == EdgeForm::Channel && dispatcher.hasDelta) {
            setQuantiles(
                out,
                delivery.ownsHost
                    ? Tally(dispatcher.delta, delivery.channel, Instrument::Client, delivery.host).buckets()
                    : Tally(dispatcher.delta, delivery.subscription, Instrument::Dispatch).buckets());
            if (!delivery.ownsHost) {
                out.note = TelemetryText::tr(
                    "Several deliveries of the channel use the same host, so attempts cannot be told apart; "
                    "latency includes retries.");
            }
        }
        out.at = dispatcher.at;
        out.absence = dispatcher.absence;
        finish(out, dispatcher.seconds);
    }

    static void readSource(const EdgeSubject &edge, const WorkloadWindow &adapter, EdgeReading &out)
    {
        out.window = sourceCounts(edge, deltaOf(adapter));
        if (adapter.hasTotal)
            out.total = sourceCounts(edge, totalOf(adapter));
        if (adapter.hasDelta)
            setQuantiles(out, Tally(adapter.delta, edge.source, Instrument::Client).buckets());
        out.at = adapter.at;
        out.absence = adapter.absence;
        finish(out, adapter.seconds);
    }

    const DataPlane &m_plane;
    double m_factor;
};

/// Sums what the edges at a node say; unknown as soon as one of them is.
class EdgeSums
{
public:
    explicit EdgeSums(const std::vector<EdgeReading> &edges)
    {
        for (const EdgeReading &edge : edges) {
            m_into.insert(edge.to, &edge);
            // Replies and dead letters leave a node too, but they are answers to what it sent.
            if (edge.role != toString(EdgeRole::Reply) && edge.role != toString(EdgeRole::DeadLetter))
                m_from.insert(edge.from, &edge);
        }
    }

    [[nodiscard]] std::optional<double> into(const QString &id) const { return events(m_into.values(id)); }
    [[nodiscard]] std::optional<double> outOf(const QString &id) const { return events(m_from.values(id)); }
    [[nodiscard]] QList<const EdgeReading *> edgesInto(const QString &id) const { return m_into.values(id); }
    [[nodiscard]] QList<const EdgeReading *> edgesFrom(const QString &id) const { return m_from.values(id); }

    [[nodiscard]] std::optional<double> failedInto(const QString &id) const
    {
        std::optional<double> sum;
        for (const EdgeReading *edge : m_into.values(id)) {
            if (!edge->window.lost || !edge->window.deadLettered)
                return std::nullopt;
            sum = sum.value_or(0) + *edge->window.lost + *edge->window.deadLettered;
        }
        return sum;
    }

private:
    static std::optional<double> events(const QList<const EdgeReading *> &edges)
    {
        std::optional<double> sum;
        for (const EdgeReading *edge : edges) {
            if (!edge->window.events)
                return std::nullopt;
            sum = sum.value_or(0) + *edge->window.events;
        }
        return sum;
    }

    QMultiHash<QString, const EdgeReading *> m_into;
    QMultiHash<QString, const EdgeReading *> m_from;
};

void setRates(NodeReading &node, double seconds)
{
    if (seconds <= 0)
        return;
    const auto rate = [seconds](const std::optional<double> &count) {
        return count ? std::optional(*count / seconds) : std::nullopt;
    };
    node.inRate = rate(node.in);
    node.outRate = rate(node.out);
    node.failedRate = rate(node.failed);
}

/// B1 and B3 of a broker, C1 and C2 of a channel: requests that came in and those refused.
void readServer(NodeReading &node, const std::string &owner, const WorkloadWindow &window, double factor)
{
    node.absence = window.absence;
    node.at = window.at;
    node.atLeast = window.restarted;
    if (!window.hasDelta)
        return;
    const Tally server(window.delta, owner, Instrument::Server);
    node.in = server.all() / factor;
    node.failed = (server.all() - server.withGoodCode()) / factor;
    if (Tally(window.total, owner, Instrument::Server).all() <= 0)
        node.absence = Absence::NoTraffic;
}

} // namespace

std::vector<EdgeReading> readEdges(const Subjects &subjects, const DataPlane &plane)
{
    const Reader reader(plane);
    std::vector<EdgeReading> out;
    out.reserve(subjects.edges.size());
    for (const EdgeSubject &edge : subjects.edges)
        out.push_back(reader.read(edge));
    return out;
}

std::vector<NodeReading> readNodes(const Subjects &subjects, const DataPlane &plane,
                                   const std::vector<EdgeReading> &edges)
{
    const Reader reader(plane);
    const EdgeSums sums(edges);
    std::vector<NodeReading> out;
    for (const NodeSubject &subject : subjects.nodes) {
        NodeReading node;
        node.id = subject.id;
        double seconds = 0;
        if (subject.form == NodeSubject::Form::Broker) {
            readServer(node, subject.owner, plane.ingress, reader.factor());
            seconds = plane.ingress.seconds;
        } else if (subject.form == NodeSubject::Form::Channel) {
            const WorkloadWindow &dispatcher = reader.dispatcherOf(subject.nameSpace, subject.isNamespaced);
            readServer(node, subject.owner, dispatcher, 1);
            seconds = dispatcher.seconds;
        } else {
            const QList<const EdgeReading *> touching = subject.form == NodeSubject::Form::Source
                                                            ? sums.edgesFrom(subject.id)
                                                            : sums.edgesInto(subject.id);
            if (touching.isEmpty())
                continue;
            if (subject.form == NodeSubject::Form::Target) {
                node.in = sums.into(subject.id);
                node.failed = sums.failedInto(subject.id);
            }
            node.source = NumberSource::Derived;
            node.absence = touching.front()->absence;
            for (const EdgeReading *edge : touching) {
                node.atLeast = node.atLeast || edge->window.atLeast;
                if (edge->absence == Absence::None)
                    node.absence = Absence::None;
                if (edge->at.isValid() && (!node.at.isValid() || edge->at < node.at))
                    node.at = edge->at;
                if (edge->rate && edge->window.events && *edge->rate > 0)
                    seconds = std::max(seconds, *edge->window.events / *edge->rate);
            }
        }
        node.out = sums.outOf(subject.id);
        setRates(node, seconds);
        out.push_back(std::move(node));
    }
    return out;
}

} // namespace weir
