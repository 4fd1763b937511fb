// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/transport.h"
#include "tests/support/fakeserver.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// HTTP as servers really speak it, and as they must not: every fault ends in one clear sentence.
class TransportTest final : public weir::test::Case
{
    Q_OBJECT

    using Server = weir::test::FakeServer;
    using Reply = Server::Reply;
    using Failure = weir::cluster::Failure;

    static weir::cluster::Endpoint endpointOf(const Server &server)
    {
        weir::cluster::Endpoint endpoint;
        endpoint.server = server.url();
        return endpoint;
    }

    struct Outcome {
        std::optional<weir::cluster::HttpReply> reply;
        QByteArray streamed;
        bool began = false;
    };

    /// Sends one request and waits for its end.
    static Outcome exchange(weir::cluster::HttpClient &client, const weir::cluster::HttpRequest &request)
    {
        Outcome outcome;
        const auto call = client.send(request, {.head = [&](const auto &) { outcome.began = true; },
                                                .data = [&](const QByteArray &piece) { outcome.streamed += piece; },
                                                .done = [&](const auto &reply) { outcome.reply = reply; }});
        // A wait of the test, not a measurement: it only ends a test that would hang.
        (void)QTest::qWaitFor([&] { return outcome.reply.has_value(); }, 20'000);
        return outcome;
    }

    static std::unique_ptr<weir::cluster::Transport> connectTo(const weir::cluster::Endpoint &endpoint)
    {
        auto transport = weir::cluster::Transport::create(endpoint);
        return transport ? std::move(*transport) : nullptr;
    }

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("begins");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

        QTest::newRow("closed before a word")
            << Reply{{}, Server::End::Close} << Failure::Cut << u"ended before"_s << false;
        QTest::newRow("reset before a word")
            << Reply{{}, Server::End::Reset} << Failure::Cut << u"ended before"_s << false;
        QTest::newRow("closed inside the status line")
            << Reply{{{"HTTP/1.1 20"}}, Server::End::Close} << Failure::Cut << u"127.0.0.1"_s << false;
        QTest::newRow("no HTTP at all") << Reply{{{"220 smtp.example.org ESMTP\r\n\r\n"}}, Server::End::Close}
                                        << Failure::Cut << u"127.0.0.1"_s << false;
        QTest::newRow("fewer bytes than promised")
            << Reply{{{head + "Content-Length: 1000\r\n\r\n{\"kind\":"}}, Server::End::Close}
            << Failure::Cut << u"before the answer was complete"_s << true;
        // Qt does not always tell a chunked body that was cut from a whole one; readers of JSON notice (SessionTest).
        QTest::newRow("cut between chunks")
            << Reply{{{Server::chunkedHead()}, {Server::chunk("{\"kind\":")}}, Server::End::Close}
            << Failure::None << u""_s << true;
        QTest::newRow("reset inside a chunk")
            << Reply{{{Server::chunkedHead()}, {"ff\r\n{\"ki"}}, Server::End::Reset}
            << Failure::None << u""_s << true;
        QTest::newRow("silent") << Reply{{}, Server::End::Hang} << Failure::Timeout << u"did not answer"_s << false;
        QTest::newRow("redirect to another host")
            << Server::answer(302, {}, "Location: http://127.0.0.1:1/elsewhere\r\n") << Failure::Redirect
            << u"redirects"_s << false;
    }

    void faults()
    {
        QFETCH(Reply, reply);
        QFETCH(Failure, failure);
        QFETCH(QString, word);
        QFETCH(bool, begins);
        Server server([&](const auto &) { return reply; });
        const auto transport = connectTo(endpointOf(server));
        for (const bool stream : {false, true}) {
            const Outcome outcome = exchange(*transport, {.target = QStringLiteral("/x"), .headers = {}, .body = {},
                                                          .timeout = 700, .stream = stream});
            QVERIFY(outcome.reply);
            const bool either = failure == Failure::None && outcome.reply->failure == Failure::Cut;
            QVERIFY2(either || outcome.reply->failure == failure, qPrintable(outcome.reply->sentence));
            QVERIFY2(outcome.reply->sentence.contains(word), qPrintable(outcome.reply->sentence));
            QVERIFY(!outcome.reply->sentence.contains(QStringLiteral("Unknown error")));
            QCOMPARE(outcome.began, stream && begins);
        }
    }

    void refusedConnection()
    {
        weir::cluster::Endpoint endpoint;
        {
            Server server([](const auto &) { return Reply{}; });
            endpoint = endpointOf(server);
        }
        const auto transport = connectTo(endpoint);
        const Outcome outcome = exchange(*transport, {.target = QStringLiteral("/x"), .headers = {}, .body = {}});
        QCOMPARE(outcome.reply->failure, Failure::Unreachable);
        QVERIFY(outcome.reply->sentence.contains(QStringLiteral("refuses the connection")));
    }

    void slowDripEnds()
    {
        // Never idle, never done: only a limit on the whole time ends it.
        Server server([](const auto &) {
            return Reply{
                {{"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"}, {"x", 20}}, Server::End::Hang, 100'000};
        });
        const auto transport = connectTo(endpointOf(server));
        const Outcome outcome =
            exchange(*transport, {.target = QStringLiteral("/x"), .headers = {}, .body = {}, .timeout = 500});
        QVERIFY(outcome.reply);
        QCOMPARE(outcome.reply->failure, Failure::Timeout);
    }

    void endlessBodyEndsAtTheLimit()
    {
        Server server([](const auto &) {
            return Reply{
                {{Server::chunkedHead()}, {Server::chunk(QByteArray(64 << 10, 'x'))}}, Server::End::Hang, 1'000'000};
        });
        const auto transport = connectTo(endpointOf(server));
        const Outcome outcome =
            exchange(*transport, {.target = QStringLiteral("/x"), .headers = {}, .body = {}, .limit = 1 << 20});
        QVERIFY(outcome.reply);
        QCOMPARE(outcome.reply->failure, Failure::TooLarge);
        QVERIFY(outcome.reply->sentence.contains(QStringLiteral("1 MiB")));
        QVERIFY(outcome.reply->body.size() <= (1 << 20));
        // What was taken but not kept is bounded too: what the kernel's buffers hold of both ends, and little more.
        QVERIFY2(server.sent() < (20 << 20), QByteArray::number(server.sent()).constData());
    }

    void errorBodiesArrive_data()
    {
        // Qt has errors of its own for some statuses and one for all others; none of them makes an answer a fault.
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 503, 507})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }

    void errorBodiesArrive()
    {
        QFETCH(int, status);
        Server server([status](const auto &) {
            return Server::answer(status, "{\"kind\":\"Status\"}",
                                  "Retry-After: 7\r\nWarning: 299 - \"old \\\"api\\\"\", 299 - \"second\"\r\n");
        });
        const auto transport = connectTo(endpointOf(server));
        for (const bool stream : {false, true}) {
            const Outcome outcome =
                exchange(*transport, {.target = QStringLiteral("/x"), .headers = {}, .body = {}, .stream = stream});
            QCOMPARE(outcome.reply->failure, Failure::None);
            QCOMPARE(outcome.reply->head.status, status);
            QCOMPARE(outcome.reply->body, QByteArray("{\"kind\":\"Status\"}"));
            QCOMPARE(outcome.reply->head.retryAfter, std::optional<int>(7));
            QCOMPARE(outcome.reply->head.warnings,
                     (QStringList{QStringLiteral("old \"api\""), QStringLiteral("second")}));
            QVERIFY(!outcome.began);
        }
    }

    void requestsCarryOnlyWhatTheyMust()
    {
        Server server([](const auto &) { return Server::answer(200, "{}"); });
        const auto transport = connectTo(endpointOf(server));
        exchange(*transport,
                 {.target = QStringLiteral("/a%2Bb?x=1%2F2"), .headers = {{"Accept", "application/json"}}, .body = {}});
        exchange(*transport, {.target = QStringLiteral("/w"), .headers = {}, .body = {}, .stream = true});
        exchange(*transport, {.method = "POST", .target = QStringLiteral("/p"), .headers = {{"Content-Type", "a/b"}},
                              .body = "body", .lane = weir::cluster::Lane::Write});
        const auto requests = server.requests();
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests[0].target, QByteArray("/a%2Bb?x=1%2F2"));
        QCOMPARE(requests[0].headers.value("accept"), QByteArray("application/json"));
        QVERIFY(requests[0].headers.value("user-agent").startsWith("weir/"));
        QVERIFY(requests[0].headers.value("accept-encoding").contains("gzip"));
        QVERIFY(!requests[0].headers.contains("authorization"));
        QVERIFY(!requests[0].headers.contains("cookie"));
        QCOMPARE(requests[1].headers.value("accept-encoding"), QByteArray("identity"));
        QCOMPARE(requests[2].method, QByteArray("POST"));
        QCOMPARE(requests[2].body, QByteArray("body"));
        QCOMPARE(requests[2].headers.value("connection").toLower(), QByteArray("close"));
    }

    void twentyWatchesLeaveRoomForReads()
    {
        Server server([](const Server::Request &request) {
            if (request.target.startsWith("/watch"))
                return Reply{{{Server::chunkedHead()}, {Server::chunk("{}\n")}}, Server::End::Hang};
            return Server::answer(200, "{}");
        });
        const auto transport = connectTo(endpointOf(server));
        int began = 0;
        std::vector<std::unique_ptr<weir::cluster::Call>> watches;
        for (int i = 0; i < 20; ++i) {
            watches.push_back(transport->send(
                {.target = QStringLiteral("/watch%1").arg(i), .headers = {}, .body = {}, .stream = true},
                {.head = [&](const auto &) { ++began; }, .data = [](const auto &) {}, .done = [](const auto &) {}}));
        }
        QTRY_COMPARE_WITH_TIMEOUT(began, 20, 20'000);
        const Outcome outcome =
            exchange(*transport, {.target = QStringLiteral("/list"), .headers = {}, .body = {}, .timeout = 10'000});
        QCOMPARE(outcome.reply->head.status, 200);
        // A place that was given back is used again.
        watches.clear();
        watches.push_back(transport->send(
            {.target = QStringLiteral("/watch-again"), .headers = {}, .body = {}, .stream = true},
            {.head = [&](const auto &) { ++began; }, .data = [](const auto &) {}, .done = [](const auto &) {}}));
        QTRY_COMPARE_WITH_TIMEOUT(began, 21, 20'000);
    }

    void callsMayDieInTheirHandlers()
    {
        Server server([](const Server::Request &request) {
            if (request.target == "/stream")
                return Reply{{{Server::chunkedHead()}, {Server::chunk("{}\n"), 5}}, Server::End::Close, 50};
            return Server::answer(200, "{}");
        });
        const auto transport = connectTo(endpointOf(server));
        for (const char *where : {"head", "data", "done"}) {
            int calls = 0;
            std::unique_ptr<weir::cluster::Call> call;
            const auto die = [&](const char *handler) {
                if (qstrcmp(where, handler) == 0) {
                    ++calls;
                    call.reset();
                }
            };
            call = transport->send({.target = QStringLiteral("/stream"), .headers = {}, .body = {}, .stream = true},
                                   {.head = [&](const auto &) { die("head"); },
                                    .data = [&](const auto &) { die("data"); },
                                    .done = [&](const auto &) { die("done"); }});
            QTRY_VERIFY_WITH_TIMEOUT(!call, 10'000);
            exchange(*transport, {.target = QStringLiteral("/after"), .headers = {}, .body = {}});
            QCOMPARE(calls, 1);
        }
    }
};

