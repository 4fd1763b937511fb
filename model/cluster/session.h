// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/resource/resource.h"
#include "model/telemetry/provider.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace weir {

/// Connection states, named as in the client test vectors (ws-*), plus the two ends.
enum class ConnectionState { Disconnected, Connecting, Live, Backoff, AuthFailed, Forbidden, NotServed, Failed };
[[nodiscard]] QString toString(ConnectionState state);

struct ConnectionInfo {
    ConnectionState state = ConnectionState::Disconnected;
    QString context;
    QString server;      ///< base URL without credentials
    QString nameSpace;   ///< empty: all
    QString contextNamespace; ///< where objects without a namespace belong
    QString version;     ///< gitVersion of the server
    bool simulated = false; ///< the server's version or its pods say so
    QString message;     ///< translated sentence with the next step; when Live: what cannot be shown, and why
};

/// What to connect to.
struct SessionTarget {
    QStringList kubeconfigFiles; ///< empty: KUBECONFIG, then ~/.kube/config
    QString context;             ///< empty: current-context
    QString nameSpace;           ///< empty: the context's
    bool allNamespaces = false;
    int scrapeSeconds = 5;       ///< 0: no telemetry
    int windowSeconds = 30;      ///< counts cover this; 0: everything since the first scrape
};

/// One connection to one cluster. Lives in the GUI thread (or the main thread of weirctl); everything behind it
/// runs in one I/O thread: transport, discovery, paged lists, watches, JSON decoding, scraping (engineering 3.6).
/// Signals arrive in the owner's thread, batched to at most 10 a second or 500 objects each.
class ClusterSession : public QObject
{
    Q_OBJECT
public:
    explicit ClusterSession(QObject *parent = nullptr);
    ~ClusterSession() override;

    void connectTo(const SessionTarget &target);
    void disconnectFrom();
    [[nodiscard]] const ConnectionInfo &info() const;
    [[nodiscard]] const SessionTarget &target() const;

    /// Posts a CloudEvent (or any request) through the API server's service proxy or directly. `reply` runs in this
    /// object's thread; dropped when `context` dies.
    struct Request {
        QString method = QStringLiteral("POST");
        QString path;   ///< absolute path on the API server, already encoded
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;
    };
    struct Reply {
        int status = 0;
        QByteArray body;
    };
    void request(const Request &request, QObject *context, std::function<void(Result<Reply>)> reply);

    /// Last lines of a pod's log; the same delivery rules as request().
    void logs(const QString &nameSpace, const QString &pod, const QString &container, int lines, QObject *context,
              std::function<void(Result<QByteArray>)> reply);

Q_SIGNALS:
    void stateChanged(const weir::ConnectionInfo &info);
    /// Everything that was known is void: a new connection or another namespace.
    void reset();
    void observed(const std::vector<weir::Observed> &batch);
    /// All first lists are in.
    void synced();
    void measured(const weir::TelemetryFrame &frame);
    /// For people: connect, relist, warnings of the server.
    void note(const QDateTime &at, const QString &what);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace weir
