// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/counters.h"

#include "model/telemetry/scanner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace weir {

namespace {

enum class Part { Count, Sum, Bucket };

struct Meaning {
    Instrument instrument;
    Part part;
};

std::optional<Meaning> meaningOf(std::string_view name)
{
    struct Family {
        std::string_view name;
        Instrument instrument;
    };
    static constexpr std::array families{
        Family{"kn_eventing_dispatch_duration_seconds", Instrument::Dispatch},
        Family{"http_server_request_duration_seconds", Instrument::Server},
        Family{"http_client_request_duration_seconds", Instrument::Client},
    };
    for (const Family &family : families) {
        if (!name.starts_with(family.name))
            continue;
        const std::string_view suffix = name.substr(family.name.size());
        if (suffix == "_count")
            return Meaning{family.instrument, Part::Count};
        // Latency of the server side is never shown; leaving it out keeps half of a page out of memory.
        if (family.instrument == Instrument::Server)
            return std::nullopt;
        if (suffix == "_sum")
            return Meaning{family.instrument, Part::Sum};
        if (suffix == "_bucket")
            return Meaning{family.instrument, Part::Bucket};
    }
    return std::nullopt;
}

std::string named(std::string_view prefix, std::string_view name, std::string_view nameSpace)
{
    std::string key(prefix);
    key.append(name).append(".").append(nameSpace);
    return key;
}

std::string ownerOf(const exposition::SampleView &view)
{
    const std::string_view destination = view.label("messaging_destination_name");
    if (destination.starts_with("trigger:") || destination.starts_with("subscription:"))
        return std::string(destination);
    if (const std::string_view channel = view.label("kn_channel_name"); !channel.empty())
        return named("channel:", channel, view.label("kn_channel_namespace"));
    if (const std::string_view broker = view.label("kn_broker_name"); !broker.empty())
        return named("broker:", broker, view.label("kn_broker_namespace"));
    if (const std::string_view source = view.label("kn_source_name"); !source.empty())
        return named("source:", source, view.label("kn_source_namespace"));
    if (const std::string_view sink = view.label("kn_sink_name"); !sink.empty())
        return named("sink:", sink, view.label("kn_sink_namespace"));
    return {};
}

std::string hostOf(const exposition::SampleView &view)
{
    std::string host(view.label("server_address"));
    const std::string_view port = view.label("server_port");
    if (!port.empty() && port != "80" && port != "443")
        host.append(":").append(port);
    return host;
}

bool isMarker(std::string_view name)
{
    return name.starts_with("kn_eventing_") || name.starts_with("kn_k8s_client_")
        || name.starts_with("kn_workqueue_") || name.starts_with("kn_webhook_");
}

Series &seriesIn(std::vector<Series> &list, const Series &like)
{
    for (Series &entry : list) {
        if (entry.instrument == like.instrument && entry.code == like.code && entry.error == like.error
            && entry.host == like.host)
            return entry;
    }
    return list.emplace_back(Series{.instrument = like.instrument, .code = like.code, .error = like.error,
                                    .host = like.host, .count = 0, .sum = 0, .buckets = {}});
}

const Series *findIn(const Counters &counters, const std::string &owner, const Series &like)
{
    const auto found = counters.find(owner);
    if (found == counters.end())
        return nullptr;
    for (const Series &entry : found->second) {
        if (entry.instrument == like.instrument && entry.code == like.code && entry.error == like.error
            && entry.host == like.host)
            return &entry;
    }
    return nullptr;
}

void addBucket(std::vector<Series::Bucket> &buckets, double bound, double count)
{
    const auto at = std::ranges::lower_bound(buckets, bound, {}, &Series::Bucket::bound);
    if (at != buckets.end() && at->bound == bound)
        at->count += count;
    else
        buckets.insert(at, {bound, count});
}

class Reducer final : public exposition::Handler
{
public:
    explicit Reducer(PodSample &pod) : m_pod(pod) {}

    void sample(const exposition::SampleView &view) override
    {
        if (view.name == "process_start_time_seconds") {
            if (std::isfinite(view.value))
                m_pod.processStart = view.value;
            return;
        }
        if (view.name == "target_info") {
            m_pod.service = view.label("service_name");
            m_pod.hasMarker = m_pod.hasMarker || !m_pod.service.empty();
            return;
        }
        m_pod.hasMarker = m_pod.hasMarker || isMarker(view.name);
        const std::optional<Meaning> meaning = meaningOf(view.name);
        if (!meaning || !std::isfinite(view.value) || view.value < 0)
            return;
        if (!view.label("otel_metric_overflow").empty()) {
            m_pod.overflowed = true;
            return;
        }
        // The Kubernetes client of the same process writes the same family (knative-telemetry 0, fact 16).
        if (view.label("otel_scope_name").ends_with("metrics/k8s"))
            return;
        const std::string owner = ownerOf(view);
        if (owner.empty())
            return;
        const Series like{.instrument = meaning->instrument,
                          .code = std::string(view.label("http_response_status_code")),
                          .error = std::string(view.label("error_type")),
                          .host = meaning->instrument == Instrument::Client ? hostOf(view) : std::string(),
                          .count = 0, .sum = 0, .buckets = {}};
        Series &entry = seriesIn(m_pod.counters[owner], like);
        if (meaning->part == Part::Count) {
            entry.count += view.value;
        } else if (meaning->part == Part::Sum) {
            entry.sum += view.value;
        } else {
            double bound = 0;
            if (exposition::readNumber(view.label("le"), bound) && !std::isnan(bound))
                addBucket(entry.buckets, bound, view.value);
        }
    }

private:
    PodSample &m_pod;
};

bool decreased(const PodSample &before, const PodSample &after)
{
    for (const auto &[owner, list] : before.counters) {
        for (const Series &old : list) {
            const Series *now = findIn(after.counters, owner, old);
            if (!now || now->count < old.count)
                return true;
        }
    }
    return false;
}

} // namespace

void Series::add(const Series &other)
{
    count += other.count;
    sum += other.sum;
    for (const Bucket &bucket : other.buckets)
        addBucket(buckets, bucket.bound, bucket.count);
}

Result<PodSample> reducePage(QByteArrayView page, exposition::Format format, const QString &fileName,
                             const exposition::Limits &limits)
{
    PodSample pod;
    Reducer reducer(pod);
    if (const Result<void> parsed = exposition::parse(page, reducer, format, fileName, limits); !parsed)
        return fail(parsed.error());
    return pod;
}

bool sameProcess(const PodSample &before, const PodSample &after)
{
    if (before.processStart && after.processStart
        && std::abs(*before.processStart - *after.processStart) >= 1)
        return false;
    return !decreased(before, after);
}

PodDelta delta(const PodSample &before, const PodSample &after)
{
    if (!sameProcess(before, after))
        return {.counters = after.counters, .restarted = true};
    PodDelta out;
    for (const auto &[owner, list] : after.counters) {
        std::vector<Series> changed;
        for (const Series &now : list) {
            const Series *old = findIn(before.counters, owner, now);
            if (old && now.count == old->count)
                continue;
            Series difference = now;
            if (old) {
                difference.count -= old->count;
                difference.sum -= old->sum;
                for (const Series::Bucket &bucket : old->buckets)
                    addBucket(difference.buckets, bucket.bound, -bucket.count);
            }
            changed.push_back(std::move(difference));
        }
        if (!changed.empty())
            out.counters.emplace(owner, std::move(changed));
    }
    return out;
}

void addTo(Counters &sum, const Counters &more)
{
    for (const auto &[owner, list] : more) {
        std::vector<Series> &into = sum[owner];
        for (const Series &series : list)
            seriesIn(into, series).add(series);
    }
}

std::optional<double> quantile(const std::vector<Series::Bucket> &buckets, double q)
{
    constexpr double enough = 20;
    if (buckets.empty())
        return std::nullopt;
    const double total = buckets.back().count;
    if (total < enough)
        return std::nullopt;
    const double rank = q * total;
    double lower = 0;
    double below = 0;
    for (const Series::Bucket &bucket : buckets) {
        if (bucket.count >= rank && bucket.count > below) {
            if (std::isinf(bucket.bound))
                return std::numeric_limits<double>::infinity();
            return lower + (bucket.bound - lower) * (rank - below) / (bucket.count - below);
        }
        lower = bucket.bound;
        below = bucket.count;
    }
    return std::numeric_limits<double>::infinity();
}

std::string ownerKey(std::string_view prefix, const QString &name, const QString &nameSpace)
{
    return named(prefix, name.toStdString(), nameSpace.toStdString());
}

} // namespace weir
