// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/edgecounts.h"

#include "model/telemetry/tally.h"

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

const Counters noCounters;

void setAttempts(EdgeCounts &out, const QMap<QString, double> &attempts)
{
    out.attempts = attempts;
    out.failures = failuresOf(attempts);
    out.hasAttempts = true;
}

} // namespace

WorkloadSide deltaOf(const WorkloadWindow &window)
{
    return {window.hasDelta ? &window.delta : nullptr, window.restarted};
}

WorkloadSide totalOf(const WorkloadWindow &window)
{
    return {window.hasTotal ? &window.total : nullptr, false};
}

EdgeCounts triggerCounts(const EdgeSubject &edge, const WorkloadSide &filter, const WorkloadSide &dispatcher,
                         bool combine, double factor)
{
    EdgeCounts out;
    out.atLeast = filter.restarted || dispatcher.restarted;
    const Counters &filterCounts = filter.counters ? *filter.counters : noCounters;
    const Counters &channelCounts = dispatcher.counters ? *dispatcher.counters : noCounters;
    const Tally server(filterCounts, edge.trigger, Instrument::Server);
    const Tally client(filterCounts, edge.trigger, Instrument::Client);
    const Tally finished(channelCounts, edge.delivery.subscription, Instrument::Dispatch);
    const bool hasChannel =
        dispatcher.counters && !edge.delivery.subscription.empty() && edge.delivery.isMeasured;
    const bool hasDeadLetter = !edge.delivery.deadLetterHost.empty();
    if (filter.counters) {
        setAttempts(out, client.byStatus());
        // An answer 2xx whose body is no event is the subscriber's code towards it, but 502 towards the
        // channel.
        const double notEvents = server.withCode("502") / factor - client.withCode("502");
        if (!filter.restarted && notEvents > 0)
            out.failures[u"notEvent"_s] = notEvents;
    }
    if (hasChannel && finished.hasCodes())
        out.lost = finished.all() - finished.withGoodCode();
    if (!filter.counters || !hasChannel || !combine)
        return out;
    const double attempts = sumOf(out.attempts);
    out.retries = std::clamp(server.all() / factor - finished.all(), 0.0, attempts);
    out.events = attempts - *out.retries;
    const double failed = std::max(finished.all() - server.withGoodCode() / factor, 0.0);
    if (!finished.hasCodes())
        out.lost = hasDeadLetter ? std::nullopt : std::optional(failed);
    if (!hasDeadLetter)
        out.deadLettered = 0;
    else if (out.lost)
        out.deadLettered = std::max(failed - *out.lost, 0.0);
    return out;
}

EdgeCounts channelCounts(const EdgeSubject &edge, const WorkloadSide &dispatcher)
{
    EdgeCounts out;
    out.atLeast = dispatcher.restarted;
    if (!dispatcher.counters)
        return out;
    const ChannelDelivery &delivery = edge.delivery;
    const Tally finished(*dispatcher.counters, delivery.subscription, Instrument::Dispatch);
    const Tally client(*dispatcher.counters, delivery.channel, Instrument::Client, delivery.host);
    const Tally letters(*dispatcher.counters, delivery.channel, Instrument::Client, delivery.deadLetterHost);
    out.events = finished.all();
    if (delivery.ownsHost)
        setAttempts(out, client.byStatus());
    const bool hasDeadLetter = !delivery.deadLetterHost.empty();
    if (!hasDeadLetter)
        out.deadLettered = 0;
    else if (delivery.ownsDeadLetterHost)
        out.deadLettered = letters.good();
    if (dispatcher.restarted)
        return out;
    if (delivery.ownsHost)
        out.retries = std::max(sumOf(out.attempts) - *out.events, 0.0);
    if (delivery.ownsHost && out.deadLettered) {
        // A refused reply or a later step's failure spoils the final code (knative-dataplane 3.10): what the
        // subscriber itself accepted is not lost.
        const double failed = std::max(*out.events - client.good(), 0.0);
        out.lost = std::max(failed - *out.deadLettered, 0.0);
    } else if (delivery.replyHost.empty() && finished.hasCodes()) {
        out.lost = finished.all() - finished.withGoodCode();
    }
    return out;
}

EdgeCounts sourceCounts(const EdgeSubject &edge, const WorkloadSide &adapter)
{
    EdgeCounts out;
    out.atLeast = adapter.restarted;
    if (!adapter.counters)
        return out;
    const Tally client(*adapter.counters, edge.source, Instrument::Client);
    setAttempts(out, client.byStatus());
    out.events = client.good();
    if (!adapter.restarted)
        out.retries = std::max(sumOf(out.attempts) - *out.events, 0.0);
    if (out.failures.isEmpty() && !adapter.restarted)
        out.lost = 0;
    return out;
}

EdgeCounts hostCounts(const ChannelDelivery &delivery, const std::string &host, const WorkloadSide &dispatcher)
{
    EdgeCounts out;
    out.atLeast = dispatcher.restarted;
    if (!dispatcher.counters)
        return out;
    const Tally client(*dispatcher.counters, delivery.channel, Instrument::Client, host);
    setAttempts(out, client.byStatus());
    // Only without failures is every try an event of its own.
    if (out.failures.isEmpty()) {
        out.events = client.all();
        if (!dispatcher.restarted)
            out.retries = 0;
    }
    return out;
}

EdgeCounts deadLetterCounts(const EdgeCounts &delivery, const EdgeCounts &tries, bool ownsHost)
{
    EdgeCounts out;
    out.atLeast = delivery.atLeast;
    if (ownsHost && tries.hasAttempts)
        setAttempts(out, tries.attempts);
    if (delivery.deadLettered && delivery.lost)
        out.events = *delivery.deadLettered + *delivery.lost;
    if (out.hasAttempts && out.events && !out.atLeast)
        out.retries = std::max(sumOf(out.attempts) - *out.events, 0.0);
    return out;
}

bool isZero(const EdgeCounts &counts)
{
    if (!counts.events && !counts.hasAttempts)
        return false;
    return counts.events.value_or(0) <= 0 && sumOf(counts.attempts) <= 0
           && counts.deadLettered.value_or(0) <= 0 && counts.lost.value_or(0) <= 0;
}

} // namespace weir
