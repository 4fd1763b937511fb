// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/aggregate.h"
#include "model/window/entry.h"

#include <deque>
#include <functional>
#include <map>
#include <set>
#include <unordered_map>

namespace weir::windowing {

/// A window that takes no more events and has not been delivered.
struct Closed {
    quint64 serial = 0;    ///< counts from 1 in order of closing
    std::string id;        ///< the same for the same events, and for no others: a copy can be told from a part
    std::string key;
    qint64 start = 0, end = 0;
    qint64 at = 0;         ///< when it closed
    bool isLate = false;   ///< made of events that came after their window had closed
    Aggregate aggregate;
    std::vector<Id> ids;
};

/// What becomes of an event.
enum class Verdict {
    New,         ///< it is, or would be, in a window
    Waiting,     ///< the same event is in a window that has not been delivered
    Delivered,   ///< the same event was in a window that has been delivered
    Late,        ///< its window has closed, and late events are refused
    Ahead,       ///< its time is too far before the clock
    TooManyKeys,
    TooManyWindows,
    TooManyEvents
};

/// Puts events into windows and closes these. A state machine without a clock of its own: the same calls in the same
/// order make the same windows, which is what lets a journal of the calls bring them back.
///
/// Time is that of the arguments and never goes back. A window [start, end) closes when time reaches end plus the
/// allowed lateness; a session ends one gap after its last event. An event whose window has closed is late: it goes
/// into a window of late events for the same span, which closes at the next multiple of the rule's length by the
/// clock, so that few corrections follow however many events are late.
class Engine
{
public:
    explicit Engine(Rule rule, Limits limits = {});

    /// What `add` would answer, and whether there is room: `add` itself knows no limits, for what it is told has
    /// already been kept. To be asked after `advance` to the entry's arrival.
    [[nodiscard]] Verdict check(const Entry &entry) const;
    Verdict add(const Entry &entry);
    /// Closes what is due.
    void advance(qint64 now);
    void closeAll();
    /// Goes on under another rule; windows that cannot continue are closed as they are.
    void setRule(const Rule &rule);

    /// The id may be of any time. False: there is no such window.
    bool delivered(const std::string &id);
    /// The window was given up: its events are as if they had never come.
    bool forget(const std::string &id);

    [[nodiscard]] const Rule &rule() const { return m_rule; }
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] std::optional<qint64> nextClosing() const;
    /// By serial number.
    [[nodiscard]] const std::map<quint64, Closed> &closed() const { return m_closed; }
    [[nodiscard]] size_t openWindows() const { return m_open.size(); }
    [[nodiscard]] size_t openEvents() const { return m_events; }

    /// The whole state as records, in the order in which `restore` takes them.
    void snapshot(const std::function<void(const Json &record)> &write) const;
    /// False: this is no record of a snapshot.
    [[nodiscard]] bool restore(const Json &record);

private:
    /// Late windows have a bucket: when they close. Windows on time have 0, those of a count no start.
    struct Name {
        std::string key;
        qint64 bucket = 0;
        qint64 start = 0;
        auto operator<=>(const Name &) const = default;
    };
    struct Window {
        qint64 start = 0, end = 0;
        Aggregate aggregate;
        std::vector<Id> ids;
    };
    using Open = std::map<Name, Window>;

    /// Where an event goes: a new window of that name and span, or those that are there (two where it joins sessions).
    struct Place {
        Name name;
        qint64 start = 0, end = 0;
        std::vector<Name> joined;
        bool isLate = false;
    };
    [[nodiscard]] Place placeOf(const Entry &entry) const;
    [[nodiscard]] std::vector<Name> sessionsAt(const Name &name, qint64 end) const;
    [[nodiscard]] std::optional<qint64> closingOf(const Name &name, const Window &window) const;
    [[nodiscard]] std::string idOf(const std::string &key, const Window &window) const;
    [[nodiscard]] std::optional<Verdict> known(const Id &id) const;
    [[nodiscard]] std::map<quint64, Closed>::iterator closedOf(const std::string &id);
    void open(const Name &name, Window window);
    [[nodiscard]] Window take(const Name &name);
    void close(const Name &name);
    void keep(const Id &id);
    void drop(std::map<quint64, Closed>::iterator closed);
    void leave(const std::string &key);
    static Json nameJson(const Name &name);
    [[nodiscard]] static std::optional<Name> nameFrom(const Json &json);
    bool restoreOpen(const Json &json);
    bool restoreClosed(const Json &json);
    bool restoreIds(const Json &json);

    Rule m_rule;
    Limits m_limits;
    qint64 m_now = 0;
    quint64 m_order = 0;
    quint64 m_serial = 0;
    Open m_open;
    std::set<std::pair<qint64, Name>> m_due;
    std::map<quint64, Closed> m_closed;
    std::map<std::string, quint64> m_serials;   ///< of closed windows, by id
    std::map<std::string, size_t> m_keys;       ///< windows of each key
    size_t m_events = 0;                        ///< in windows
    std::unordered_map<Id, bool, IdHash> m_ids; ///< true: delivered
    std::deque<Id> m_recent;                    ///< the delivered ones, oldest first
};

} // namespace weir::windowing
