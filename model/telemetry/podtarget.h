// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resource.h"
#include "model/telemetry/workload.h"

#include <optional>
#include <vector>

namespace weir {

/// A data-plane pod that serves a metrics page.
struct PodTarget {
    Component component = Component::Ingress;
    QString nameSpace;
    QString pod;
    QString source;          ///< "NAMESPACE/NAME" that an ApiServerSource's adapter serves
    std::vector<int> ports;  ///< to try, likeliest first
    int restarts = 0;        ///< of its containers, as the cluster counts them
    bool isReady = false;

    /// Absolute path of its page on the API server.
    [[nodiscard]] QString path(int port) const;
};

/// The target that a Pod object is, told by its labels (knative-telemetry 2.1); nullopt for every other pod.
/// `extraPort`: the port that the cluster's metrics-endpoint names, or 0.
[[nodiscard]] std::optional<PodTarget> targetOf(const Resource &pod, int extraPort = 0);

/// Whether the events that the pod counts are simulated: it says so itself (base/simulation.h).
[[nodiscard]] bool isSimulated(const Resource &pod);

/// Why a page could not be read, from the answer to its request.
[[nodiscard]] Absence absenceOf(int status, const QByteArray &body);

/// What ConfigMap config-observability says about metrics.
struct MetricsSwitch {
    bool isKnown = false;  ///< the ConfigMap was seen
    QString protocol;      ///< "none", "prometheus", "http/protobuf", "grpc"
    int port = 0;          ///< of metrics-endpoint, 0 where none is named
    bool hasOldKey = false; ///< the key of releases up to 1.18 alone, which has no effect any more
};
[[nodiscard]] MetricsSwitch metricsSwitchOf(const Resource &configMap);

/// The sentence of a note about metrics that are off: what to change and what to restart.
[[nodiscard]] QString howToTurnOn(const MetricsSwitch &state, const QString &systemNamespace);

} // namespace weir
