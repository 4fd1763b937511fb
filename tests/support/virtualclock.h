// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clock.h"

#include <map>

namespace weir::test {

/// A clock that jumps: alarms run in order of time, and nobody waits.
class VirtualClock final : public weir::cluster::Clock
{
public:
    explicit VirtualClock(double random = 0.5) : m_random(random) {}

    qint64 now() const override { return m_now; }
    double random() override { return m_random; }
    std::unique_ptr<weir::cluster::Alarm> after(qint64 milliseconds, std::function<void()> call) override
    {
        const Key key{m_now + std::max<qint64>(milliseconds, 0), ++m_last};
        m_alarms[key] = std::move(call);
        return std::make_unique<Pending>(*this, key);
    }

    /// Time of the next alarm, or -1.
    qint64 next() const { return m_alarms.empty() ? -1 : m_alarms.begin()->first.first; }
    /// Jumps to the next alarm and runs it. False: there is none.
    bool step()
    {
        if (m_alarms.empty())
            return false;
        const auto first = m_alarms.begin();
        m_now = std::max(m_now, first->first.first);
        // Taken out before it runs: it may cancel itself.
        const auto call = std::move(first->second);
        m_alarms.erase(first);
        call();
        return true;
    }

private:
    using Key = std::pair<qint64, quint64>;

    class Pending final : public weir::cluster::Alarm
    {
    public:
        Pending(VirtualClock &clock, Key key) : m_clock(clock), m_key(key) {}
        ~Pending() override { m_clock.m_alarms.erase(m_key); }
        Q_DISABLE_COPY_MOVE(Pending)

    private:
        VirtualClock &m_clock;
        Key m_key;
    };

    double m_random;
    qint64 m_now = 0;
    quint64 m_last = 0;
    std::map<Key, std::function<void()>> m_alarms;
};

} // namespace weir::test
