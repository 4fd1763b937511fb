// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/cloudevent.h"
#include "stage.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

/// What is emitted, when it is answered, and what stays over a stop or a crash.
class WindowVerbTest final : public weir::test::Case
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
    static QByteArray time(qint64 milliseconds)
    {
        return "ce-time: " + QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1()
            + "\r\n";
    }
    static qint64 count(const Json &window) { return weir::intAt(window, "/count").value_or(-1); }

private Q_SLOTS:
    void answersWhenTheWindowIsDelivered()
    {
        const Sink sink;
        Stage stage(words("--count 3 --key region --value /total --source /w --type sums"),
                    {{QStringLiteral("K_SINK"), sink.url() + QStringLiteral("/in?x=1")},
                     {QStringLiteral("K_CE_OVERRIDES"), QStringLiteral("{\"extensions\":{\"team\":\"a b\"}}")}});
        QVERIFY2(stage.port() != 0, stage.log().constData());
        const auto first = stage.held(weir::test::eventRequest("1", "{\"total\":1}", "ce-region: eu\r\n"));
        const QByteArray structured = R"({"specversion":"1.0","id":"2","source":"/test","type":"t","region":"eu",)"
                                      R"("data":{"total":9007199254740993}})";
        const auto second = stage.held("POST /any HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                                       "application/cloudevents+json; charset=utf-8\r\nContent-Length: "
                                       + QByteArray::number(structured.size()) + "\r\n\r\n" + structured);
        QVERIFY(stage.waitFor(2, 2));
        QCOMPARE(sink.requests().size(), 0);
        QCOMPARE(stage.send("3", "{\"total\":-4}", "ce-region: eu\r\n"), 200);
        QCOMPARE(first->status(), 200);
        QCOMPARE(second->status(), 200);
        QCOMPARE(sink.requests().size(), 1);
        const auto request = sink.requests().constFirst();
        QCOMPARE(request.target, QByteArray("/in?x=1"));
        const Json data = sink.windows().constFirst();
        QCOMPARE(data["key"], Json("eu"));
        QCOMPARE(data["count"], Json(3));
        QCOMPARE(data["sum"], Json(9007199254740990));
        QCOMPARE(data["min"], Json(-4));
        QCOMPARE(data["max"], Json(9007199254740993));
        QVERIFY(!data.contains("late"));
        weir::HttpHeaders headers;
        for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
            headers.emplaceBack(it.key(), it.value());
        const auto event = weir::fromHttp(headers, request.body);
        QVERIFY2(event, qPrintable(event ? QString() : event.error().message));
        QCOMPARE(event->source(), QStringLiteral("/w"));
        QCOMPARE(event->type(), QStringLiteral("sums"));
        QCOMPARE(event->text(QStringLiteral("team")), QStringLiteral("a b"));
        QCOMPARE(event->text(QStringLiteral("subject")), QStringLiteral("eu"));
        QCOMPARE(event->text(QStringLiteral("region")), QStringLiteral("eu"));
        QCOMPARE(stage.stop(), 0);
        QVERIFY2(stage.log().contains("events: 3"), stage.log().constData());
    }

    void answersWhenTheEventIsKept()
    {
        const Sink sink;
        Stage stage(words("--count 2 --output json") + to(sink) + kept());
        QCOMPARE(stage.send("1", "{}"), 202);
        QCOMPARE(sink.requests().size(), 0);
        QCOMPARE(stage.send("1", "{}"), 202); // a copy
        QCOMPARE(stage.send("2", "{}"), 202);
        QVERIFY(sink.waitFor(1));
        QCOMPARE(stage.send("2", "{}"), 202); // of what has been delivered, too
        QCOMPARE(stage.send("3", "{}"), 202);
        QCOMPARE(stage.send("4", "{}"), 202);
        QVERIFY(sink.waitFor(2));
        QCOMPARE(count(sink.windows().at(0)), 2);
        QCOMPARE(count(sink.windows().at(1)), 2);
        QCOMPARE(stage.stop(), 0);
        bool isLogged = false;
        for (const QByteArray &line : stage.log().split('\n')) {
            const Json json = weir::parseJson(line.toStdString()).value_or(Json());
            isLogged = isLogged || (json.is_object() && json["count"] == 2 && json["status"] == 200);
        }
        QVERIFY2(isLogged, stage.log().constData());
    }

    void outOfOrder()
    {
        const Sink sink;
        Stage stage(words("--every 500ms --lateness 4s --value /v --emit sum --emit last") + to(sink) + kept());
        const qint64 start = QDateTime::currentMSecsSinceEpoch() / 500 * 500;
        QCOMPARE(stage.send("1", "{\"v\":1}", time(start + 20)), 202);
        QCOMPARE(stage.send("2", "{\"v\":2}", time(start - 1)), 202);
        QCOMPARE(stage.send("3", "{\"v\":4}", time(start + 10)), 202);
        QCOMPARE(stage.send("4", "{\"v\":8}", time(start - 500)), 202);
        QVERIFY(sink.waitFor(2));
        const QList<Json> windows = sink.windows();
        QCOMPARE(windows.size(), 2);
        QCOMPARE(windows[0]["sum"], Json(10));
        QCOMPARE(windows[0]["last"], Json(2));
        QCOMPARE(windows[1]["sum"], Json(5));
        QCOMPARE(windows[1]["last"], Json(1));
        QVERIFY(!windows[0].contains("count") && !windows[0].contains("late"));
    }

    void lateOnesAreACorrection()
    {
        const Sink sink;
        Stage stage(words("--every 200ms") + to(sink));
        const qint64 old = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
        const auto late = stage.held(weir::test::eventRequest("1", "{}", time(old)));
        QCOMPARE(late->status(), 200);
        QCOMPARE(sink.windows().size(), 1);
        QCOMPARE(sink.windows()[0]["late"], Json(true));
        QCOMPARE(count(sink.windows()[0]), 1);
        QCOMPARE(QDateTime::fromString(weir::stringAt(sink.windows()[0], "/start"), Qt::ISODateWithMs).toMSecsSinceEpoch(),
                 old / 200 * 200);
    }

    void lateOnesAreRefused()
    {
        const Sink sink;
        Stage stage(words("--gap 1s --late refuse --ahead 10s") + to(sink) + kept());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        auto late = stage.post(weir::test::eventRequest("1", "{}", time(now - 3'600'000)));
        QCOMPARE(late.status(), 422);
        QVERIFY2(late.answer().contains("late"), late.answer().constData());
        QCOMPARE(stage.send("1", "{}", time(now + 3'600'000)), 422);
        QCOMPARE(stage.send("1", "{}"), 202);
        QVERIFY(sink.waitFor(1));
        QCOMPARE(count(sink.windows()[0]), 1);
    }

    void arrivalDecides()
    {
        const Sink sink;
        Stage stage(words("--every 100ms --time arrival") + to(sink));
        QCOMPARE(stage.send("1", "{}", "ce-time: nonsense\r\n"), 200);
        QVERIFY(!sink.windows()[0].contains("late"));
    }

    void stopWithoutStateGivesBack()
    {
        const Sink sink;
        Stage stage(words("--count 3") + to(sink));
        const auto first = stage.held(weir::test::eventRequest("1", "{}"));
        const auto second = stage.held(weir::test::eventRequest("2", "{}"));
        const auto copy = stage.held(weir::test::eventRequest("2", "{}"));
        QVERIFY(stage.waitFor(2, 3));
        stage.signal(SIGTERM);
        QCOMPARE(first->status(), 503);
        QVERIFY(first->answer().contains("Retry-After:"));
        QCOMPARE(second->status(), 503);
        QCOMPARE(copy->status(), 503);
        QCOMPARE(stage.finish(), 0);
        QCOMPARE(sink.requests().size(), 0);
        // What the senders do then.
        Stage next(words("--count 3") + to(sink));
        const auto again = next.held(weir::test::eventRequest("1", "{}"));
        const auto other = next.held(weir::test::eventRequest("2", "{}"));
        QVERIFY(next.waitFor(2, 2));
        QCOMPARE(next.send("3", "{}"), 200);
        QCOMPARE(again->status(), 200);
        QCOMPARE(other->status(), 200);
        QCOMPARE(sink.windows().size(), 1);
        QCOMPARE(count(sink.windows()[0]), 3);
    }

    void stopWithStateGoesOn()
    {
        const Sink sink;
        {
            Stage stage(words("--count 3") + to(sink) + kept());
            QCOMPARE(stage.send("1", "{}"), 202);
            QCOMPARE(stage.send("2", "{}"), 202);
            QCOMPARE(stage.stop(), 0);
        }
        QCOMPARE(sink.requests().size(), 0);
        Stage stage(words("--count 3") + to(sink) + kept());
        QCOMPARE(stage.send("2", "{}"), 202); // known from before
        QCOMPARE(stage.send("3", "{}"), 202);
        QVERIFY(sink.waitFor(1));
        QCOMPARE(count(sink.windows()[0]), 3);
        QCOMPARE(stage.stop(), 0);
    }

    void crashesLoseNothing()
    {
        const Sink sink;
        constexpr int all = 60;
        int answered = 0;
        for (int run = 0; answered < all; ++run) {
            QVERIFY(run < 20);
            Stage stage(words("--count 7 --value /v") + to(sink) + kept());
            QVERIFY2(stage.port() != 0, stage.log().constData());
            for (int i = 0; i < 10 && answered < all; ++i) {
                QCOMPARE(stage.send(QByteArray::number(answered), "{\"v\":1}"), 202);
                ++answered;
            }
            // One that nobody waits for: it may or may not be taken, and comes again.
            const auto unheard = stage.held(weir::test::eventRequest(QByteArray::number(answered), "{\"v\":1}"));
            stage.crash();
        }
        Stage stage(words("--count 7 --value /v") + to(sink) + kept());
        for (int i = all; i < 63; ++i) // 9 windows of 7
            QCOMPARE(stage.send(QByteArray::number(i), "{\"v\":1}"), 202);
        QElapsedTimer timer;
        timer.start();
        while (sink.windows().size() < 9 && timer.elapsed() < weir::test::hangs)
            QThread::msleep(5);
        const QList<Json> windows = sink.windows();
        QCOMPARE(windows.size(), 9);
        for (const Json &window : windows)
            QCOMPARE(count(window), 7);
        QCOMPARE(stage.stop(), 0);
        QCOMPARE(sink.windows().size(), 9);
    }

    void deliveredOnceOverACrash()
    {
        const Sink sink;
        {
            Stage stage(words("--count 1 --output json") + to(sink) + kept());
            QCOMPARE(stage.send("1", "{}"), 202);
            QVERIFY(stage.waitForLog([&] { return stage.log().contains("\"delivered\":true"); }));
            // The next answer is written after the note that the window went out.
            QCOMPARE(stage.send("1", "{}"), 202);
            stage.crash();
        }
        Stage stage(words("--count 1") + to(sink) + kept());
        QCOMPARE(stage.send("1", "{}"), 202);
        QCOMPARE(stage.send("2", "{}"), 202);
        QVERIFY(sink.waitFor(2));
        QCOMPARE(stage.stop(), 0);
        QCOMPARE(sink.requests().size(), 2);
    }
};
