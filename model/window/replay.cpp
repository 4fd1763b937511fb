// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/replay.h"

#include <algorithm>

namespace weir::windowing {

namespace {

constexpr int version = 1;
constexpr qint64 shortJournal = 16LL << 20; // bytes that are not worth rewriting

} // namespace

Result<Replay> Replay::open(const QString &folder, const Rule &rule, const Limits &limits)
{
    Replay replay(rule, limits);
    if (folder.isEmpty())
        return Result<Replay>(std::move(replay));
    Result<std::unique_ptr<Journal>> journal =
        Journal::open(folder, [&replay](const Json &record) { return replay.apply(record); });
    if (!journal)
        return fail(journal.error());
    replay.m_journal = std::move(*journal);
    replay.m_engine.setRule(rule);
    if (const Result<void> compacted = replay.compact(); !compacted)
        return fail(compacted.error());
    return Result<Replay>(std::move(replay));
}

bool Replay::apply(const Json &record)
{
    if (!m_hasHead) {
        const Json *found = find(record, "/rule");
        const auto rule = found ? Rule::fromJson(*found) : std::nullopt;
        if (!rule || intAt(record, "/version") != version)
            return false;
        m_engine.setRule(*rule);
        m_hasHead = true;
        return true;
    }
    if (const Json *event = find(record, "/event")) {
        const auto entry = Entry::fromJson(*event);
        if (entry)
            m_engine.add(*entry);
        return entry.has_value();
    }
    if (const auto now = intAt(record, "/now")) {
        m_engine.advance(*now);
        return true;
    }
    if (const Json *sent = find(record, "/sent"))
        return m_engine.delivered(toQString(*sent).toStdString());
    return m_engine.restore(record);
}

Result<void> Replay::advance(qint64 now)
{
    const auto next = m_engine.nextClosing();
    if (m_journal && next && *next <= now) {
        if (Result<void> kept = m_journal->append({Json{{"now", now}}}, true); !kept)
            return kept;
    }
    m_engine.advance(now);
    return {};
}

Result<std::vector<Verdict>> Replay::add(const std::vector<Entry> &entries)
{
    std::vector<Verdict> verdicts;
    std::vector<Json> records;
    for (const Entry &entry : entries) {
        verdicts.push_back(m_engine.check(entry));
        if (m_journal && verdicts.back() == Verdict::New)
            records.push_back({{"event", entry.toJson()}});
    }
    if (m_journal && !records.empty()) {
        if (const Result<void> kept = m_journal->append(records, true); !kept)
            return fail(kept.error());
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        if (verdicts[i] == Verdict::New)
            verdicts[i] = m_engine.add(entries[i]);
    }
    // What was added is safe whether or not the journal could be shortened.
    const Result<void> shortened = compactIfLong();
    Q_UNUSED(shortened)
    return verdicts;
}

Result<void> Replay::delivered(const std::string &id)
{
    m_engine.delivered(id);
    return m_journal ? m_journal->append({Json{{"sent", id}}}, false) : Result<void>();
}

Result<void> Replay::compactIfLong()
{
    return m_journal && m_journal->size() >= m_compactAt ? compact() : Result<void>();
}

Result<void> Replay::compact()
{
    const Result<void> done = m_journal->rewrite([this](const std::function<void(const Json &record)> &write) {
        write({{"version", version}, {"rule", m_engine.rule().toJson()}});
        m_engine.snapshot(write);
    });
    // After a failure too: not with each event anew.
    m_compactAt = std::max(shortJournal, m_journal->size() * 2);
    return done;
}

} // namespace weir::windowing
