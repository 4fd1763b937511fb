// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/exposition.h"

#include <QDateTime>

#include <string>
#include <unordered_map>
#include <vector>

namespace weir {

/// The three histograms from which all numbers of the OpenTelemetry generation come (knative-telemetry 1.4).
enum class Instrument {
    Dispatch, ///< kn_eventing_dispatch_duration_seconds
    Server,   ///< http_server_request_duration_seconds
    Client    ///< http_client_request_duration_seconds of event delivery
};

/// One cumulative histogram, reduced to the labels that recipes ask for. Label sets that fall together are
/// summed.
struct Series {
    struct Bucket {
        double bound = 0;
        double count = 0; ///< cumulative
    };
    Instrument instrument = Instrument::Dispatch;
    std::string code;  ///< http_response_status_code, may be empty
    std::string error; ///< error_type: a request without an answer; its code is then not to be believed
    std::string host;  ///< server_address, with ":port" where the port is not 80 or 443
    double count = 0;
    double sum = 0;
    std::vector<Bucket> buckets; ///< by bound

    /// Adds counts of another histogram with the same bounds.
    void add(const Series &other);
};

/// Series by what they belong to: "trigger:NAME.NS", "subscription:NAME.NS", "channel:NAME.NS",
/// "broker:NAME.NS" (ingress), "source:NAME.NS"; told apart by label shape (knative-telemetry 4.1).
using Counters = std::unordered_map<std::string, std::vector<Series>>;

/// One scrape of one pod.
struct PodSample {
    QDateTime at;                     ///< when the page came (UTC)
    Counters counters;
    std::optional<double> processStart; ///< seconds since epoch
    std::string service;              ///< target_info's service_name
    bool hasMarker = false;           ///< carries a family that marks it as Knative's (knative-telemetry 1.1)
    bool overflowed = false; ///< the cap on label sets was reached: some series are not counted apart
};

/// Reduces a page while it is parsed, so that an explosion of label sets costs no memory.
[[nodiscard]] Result<PodSample> reducePage(QByteArrayView page,
                                           exposition::Format format = exposition::Format::Auto,
                                           const QString &fileName = {},
                                           const exposition::Limits &limits = {});

/// What one pod counted between two scrapes.
struct PodDelta {
    Counters counters;
    bool restarted = false; ///< another process: the counts are those since its start, a lower bound
};
/// Rules of knative-telemetry 2.4: another process start or any decrease is a restart of the whole pod; a
/// series that is new in a known process started at 0.
[[nodiscard]] PodDelta delta(const PodSample &before, const PodSample &after);

/// Whether two process start times name the same process. Page values jitter with the clock by less than a
/// second.
[[nodiscard]] bool sameProcess(const PodSample &before, const PodSample &after);

void addTo(Counters &sum, const Counters &more);

/// Quantile `q` of bucket counts by linear interpolation; +Inf where it lies above the last finite bound;
/// nothing below 20 observations (knative-telemetry 4.10 rule 6).
[[nodiscard]] std::optional<double> quantile(const std::vector<Series::Bucket> &buckets, double q);

/// Series names of owners are split at the last dot: names may hold dots, namespaces cannot.
[[nodiscard]] std::string ownerKey(std::string_view prefix, const QString &name, const QString &nameSpace);

} // namespace weir
