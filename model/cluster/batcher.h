// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clock.h"
#include "model/telemetry/provider.h"

#include <QHash>

#include <functional>
#include <vector>

namespace weir::cluster {

/// Collects changes and hands them on at most ten times a second or 500 at a time. Of several changes of one object
/// only the last is kept, but a deletion before a new object of the same name stays.
class Batcher
{
public:
    using Sink = std::function<void(const std::vector<Observed> &batch)>;
    Batcher(Clock &clock, Sink sink);

    void add(const std::vector<Observed> &changes);
    void flush();

    static constexpr size_t Largest = 500;

private:
    Clock &m_clock;
    Sink m_sink;
    std::vector<Observed> m_pending;
    QHash<ResourceId, size_t> m_last;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace weir::cluster
