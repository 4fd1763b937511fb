// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/windowservice.h"

#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace weir::cli {

using namespace Qt::StringLiterals;
using windowing::Verdict;

namespace {

constexpr size_t parallelSends = 6;       // connections that Qt opens to one host
constexpr size_t threadsWithJournal = 64; // nobody waits for long
constexpr size_t spareThreads = 32;       // to say that there is no room, and for probes
constexpr qint64 longestWait = 30'000;
constexpr int sendTimeout = 30'000;

std::string sentence(const QString &text)
{
    return (text + u'\n').toStdString();
}

} // namespace

WindowService::WindowService(WindowSettings settings)
    : m_settings(std::move(settings)), m_outbox(m_settings.backoff, longestWait, parallelSends)
{
    m_commit.setSingleShot(true);
    m_commit.setInterval(0);
    m_tick.setSingleShot(true);
    m_grace.setSingleShot(true);
    connect(&m_commit, &QTimer::timeout, this, &WindowService::commit);
    connect(&m_tick, &QTimer::timeout, this, &WindowService::tick);
    connect(&m_grace, &QTimer::timeout, this, &WindowService::shut);
}

WindowService::~WindowService()
{
    if (m_closing.joinable())
        m_closing.join();
    if (m_signalFile >= 0)
        ::close(m_signalFile);
}

qint64 WindowService::clock()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Result<void> WindowService::start()
{
    Result<windowing::Replay> windows = windowing::Replay::open(m_settings.state, m_settings.rule, m_settings.limits);
    if (!windows)
        return fail(windows.error());
    m_windows = std::make_unique<windowing::Replay>(std::move(*windows));
    Result<std::unique_ptr<cluster::Transport>> transport = cluster::Transport::create(m_settings.sink);
    if (!transport)
        return fail(transport.error());
    m_transport = std::move(*transport);

    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    m_signalFile = ::signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    m_signals = std::make_unique<QSocketNotifier>(m_signalFile, QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, &WindowService::stop);

    const size_t threads = m_windows->isKept() ? threadsWithJournal : m_settings.held + spareThreads;
    const Json tooLarge = {{"error", translated(QT_TRANSLATE_NOOP("Cli", "The body is larger than this service takes."))
                                         .toStdString()}};
    m_server = std::make_unique<demo::HttpServer>(
        [this](const demo::HttpRequest &request, demo::HttpResponse &response) { handle(request, response); },
        m_settings.bodyLimit, toText(tooLarge).toStdString(), threads);
    m_isReady = true;
    Result<int> port = m_server->start(m_settings.port, m_settings.address.isEmpty() ? std::string("::")
                                                                                    : m_settings.address.toStdString());
    // Where the system has no IPv6, "::" is no address.
    if (!port && m_settings.address.isEmpty())
        port = m_server->start(m_settings.port, "0.0.0.0");
    if (!port)
        return fail(port.error());
    complain(translated(QT_TRANSLATE_NOOP("Cli", "Listening on port %1; windows go to %2"))
                 .arg(*port)
                 .arg(m_settings.sink.server + m_settings.target));
    tick();
    return {};
}

/// In a thread of the server.
void WindowService::handle(const demo::HttpRequest &request, demo::HttpResponse &response)
{
    response.type = "text/plain; charset=utf-8";
    if (request.method == "GET" && (request.path == "/healthz" || request.path == "/readyz")) {
        response.status = m_isReady ? 200 : 503;
        response.type = "application/json";
        response.body = health();
        return;
    }
    if (request.method != "POST") {
        response.status = 405;
        response.headers.emplace_back("Allow", "POST");
        response.body =
            sentence(translated(QT_TRANSLATE_NOOP("Cli", "Events are posted; GET /healthz asks whether all is well.")));
        return;
    }
    HttpHeaders headers;
    for (const auto &[name, value] : request.headers)
        headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    const Result<CloudEvent> event = fromHttp(headers, QByteArray::fromStdString(request.body));
    Result<windowing::Entry> entry =
        event ? windowing::readEntry(m_settings.rule, *event) : Result<windowing::Entry>(fail(event.error()));
    if (!entry) {
        response.status = 400;
        response.body = sentence(entry.error().message);
        return;
    }
    const auto intake = std::make_shared<Intake>();
    intake->entry = std::move(*entry);
    std::future<Answer> future = intake->answer.get_future();
    QMetaObject::invokeMethod(this, [this, intake] { take(intake); }, Qt::QueuedConnection);
    const Answer answer = future.get();
    response.status = answer.status;
    if (answer.status == 429 || answer.status == 503)
        response.headers.emplace_back("Retry-After", "1");
    if (!answer.text.isEmpty())
        response.body = sentence(answer.text);
}

void WindowService::take(const std::shared_ptr<Intake> &intake)
{
    if (m_isStopping) {
        intake->answer.set_value(
            {503, translated(QT_TRANSLATE_NOOP("Cli", "The service is stopping; the event was not taken."))});
        return;
    }
    if (!m_windows->isKept() && m_waiting.size() + m_intakes.size() >= m_settings.held) {
        intake->answer.set_value({503, translated(QT_TRANSLATE_NOOP(
                                           "Cli", "Too many requests wait for their windows: %1, which --held "
                                                  "allows. With --state none would wait."))
                                           .arg(m_settings.held)});
        return;
    }
    // All that come until the loop is idle share one write to the disk.
    m_intakes.push_back(intake);
    if (!m_commit.isActive())
        m_commit.start();
}

void WindowService::commit()
{
    const std::vector<std::shared_ptr<Intake>> intakes = std::exchange(m_intakes, {});
    const auto refuse = [&](const Error &error) {
        for (const std::shared_ptr<Intake> &intake : intakes) {
            intake->answer.set_value(
                {503, translated(QT_TRANSLATE_NOOP("Cli", "The event cannot be kept, so it was not taken: %1"))
                          .arg(error.message)});
        }
        complain(error);
        if (m_windows->isBroken())
            breakDown();
    };
    const qint64 now = std::max(clock(), m_windows->engine().now());
    if (const Result<void> advanced = m_windows->advance(now); !advanced) {
        refuse(advanced.error());
        return;
    }
    std::vector<windowing::Entry> entries;
    for (const std::shared_ptr<Intake> &intake : intakes) {
        intake->entry.arriveAt(now);
        entries.push_back(intake->entry);
    }
    const Result<std::vector<Verdict>> verdicts = m_windows->add(entries);
    if (!verdicts) {
        refuse(verdicts.error());
        return;
    }
    for (size_t i = 0; i < intakes.size(); ++i)
        settle(intakes[i], (*verdicts)[i]);
    send();
    schedule();
}

void WindowService::settle(const std::shared_ptr<Intake> &intake, Verdict verdict)
{
    const bool isIn = verdict == Verdict::New || verdict == Verdict::Waiting;
    if (isIn && !m_windows->isKept()) {
        m_waiting.emplace(intake->entry.id, intake);
        return;
    }
    intake->answer.set_value(answerTo(verdict));
}

WindowService::Answer WindowService::answerTo(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::New:
    case Verdict::Waiting: return {202, {}};
    // A copy: the answer says of the original what has become of it.
    case Verdict::Delivered: return {m_windows->isKept() ? 202 : 200, {}};
    case Verdict::Late:
        return {422, translated(QT_TRANSLATE_NOOP("Cli", "The event is late: its window has closed."))};
    case Verdict::Ahead:
        return {422, translated(QT_TRANSLATE_NOOP("Cli", "The event's time is too far in the future; see --ahead."))};
    case Verdict::TooManyKeys:
        return {429, translated(QT_TRANSLATE_NOOP("Cli", "Too many keys have windows: %1, which --max-keys allows."))
                         .arg(m_settings.limits.keys)};
    case Verdict::TooManyWindows:
        return {429, translated(QT_TRANSLATE_NOOP("Cli", "Too many windows are open or not delivered: %1, which "
                                                         "--max-windows allows."))
                         .arg(m_settings.limits.windows)};
    case Verdict::TooManyEvents:
        return {429, translated(QT_TRANSLATE_NOOP("Cli", "Too many events are in windows: %1, which --max-events "
                                                         "allows."))
                         .arg(m_settings.limits.events)};
    }
    return {};
}

void WindowService::tick()
{
    if (m_isShut)
        return;
    if (const Result<void> advanced = m_windows->advance(std::max(clock(), m_windows->engine().now())); !advanced) {
        complain(advanced.error());
        if (m_windows->isBroken()) {
            breakDown();
            return;
        }
        // A full disk may have room again.
        m_tick.start(1000);
        return;
    }
    send();
    schedule();
}

std::string WindowService::health() const
{
    const Json state = {{"status", m_isReady ? "ok" : "stopping"},
                        {"windows", m_openWindows.load()},
                        {"events", m_events.load()},
                        {"waiting", m_requests.load()}};
    return (toText(state) + '\n').toStdString();
}

/// After whatever changed something: sets the timer for what comes next.
void WindowService::schedule()
{
    m_openWindows = m_windows->engine().openWindows();
    m_events = m_windows->engine().openEvents();
    m_requests = m_waiting.size();
    if (m_isShut)
        return;
    std::optional<qint64> next = m_isStopping ? std::nullopt : m_windows->engine().nextClosing();
    if (const auto letter = m_outbox.next(); letter && !m_isStopping && (!next || *letter < *next))
        next = letter;
    if (!next) {
        m_tick.stop();
        return;
    }
    constexpr qint64 longest = 60'000; // the clock may be set meanwhile
    m_tick.start(static_cast<int>(std::clamp<qint64>(*next - clock(), 0, longest)));
}

void WindowService::send()
{
    const std::map<quint64, windowing::Closed> &closed = m_windows->engine().closed();
    for (auto at = closed.upper_bound(m_queued); at != closed.end(); ++at) {
        m_outbox.add(at->first, at->second.key);
        m_queued = at->first;
    }
    while (const auto serial = m_outbox.take(clock())) {
        const CloudEvent event = emission(m_windows->engine().rule(), closed.at(*serial), m_settings.envelope);
        const cluster::HttpRequest request{.method = "POST", .target = m_settings.target,
                                           .headers = toHttpHeaders(event), .body = event.data,
                                           .timeout = sendTimeout, .limit = 1 << 20, .lane = cluster::Lane::Write};
        m_calls[*serial] = m_transport->send(
            request,
            {.head = {}, .data = {}, .done = [this, serial = *serial](const auto &reply) { sent(serial, reply); }});
    }
}

void WindowService::sent(quint64 serial, const cluster::HttpReply &reply)
{
    // The call may not go while its handler runs.
    QTimer::singleShot(0, this, [call = std::shared_ptr(std::move(m_calls[serial]))] { Q_UNUSED(call) });
    m_calls.erase(serial);
    if (m_isShut)
        return;
    const windowing::Closed closed = m_windows->engine().closed().at(serial);
    const int status = reply.head.status;
    // The body of the answer is of no interest: whether it came whole is not either.
    if (status / 100 == 2) {
        log(closed, status, {}, 0);
        if (const Result<void> noted = m_windows->delivered(closed.id); !noted) {
            complain(noted.error());
            if (m_windows->isBroken())
                breakDown();
        }
        m_outbox.done(serial);
        release(closed, {200, {}});
    } else {
        const QString problem = status != 0 ? translated(QT_TRANSLATE_NOOP("Cli", "the sink answered %1")).arg(status)
                                            : reply.sentence;
        const qint64 wait = m_outbox.failed(serial, clock(), QRandomGenerator::global()->generateDouble());
        const bool isGivenUp = !m_windows->isKept() && clock() - closed.at >= m_settings.giveUp;
        log(closed, status, problem, isGivenUp ? -1 : wait);
        if (isGivenUp) {
            m_windows->forget(closed.id);
            m_outbox.done(serial);
            release(closed, {503, translated(QT_TRANSLATE_NOOP("Cli", "The window of this event could not be "
                                                                      "delivered: %1"))
                                      .arg(problem)});
        }
    }
    if (m_isStopping) {
        send();
        stopIfDone();
        return;
    }
    send();
    schedule();
}

void WindowService::release(const windowing::Closed &closed, const Answer &answer)
{
    for (const windowing::Id &id : closed.ids) {
        const auto [begin, end] = m_waiting.equal_range(id);
        for (auto at = begin; at != end; ++at)
            at->second->answer.set_value(answer);
        m_waiting.erase(begin, end);
    }
}

WindowService::Answer WindowService::goingAway()
{
    return {503, translated(QT_TRANSLATE_NOOP("Cli", "The service is stopping, and the event's window has not been "
                                                     "delivered: send the event again."))};
}

void WindowService::releaseAll()
{
    for (const auto &[id, intake] : m_waiting)
        intake->answer.set_value(goingAway());
    m_waiting.clear();
}

void WindowService::log(const windowing::Closed &closed, int status, const QString &problem, qint64 wait) const
{
    const int attempt = m_outbox.attempts(closed.serial);
    if (m_settings.isJson) {
        Json line = {{"at", windowing::timeText(clock()).toStdString()},
                     {"window", closed.id},
                     {"key", m_settings.rule.key.isEmpty() ? Json() : Json(closed.key)},
                     {"start", windowing::timeText(closed.start).toStdString()},
                     {"end", windowing::timeText(closed.end).toStdString()},
                     {"count", closed.aggregate.count},
                     {"late", closed.isLate},
                     {"delivered", problem.isEmpty()},
                     {"attempt", attempt}};
        if (status != 0)
            line["status"] = status;
        if (!problem.isEmpty())
            line["problem"] = problem.toStdString();
        if (wait > 0)
            line["again"] = wait;
        std::fputs((toText(line) + '\n').constData(), stderr);
        return;
    }
    QString text = translated(QT_TRANSLATE_NOOP("Cli", "Window %1, %2 to %3, events: %4"))
                       .arg(QString::fromStdString(closed.id), windowing::timeText(closed.start),
                            windowing::timeText(closed.end))
                       .arg(closed.aggregate.count);
    if (!m_settings.rule.key.isEmpty())
        text += translated(QT_TRANSLATE_NOOP("Cli", ", key \"%1\"")).arg(QString::fromStdString(closed.key));
    if (problem.isEmpty())
        text += translated(QT_TRANSLATE_NOOP("Cli", "; delivered")) + u" (%1)"_s.arg(status);
    else if (wait < 0)
        text += translated(QT_TRANSLATE_NOOP("Cli", "; given up: %1")).arg(problem);
    else
        text += translated(QT_TRANSLATE_NOOP("Cli", "; not delivered, next attempt in %1 ms: %2"))
                    .arg(wait)
                    .arg(problem);
    complain(text);
}

} // namespace weir::cli
