// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/batcher.h"
#include "model/cluster/clock.h"
#include "model/cluster/reflector.h"
#include "model/cluster/session.h"
#include "model/cluster/transport.h"
#include "model/cluster/watchplan.h"

#include <QPointer>
#include <QSet>

#include <deque>
#include <map>

namespace weir::cluster {

/// The half of a ClusterSession that lives in the I/O thread: one connection from kubeconfig to running watches.
/// A new connection is a new worker.
class Worker final : public QObject
{
    Q_OBJECT
public:
    explicit Worker(SessionTarget target);
    ~Worker() override;

    void start();
    /// One request outside of the watches; `done` runs in this thread.
    void send(const HttpRequest &request, std::function<void(Result<ClusterSession::Reply>)> done);

Q_SIGNALS:
    void infoChanged(const weir::ConnectionInfo &info);
    void observed(const std::vector<weir::Observed> &batch);
    void synced();
    void measured(const weir::TelemetryFrame &frame);
    void noted(const QDateTime &at, const QString &what);

private:
    struct Watch {
        WatchWish wish;
        std::unique_ptr<Reflector> reflector;
        std::unique_ptr<Reflector> fallback; ///< the context's namespace, where all namespaces are forbidden
        bool started = false;
    };

    void connectToServer();
    void takeVersion(const HttpReply &reply);
    void startDiscovery();
    void takeResources(const ServerResources &resources);
    void failToConnect(const Problem &problem);
    void setInfo(ConnectionState state, const QString &message);
    void addWatch(const WatchWish &wish);
    [[nodiscard]] std::unique_ptr<Reflector> makeReflector(const WatchWish &wish, const QString &nameSpace);
    void startMore();
    void evaluate();
    [[nodiscard]] bool isSettled() const;
    void rediscoverLater();
    void take(const std::vector<Observed> &batch);
    void startProvider();
    void fetch(const QString &path, QObject *context, Provider::Done done);
    void fetchMore();
    void note(const QString &what);

    SessionTarget m_target;
    ConnectionInfo m_info;
    QString m_contextNamespace;
    Registry m_registry;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Batcher> m_batcher;
    std::unique_ptr<Provider> m_provider;
    bool m_providerStarted = false;
    bool m_synced = false;
    bool m_resourcesKnown = false;

    // After the transport: calls and reflectors must go before it.
    std::unique_ptr<Call> m_connecting;
    std::unique_ptr<Alarm> m_again;
    int m_attempt = 0;
    std::vector<std::unique_ptr<Watch>> m_watches;
    QSet<QString> m_notedReasons;

    struct Fetch {
        QString path;
        QPointer<QObject> context;
        Provider::Done done;
    };
    std::deque<Fetch> m_fetches;
    int m_fetching = 0;
    std::map<quint64, std::unique_ptr<Call>> m_calls;
    quint64 m_lastCall = 0;
};

} // namespace weir::cluster
