// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QSslConfiguration>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace weir::test {

/// A loopback server that says exactly the bytes it is told, with pauses, cuts and lies, over TCP or TLS, in a thread
/// of its own. It reads requests as HTTP/1.1 and answers each by what the handler returns.
class FakeServer
{
public:
    struct Request {
        QByteArray method;
        QByteArray target;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        QString peer;       ///< common name of the client certificate
        quint64 connection = 0;
    };
    enum class End { KeepAlive, Close, Reset, Hang };
    struct Step {
        QByteArray bytes;
        int waitMs = 0; ///< before the bytes
    };
    struct Reply {
        std::vector<Step> steps;
        End end = End::KeepAlive;
        int repeatLast = 1; ///< how often the last step is sent
    };
    /// Runs in the server's thread.
    using Handler = std::function<Reply(const Request &request)>;

    explicit FakeServer(Handler handler, std::optional<QSslConfiguration> tls = {}, quint16 port = 0);
    ~FakeServer();
    Q_DISABLE_COPY_MOVE(FakeServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url() const;
    [[nodiscard]] QList<Request> requests() const;
    /// Bytes that were written and have left for the system.
    [[nodiscard]] qint64 sent() const { return m_sent; }
    /// Ends every open connection.
    void cut();

    /// A whole answer with its true Content-Length.
    [[nodiscard]] static Reply answer(int status, const QByteArray &body, const QByteArray &headers = {},
                                      const QByteArray &contentType = "application/json");
    /// The head of a chunked answer.
    [[nodiscard]] static QByteArray chunkedHead(const QByteArray &contentType = "application/json");
    [[nodiscard]] static QByteArray chunk(const QByteArray &body);

private:
    class Server;

    QThread m_thread;
    QObject *m_server = nullptr;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<Request> m_requests;
    std::atomic<qint64> m_sent = 0;
};

} // namespace weir::test
