// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/session.h"

#include "model/cluster/apipath.h"
#include "model/cluster/worker.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

namespace weir {

using namespace Qt::StringLiterals;

QString toString(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Disconnected: return u"Disconnected"_s;
    case ConnectionState::Connecting: return u"Connecting"_s;
    case ConnectionState::Live: return u"Live"_s;
    case ConnectionState::Backoff: return u"Backoff"_s;
    case ConnectionState::AuthFailed: return u"AuthFailed"_s;
    case ConnectionState::Forbidden: return u"Forbidden"_s;
    case ConnectionState::NotServed: return u"NotServed"_s;
    case ConnectionState::Failed: return u"Failed"_s;
    }
    return {};
}

class ClusterSession::Private
{
public:
    QThread thread;
    cluster::Worker *worker = nullptr; ///< lives in `thread`, deleted there
    ConnectionInfo info;
    SessionTarget target;
    quint64 generation = 0; ///< events of an earlier worker may still be on their way; they carry another number

    /// Sends through the worker and brings the answer back to `session`'s thread.
    template<class Value, class Convert>
    void send(ClusterSession *session, const cluster::HttpRequest &request, QObject *context,
              std::function<void(Result<Value>)> reply, Convert convert)
    {
        const QPointer<QObject> guard(context);
        const auto deliver = [guard, reply = std::move(reply)](Result<Value> value) {
            if (guard)
                reply(std::move(value));
        };
        if (!worker) {
            // Later, as always: callers may not expect their reply inside the call.
            QMetaObject::invokeMethod(session, [deliver] {
                deliver(fail(QCoreApplication::translate("Cluster", "There is no connection to a cluster.")));
            }, Qt::QueuedConnection);
            return;
        }
        QMetaObject::invokeMethod(worker, [target = worker, request, session, deliver, convert] {
            target->send(request, [session, deliver, convert](Result<Reply> answer) {
                QMetaObject::invokeMethod(session, [deliver, convert, answer = std::move(answer)] {
                    deliver(convert(answer));
                }, Qt::QueuedConnection);
            });
        }, Qt::QueuedConnection);
    }
};

ClusterSession::ClusterSession(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<weir::ConnectionInfo>();
    qRegisterMetaType<std::vector<weir::Observed>>();
    qRegisterMetaType<weir::TelemetryFrame>();
    d->thread.setObjectName(u"cluster"_s);
}

ClusterSession::~ClusterSession()
{
    if (d->worker)
        d->worker->deleteLater();
    d->thread.quit();
    d->thread.wait();
}

void ClusterSession::connectTo(const SessionTarget &target)
{
    disconnectFrom();
    d->target = target;
    const quint64 generation = ++d->generation;
    const auto current = [this, generation] { return d->generation == generation; };

    d->worker = new cluster::Worker(target);
    d->worker->moveToThread(&d->thread);
    // A thread that is told to quit may end before it comes to a deferred deletion; this runs in it, at its very end.
    connect(&d->thread, &QThread::finished, d->worker, [worker = d->worker] { delete worker; }, Qt::DirectConnection);
    connect(d->worker, &cluster::Worker::infoChanged, this, [this, current](const ConnectionInfo &info) {
        if (!current())
            return;
        d->info = info;
        Q_EMIT stateChanged(d->info);
    });
    connect(d->worker, &cluster::Worker::observed, this, [this, current](const std::vector<Observed> &batch) {
        if (current())
            Q_EMIT observed(batch);
    });
    connect(d->worker, &cluster::Worker::synced, this, [this, current] {
        if (current())
            Q_EMIT synced();
    });
    connect(d->worker, &cluster::Worker::measured, this, [this, current](const TelemetryFrame &frame) {
        if (current())
            Q_EMIT measured(frame);
    });
    connect(d->worker, &cluster::Worker::noted, this, [this, current](const QDateTime &at, const QString &what) {
        if (current())
            Q_EMIT note(at, what);
    });
    if (!d->thread.isRunning())
        d->thread.start();
    d->info = {};
    d->info.state = ConnectionState::Connecting;
    d->info.context = target.context;
    Q_EMIT reset();
    Q_EMIT stateChanged(d->info);
    QMetaObject::invokeMethod(d->worker, &cluster::Worker::start, Qt::QueuedConnection);
}

void ClusterSession::disconnectFrom()
{
    ++d->generation;
    if (!d->worker)
        return;
    d->worker->deleteLater();
    d->worker = nullptr;
    d->info = {};
    Q_EMIT reset();
    Q_EMIT stateChanged(d->info);
}

const ConnectionInfo &ClusterSession::info() const
{
    return d->info;
}

const SessionTarget &ClusterSession::target() const
{
    return d->target;
}

void ClusterSession::request(const Request &request, QObject *context, std::function<void(Result<Reply>)> reply)
{
    const bool reads = request.method == "GET"_L1 || request.method == "HEAD"_L1;
    const cluster::HttpRequest made{.method = request.method.toLatin1(), .target = request.path,
                                    .headers = request.headers, .body = request.body,
                                    .lane = reads ? cluster::Lane::Read : cluster::Lane::Write};
    d->send<Reply>(this, made, context, std::move(reply), [](const Result<Reply> &answer) { return answer; });
}

void ClusterSession::logs(const QString &nameSpace, const QString &pod, const QString &container, int lines,
                          QObject *context, std::function<void(Result<QByteArray>)> reply)
{
    const auto path = cluster::logPath(nameSpace, pod, container, lines);
    if (!path) {
        const QPointer<QObject> guard(context);
        QMetaObject::invokeMethod(this, [guard, reply = std::move(reply), error = path.error()] {
            if (guard)
                reply(fail(error));
        }, Qt::QueuedConnection);
        return;
    }
    const cluster::HttpRequest made{.target = *path, .headers = {}, .body = {}, .limit = 4LL << 20};
    d->send<QByteArray>(
        this, made, context, std::move(reply), [pod](const Result<Reply> &answer) -> Result<QByteArray> {
            if (!answer)
                return fail(answer.error());
            if (answer->status != 200) {
                return fail(QCoreApplication::translate("Cluster", "The log of pod %1 cannot be read (HTTP %2).")
                                .arg(pod)
                                .arg(answer->status));
            }
            return answer->body;
        });
}

} // namespace weir
