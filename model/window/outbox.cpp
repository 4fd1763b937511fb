// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/outbox.h"

#include <algorithm>

namespace weir::windowing {

Outbox::Outbox(qint64 backoff, qint64 longest, size_t parallel)
    : m_backoff(backoff), m_longest(longest), m_parallel(parallel)
{
}

void Outbox::add(quint64 serial, const std::string &key)
{
    if (!m_letters.emplace(serial, Letter{.key = key}).second)
        return;
    std::deque<quint64> &queue = m_queues[key];
    queue.push_back(serial);
    if (queue.size() == 1)
        m_ready.emplace(0, serial);
}

std::optional<quint64> Outbox::take(qint64 now)
{
    if (m_underWay >= m_parallel || m_ready.empty() || m_ready.begin()->first > now)
        return std::nullopt;
    const quint64 serial = m_ready.begin()->second;
    m_ready.erase(m_ready.begin());
    Letter &letter = m_letters[serial];
    ++letter.attempts;
    letter.isUnderWay = true;
    ++m_underWay;
    return serial;
}

void Outbox::done(quint64 serial)
{
    const auto letter = m_letters.find(serial);
    if (letter == m_letters.end())
        return;
    if (letter->second.isUnderWay)
        --m_underWay;
    m_ready.erase({letter->second.notBefore, serial});
    const auto queue = m_queues.find(letter->second.key);
    const bool wasFirst = queue->second.front() == serial;
    std::erase(queue->second, serial);
    if (queue->second.empty())
        m_queues.erase(queue);
    else if (wasFirst)
        m_ready.emplace(0, queue->second.front());
    m_letters.erase(letter);
}

qint64 Outbox::failed(quint64 serial, qint64 now, double jitter)
{
    const auto found = m_letters.find(serial);
    if (found == m_letters.end() || !found->second.isUnderWay)
        return 0;
    Letter &letter = found->second;
    letter.isUnderWay = false;
    --m_underWay;
    const int doublings = std::min(letter.attempts - 1, 30);
    const qint64 whole = std::min(m_longest, m_backoff << doublings);
    const auto wait = static_cast<qint64>(static_cast<double>(whole) * (0.5 + jitter / 2));
    letter.notBefore = now + wait;
    m_ready.emplace(letter.notBefore, serial);
    return wait;
}

std::optional<qint64> Outbox::next() const
{
    if (m_underWay >= m_parallel || m_ready.empty())
        return std::nullopt;
    return m_ready.begin()->first;
}

int Outbox::attempts(quint64 serial) const
{
    const auto letter = m_letters.find(serial);
    return letter == m_letters.end() ? 0 : letter->second.attempts;
}

} // namespace weir::windowing
