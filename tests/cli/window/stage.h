// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "tests/support/fakeserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>

#include <csignal>

namespace weir::test {

constexpr int hangs = 60'000; ///< milliseconds after which a test is taken for hanging

/// One request on a connection of its own; the answer may be long in coming.
class Post
{
public:
    Post(quint16 port, const QByteArray &request)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(hangs);
        m_socket.write(request);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(hangs)) { }
    }

    /// Status of the answer; 0 where the connection ended without one.
    int status()
    {
        while (!isWhole() && m_socket.state() != QAbstractSocket::UnconnectedState && m_socket.waitForReadyRead(hangs))
            m_answer += m_socket.readAll();
        m_answer += m_socket.readAll();
        return m_answer.startsWith("HTTP/1.1 ") ? m_answer.mid(9, 3).toInt() : 0;
    }
    /// Something has come, within a moment.
    bool isAnswered() { return !m_answer.isEmpty() || m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(10); }
    QByteArray answer()
    {
        status();
        return m_answer;
    }

private:
    bool isWhole() const
    {
        const qsizetype head = m_answer.indexOf("\r\n\r\n");
        const auto length = QRegularExpression(QStringLiteral("Content-Length: (\\d+)"))
                                .match(QString::fromLatin1(m_answer.left(std::max<qsizetype>(head, 0))));
        return head >= 0 && m_answer.size() >= head + 4 + length.captured(1).toLongLong();
    }

    QTcpSocket m_socket;
    QByteArray m_answer;
};

/// Binary mode.
inline QByteArray eventRequest(const QByteArray &id, const QByteArray &data, const QByteArray &headers = {})
{
    return "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nce-specversion: 1.0\r\nce-source: /test\r\nce-type: t\r\n"
           "Content-Type: application/json\r\nce-id: "
           + id + "\r\n" + headers + "Content-Length: " + QByteArray::number(data.size()) + "\r\n\r\n" + data;
}

/// A running `weirctl window`.
class Stage
{
public:
    explicit Stage(const QStringList &arguments, const QMap<QString, QString> &environment = {})
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (auto it = environment.begin(); it != environment.end(); ++it)
            all.insert(it.key(), it.value());
        m_process.setProcessEnvironment(all);
        m_process.setReadChannel(QProcess::StandardError);
        QStringList list = {QStringLiteral("window")};
        if (!environment.contains(QStringLiteral("PORT")))
            list += {QStringLiteral("--port"), QStringLiteral("0")};
        m_process.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"), list + arguments);
        const QRegularExpression form(QStringLiteral("Listening on port ([0-9]+)"));
        waitForLog([&] { return form.match(QString::fromUtf8(m_log)).hasMatch(); });
        m_port = form.match(QString::fromUtf8(m_log)).captured(1).toUShort();
    }
    ~Stage()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// 0: it did not start.
    quint16 port() const { return m_port; }
    Post post(const QByteArray &request) const { return Post(m_port, request); }
    std::unique_ptr<Post> held(const QByteArray &request) const { return std::make_unique<Post>(m_port, request); }
    int send(const QByteArray &id, const QByteArray &data, const QByteArray &headers = {}) const
    {
        return Post(m_port, eventRequest(id, data, headers)).status();
    }

    /// Waits until that many events are in windows, and that many requests wait for these.
    bool waitFor(qint64 events, qint64 waiting) const
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < hangs) {
            const QByteArray answer = post("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").answer();
            const auto state = parseJson(answer.mid(answer.indexOf("\r\n\r\n") + 4).toStdString());
            if (state && intAt(*state, "/events") == events && intAt(*state, "/waiting") == waiting)
                return true;
        }
        return false;
    }

    void signal(int number) const { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    /// The exit code, -1 after a crash.
    int finish()
    {
        m_process.waitForFinished(hangs);
        m_log += m_process.readAllStandardError();
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
            ? m_process.exitCode() : -1;
    }
    int stop()
    {
        signal(SIGTERM);
        return finish();
    }
    void crash()
    {
        signal(SIGKILL);
        finish();
    }
    bool waitForLog(const std::function<bool()> &isThere)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isThere() && m_process.state() != QProcess::NotRunning && timer.elapsed() < hangs) {
            m_process.waitForReadyRead(100);
            m_log += m_process.readAllStandardError();
        }
        m_log += m_process.readAllStandardError();
        return isThere();
    }
    const QByteArray &log() const { return m_log; }

private:
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

/// Where windows go: answers as it is told and keeps what it got.
class Sink
{
public:
    explicit Sink(int status = 200, quint16 port = 0)
        : m_status(status),
          m_server([this](const FakeServer::Request &) { return FakeServer::answer(m_status, "{}"); }, {}, port)
    {
    }

    void answerWith(int status) { m_status = status; }
    QString url() const { return m_server.url(); }
    quint16 port() const { return m_server.port(); }
    QList<FakeServer::Request> requests() const { return m_server.requests(); }

    /// Waits for so many.
    bool waitFor(qsizetype count) const
    {
        QElapsedTimer timer;
        timer.start();
        while (requests().size() < count && timer.elapsed() < hangs)
            QThread::msleep(5);
        return requests().size() >= count;
    }
    /// Data of the windows in order, each id once.
    QList<Json> windows() const
    {
        QList<Json> result;
        QMap<QByteArray, QByteArray> seen;
        for (const FakeServer::Request &request : requests()) {
            const QByteArray id = request.headers.value("ce-id");
            if (!seen.contains(id))
                result += parseJson(request.body.toStdString()).value_or(Json());
            else if (seen.value(id) != request.body)
                result += Json("another window of the same id");
            seen.insert(id, request.body);
        }
        return result;
    }

private:
    std::atomic<int> m_status;
    FakeServer m_server;
};

} // namespace weir::test
