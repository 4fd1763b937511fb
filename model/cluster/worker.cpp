// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/worker.h"

#include "model/base/simulation.h"
#include "model/cluster/discovery.h"
#include "model/cluster/kubeconfig.h"
#include "model/cluster/problem.h"
#include "model/telemetry/exposition.h"
#include "model/telemetry/podtarget.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstListsAtOnce = 4;
constexpr int FetchesAtOnce = 5;
constexpr qint64 PageLimit = exposition::Limits{}.bytes;
constexpr int PageTimeout = 20'000;        ///< ms; such a page is also slow to write
constexpr qint64 RediscoverMissing = 30'000;
constexpr qint64 RediscoverAlways = 600'000;

} // namespace

Worker::Worker(SessionTarget target)
    : m_target(std::move(target)), m_registry(Registry::builtIn())
{
}

Worker::~Worker()
{
    // In this order: whoever may still send goes before what it sends through.
    m_provider.reset();
    m_watches.clear();
    m_connecting.reset();
    m_calls.clear();
}

void Worker::start()
{
    m_clock = makeSystemClock();
    m_batcher = std::make_unique<Batcher>(*m_clock, [this](const std::vector<Observed> &batch) {
        Q_EMIT observed(batch);
    });
    if (m_target.scrapeSeconds > 0) {
        m_provider = makeScrapeProvider();
        m_provider->setWindow(m_target.windowSeconds);
        connect(m_provider.get(), &Provider::measured, this, &Worker::measured);
    }
    m_info.context = m_target.context;
    setInfo(ConnectionState::Connecting, {});
    const auto config = loadKubeConfig(m_target.kubeconfigFiles);
    if (!config) {
        setInfo(ConnectionState::Failed, config.error().toString());
        return;
    }
    const auto endpoint = resolveContext(*config, m_target.context, m_target.nameSpace);
    if (!endpoint) {
        setInfo(ConnectionState::Failed, endpoint.error().toString());
        return;
    }
    m_contextNamespace = endpoint->nameSpace;
    m_info.context = endpoint->context;
    m_info.server = endpoint->server;
    m_info.nameSpace = m_target.allNamespaces ? QString() : endpoint->nameSpace;
    m_info.contextNamespace = endpoint->nameSpace;
    for (const QString &warning : endpoint->warnings)
        note(warning);
    auto transport = Transport::create(*endpoint);
    if (!transport) {
        setInfo(ConnectionState::Failed, transport.error().message);
        return;
    }
    m_transport = std::move(*transport);
    setInfo(ConnectionState::Connecting, {});
    connectToServer();
}

void Worker::connectToServer()
{
    m_again.reset();
    HttpRequest request{.target = u"/version"_s, .headers = {{"Accept", "application/json"}}, .body = {},
                        .limit = 1 << 20};
    m_connecting = m_transport->send(request, {.head = {}, .data = {}, .done = [this](const HttpReply &reply) {
        takeVersion(reply);
    }});
}

void Worker::takeVersion(const HttpReply &reply)
{
    const QString what = u"GET /version"_s;
    if (const auto problem = problemOf(reply, what)) {
        // Reading the version may be forbidden, or a gateway may not pass it on; discovery decides.
        if (problem->cls == ProblemClass::Forbidden || problem->cls == ProblemClass::NotFound)
            startDiscovery();
        else
            failToConnect(*problem);
        return;
    }
    const auto json = parseJson(std::string_view(reply.body.constData(), static_cast<size_t>(reply.body.size())));
    if (!json || !json->is_object() || stringAt(*json, "/gitVersion").isEmpty()) {
        failToConnect(unexpectedReply(reply.head, reply.body, what));
        return;
    }
    m_info.version = shown(stringAt(*json, "/gitVersion"), 100);
    m_info.simulated = m_info.version.contains(QLatin1StringView(simulation::versionMark));
    startDiscovery();
}

void Worker::startDiscovery()
{
    m_connecting = discover(*m_transport, [this](const ServerResources &resources, std::optional<Problem> problem) {
        if (problem && !m_resourcesKnown)
            failToConnect(*problem);
        else if (problem)
            rediscoverLater();
        else
            takeResources(resources);
    });
}

void Worker::failToConnect(const Problem &problem)
{
    switch (problem.cls) {
    case ProblemClass::Unauthorized:
        setInfo(ConnectionState::AuthFailed, problem.sentence);
        return;
    case ProblemClass::Forbidden:
        // Slow polling: a role may be granted, an API server may come up behind its gateway.
        m_again = m_clock->after(60'000, [this] { connectToServer(); });
        setInfo(ConnectionState::Forbidden, problem.sentence);
        return;
    case ProblemClass::NotFound:
        m_again = m_clock->after(60'000, [this] { connectToServer(); });
        setInfo(ConnectionState::NotServed, problem.sentence);
        return;
    case ProblemClass::ClientBug:
    case ProblemClass::BadRequest:
        setInfo(ConnectionState::Failed, problem.sentence);
        return;
    default:
        break;
    }
    const qint64 delay = std::min<qint64>(800LL << std::min(m_attempt++, 10), 30'000);
    qint64 wait = delay + static_cast<qint64>(static_cast<double>(delay) * m_clock->random());
    if (problem.retryAfter)
        wait = std::max<qint64>(wait, *problem.retryAfter * 1000LL);
    m_again = m_clock->after(wait, [this] { connectToServer(); });
    setInfo(ConnectionState::Backoff, problem.sentence);
}

void Worker::takeResources(const ServerResources &resources)
{
    if (!m_resourcesKnown) {
        note(QCoreApplication::translate("Cluster", "Connected to %1 (%2).")
                 .arg(m_info.server, m_info.version.isEmpty()
                                         ? QCoreApplication::translate("Cluster", "unknown version")
                                         : m_info.version));
        for (const QString &group : resources.failedGroups) {
            note(QCoreApplication::translate("Cluster", "The server could not say what %1 holds; kinds of it may be "
                                                        "missing.").arg(shown(group, 200)));
        }
    }
    m_resourcesKnown = true;
    m_attempt = 0;
    for (const WatchWish &wish : planWatches(resources, m_registry, m_info.nameSpace))
        addWatch(wish);
    rediscoverLater();
    startMore();
    evaluate();
}

void Worker::rediscoverLater()
{
    const bool hasMesh =
        std::any_of(m_watches.begin(), m_watches.end(), [](const auto &watch) { return watch->wish.mesh; });
    m_again = m_clock->after(hasMesh ? RediscoverAlways : RediscoverMissing, [this] { startDiscovery(); });
}

void Worker::addWatch(const WatchWish &wish)
{
    const bool known = std::any_of(m_watches.begin(), m_watches.end(), [&](const auto &watch) {
        return watch->wish.type.group == wish.type.group && watch->wish.type.plural == wish.type.plural
            && watch->wish.nameSpace == wish.nameSpace;
    });
    if (known)
        return;
    auto watch = std::make_unique<Watch>();
    watch->wish = wish;
    watch->reflector = makeReflector(wish, wish.nameSpace);
    m_watches.push_back(std::move(watch));
}

std::unique_ptr<Reflector> Worker::makeReflector(const WatchWish &wish, const QString &nameSpace)
{
    auto reflector = std::make_unique<Reflector>(*m_transport, *m_clock, wish.type, nameSpace);
    connect(reflector.get(), &Reflector::changed, this, &Worker::take);
    // Queued: evaluate() may make and start other reflectors, which must not happen inside one that is changing.
    connect(reflector.get(), &Reflector::stateChanged, this, &Worker::evaluate, Qt::QueuedConnection);
    connect(reflector.get(), &Reflector::relisted, this, [this, plural = wish.type.plural] {
        note(QCoreApplication::translate("Cluster", "The server dropped its history of %1; they are listed again.")
                 .arg(plural));
    });
    connect(reflector.get(), &Reflector::warned, this, [this](const QStringList &warnings) {
        for (const QString &warning : warnings) {
            // Once each: they come again with every list.
            if (m_notedReasons.contains(warning))
                continue;
            m_notedReasons.insert(warning);
            note(QCoreApplication::translate("Cluster", "The server warns: %1").arg(warning));
        }
    });
    return reflector;
}

void Worker::startMore()
{
    int running = 0;
    for (const auto &watch : m_watches) {
        if (watch->started && !watch->reflector->isSynced() && watch->reflector->state() == WatchState::Listing)
            ++running;
    }
    for (const auto &watch : m_watches) {
        if (running >= FirstListsAtOnce)
            break;
        if (!watch->started) {
            watch->started = true;
            watch->reflector->start();
            ++running;
        }
    }
}

bool Worker::isSettled() const
{
    return std::all_of(m_watches.begin(), m_watches.end(), [](const auto &watch) {
        if (!watch->started)
            return false;
        const Reflector &reflector = watch->fallback ? *watch->fallback : *watch->reflector;
        if (reflector.isSynced())
            return true;
        if (reflector.state() == WatchState::Listing)
            return false;
        return reflector.state() != WatchState::Backoff || !watch->wish.mesh;
    });
}

void Worker::evaluate()
{
    if (!m_resourcesKnown)
        return;
    startMore();
    int mesh = 0, live = 0, listing = 0, forbidden = 0, notServed = 0, failed = 0;
    QString backOff, authFailed, refused;
    QStringList degraded;
    for (const auto &watch : m_watches) {
        Reflector &first = *watch->reflector;
        if (first.isSynced())
            watch->fallback.reset();
        if (first.state() == WatchState::Forbidden && !watch->fallback && first.nameSpace().isEmpty()
            && watch->wish.type.namespaced && !first.isSynced()) {
            watch->fallback = makeReflector(watch->wish, m_contextNamespace);
            watch->fallback->start();
        }
        const Reflector *used = &first;
        if (watch->fallback && (watch->fallback->isSynced() || watch->fallback->state() == WatchState::Listing))
            used = watch->fallback.get();
        if (first.state() == WatchState::AuthFailed)
            authFailed = first.message();
        if (first.state() == WatchState::Forbidden || first.state() == WatchState::Failed)
            degraded << first.message();
        if (!watch->wish.mesh)
            continue;
        ++mesh;
        switch (used->state()) {
        case WatchState::Live: ++live; break;
        case WatchState::Listing: ++listing; break;
        case WatchState::Backoff: backOff = used->message(); break;
        case WatchState::AuthFailed: break;
        case WatchState::Forbidden: ++forbidden; refused = first.message(); break;
        case WatchState::NotServed: ++notServed; break;
        case WatchState::Failed: ++failed; refused = used->message(); break;
        }
    }
    for (const QString &reason : degraded) {
        if (!m_notedReasons.contains(reason)) {
            m_notedReasons.insert(reason);
            note(reason);
        }
    }
    if (!authFailed.isEmpty()) {
        setInfo(ConnectionState::AuthFailed, authFailed);
    } else if (!backOff.isEmpty()) {
        setInfo(ConnectionState::Backoff, backOff);
    } else if (mesh == 0 || notServed == mesh) {
        setInfo(ConnectionState::NotServed,
                QCoreApplication::translate("Cluster",
                                            "This cluster does not serve Knative Eventing: none of its kinds is "
                                            "known to the server. Install it, or choose another context."));
    } else if (forbidden > 0 && forbidden + notServed == mesh) {
        setInfo(ConnectionState::Forbidden, refused);
    } else if (failed > 0 && failed + forbidden + notServed == mesh) {
        setInfo(ConnectionState::Failed, refused);
    } else if (live > 0 && (listing == 0 || m_synced)) {
        setInfo(ConnectionState::Live, degraded.join(u' '));
    }
    if (!m_synced && !m_watches.empty() && isSettled() && authFailed.isEmpty()) {
        m_synced = true;
        m_batcher->flush();
        Q_EMIT synced();
        startProvider();
    }
}

void Worker::setInfo(ConnectionState state, const QString &message)
{
    if (m_info.state == state && m_info.message == message && state != ConnectionState::Connecting)
        return;
    if (!message.isEmpty() && state != ConnectionState::Live && !m_notedReasons.contains(message)
        && message != m_info.message)
        note(message);
    else if (state == ConnectionState::Live && m_info.state == ConnectionState::Backoff)
        note(QCoreApplication::translate("Cluster", "The connection works again."));
    m_info.state = state;
    m_info.message = message;
    Q_EMIT infoChanged(m_info);
}

void Worker::take(const std::vector<Observed> &batch)
{
    if (m_provider)
        m_provider->objects(batch);
    const auto saysSo = [](const Observed &object) { return object.resource && isSimulated(*object.resource); };
    if (!m_info.simulated && std::any_of(batch.begin(), batch.end(), saysSo)) {
        m_info.simulated = true;
        Q_EMIT infoChanged(m_info);
    }
    m_batcher->add(batch);
}

void Worker::note(const QString &what)
{
    Q_EMIT noted(QDateTime::currentDateTimeUtc(), what);
}

void Worker::startProvider()
{
    if (!m_provider || m_providerStarted)
        return;
    m_providerStarted = true;
    m_provider->start([this](const QString &path, QObject *context, Provider::Done done) {
        fetch(path, context, std::move(done));
    }, m_target.scrapeSeconds, m_info.nameSpace, m_info.simulated);
}

void Worker::fetch(const QString &path, QObject *context, Provider::Done done)
{
    m_fetches.push_back({path, context, std::move(done)});
    // Later, as the provider was promised.
    QMetaObject::invokeMethod(this, &Worker::fetchMore, Qt::QueuedConnection);
}

void Worker::fetchMore()
{
    while (m_fetching < FetchesAtOnce && !m_fetches.empty()) {
        Fetch next = std::move(m_fetches.front());
        m_fetches.pop_front();
        if (!next.context)
            continue;
        ++m_fetching;
        const quint64 id = ++m_lastCall;
        HttpRequest request{.target = next.path, .headers = {{"Accept", "text/plain, */*;q=0.1"}}, .body = {},
                            .timeout = PageTimeout, .limit = PageLimit, .lane = Lane::Scrape};
        m_calls[id] = m_transport->send(
            request, {.head = {}, .data = {}, .done = [this, id, next](const HttpReply &reply) {
                          FetchReply answer{.status = reply.failure == Failure::None ? reply.head.status : 0,
                                            .contentType = reply.head.contentType,
                                            .body = reply.body,
                                            .error = {},
                                            .at = QDateTime::currentDateTimeUtc()};
                          if (const auto problem = problemOf(reply, next.path))
                              answer.error = problem->sentence;
                          --m_fetching;
                          if (next.context)
                              next.done(answer);
                          fetchMore();
                          m_calls.erase(id);
                      }});
    }
}

void Worker::send(const HttpRequest &request, std::function<void(Result<ClusterSession::Reply>)> done)
{
    if (!m_transport) {
        done(fail(QCoreApplication::translate("Cluster", "There is no connection to a cluster.")));
        return;
    }
    const quint64 id = ++m_lastCall;
    m_calls[id] = m_transport->send(request, {.head = {}, .data = {}, .done = [this, id, done](const HttpReply &reply) {
        if (reply.failure != Failure::None)
            done(fail(reply.sentence));
        else
            done(ClusterSession::Reply{.status = reply.head.status, .body = reply.body});
        m_calls.erase(id);
    }});
}

} // namespace weir::cluster
