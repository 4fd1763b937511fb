// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"

#include <QPointer>
#include <QSslCertificate>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace weir::test {

namespace {

/// One connection: reads requests, plays replies.
class Connection final : public QObject
{
public:
    Connection(QTcpSocket *socket, quint64 number, std::function<FakeServer::Reply(FakeServer::Request)> handler)
        : QObject(socket), m_socket(socket), m_number(number), m_handler(std::move(handler))
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }

private:
    void read()
    {
        m_input += m_socket->readAll();
        if (m_busy)
            return;
        // A TLS greeting on a plain port is answered as web servers do.
        if (m_input.startsWith('\x16')) {
            m_socket->write("HTTP/1.0 400 Bad Request\r\n\r\nThis port speaks plain HTTP.\n");
            m_socket->disconnectFromHost();
            m_busy = true;
            return;
        }
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        FakeServer::Request request;
        const QByteArrayList lines = m_input.left(end).split('\n');
        const QByteArrayList first = lines.front().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (m_input.size() < end + 4 + length)
            return;
        request.body = m_input.mid(end + 4, length);
        m_input.remove(0, end + 4 + length);
        request.connection = m_number;
        if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
            request.peer = tls->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
        m_busy = true;
        m_reply = m_handler(request);
        m_step = 0;
        m_left = m_reply.repeatLast;
        play();
    }

    void play()
    {
        if (m_step >= m_reply.steps.size()) {
            finish();
            return;
        }
        const FakeServer::Step &step = m_reply.steps[m_step];
        if (m_step + 1 == m_reply.steps.size() && --m_left > 0) {
            QTimer::singleShot(step.waitMs, this, [this] { send(false); });
            return;
        }
        QTimer::singleShot(step.waitMs, this, [this] { send(true); });
    }

    void send(bool goOn)
    {
        // An endless sender must not fill this process's memory when the client stops reading.
        if (m_socket->bytesToWrite() > (2 << 20)) {
            QTimer::singleShot(2, this, [this, goOn] { send(goOn); });
            return;
        }
        m_socket->write(m_reply.steps[m_step].bytes);
        if (goOn)
            ++m_step;
        play();
    }

    void finish()
    {
        switch (m_reply.end) {
        case FakeServer::End::KeepAlive:
            m_busy = false;
            read();
            break;
        case FakeServer::End::Close:
            m_socket->disconnectFromHost();
            break;
        case FakeServer::End::Reset:
            m_socket->flush();
            m_socket->abort();
            m_socket->deleteLater();
            break;
        case FakeServer::End::Hang:
            break;
        }
    }

    QTcpSocket *m_socket;
    quint64 m_number;
    std::function<FakeServer::Reply(FakeServer::Request)> m_handler;
    QByteArray m_input;
    bool m_busy = false;
    FakeServer::Reply m_reply;
    size_t m_step = 0;
    int m_left = 1;
};

} // namespace

class FakeServer::Server final : public QObject
{
public:
    Server(std::function<Reply(Request)> handler, const std::optional<QSslConfiguration> &tls, quint16 port,
           std::atomic<qint64> &sent)
        : m_handler(std::move(handler))
    {
        if (tls) {
            auto *server = new QSslServer(this);
            server->setSslConfiguration(*tls);
            m_listener = server;
        } else {
            m_listener = new QTcpServer(this);
        }
        m_listener->setMaxPendingConnections(200);
        connect(m_listener, &QTcpServer::pendingConnectionAvailable, this, [this, &sent] {
            while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
                connect(socket, &QTcpSocket::bytesWritten, this, [&sent](qint64 bytes) { sent += bytes; });
                m_sockets.append(socket);
                new Connection(socket, ++m_count, m_handler);
            }
        });
        m_listener->listen(QHostAddress::LocalHost, port);
    }

    quint16 port() const { return m_listener->serverPort(); }
    void cut()
    {
        for (const QPointer<QTcpSocket> &socket : std::exchange(m_sockets, {})) {
            if (socket) {
                socket->abort();
                socket->deleteLater();
            }
        }
    }

private:
    std::function<Reply(Request)> m_handler;
    QTcpServer *m_listener;
    QList<QPointer<QTcpSocket>> m_sockets;
    quint64 m_count = 0;
};

FakeServer::FakeServer(Handler handler, std::optional<QSslConfiguration> tls, quint16 port)
{
    auto *anchor = new QObject;
    anchor->moveToThread(&m_thread);
    m_thread.start();
    const auto recording = [this, handler = std::move(handler)](const Request &request) {
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
        }
        return handler(request);
    };
    QMetaObject::invokeMethod(anchor, [&] {
        auto *server = new Server(recording, tls, port, m_sent);
        m_port = server->port();
        m_server = server;
        anchor->deleteLater();
    }, Qt::BlockingQueuedConnection);
}

FakeServer::~FakeServer()
{
    m_server->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QString FakeServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

QList<FakeServer::Request> FakeServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void FakeServer::cut()
{
    QMetaObject::invokeMethod(
        m_server, [this] { static_cast<Server *>(m_server)->cut(); }, Qt::BlockingQueuedConnection);
}

FakeServer::Reply FakeServer::answer(int status, const QByteArray &body, const QByteArray &headers,
                                     const QByteArray &contentType)
{
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n";
    return {.steps = {{head + body}}};
}

QByteArray FakeServer::chunkedHead(const QByteArray &contentType)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nTransfer-Encoding: chunked\r\n\r\n";
}

QByteArray FakeServer::chunk(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
}

} // namespace weir::test
