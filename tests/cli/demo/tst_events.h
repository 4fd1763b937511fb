// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process.h"

#include <QRegularExpression>

namespace weir::test {

/// `weirctl send` to `weirctl receive`.
class EventsTest : public Case
{
    Q_OBJECT

    struct Receiver {
        explicit Receiver(const QStringList &more)
        {
            process.start(weirctl(), QStringList{QStringLiteral("receive"), QStringLiteral("--port"),
                                                 QStringLiteral("0")} + more);
            QByteArray err;
            static const QRegularExpression form(QStringLiteral("http://127\\.0\\.0\\.1:\\d+"));
            while (url.isEmpty()) {
                process.setReadChannel(QProcess::StandardError);
                if (!process.waitForReadyRead(20000))
                    break;
                err += process.readAllStandardError();
                url = form.match(QString::fromUtf8(err)).captured(0);
            }
        }
        ~Receiver()
        {
            if (process.state() != QProcess::NotRunning) {
                process.terminate();
                process.waitForFinished(10000);
            }
        }
        QList<Json> lines()
        {
            QList<Json> result;
            process.waitForFinished(20000);
            for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
                if (!line.isEmpty())
                    result.append(parseJson(line.toStdString()).value_or(Json()));
            }
            return result;
        }
        QProcess process;
        QString url;
    };

    static Ran send(const QString &url, const QStringList &more)
    {
        return runWeirctl(QStringList{QStringLiteral("send"), QStringLiteral("--url"), url, QStringLiteral("--output"),
                                      QStringLiteral("json")} + more);
    }

private Q_SLOTS:
    void binaryAndStructured_data()
    {
        QTest::addColumn<QStringList>("mode");
        QTest::newRow("binary") << QStringList();
        QTest::newRow("structured") << QStringList{QStringLiteral("--structured")};
    }

    void binaryAndStructured()
    {
        QFETCH(QStringList, mode);
        Receiver receiver({QStringLiteral("--for"), QStringLiteral("2")});
        QVERIFY(!receiver.url.isEmpty());
        const Ran sent = send(receiver.url + QStringLiteral("/inbox"),
                              mode + QStringList{QStringLiteral("--type"), QString::fromUtf8("order.pàid \"50%\""),
                                                 QStringLiteral("--source"), QStringLiteral("/shop/web"),
                                                 QStringLiteral("--data"), QStringLiteral("{\"amount\":1.50}"),
                                                 QStringLiteral("--count"), QStringLiteral("2"),
                                                 QStringLiteral("--header"), QStringLiteral("X-Test=yes")});
        QVERIFY2(sent.code == 0, sent.err.constData());
        QCOMPARE(intAt(sent.json(), "/sent"), 2);
        QCOMPARE(intAt(sent.json(), "/answers/200"), 2);
        const QList<Json> lines = receiver.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(stringAt(lines[0], "/mode"), mode.isEmpty() ? QStringLiteral("binary") : QStringLiteral("structured"));
        QCOMPARE(stringAt(lines[0], "/path"), QStringLiteral("/inbox"));
        QCOMPARE(stringAt(lines[0], "/event/type"), QString::fromUtf8("order.pàid \"50%\""));
        QCOMPARE(stringAt(lines[0], "/event/source"), QStringLiteral("/shop/web"));
        QCOMPARE(stringAt(lines[0], "/event/datacontenttype"), QStringLiteral("application/json"));
        const Json *amount = find(lines[0], "/event/data/amount");
        QVERIFY(amount && amount->is_number());
        QCOMPARE(amount->get<double>(), 1.5);
        QVERIFY(stringAt(lines[0], "/event/id") != stringAt(lines[1], "/event/id"));
        QCOMPARE(receiver.process.exitCode(), 0);
    }

    void failingShareAndDeadLetters()
    {
        Receiver receiver({QStringLiteral("--for"), QStringLiteral("8"), QStringLiteral("--fail-share"),
                           QStringLiteral("0.25")});
        const Ran sent = send(receiver.url,
                              {QStringLiteral("--count"), QStringLiteral("7"), QStringLiteral("--rate"),
                               QStringLiteral("200")});
        QCOMPARE(sent.code, 1);
        QCOMPARE(intAt(sent.json(), "/answers/503"), 1);
        QCOMPARE(intAt(sent.json(), "/answers/200"), 6);
        QTemporaryDir folder;
        QFile event(folder.filePath(QStringLiteral("event.json")));
        QVERIFY(event.open(QIODevice::WriteOnly));
        event.write("{\"specversion\":\"1.0\",\"id\":\"dead\",\"source\":\"/s\",\"type\":\"t\",\"knativeerrordest\":"
                    "\"http://billing.shop.svc/\",\"knativeerrorcode\":503,\"knativeerrordata\":\"bm8=\"}");
        event.close();
        send(receiver.url, {QStringLiteral("--event"), event.fileName()});
        const QList<Json> lines = receiver.lines();
        QCOMPARE(lines.size(), 8);
        QCOMPARE(stringAt(lines[7], "/event/id"), QStringLiteral("dead"));
        QCOMPARE(stringAt(lines[7], "/deadLetter/destination"), QStringLiteral("http://billing.shop.svc/"));
        QCOMPARE(intAt(lines[7], "/deadLetter/code"), 503);
        QCOMPARE(stringAt(lines[7], "/deadLetter/data"), QStringLiteral("bm8="));
        QVERIFY(!find(lines[0], "/deadLetter"));
    }

    void whatIsNoEventIsRefused()
    {
        Receiver receiver({QStringLiteral("--for"), QStringLiteral("1"), QStringLiteral("--answer"),
                           QStringLiteral("202")});
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(receiver.url)};
        request.setRawHeader("Content-Type", "text/plain");
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("hello")));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20000));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
        QCOMPARE(intAt(send(receiver.url, {}).json(), "/answers/202"), 1);
        const QList<Json> lines = receiver.lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY(!stringAt(lines[0], "/error").isEmpty());
        QCOMPARE(intAt(lines[0], "/answered"), 400);
    }

    void nobodyListens()
    {
        QString gone;
        {
            Receiver receiver({});
            gone = receiver.url;
        }
        const Ran sent = send(gone, {});
        QCOMPARE(sent.code, 3);
        QCOMPARE(intAt(sent.json(), "/answers/none"), 1);
        QVERIFY(!sent.err.isEmpty());
        QCOMPARE(runWeirctl({QStringLiteral("send")}).code, 2);
        QCOMPARE(send(QStringLiteral("ftp://x"), {}).code, 2);
        QCOMPARE(send(gone, {QStringLiteral("--header"), QStringLiteral("nothing")}).code, 2);
    }
};

} // namespace weir::test
