// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/engine.h"

#include <algorithm>

namespace weir::windowing {

namespace {

constexpr size_t idsOfRecord = 2000; // keeps the lines of a journal short

void writeIds(const Json &of, auto begin, auto end, const std::function<void(const Json &record)> &write)
{
    while (begin != end) {
        Json list = Json::array();
        for (; begin != end && list.size() < idsOfRecord; ++begin)
            list.push_back(begin->toString());
        write({{"ids", {{"of", of}, {"list", std::move(list)}}}});
    }
}

/// Window bounds and aggregate, which open and closed windows share.
struct Common {
    qint64 start = 0, end = 0;
    Aggregate aggregate;
};

std::optional<Common> commonOf(const Json &json)
{
    const auto start = intAt(json, "/start");
    const auto end = intAt(json, "/end");
    const Json *found = find(json, "/aggregate");
    const auto aggregate = found ? Aggregate::fromJson(*found) : std::nullopt;
    if (!start || !end || !aggregate)
        return std::nullopt;
    return Common{*start, *end, *aggregate};
}

} // namespace

Json Engine::nameJson(const Name &name)
{
    return {{"key", name.key}, {"bucket", name.bucket}, {"start", name.start}};
}

std::optional<Engine::Name> Engine::nameFrom(const Json &json)
{
    const Json *key = find(json, "/key");
    const auto bucket = intAt(json, "/bucket");
    const auto start = intAt(json, "/start");
    if (!key || !key->is_string() || !bucket || !start)
        return std::nullopt;
    return Name{key->get<std::string>(), *bucket, *start};
}

void Engine::snapshot(const std::function<void(const Json &record)> &write) const
{
    write({{"clock", {{"now", m_now}, {"order", m_order}, {"serial", m_serial}}}});
    for (const auto &[serial, closed] : m_closed) {
        write({{"closed",
                {{"serial", serial}, {"id", closed.id}, {"key", closed.key}, {"start", closed.start},
                 {"end", closed.end}, {"at", closed.at}, {"late", closed.isLate},
                 {"aggregate", closed.aggregate.toJson()}}}});
        writeIds(Json(serial), closed.ids.begin(), closed.ids.end(), write);
    }
    for (const auto &[name, window] : m_open) {
        write({{"open",
                {{"name", nameJson(name)}, {"start", window.start}, {"end", window.end},
                 {"aggregate", window.aggregate.toJson()}}}});
        writeIds(nameJson(name), window.ids.begin(), window.ids.end(), write);
    }
    writeIds(Json(nullptr), m_recent.begin(), m_recent.end(), write);
}

bool Engine::restore(const Json &record)
{
    if (const Json *clock = find(record, "/clock")) {
        const auto now = intAt(*clock, "/now");
        const auto order = intAt(*clock, "/order");
        const auto serial = intAt(*clock, "/serial");
        if (!now || !order || !serial)
            return false;
        m_now = *now;
        m_order = static_cast<quint64>(*order);
        m_serial = static_cast<quint64>(*serial);
        return true;
    }
    if (const Json *window = find(record, "/open"))
        return restoreOpen(*window);
    if (const Json *window = find(record, "/closed"))
        return restoreClosed(*window);
    const Json *ids = find(record, "/ids");
    return ids && restoreIds(*ids);
}

bool Engine::restoreOpen(const Json &json)
{
    const Json *found = find(json, "/name");
    const auto name = found ? nameFrom(*found) : std::nullopt;
    const auto common = commonOf(json);
    if (!name || !common || m_open.contains(*name))
        return false;
    open(*name, {.start = common->start, .end = common->end, .aggregate = common->aggregate, .ids = {}});
    return true;
}

bool Engine::restoreClosed(const Json &json)
{
    const auto serial = intAt(json, "/serial");
    const auto at = intAt(json, "/at");
    const std::string id = stringAt(json, "/id").toStdString();
    const Json *key = find(json, "/key");
    const auto common = commonOf(json);
    if (!serial || !at || id.empty() || !key || !key->is_string() || !common)
        return false;
    Closed closed{.serial = static_cast<quint64>(*serial), .id = id, .key = key->get<std::string>(),
                  .start = common->start, .end = common->end, .at = *at, .isLate = boolAt(json, "/late"),
                  .aggregate = common->aggregate, .ids = {}};
    ++m_keys[closed.key];
    m_serials[id] = closed.serial;
    m_closed.emplace(closed.serial, std::move(closed));
    return true;
}

bool Engine::restoreIds(const Json &json)
{
    const Json *of = find(json, "/of");
    const Json *list = find(json, "/list");
    if (!of || !list || !list->is_array())
        return false;
    std::vector<Id> *into = nullptr;
    if (of->is_number_integer()) {
        const auto closed = m_closed.find(of->get<quint64>());
        if (closed == m_closed.end())
            return false;
        into = &closed->second.ids;
    } else if (of->is_object()) {
        const auto name = nameFrom(*of);
        const auto window = name ? m_open.find(*name) : m_open.end();
        if (window == m_open.end())
            return false;
        into = &window->second.ids;
    }
    for (const Json &text : *list) {
        const auto id = Id::fromString(toQString(text).toStdString());
        if (!id)
            return false;
        if (!into) {
            keep(*id);
            continue;
        }
        into->push_back(*id);
        m_ids[*id] = false;
        ++m_events;
    }
    return true;
}

} // namespace weir::windowing
