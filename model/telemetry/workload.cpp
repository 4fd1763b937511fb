// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/workload.h"

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

QString toString(Component component)
{
    switch (component) {
    case Component::Ingress: return u"mt-broker-ingress"_s;
    case Component::Filter: return u"mt-broker-filter"_s;
    case Component::Dispatcher: return u"imc-dispatcher"_s;
    case Component::PingAdapter: return u"pingsource-mt-adapter"_s;
    case Component::ApiServerAdapter: return u"apiserversource"_s;
    }
    return {};
}

namespace {

/// Notes start time and age of a pod's process and adds its counters to the total.
void addTotal(WorkloadWindow &out, const PodState &pod, bool isFirst)
{
    addTo(out.total, pod.sample->counters);
    const double start = pod.sample->processStart.value_or(0);
    out.firstStart = isFirst ? start : std::min(out.firstStart, start);
    out.lastStart = isFirst ? start : std::max(out.lastStart, start);
    out.leastRestarts = isFirst ? pod.restarts : std::min(out.leastRestarts, pod.restarts);
    out.mostRestarts = isFirst ? pod.restarts : std::max(out.mostRestarts, pod.restarts);
    if (!out.at.isValid() || pod.sample->at > out.at)
        out.at = pod.sample->at;
}

double secondsBetween(const QDateTime &from, const QDateTime &to)
{
    return static_cast<double>(from.msecsTo(to)) / 1000.0;
}

} // namespace

WorkloadWindow window(const WorkloadState &before, const QDateTime &beforeAt, const WorkloadState &after)
{
    WorkloadWindow out;
    if (after.isEmpty())
        return out;
    out.hasDelta = out.hasTotal = true;
    out.absence = Absence::None;
    bool isFirst = true;
    for (auto pod = after.begin(); pod != after.end(); ++pod) {
        if (!pod->sample) {
            out.hasDelta = out.hasTotal = false;
            out.absence = pod->absence == Absence::None ? Absence::Waiting : pod->absence;
            continue;
        }
        addTotal(out, *pod, isFirst);
        isFirst = false;
        const PodState old = before.value(pod.key());
        if (old.sample) {
            const PodDelta difference = delta(*old.sample, *pod->sample);
            addTo(out.delta, difference.counters);
            out.restarted = out.restarted || difference.restarted;
            out.seconds = std::max(out.seconds, secondsBetween(old.sample->at, pod->sample->at));
            continue;
        }
        const double start = pod->sample->processStart.value_or(0);
        const bool isNew = beforeAt.isValid() && !before.isEmpty()
            && start > static_cast<double>(beforeAt.toMSecsSinceEpoch()) / 1000.0;
        if (isNew) {
            addTo(out.delta, pod->sample->counters);
            out.seconds = std::max(out.seconds, secondsBetween(beforeAt, pod->sample->at));
        } else {
            out.hasDelta = false;
            if (out.absence == Absence::None)
                out.absence = Absence::Waiting;
        }
    }
    for (auto pod = before.begin(); pod != before.end(); ++pod) {
        if (pod->sample && !after.contains(pod.key()))
            out.restarted = true; // it ended, and with it what it counted last
    }
    return out;
}

} // namespace weir
