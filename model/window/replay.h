// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/engine.h"
#include "model/window/journal.h"

namespace weir::windowing {

/// An engine whose every step is on the disk before it is made, so that a new start goes on where the last one ended,
/// whatever ended it. Without a folder it keeps nothing.
class Replay
{
public:
    /// Brings back what the folder holds; empty: a new engine without a journal. Under another rule than that of the
    /// last run, windows that cannot continue are closed as they are.
    [[nodiscard]] static Result<Replay> open(const QString &folder, const Rule &rule, const Limits &limits);

    [[nodiscard]] const Engine &engine() const { return m_engine; }
    [[nodiscard]] bool isKept() const { return m_journal != nullptr; }
    [[nodiscard]] bool isBroken() const { return m_journal && m_journal->isBroken(); }

    /// On an error nothing has happened, but for a journal that is broken.
    [[nodiscard]] Result<void> advance(qint64 now);
    /// The verdicts in the order of the entries, which have arrived; those that are New have been kept.
    [[nodiscard]] Result<std::vector<Verdict>> add(const std::vector<Entry> &entries);
    /// Not waited for: at worst the window is sent once more after a crash, with the same id.
    [[nodiscard]] Result<void> delivered(const std::string &id);
    /// Only without a journal: who sent the events has not been told that they are safe.
    void forget(const std::string &id) { m_engine.forget(id); }

private:
    Replay(Rule rule, Limits limits) : m_engine(std::move(rule), limits) {}
    [[nodiscard]] bool apply(const Json &record);
    [[nodiscard]] Result<void> compact();
    [[nodiscard]] Result<void> compactIfLong();

    Engine m_engine;
    std::unique_ptr<Journal> m_journal;
    qint64 m_compactAt = 0;
    bool m_hasHead = false; ///< the first record has been replayed
};

} // namespace weir::windowing
