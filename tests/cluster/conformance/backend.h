// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace weir::test {

/// What listens behind a pod's address: keeps what it is asked and answers 202.
class Backend final : public QTcpServer
{
public:
    struct Request {
        QByteArray line; ///< "POST /path HTTP/1.1"
        QByteArray head; ///< header lines
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &one : head.split('\n')) {
                if (one.toLower().startsWith(name.toLower() + ':'))
                    return one.mid(name.size() + 1).trimmed();
            }
            return {};
        }
    };

    Backend()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    std::vector<Request> requests;

private:
    void take(QTcpSocket *socket)
    {
        const QByteArray text = socket->property("text").toByteArray() + socket->readAll();
        socket->setProperty("text", text);
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype line = text.indexOf("\r\n");
        Request request{.line = text.left(line), .head = text.mid(line + 2, end - line - 2), .body = text.mid(end + 4)};
        if (request.body.size() < request.header("Content-Length").toLongLong())
            return;
        requests.push_back(request);
        socket->write("HTTP/1.1 202 Accepted\r\nX-Backend: here\r\nContent-Type: text/plain\r\n"
                      "Content-Length: 4\r\nConnection: close\r\n\r\nseen");
        socket->disconnectFromHost();
    }
};

} // namespace weir::test
