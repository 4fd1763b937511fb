// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/transport.h"
#include "model/demo/api/httpserver.h"
#include "model/window/emission.h"
#include "model/window/outbox.h"
#include "model/window/replay.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <atomic>
#include <future>
#include <thread>

namespace weir::cli {

/// How `weirctl window` runs.
struct WindowSettings {
    windowing::Rule rule;
    windowing::Limits limits;
    windowing::Envelope envelope;
    cluster::Endpoint sink;
    QString target;            ///< path and query of the sink
    QString state;             ///< folder of the journal; empty: requests are held until their window is delivered
    QString address;           ///< to listen on; empty: all
    int port = 8080;
    size_t held = 256;         ///< requests that may wait for their window
    size_t bodyLimit = 1 << 20;
    qint64 backoff = 500;      ///< milliseconds before the second attempt
    qint64 giveUp = 60'000;    ///< without a journal: milliseconds after which a window is not tried any more
    bool isJson = false;       ///< log lines
};

/// The window stage as a server: HTTP in many threads, all else in the thread of the event loop. Values cross: a
/// request's thread posts what it read and waits for the answer.
class WindowService final : public QObject
{
public:
    explicit WindowService(WindowSettings settings);
    ~WindowService() override;

    /// Brings back the journal and listens. SIGTERM and SIGINT must be blocked already.
    [[nodiscard]] Result<void> start();
    /// What the program ends with.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    struct Answer {
        int status = 503;
        QString text;
    };
    /// One event on its way from a request's thread and the answer on its way back.
    struct Intake {
        windowing::Entry entry;
        std::promise<Answer> answer;
    };

    void handle(const demo::HttpRequest &request, demo::HttpResponse &response);
    void take(const std::shared_ptr<Intake> &intake);
    void commit();
    void settle(const std::shared_ptr<Intake> &intake, windowing::Verdict verdict);
    [[nodiscard]] Answer answerTo(windowing::Verdict verdict) const;
    void tick();
    void schedule();
    [[nodiscard]] std::string health() const;
    void send();
    void sent(quint64 serial, const cluster::HttpReply &reply);
    void release(const windowing::Closed &closed, const Answer &answer);
    void releaseAll();
    [[nodiscard]] static Answer goingAway();
    void log(const windowing::Closed &closed, int status, const QString &problem, qint64 wait) const;
    void stop();
    void stopIfDone();
    /// Nothing can be promised any more.
    void breakDown();
    void shut();
    [[nodiscard]] static qint64 clock();

    WindowSettings m_settings;
    std::unique_ptr<windowing::Replay> m_windows;
    windowing::Outbox m_outbox;
    quint64 m_queued = 0; ///< serial of the last window in the outbox
    std::unique_ptr<cluster::Transport> m_transport;
    std::map<quint64, std::unique_ptr<cluster::Call>> m_calls;
    std::vector<std::shared_ptr<Intake>> m_intakes;
    std::multimap<windowing::Id, std::shared_ptr<Intake>> m_waiting;
    std::unique_ptr<demo::HttpServer> m_server;
    std::unique_ptr<QSocketNotifier> m_signals;
    int m_signalFile = -1;
    QTimer m_commit, m_tick, m_grace;
    std::thread m_closing;
    /// For probes, which other threads answer.
    std::atomic<bool> m_isReady{false};
    std::atomic<size_t> m_openWindows{0}, m_events{0}, m_requests{0};
    bool m_isStopping = false;
    bool m_isShut = false;
    int m_exitCode = 0;
};

} // namespace weir::cli
