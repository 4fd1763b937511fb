// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/counters.h"
#include "model/telemetry/reading.h"

#include <QMap>

#include <memory>

namespace weir {

/// Components of the data plane that count (knative-telemetry 2.1).
enum class Component { Ingress, Filter, Dispatcher, PingAdapter, ApiServerAdapter };
[[nodiscard]] QString toString(Component component); ///< "mt-broker-ingress", …: the workload's name

/// What one pod of a workload last said.
struct PodState {
    std::shared_ptr<const PodSample> sample; ///< null where `absence` says why
    Absence absence = Absence::None;
    int restarts = 0;  ///< of its containers, as the cluster counts them
    QString why{};     ///< sentence: what came instead of a page; empty where that is not known
};

/// All ready pods of one workload at one time, by pod name.
using WorkloadState = QMap<QString, PodState>;

/// What a workload counted between two states, summed over its pods.
struct WorkloadWindow {
    Counters delta;
    Counters total;            ///< since the processes started
    bool hasDelta = false;     ///< every pod has a page at both ends
    bool hasTotal = false;     ///< every pod has a page at the end
    bool restarted = false;    ///< a process ended in between: single counts are lower bounds
    Absence absence = Absence::Unreachable; ///< why there is no delta
    double seconds = 0;        ///< longest time between the two pages of a pod
    double firstStart = 0;     ///< of the processes, seconds since epoch; 0 where unknown
    double lastStart = 0;
    int leastRestarts = 0;
    int mostRestarts = 0;
    QDateTime at;              ///< newest page
};

/// A pod that appeared between the states counts in full when its process started after `beforeAt`.
[[nodiscard]] WorkloadWindow window(const WorkloadState &before, const QDateTime &beforeAt,
                                    const WorkloadState &after);

/// The window of every workload that an edge may need.
struct DataPlane {
    WorkloadWindow ingress, filter, dispatcher, ping;
    QHash<QString, WorkloadWindow> dispatchers; ///< of namespaced channels, by namespace
    QHash<QString, WorkloadWindow> adapters;    ///< of ApiServerSources, by "NAMESPACE/NAME"
};

} // namespace weir
