// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QMap>
#include <QString>

#include <map>
#include <tuple>

namespace weir::demo {

/// Exact counts of one edge (product 5.1).
struct Counts {
    quint64 events = 0;
    quint64 deadLettered = 0;
    quint64 lost = 0;
    quint64 tries = 0;
    QMap<QString, quint64> attempts; ///< by status; "none" for no response
    QMap<QString, quint64> failures; ///< by class
};

/// Which running program counts something of an edge on its page; a restart of it starts `sincePodStart` anew.
enum class Counter { None, Filter, Dispatcher, PingAdapter, ApiServerAdapter };

struct EdgeKey {
    QString via, role, from, to, name;
    bool operator<(const EdgeKey &other) const
    {
        return std::tie(via, role, from, to, name)
            < std::tie(other.via, other.role, other.from, other.to, other.name);
    }
};

/// The truth about every edge since the start.
class Book
{
public:
    struct Line {
        Counts all;
        Counter attemptsBy = Counter::None; ///< who counts single requests
        Counter outcomeBy = Counter::None;  ///< who counts finished events
        Counts attemptsBase;                ///< `all` when the counting process started
        Counts outcomeBase;
        bool inherited = false;
    };

    /// The line of an edge, made when it is new.
    Line &line(const EdgeKey &key, Counter attemptsBy, Counter outcomeBy);
    /// One request. `status` 0: no response. `notEvent`: a 2xx whose body is no event, where that is a failure.
    static void attempt(Line &line, int status, bool notEvent);
    void restarted(Counter counter);

    [[nodiscard]] Json toJson(double time) const;

private:
    std::map<EdgeKey, Line> m_lines;
};

} // namespace weir::demo
