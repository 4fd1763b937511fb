// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/podhistory.h"

#include <algorithm>

namespace weir {

void PodHistory::add(const QDateTime &at, Round round)
{
    if (m_window <= 0 && !m_rounds.empty())
        completeFirst(round);
    for (auto pod = round.begin(); pod != round.end(); ++pod) {
        if (pod->state.sample)
            m_answered.insert(pod.key());
    }
    m_rounds.push_back({at, std::move(round)});
    if (m_window <= 0) {
        if (m_rounds.size() > 2)
            m_rounds.erase(m_rounds.begin() + 1);
        return;
    }
    for (size_t first = base(); first > 0; --first)
        m_rounds.pop_front();
}

void PodHistory::completeFirst(const Round &round)
{
    Moment &first = m_rounds.front();
    const double start = static_cast<double>(first.at.toMSecsSinceEpoch()) / 1000.0;
    for (auto pod = round.begin(); pod != round.end(); ++pod) {
        const PodState &state = pod->state;
        if (state.sample && !m_answered.contains(pod.key())
            && state.sample->processStart.value_or(0) <= start)
            first.pods.insert(pod.key(), *pod);
    }
}

size_t PodHistory::base() const
{
    if (m_window <= 0)
        return 0;
    const QDateTime edge = m_rounds.back().at.addSecs(-m_window);
    size_t found = 0;
    for (size_t i = 0; i + 1 < m_rounds.size() && m_rounds[i].at <= edge; ++i)
        found = i;
    return found;
}

QDateTime PodHistory::from() const
{
    return m_rounds.empty() ? QDateTime() : m_rounds[base()].at;
}

QDateTime PodHistory::to() const
{
    return m_rounds.empty() ? QDateTime() : m_rounds.back().at;
}

WorkloadWindow PodHistory::windowOf(const Belongs &belongs) const
{
    const size_t first = base();
    WorkloadState before;
    WorkloadState after;
    for (auto pod = newest().begin(); pod != newest().end(); ++pod) {
        if (belongs(pod->target))
            after.insert(pod.key(), pod->state);
    }
    // A pod's baseline is the window's first round, or the first later one in which it answered; a pod whose
    // process began after the window did needs none.
    const double start = static_cast<double>(m_rounds[first].at.toMSecsSinceEpoch()) / 1000.0;
    for (size_t i = first; i + 1 < m_rounds.size(); ++i) {
        const Round &round = m_rounds[i].pods;
        for (auto pod = round.begin(); pod != round.end(); ++pod) {
            if (!belongs(pod->target) || !pod->state.sample || before.contains(pod.key()))
                continue;
            const bool isNew = i > first && pod->state.sample->processStart.value_or(0) > start;
            if (!isNew)
                before.insert(pod.key(), pod->state);
        }
    }
    return window(before, m_rounds[first].at, after);
}

DataPlane PodHistory::plane(const QString &systemNamespace) const
{
    DataPlane out;
    if (m_rounds.empty())
        return out;
    const auto is = [](Component component) {
        return [component](const PodTarget &target) { return target.component == component; };
    };
    out.ingress = windowOf(is(Component::Ingress));
    out.filter = windowOf(is(Component::Filter));
    out.ping = windowOf(is(Component::PingAdapter));
    const auto dispatchersIn = [](const QString &nameSpace) {
        return [nameSpace](const PodTarget &target) {
            return target.component == Component::Dispatcher && target.nameSpace == nameSpace;
        };
    };
    out.dispatcher = windowOf(dispatchersIn(systemNamespace));
    for (const Entry &entry : newest()) {
        const PodTarget &target = entry.target;
        if (target.component == Component::Dispatcher && target.nameSpace != systemNamespace
            && !out.dispatchers.contains(target.nameSpace))
            out.dispatchers.insert(target.nameSpace, windowOf(dispatchersIn(target.nameSpace)));
        if (target.component == Component::ApiServerAdapter && !out.adapters.contains(target.source)) {
            const QString source = target.source;
            out.adapters.insert(source, windowOf([source](const PodTarget &other) {
                                    return other.component == Component::ApiServerAdapter
                                           && other.source == source;
                                }));
        }
    }
    return out;
}

QStringList PodHistory::restarted() const
{
    QStringList out;
    if (m_rounds.size() < 2)
        return out;
    for (auto pod = newest().begin(); pod != newest().end(); ++pod) {
        if (!pod->state.sample)
            continue;
        for (size_t i = base(); i + 1 < m_rounds.size(); ++i) {
            const Entry old = m_rounds[i].pods.value(pod.key());
            if (old.state.sample && !sameProcess(*old.state.sample, *pod->state.sample)) {
                out << pod.key();
                break;
            }
        }
    }
    return out;
}

} // namespace weir
