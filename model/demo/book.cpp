// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/book.h"

#include <cmath>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

QString failureClass(int status, bool notEvent)
{
    if (status == 0)
        return u"none"_s;
    if (status >= 200 && status < 300)
        return notEvent ? u"notEvent"_s : QString();
    return QString::number(status / 100) + u"xx"_s;
}

Json difference(const QMap<QString, quint64> &all, const QMap<QString, quint64> &base)
{
    Json result = Json::object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (const quint64 count = it.value() - base.value(it.key()); count > 0)
            result[it.key().toStdString()] = count;
    }
    return result;
}

Json members(const Counts &all, const Counts &attempts, const Counts &outcomes)
{
    const quint64 events = all.events - outcomes.events;
    // Events and requests may be counted by two processes that started at different times.
    const quint64 triesForRetries = all.tries - outcomes.tries;
    Json result = Json::object();
    result["events"] = events;
    result["attempts"] = difference(all.attempts, attempts.attempts);
    result["failures"] = difference(all.failures, attempts.failures);
    result["retries"] = triesForRetries > events ? triesForRetries - events : 0;
    result["deadLettered"] = all.deadLettered - outcomes.deadLettered;
    result["lost"] = all.lost - outcomes.lost;
    return result;
}

} // namespace

Book::Line &Book::line(const EdgeKey &key, Counter attemptsBy, Counter outcomeBy)
{
    const auto [found, isNew] = m_lines.try_emplace(key);
    if (isNew) {
        found->second.attemptsBy = attemptsBy;
        found->second.outcomeBy = outcomeBy;
    }
    return found->second;
}

void Book::attempt(Line &line, int status, bool notEvent)
{
    ++line.all.tries;
    ++line.all.attempts[status == 0 ? u"none"_s : QString::number(status)];
    if (const QString failure = failureClass(status, notEvent); !failure.isEmpty())
        ++line.all.failures[failure];
}

void Book::restarted(Counter counter)
{
    for (auto &[key, line] : m_lines) {
        if (line.attemptsBy == counter)
            line.attemptsBase = line.all;
        if (line.outcomeBy == counter || line.attemptsBy == counter)
            line.outcomeBase = line.all;
    }
}

Json Book::toJson(double time) const
{
    Json edges = Json::array();
    for (const auto &[key, line] : m_lines) {
        Json edge = Json::object();
        edge["from"] = key.from.toStdString();
        edge["to"] = key.to.toStdString();
        edge["via"] = key.via.toStdString();
        edge["role"] = key.role.toStdString();
        if (!key.name.isEmpty())
            edge["name"] = key.name.toStdString();
        if (line.inherited)
            edge["inherited"] = true;
        edge.update(members(line.all, {}, {}));
        edge["sincePodStart"] = members(line.all, line.attemptsBase, line.outcomeBase);
        edges.push_back(std::move(edge));
    }
    return Json{{"time", std::floor(time * 1000) / 1000}, {"edges", std::move(edges)}};
}

} // namespace weir::demo
