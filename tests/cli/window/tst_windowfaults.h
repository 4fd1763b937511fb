// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

/// A sink that fails, senders that mean no good, bounds, wrong options.
class WindowFaultsTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Sink = weir::test::Sink;
    using Stage = weir::test::Stage;

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    QStringList kept() const { return {QStringLiteral("--state"), m_folder->filePath(QStringLiteral("state"))}; }
    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    static QStringList to(const Sink &sink) { return {QStringLiteral("--sink"), sink.url()}; }

private Q_SLOTS:
    void sinkFailsForAWhile()
    {
        Sink sink(503);
        Stage stage(words("--count 1 --backoff 1ms --output json") + to(sink) + kept());
        QCOMPARE(stage.send("1", "{}"), 202);
        QCOMPARE(stage.send("2", "{}"), 202);
        QVERIFY(sink.waitFor(3));
        sink.answerWith(200);
        QVERIFY(stage.waitForLog([&] { return stage.log().count("\"delivered\":true") == 2; }));
        QCOMPARE(stage.stop(), 0);
        QCOMPARE(sink.windows().size(), 2); // the same window each time that it was tried
        const QByteArray first = sink.requests().constFirst().headers.value("ce-id");
        QVERIFY(sink.requests().constLast().headers.value("ce-id") != first); // in order
    }

    void sinkIsDownThenUp()
    {
        quint16 port = 0;
        {
            const Sink sink;
            port = sink.port();
        }
        Stage stage(words("--count 2 --backoff 5ms --sink") + QStringList{QStringLiteral("http://127.0.0.1:%1").arg(port)});
        const auto first = stage.held(weir::test::eventRequest("1", "{}"));
        const auto second = stage.held(weir::test::eventRequest("2", "{}"));
        QVERIFY(stage.waitForLog([&] { return stage.log().contains("not delivered"); }));
        const Sink sink(200, port);
        QCOMPARE(first->status(), 200);
        QCOMPARE(second->status(), 200);
        QCOMPARE(sink.windows().size(), 1);
    }

    void undeliveredOutlivesTheProcess()
    {
        Sink sink(500);
        {
            Stage stage(words("--count 2") + to(sink) + kept());
            QCOMPARE(stage.send("1", "{}"), 202);
            QCOMPARE(stage.send("2", "{}"), 202);
            QVERIFY(sink.waitFor(1));
            QCOMPARE(stage.stop(), 0);
        }
        sink.answerWith(202);
        Stage stage(words("--count 2 --output json") + to(sink) + kept());
        QVERIFY(stage.waitForLog([&] { return stage.log().contains("\"delivered\":true"); }));
        QCOMPARE(sink.windows().size(), 1);
        QCOMPARE(sink.windows()[0]["count"], Json(2));
    }

    void givesUpAndTakesAgain()
    {
        Sink sink(500);
        Stage stage(words("--count 1 --give-up 0s") + to(sink));
        const QByteArray time = "ce-time: 2020-11-26T12:00:00Z\r\n";
        auto failed = stage.post(weir::test::eventRequest("1", "{}", time));
        QCOMPARE(failed.status(), 503);
        QVERIFY2(failed.answer().contains("500"), failed.answer().constData());
        sink.answerWith(200);
        QCOMPARE(stage.send("1", "{}", time), 200);
        QCOMPARE(sink.requests().size(), 2);
        QCOMPARE(sink.windows().size(), 1);
        QCOMPARE(stage.send("1", "{}", time), 200); // a copy of what has been delivered
        QCOMPARE(stage.stop(), 0);
        QCOMPARE(sink.requests().size(), 2);
    }

    void refusesWhatIsNoEvent_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, int status, const QByteArray &head, const QByteArray &body) {
            QTest::newRow(name) << "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + head + "Content-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body
                                << status;
        };
        const QByteArray binary = "ce-specversion: 1.0\r\nce-id: 1\r\nce-source: /s\r\nce-type: t\r\n";
        const QByteArray structured = "Content-Type: application/cloudevents+json\r\n";
        row("no event", 400, {}, "{\"v\":1}");
        row("no id", 400, "ce-specversion: 1.0\r\nce-source: /s\r\nce-type: t\r\n", "{\"v\":1}");
        row("another version", 400, "ce-specversion: 0.3\r\nce-id: 1\r\nce-source: /s\r\nce-type: t\r\n", "{\"v\":1}");
        row("batch", 400, "Content-Type: application/cloudevents-batch+json\r\n", "[]");
        row("broken JSON", 400, structured, "{\"specversion\":");
        row("deep JSON", 400, structured, QByteArray(200'000, '['));
        row("not UTF-8", 400, binary, "{\"v\":\"\xff\xfe\"}");
        row("no data", 400, binary, {});
        row("no number", 400, binary, "{\"v\":\"1\"}");
        row("nothing there", 400, binary, "{\"w\":1}");
        row("time", 400, binary + "ce-time: 2026-13-01T00:00:00Z\r\n", "{\"v\":1}");
        row("too large", 413, binary, QByteArray(300'000, ' '));
        row("multipart", 415, binary + "Content-Type: multipart/form-data; boundary=x\r\n", "--x--");
        QTest::newRow("too large in pieces")
            << "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + binary + "Transfer-Encoding: chunked\r\n\r\n"
                + ("10000\r\n" + QByteArray(0x10000, ' ') + "\r\n").repeated(5) + "0\r\n\r\n"
            << 413;
        QTest::newRow("method") << QByteArray("PUT / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                                << 405;
        QTest::newRow("get") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n") << 405;
    }

    void refusesWhatIsNoEvent()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const Sink sink;
        Stage stage(words("--count 1 --value /v --max-body 200000") + to(sink) + kept());
        auto post = stage.post(request);
        QCOMPARE(post.status(), status);
        const QByteArray answer = post.answer();
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4).trimmed();
        QVERIFY2(body.size() > 10, answer.constData());
        // It goes on as if nothing had been.
        QCOMPARE(stage.send("good", "{\"v\":1}"), 202);
        QVERIFY(sink.waitFor(1));
        QCOMPARE(stage.stop(), 0);
        QCOMPARE(sink.requests().size(), 1);
    }

    void chunkedIsTaken()
    {
        const Sink sink;
        Stage stage(words("--count 1 --value /v") + to(sink));
        QCOMPARE(stage.post("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nce-specversion: 1.0\r\nce-id: 1\r\n"
                            "ce-source: /s\r\nce-type: t\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"v\r\n4\r\n\":7}\r\n"
                            "0\r\n\r\n")
                     .status(),
                 200);
        QCOMPARE(sink.windows()[0]["sum"], Json(7));
    }

    void packedBodiesAreBounded()
    {
        const Sink sink;
        Stage stage(words("--count 1 --max-body 100000") + to(sink));
        // qCompress writes a zlib stream after four bytes of length, which is what "deflate" is.
        const QByteArray packed = qCompress(QByteArray(10'000'000, ' '), 9).mid(4);
        QVERIFY(packed.size() < 100'000);
        auto post = stage.post(weir::test::eventRequest("1", packed, "Content-Encoding: deflate\r\n"));
        QVERIFY2(post.status() == 413 || post.status() == 415, post.answer().constData());
        QCOMPARE(stage.send("2", "{}"), 200);
    }

    void requestsThatWaitAreBounded()
    {
        const Sink sink;
        Stage stage(words("--gap 1h --held 2") + to(sink));
        // Which two of them get in is nobody's promise.
        std::vector<std::unique_ptr<weir::test::Post>> posts;
        for (const char *id : {"1", "2", "1", "2"})
            posts.push_back(stage.held(weir::test::eventRequest(id, "{}")));
        const auto answered = [&] {
            return std::count_if(posts.begin(), posts.end(), [](const auto &post) { return post->isAnswered(); });
        };
        QElapsedTimer timer;
        timer.start();
        while (answered() < 2 && timer.elapsed() < weir::test::hangs) { }
        stage.signal(SIGTERM);
        QByteArray answers;
        for (const auto &post : posts) {
            QCOMPARE(post->status(), 503);
            answers += post->answer();
        }
        QCOMPARE(answers.count("--held"), 2);
        QCOMPARE(stage.finish(), 0);
    }

    void keysWindowsAndEventsAreBounded()
    {
        const Sink sink;
        Stage stage(words("--gap 1h --key k --max-keys 2 --max-windows 3 --max-events 4") + to(sink) + kept());
        QCOMPARE(stage.send("1", "{}", "ce-k: a\r\n"), 202);
        QCOMPARE(stage.send("2", "{}", "ce-k: b\r\n"), 202);
        auto refused = stage.post(weir::test::eventRequest("3", "{}", "ce-k: c\r\n"));
        QCOMPARE(refused.status(), 429);
        QVERIFY2(refused.answer().contains("--max-keys") && refused.answer().contains("Retry-After"),
                 refused.answer().constData());
        QCOMPARE(stage.send("4", "{}", "ce-k: a\r\n"), 202);
        QCOMPARE(stage.send("5", "{}", "ce-k: a\r\n"), 202);
        QCOMPARE(stage.send("6", "{}", "ce-k: a\r\n"), 429);
        QCOMPARE(stage.send("5", "{}", "ce-k: a\r\n"), 202); // a copy needs no room
        QCOMPARE(stage.stop(), 0);
    }

    void health()
    {
        const Sink sink;
        Stage stage(words("--count 1") + to(sink), {{QStringLiteral("PORT"), QStringLiteral("0")}});
        QCOMPARE(stage.post("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").status(), 200);
        QCOMPARE(stage.post("GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").status(), 200);
        QCOMPARE(stage.stop(), 0);
    }

    void wrongOptions_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *options :
             {"", "--count 2 --every 1s", "--count 0", "--every 0s", "--gap x", "--every 2d", "--count 2 --emit sum",
              "--count 2 --emit median --value /v", "--count 2 --value v", "--count 2 --key My_Key", "--count 2 --time wall",
              "--count 2 --late drop", "--count 1000", "--count 2 --port 99999", "--count 2 extra", "--count 2 --held 0",
              "--count 2 --sink ftp://x", "--count 2 --sink http:", "--count 2 --nonsense"})
            QTest::newRow(options) << QString::fromLatin1(options);
    }

    void wrongOptions()
    {
        QFETCH(QString, options);
        QStringList list = {QStringLiteral("window"), QStringLiteral("--sink"), QStringLiteral("http://127.0.0.1:1")};
        const auto ran = weir::test::weirctl(list + options.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.err.startsWith("weirctl: "));
    }

    void noSink()
    {
        qunsetenv("K_SINK");
        QCOMPARE(weir::test::weirctl({QStringLiteral("window"), QStringLiteral("--count"), QStringLiteral("2")}).exitCode, 2);
        const auto help = weir::test::weirctl({QStringLiteral("window"), QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("--lateness"));
    }

    void cannotStart()
    {
        const Sink sink;
        Stage stage(words("--count 1") + to(sink) + kept());
        const QStringList common = words("window --count 1") + to(sink);
        const auto taken = weir::test::weirctl(common + QStringList{QStringLiteral("--port"), QString::number(stage.port())});
        QCOMPARE(taken.exitCode, 3);
        QVERIFY2(taken.err.contains(QByteArray::number(stage.port())), taken.err.constData());
        const auto used = weir::test::weirctl(common + kept() + words("--port 0"));
        QCOMPARE(used.exitCode, 3);
        QVERIFY2(used.err.contains("Another process"), used.err.constData());
    }
};
