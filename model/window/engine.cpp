// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/engine.h"

#include <QCryptographicHash>

#include <algorithm>

namespace weir::windowing {

namespace {

/// The largest multiple of `step` that is not above `value`.
qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

Engine::Engine(Rule rule, Limits limits) : m_rule(std::move(rule)), m_limits(limits) {}

std::optional<Verdict> Engine::known(const Id &id) const
{
    const auto found = m_ids.find(id);
    if (found == m_ids.end())
        return std::nullopt;
    return found->second ? Verdict::Delivered : Verdict::Waiting;
}

Verdict Engine::check(const Entry &entry) const
{
    if (const auto verdict = known(entry.id))
        return *verdict;
    if (m_rule.closing != Rule::Closing::Count && entry.hasTime && entry.time > entry.arrival + m_rule.ahead)
        return Verdict::Ahead;
    const Place place = placeOf(entry);
    if (place.isLate && m_rule.refusesLate)
        return Verdict::Late;
    if (m_events >= m_limits.events)
        return Verdict::TooManyEvents;
    if (place.joined.empty()) {
        if (m_open.size() + m_closed.size() >= m_limits.windows)
            return Verdict::TooManyWindows;
        if (!m_keys.contains(entry.key) && m_keys.size() >= m_limits.keys)
            return Verdict::TooManyKeys;
    }
    return Verdict::New;
}

Verdict Engine::add(const Entry &entry)
{
    advance(entry.arrival);
    if (const auto verdict = known(entry.id))
        return *verdict;
    const Place place = placeOf(entry);
    if (place.isLate && m_rule.refusesLate)
        return Verdict::Late;

    Window window{.start = place.start, .end = place.end, .aggregate = {}, .ids = {}};
    Name name = place.name;
    for (const Name &part : place.joined) {
        Window joined = take(part);
        window.start = std::min(window.start, joined.start);
        window.end = std::max(window.end, joined.end);
        window.aggregate.add(joined.aggregate);
        if (window.ids.empty())
            window.ids = std::move(joined.ids);
        else
            window.ids.insert(window.ids.end(), joined.ids.begin(), joined.ids.end());
    }
    if (m_rule.closing == Rule::Closing::Gap)
        name.start = window.start;
    window.aggregate.add(entry.value, entry.time, ++m_order);
    window.ids.push_back(entry.id);
    m_ids[entry.id] = false;
    ++m_events;
    const bool isFull = m_rule.closing == Rule::Closing::Count
                        && window.aggregate.count >= static_cast<quint64>(m_rule.length);
    open(name, std::move(window));
    if (isFull)
        close(name);
    return Verdict::New;
}

Engine::Place Engine::placeOf(const Entry &entry) const
{
    Place place{.name = {entry.key, 0, 0}, .start = entry.time, .end = entry.time, .joined = {}};
    const qint64 length = m_rule.length;
    if (m_rule.closing == Rule::Closing::Count) {
        if (m_open.contains(place.name))
            place.joined.push_back(place.name);
        return place;
    }
    const bool isSession = m_rule.closing == Rule::Closing::Gap;
    place.start = isSession ? entry.time : floorTo(entry.time, length);
    place.end = place.start + length;
    place.name.start = place.start;
    const auto joined = [&] {
        return isSession ? sessionsAt(place.name, place.end)
                         : m_open.contains(place.name) ? std::vector{place.name} : std::vector<Name>();
    };
    place.joined = joined();
    if (place.joined.empty() && place.end + m_rule.lateness <= entry.arrival) {
        place.isLate = true;
        place.name.bucket = floorTo(entry.arrival, length) + length;
        place.joined = joined();
    }
    return place;
}

std::vector<Engine::Name> Engine::sessionsAt(const Name &name, qint64 end) const
{
    // Sessions of one key and bucket are one gap apart at least: one may begin before the event, one within its gap.
    std::vector<Name> found;
    const auto isOfGroup = [&](Open::const_iterator at) {
        return at != m_open.end() && at->first.key == name.key && at->first.bucket == name.bucket;
    };
    const auto next = m_open.upper_bound(name);
    if (next != m_open.begin()) {
        const auto before = std::prev(next);
        if (isOfGroup(before) && before->second.end > name.start)
            found.push_back(before->first);
    }
    if (isOfGroup(next) && next->second.start < end)
        found.push_back(next->first);
    return found;
}

std::optional<qint64> Engine::closingOf(const Name &name, const Window &window) const
{
    if (m_rule.closing == Rule::Closing::Count)
        return std::nullopt;
    return name.bucket != 0 ? name.bucket : window.end + m_rule.lateness;
}

void Engine::open(const Name &name, Window window)
{
    if (const auto closing = closingOf(name, window))
        m_due.emplace(*closing, name);
    ++m_keys[name.key];
    m_open.emplace(name, std::move(window));
}

Engine::Window Engine::take(const Name &name)
{
    const auto at = m_open.find(name);
    Window window = std::move(at->second);
    if (const auto closing = closingOf(name, window))
        m_due.erase({*closing, name});
    m_open.erase(at);
    leave(name.key);
    return window;
}

void Engine::leave(const std::string &key)
{
    const auto at = m_keys.find(key);
    if (at != m_keys.end() && --at->second == 0)
        m_keys.erase(at);
}

void Engine::advance(qint64 now)
{
    m_now = std::max(m_now, now);
    while (!m_due.empty() && m_due.begin()->first <= m_now)
        close(Name(m_due.begin()->second));
}

void Engine::closeAll()
{
    while (!m_open.empty())
        close(Name(m_open.begin()->first));
}

void Engine::setRule(const Rule &rule)
{
    if (!m_rule.continues(rule))
        closeAll();
    m_rule = rule;
    m_due.clear();
    for (const auto &[name, window] : m_open) {
        if (const auto closing = closingOf(name, window))
            m_due.emplace(*closing, name);
    }
}

void Engine::close(const Name &name)
{
    Window window = take(name);
    Closed closed{.serial = ++m_serial, .id = idOf(name.key, window), .key = name.key, .start = window.start,
                  .end = window.end, .at = m_now, .isLate = name.bucket != 0,
                  .aggregate = std::move(window.aggregate), .ids = std::move(window.ids)};
    ++m_keys[closed.key];
    m_serials[closed.id] = closed.serial;
    m_closed.emplace(closed.serial, std::move(closed));
}

std::string Engine::idOf(const std::string &key, const Window &window) const
{
    // Its span is not enough: what was given up may be gathered again with other events, a changed rule closes early.
    std::vector<Id> ids = window.ids;
    std::sort(ids.begin(), ids.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(toText(Json::array({m_rule.shape(), key})));
    for (const Id &id : ids)
        hash.addData(QByteArray::fromStdString(id.toString()));
    return hash.result().toHex().left(32).toStdString();
}

std::map<quint64, Closed>::iterator Engine::closedOf(const std::string &id)
{
    const auto serial = m_serials.find(id);
    return serial == m_serials.end() ? m_closed.end() : m_closed.find(serial->second);
}

void Engine::drop(std::map<quint64, Closed>::iterator closed)
{
    m_events -= closed->second.ids.size();
    leave(closed->second.key);
    m_serials.erase(closed->second.id);
    m_closed.erase(closed);
}

void Engine::keep(const Id &id)
{
    m_ids[id] = true;
    m_recent.push_back(id);
    while (m_recent.size() > m_limits.remembered) {
        m_ids.erase(m_recent.front());
        m_recent.pop_front();
    }
}

bool Engine::delivered(const std::string &id)
{
    const auto closed = closedOf(id);
    if (closed == m_closed.end())
        return false;
    for (const Id &one : closed->second.ids)
        keep(one);
    drop(closed);
    return true;
}

bool Engine::forget(const std::string &id)
{
    const auto closed = closedOf(id);
    if (closed == m_closed.end())
        return false;
    for (const Id &one : closed->second.ids)
        m_ids.erase(one);
    drop(closed);
    return true;
}

std::optional<qint64> Engine::nextClosing() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

} // namespace weir::windowing
