// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/batcher.h"

namespace weir::cluster {

Batcher::Batcher(Clock &clock, Sink sink) : m_clock(clock), m_sink(std::move(sink)) {}

void Batcher::add(const std::vector<Observed> &changes)
{
    for (const Observed &change : changes) {
        const auto known = m_last.constFind(change.id);
        if (known != m_last.constEnd() && (m_pending[*known].resource || !change.resource)) {
            m_pending[*known].resource = change.resource;
            continue;
        }
        m_last.insert(change.id, m_pending.size());
        m_pending.push_back(change);
        if (m_pending.size() >= Largest)
            flush();
    }
    if (!m_pending.empty() && !m_alarm)
        m_alarm = m_clock.after(100, [this] { flush(); });
}

void Batcher::flush()
{
    m_alarm.reset();
    if (m_pending.empty())
        return;
    const std::vector<Observed> batch = std::move(m_pending);
    m_pending = {};
    m_last.clear();
    m_sink(batch);
}

} // namespace weir::cluster
