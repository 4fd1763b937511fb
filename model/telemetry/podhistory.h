// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/podtarget.h"

#include <QDateTime>
#include <QMap>

#include <QSet>

#include <deque>
#include <functional>

namespace weir {

/// The pages of all data-plane pods over time, and the windows between them. No I/O: the provider puts in
/// what it fetched, tests put in what they like.
class PodHistory
{
public:
    /// What one round of scraping found of one pod.
    struct Entry {
        PodTarget target;
        PodState state;
    };
    using Round = QMap<QString, Entry>; ///< by "NAMESPACE/POD"

    /// `seconds` 0: windows reach back to the first round.
    void setWindow(int seconds) { m_window = seconds; }
    /// Adds a round; `at` is the newest page's time, or now where no page came.
    void add(const QDateTime &at, Round round);
    void clear() { m_rounds.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_rounds.empty(); }

    /// The window that ends with the newest round.
    [[nodiscard]] DataPlane plane(const QString &systemNamespace) const;
    [[nodiscard]] QDateTime from() const;
    [[nodiscard]] QDateTime to() const;
    [[nodiscard]] const Round &newest() const { return m_rounds.back().pods; }
    /// Whether this pod ever gave a page: then a refused connection is a restart, not metrics that are off.
    [[nodiscard]] bool hasAnswered(const QString &pod) const { return m_answered.contains(pod); }
    /// Pods whose process changed within the window.
    [[nodiscard]] QStringList restarted() const;

private:
    struct Moment {
        QDateTime at;
        Round pods;
    };
    using Belongs = std::function<bool(const PodTarget &)>;
    [[nodiscard]] size_t base() const;
    /// Pods that answer for the first time, and were there before, count from this page on.
    void completeFirst(const Round &round);
    [[nodiscard]] WorkloadWindow windowOf(const Belongs &belongs) const;

    std::deque<Moment> m_rounds;
    QSet<QString> m_answered;
    int m_window = 30;
};

} // namespace weir
