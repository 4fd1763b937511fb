// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/instrument.h"

#include <QString>

#include <deque>
#include <functional>
#include <map>

namespace weir::demo {

/// What kind of program runs in a container; decides the families of its page (dataplane 2, 6.2).
enum class Role { Ingress, Filter, Dispatcher, PingAdapter, ApiServerAdapter, Workload };

/// One line of a container's log.
struct LogLine {
    double at = 0;
    bool error = false;
    QString text;
};

/// One running container: its requests under way, its counters since its start, its log. A restart loses the first two.
class Process
{
public:
    Process(Role role, QString nameSpace, QString pod, const QString &release);

    // --- identity ---
    Role role;
    QString nameSpace;
    QString pod;
    bool up = true;
    double startedAt = 0;
    int restarts = 0;

    // --- requests under way ---
    using Call = quint64;
    /// A request is being handled here. `killed` runs when the process dies before close().
    [[nodiscard]] Call open(std::function<void()> killed);
    /// False where the process died in between: nobody is left to count or answer.
    bool close(Call call);
    [[nodiscard]] bool isOpen(Call call) const { return m_calls.contains(call); }
    /// Drops everything under way, all counters, and marks the process down.
    void kill();

    // --- counters ---
    Instrument serverDuration, serverRequestSize, serverResponseSize;
    Instrument clientDuration, clientRequestSize;
    Instrument dispatch, process;
    /// One request to the Kubernetes API.
    void apiRequest(const QByteArray &method, const QByteArray &path, int status, double seconds);
    /// One object passed the work queue.
    void reconciled(double waited, double worked);
    /// `times` is 2 where the program wraps its handler twice (ingress and filter).
    void served(const Labels &labels, double seconds, qint64 requestBytes, qint64 responseBytes, int times);
    void requested(const Labels &labels, double seconds, qint64 bytes);

    /// The page in text format 0.0.4. `wallStart`: Unix time of this process's start.
    [[nodiscard]] QByteArray page(double wallStart) const;

    // --- log ---
    void note(double at, bool error, const QString &text);
    [[nodiscard]] const std::deque<LogLine> &log() const { return m_log; }

private:
    [[nodiscard]] QByteArray runtime(double wallStart) const;

    Instrument m_apiDuration;
    Instrument m_queued, m_worked;
    std::map<QByteArray, quint64> m_apiStatus; ///< by rendered labels
    quint64 m_reconciled = 0;
    std::map<Call, std::function<void()>> m_calls;
    Call m_lastCall = 0;
    quint64 m_handled = 0;  ///< requests, for the runtime's counters
    mutable quint64 m_scrapes = 0;
    std::deque<LogLine> m_log;
};

} // namespace weir::demo
