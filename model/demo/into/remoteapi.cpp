// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/into/remoteapi.h"

#include "model/cluster/client.h"
#include "model/cluster/reflector.h"

#include <QThread>

#include <atomic>
#include <future>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace weir::demo {

namespace {

/// Whether the same request may succeed later without anybody doing anything.
bool isTransient(const cluster::HttpReply &reply)
{
    if (reply.failure != cluster::Failure::None)
        return reply.failure != cluster::Failure::Credential && reply.failure != cluster::Failure::Tls;
    return reply.head.status == 429 || reply.head.status >= 500;
}

ApiError errorOf(const cluster::HttpReply &reply)
{
    ApiError error;
    error.code = reply.head.status;
    error.message = reply.sentence.toStdString();
    if (const auto status = parseJson(reply.body.toStdString()); status && status->is_object()) {
        error.reason = textAt(*status, "/reason");
        error.message = textAt(*status, "/message");
    }
    return error;
}

} // namespace

class RemoteApi::Private
{
public:
    explicit Private(cluster::Endpoint where) : endpoint(std::move(where)) { context.moveToThread(&thread); }

    [[nodiscard]] std::future<cluster::HttpReply> send(const cluster::HttpRequest &request);
    void report();

    cluster::Endpoint endpoint;
    QThread thread;
    QObject context; ///< of everything that runs in the thread
    std::atomic<bool> isStopping{false};

    // --- in the thread ---
    std::unique_ptr<cluster::HttpClient> client;
    std::unique_ptr<cluster::Clock> clock;
    std::vector<std::unique_ptr<cluster::Reflector>> reflectors;
    std::map<quint64, std::unique_ptr<cluster::Call>> calls;
    quint64 lastCall = 0;

    mutable std::mutex mutex;
    size_t unsynced = 0;
    QString problem;
};

std::future<cluster::HttpReply> RemoteApi::Private::send(const cluster::HttpRequest &request)
{
    const auto promise = std::make_shared<std::promise<cluster::HttpReply>>();
    std::future<cluster::HttpReply> future = promise->get_future();
    QMetaObject::invokeMethod(&context, [this, request, promise] {
        if (!client)
            return;
        const quint64 number = ++lastCall;
        cluster::HttpHandlers handlers;
        handlers.done = [this, number, promise](const cluster::HttpReply &reply) {
            promise->set_value(reply);
            calls.erase(number);
        };
        calls[number] = client->send(request, std::move(handlers));
    }, Qt::QueuedConnection);
    return future;
}

void RemoteApi::Private::report()
{
    size_t missing = 0;
    QString sentence;
    for (const auto &reflector : reflectors) {
        const bool isAbsent = reflector->state() == cluster::WatchState::NotServed;
        if (!reflector->isSynced() && !isAbsent) {
            ++missing;
            if (sentence.isEmpty())
                sentence = reflector->type().plural + QStringLiteral(": ") + reflector->message();
        }
    }
    const std::lock_guard lock(mutex);
    unsynced = missing;
    problem = sentence;
}

RemoteApi::RemoteApi(cluster::Endpoint endpoint) : d(std::make_unique<Private>(std::move(endpoint))) {}

RemoteApi::~RemoteApi()
{
    stop();
    if (!d->thread.isRunning())
        return;
    // What belongs to the thread ends in it.
    QMetaObject::invokeMethod(&d->context, [this] {
        d->reflectors.clear();
        d->calls.clear();
        d->client.reset();
        d->clock.reset();
        d->thread.quit();
    }, Qt::QueuedConnection);
    d->thread.wait();
}

Result<void> RemoteApi::start()
{
    std::promise<Result<void>> made;
    d->thread.start();
    QMetaObject::invokeMethod(&d->context, [this, &made] {
        d->clock = cluster::makeSystemClock();
        Result<std::unique_ptr<cluster::HttpClient>> client = cluster::makeClient(d->endpoint);
        if (client)
            d->client = std::move(*client);
        made.set_value(client ? Result<void>() : fail(client.error()));
    }, Qt::QueuedConnection);
    return made.get_future().get();
}

ApiResult<Json> RemoteApi::request(const QByteArray &method, const QString &target, const Json &body)
{
    cluster::HttpRequest request;
    request.method = method;
    request.target = target;
    request.lane = method == "GET" ? cluster::Lane::Read : cluster::Lane::Write;
    if (!body.is_null()) {
        request.body = toText(body);
        request.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
    }
    using namespace std::chrono_literals;
    while (!d->isStopping) {
        std::future<cluster::HttpReply> future = d->send(request);
        while (future.wait_for(100ms) != std::future_status::ready) {
            if (d->isStopping)
                return refuse(errors::unavailable("stopped"));
        }
        const cluster::HttpReply reply = future.get();
        if (reply.failure == cluster::Failure::None && reply.head.status >= 200 && reply.head.status < 300)
            return parseJson(reply.body.toStdString()).value_or(Json::object());
        if (!isTransient(reply))
            return refuse(errorOf(reply));
        std::this_thread::sleep_for(300ms);
    }
    return refuse(errors::unavailable("stopped"));
}

void RemoteApi::watch(const Catalog &catalog, Taken taken, Gone gone)
{
    {
        // Until the thread has begun, nothing counts as complete.
        const std::lock_guard lock(d->mutex);
        d->unsynced = catalog.types().size();
    }
    QMetaObject::invokeMethod(&d->context, [this, &catalog, taken = std::move(taken), gone = std::move(gone)] {
        for (const ApiType &type : catalog.types()) {
            if (type.kind == "Event" || type.kind == "Secret" || type.kind == "CustomResourceDefinition")
                continue;
            const cluster::ResourceType resource{.group = QString::fromStdString(type.group),
                                                 .version = QString::fromStdString(type.version),
                                                 .plural = QString::fromStdString(type.plural),
                                                 .kind = QString::fromStdString(type.kind),
                                                 .namespaced = type.namespaced,
                                                 .verbs = {QStringLiteral("list"), QStringLiteral("watch")},
                                                 .categories = {}};
            auto reflector = std::make_unique<cluster::Reflector>(*d->client, *d->clock, resource, QString());
            QObject::connect(reflector.get(), &cluster::Reflector::changed, &d->context,
                             [&type, taken, gone](const std::vector<Observed> &batch) {
                                 for (const Observed &one : batch) {
                                     if (one.resource)
                                         taken(type, std::make_shared<const Json>(one.resource->json()));
                                     else
                                         gone(type, one.id.nameSpace.toStdString(), one.id.name.toStdString());
                                 }
                             });
            QObject::connect(reflector.get(), &cluster::Reflector::stateChanged, &d->context, [this] { d->report(); });
            d->reflectors.push_back(std::move(reflector));
        }
        for (const auto &reflector : d->reflectors)
            reflector->start();
        d->report();
    }, Qt::QueuedConnection);
}

void RemoteApi::unwatch()
{
    std::promise<void> done;
    QMetaObject::invokeMethod(&d->context, [this, &done] {
        d->reflectors.clear();
        done.set_value();
    }, Qt::QueuedConnection);
    done.get_future().wait();
}

bool RemoteApi::waitSynced(std::chrono::milliseconds time, QString &problem) const
{
    using namespace std::chrono_literals;
    for (auto waited = 0ms; waited < time && !d->isStopping; waited += 20ms) {
        {
            const std::lock_guard lock(d->mutex);
            if (d->unsynced == 0)
                return true;
            problem = d->problem;
        }
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

void RemoteApi::stop()
{
    d->isStopping = true;
}

} // namespace weir::demo
