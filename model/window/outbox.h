// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace weir::windowing {

/// When which closed window is sent: those of one key one after the other in order of closing, several keys at a time,
/// and after a failure again, each time twice as late. Times are milliseconds of any clock.
class Outbox
{
public:
    /// `backoff`: before the second attempt; no wait is longer than `longest`.
    Outbox(qint64 backoff, qint64 longest, size_t parallel);

    void add(quint64 serial, const std::string &key);
    /// The next window to send; it counts as under way until `done` or `failed`.
    [[nodiscard]] std::optional<quint64> take(qint64 now);
    /// Delivered or given up.
    void done(quint64 serial);
    /// `jitter` in [0, 1): senders that failed together do not come back together. The wait is returned.
    qint64 failed(quint64 serial, qint64 now, double jitter);

    /// When `take` may have something that it has not now; nullopt: not by time alone.
    [[nodiscard]] std::optional<qint64> next() const;
    [[nodiscard]] int attempts(quint64 serial) const; ///< begun so far
    [[nodiscard]] size_t underWay() const { return m_underWay; }
    [[nodiscard]] bool contains(quint64 serial) const { return m_letters.contains(serial); }
    [[nodiscard]] size_t size() const { return m_letters.size(); }

private:
    struct Letter {
        std::string key;
        int attempts = 0;
        bool isUnderWay = false;
        qint64 notBefore = 0;
    };

    qint64 m_backoff;
    qint64 m_longest;
    size_t m_parallel;
    size_t m_underWay = 0;
    std::map<quint64, Letter> m_letters;
    std::map<std::string, std::deque<quint64>> m_queues; ///< by key; the first of each may be sent
    std::set<std::pair<qint64, quint64>> m_ready;        ///< firsts that are not under way, by when
};

} // namespace weir::windowing
