// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/podtarget.h"
#include "model/telemetry/provider.h"
#include "tests/support/testmain.h"

#include <QTimer>

/// The provider against a pretended API server: what it asks for and what it makes of the answers.
class ScrapeTest : public weir::test::Case
{
    Q_OBJECT

    struct Server {
        QStringList asked;
        QMap<QString, weir::FetchReply> replies; ///< by path
        weir::FetchReply other {
            .status = 503,
            .contentType = {},
            .body = "error trying to reach service: dial tcp 10.0.0.1:9092: connect: connection refused",
            .error = QStringLiteral("refused"),
            .at = {}};
        qint64 now = 1000;

        weir::Provider::Fetch fetch()
        {
            return [this](const QString &path, QObject *context, const weir::Provider::Done &done) {
                asked << path;
                QTimer::singleShot(0, context, [this, path, done] {
                    weir::FetchReply reply = replies.value(path, other);
                    reply.at = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
                    done(reply);
                });
            };
        }
    };

    /// `json` with single quotes.
    static weir::Observed object(const char *json)
    {
        const std::optional<weir::Json> parsed =
            weir::parseJson(QByteArray(json).replace('\'', '"').toStdString());
        const weir::ResourcePtr resource = weir::Resource::create(parsed.value_or(weir::Json::object()));
        return {resource->id(), resource};
    }

    static std::vector<weir::Observed> mesh(const char *filterReady = "True")
    {
        const QByteArray filter =
            QByteArray("{'apiVersion':'v1','kind':'Pod','metadata':{'namespace':'knative-eventing',"
            "'name':'filter','labels':{'eventing.knative.dev/brokerRole':'filter'}},"
            "'status':{'conditions':[{'type':'Ready','status':'")
            + filterReady + "'}]}}";
        return {
            object("{'apiVersion':'eventing.knative.dev/"
                   "v1','kind':'Broker','metadata':{'namespace':'shop','name':'b'}}"),
            object("{'apiVersion':'eventing.knative.dev/"
                   "v1','kind':'Trigger','metadata':{'namespace':'shop','name':'t'},"
                   "'spec':{'broker':'b','subscriber':{'uri':'http://s.shop.svc.cluster.local/'}},"
                   "'status':{'subscriberUri':'http://s.shop.svc.cluster.local/'}}"),
            object("{'apiVersion':'messaging.knative.dev/"
                   "v1','kind':'Subscription','metadata':{'namespace':'shop',"
                   "'name':'b-t-1','labels':{'eventing.knative.dev/"
                   "trigger':'t'},'ownerReferences':[{'apiVersion':"
                   "'eventing.knative.dev/v1','kind':'Trigger','name':'t','controller':true}]},"
                   "'spec':{'channel':{'kind':'InMemoryChannel','name':'b-kne-trigger'}}}"),
            object(filter.constData()),
            object("{'apiVersion':'v1','kind':'Pod','metadata':{'namespace':'knative-eventing','name':'imc',"
                   "'labels':{'messaging.knative.dev/channel':'in-memory-channel','messaging.knative.dev/"
                   "role':'dispatcher'}},"
                   "'status':{'conditions':[{'type':'Ready','status':'True'}]}}")};
    }

    static weir::FetchReply filterPage(int attempts, int start = 10)
    {
        const QByteArray count = QByteArray::number(attempts);
        return {.status = 200,
                .contentType = "text/plain; version=0.0.4",
                .body = "target_info{service_name=\"broker.filter\"} 1\n"
                        "http_client_request_duration_seconds_count{messaging_destination_name=\"trigger:t."
                        "shop\",http_response_status_code=\"503\"} "
                        + count
                        + "\n"
                          "http_server_request_duration_seconds_count{messaging_destination_name=\"trigger:t."
                          "shop\",http_response_status_code=\"503\"} "
                        + QByteArray::number(2 * attempts)
                        + "\n"
                          "process_start_time_seconds "
                        + QByteArray::number(start) + "\n",
                .error = {},
                .at = {}};
    }

    static weir::FetchReply channelPage(int finished)
    {
        return {.status = 200,
                .contentType = "text/plain; version=0.0.4",
                .body = "target_info{service_name=\"inmemorychannel-dispatcher\"} 1\n"
                        "kn_eventing_dispatch_duration_seconds_count{messaging_destination_name="
                        "\"subscription:b-t-1.shop\",http_response_status_code=\"503\"} "
                        + QByteArray::number(finished) + "\nprocess_start_time_seconds 10\n",
                .error = {},
                .at = {}};
    }

    static QString page(const char *pod, int port)
    {
        return QStringLiteral("/api/v1/namespaces/knative-eventing/pods/%1:%2/proxy/metrics")
            .arg(QString::fromLatin1(pod))
            .arg(port);
    }

    /// Runs the provider until it has told `frames` times; the last frame.
    static weir::TelemetryFrame run(Server &server, const std::vector<weir::Observed> &objects, int frames,
                                    const std::function<void(int)> &between = {})
    {
        const std::unique_ptr<weir::Provider> provider = weir::makeScrapeProvider();
        provider->setWindow(0);
        weir::TelemetryFrame last;
        int count = 0;
        QEventLoop loop;
        connect(provider.get(), &weir::Provider::measured, &loop, [&](const weir::TelemetryFrame &frame) {
            last = frame;
            server.now += 5;
            if (between)
                between(count);
            if (++count >= frames)
                loop.quit();
        });
        provider->objects(objects);
        provider->start(server.fetch(), 1, {}, true);
        if (count < frames)
            loop.exec();
        return last;
    }

    static const weir::EdgeReading *triggerEdge(const weir::TelemetryFrame &frame)
    {
        for (const weir::EdgeReading &edge : frame.edges) {
            if (edge.name == QStringLiteral("t"))
                return &edge;
        }
        return nullptr;
    }

    static QStringList codes(const weir::TelemetryFrame &frame)
    {
        QStringList out;
        for (const weir::TelemetryNote &note : frame.notes)
            out << note.code + u' ' + note.subject;
        return out;
    }

private Q_SLOTS:
    void twoPagesMakeNumbers()
    {
        Server server;
        server.replies[page("filter", 9092)] = filterPage(30);
        server.replies[page("imc", 9090)] = channelPage(10);
        const weir::TelemetryFrame frame = run(server, mesh(), 2, [&](int) {
            server.replies[page("filter", 9092)] = filterPage(60);
            server.replies[page("imc", 9090)] = channelPage(20);
        });
        QVERIFY(frame.simulated);
        QCOMPARE(frame.from, QDateTime::fromSecsSinceEpoch(1000, Qt::UTC));
        QCOMPARE(frame.to, QDateTime::fromSecsSinceEpoch(1005, Qt::UTC));
        const weir::EdgeReading *edge = triggerEdge(frame);
        QVERIFY(edge);
        QVERIFY(edge->absence == weir::Absence::None);
        QCOMPARE(edge->via, QStringLiteral("eventing.knative.dev/Trigger/shop/t"));
        QCOMPARE(edge->from, QStringLiteral("eventing.knative.dev/Broker/shop/b"));
        QCOMPARE(edge->window.events, std::optional(10.0));
        QCOMPARE(edge->window.retries, std::optional(20.0));
        QCOMPARE(edge->window.lost, std::optional(10.0));
        QCOMPARE(edge->window.deadLettered, std::optional(0.0));
        QCOMPARE(edge->window.attempts, (QMap<QString, double>{{QStringLiteral("503"), 30}}));
        QCOMPARE(edge->rate, std::optional(2.0));
        QCOMPARE(edge->total->events, std::optional(20.0));
        QCOMPARE(codes(frame), QStringList());
        QCOMPARE(server.asked.filter(QStringLiteral("filter:")).size(),
                 2); // the port that worked is remembered
    }

    void theFirstPageWaits()
    {
        Server server;
        server.replies[page("filter", 9092)] = filterPage(30);
        server.replies[page("imc", 9090)] = channelPage(10);
        const weir::TelemetryFrame frame = run(server, mesh(), 1);
        QVERIFY(triggerEdge(frame)->absence == weir::Absence::Waiting);
        QVERIFY(!triggerEdge(frame)->window.events);
    }

    void nothingListens()
    {
        Server server;
        const weir::TelemetryFrame frame = run(server, mesh(), 1);
        QVERIFY(triggerEdge(frame)->absence == weir::Absence::Off);
        QCOMPARE(codes(frame), (QStringList {QStringLiteral("metrics-off mt-broker-filter"),
                                             QStringLiteral("metrics-off imc-dispatcher")}));
        QVERIFY(frame.notes.front().message.contains(QStringLiteral("metrics-protocol")));
        QVERIFY(server.asked.contains(page("filter", 9090)));
        QVERIFY(server.asked.contains(page("imc", 9092)));
    }

    void forbidden()
    {
        Server server;
        server.other = {.status = 403,
                        .contentType = "application/json",
                        .body = "{\"kind\":\"Status\"}",
                        .error = {},
                        .at = {}};
        const weir::TelemetryFrame frame = run(server, mesh(), 1);
        QVERIFY(triggerEdge(frame)->absence == weir::Absence::Forbidden);
        QVERIFY(codes(frame).contains(QStringLiteral("forbidden knative-eventing/filter")));
        QVERIFY(frame.notes.front().message.contains(QStringLiteral("pods/proxy")));
    }

    void unreachable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no answer") << 0 << QByteArray();
        QTest::newRow("bad gateway") << 502 << QByteArray();
        QTest::newRow("time-out")
            << 503 << QByteArray("error trying to reach service: dial tcp 10.0.0.1:9092: i/o timeout");
        QTest::newRow("gone") << 404 << QByteArray();
        QTest::newRow("something else's page") << 200 << QByteArray("up 1\n");
        QTest::newRow("no page") << 200 << QByteArray("<html>");
    }
    void unreachable()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        Server server;
        server.other = {.status = status, .contentType = {}, .body = body, .error = {}, .at = {}};
        const weir::TelemetryFrame frame = run(server, mesh(), 1);
        QVERIFY(triggerEdge(frame)->absence == weir::Absence::Unreachable);
        QVERIFY(codes(frame).contains(QStringLiteral("unreachable knative-eventing/filter")));
    }

    void aRestartGivesBounds()
    {
        Server server;
        server.replies[page("filter", 9092)] = filterPage(30);
        server.replies[page("imc", 9090)] = channelPage(10);
        const weir::TelemetryFrame frame = run(server, mesh(), 2, [&](int) {
            server.replies[page("filter", 9092)] = filterPage(6, 1003);
            server.replies[page("imc", 9090)] = channelPage(20);
        });
        const weir::EdgeReading *edge = triggerEdge(frame);
        QVERIFY(edge->window.atLeast);
        QVERIFY(!edge->window.events && !edge->window.retries && !edge->window.deadLettered && !edge->rate);
        QCOMPARE(edge->window.attempts, (QMap<QString, double>{{QStringLiteral("503"), 6}}));
        QVERIFY(!edge->total->events); // the processes started too far apart
        QVERIFY(codes(frame).contains(QStringLiteral("restart knative-eventing/filter")));
    }

    void aPodThatIsNotReadyIsNotAsked()
    {
        Server server;
        server.replies[page("imc", 9090)] = channelPage(10);
        const weir::TelemetryFrame frame = run(server, mesh("False"), 1);
        QVERIFY(server.asked.filter(QStringLiteral("filter:")).isEmpty());
        QVERIFY(codes(frame).contains(QStringLiteral("unreachable mt-broker-filter")));
    }

    void theSwitchIsRead()
    {
        const auto state = [](const char *data) {
            return weir::metricsSwitchOf(
                *object((QByteArray("{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'config-"
                                    "observability'},'data':")
                         + data + "}")
                            .constData())
                     .resource);
        };
        QCOMPARE(state("{}").protocol, QStringLiteral("none"));
        QCOMPARE(state("{'metrics-protocol':'prometheus','metrics-endpoint':'0.0.0.0:9999'}").port, 9999);
        QCOMPARE(state("{'metrics-protocol':'grpc','metrics-endpoint':'x:4317'}").port, 0);
        QVERIFY(state("{'metrics.backend-destination':'prometheus'}").hasOldKey);
        QSet<QString> sentences;
        for (const char *data :
             {"{}", "{'metrics-protocol':'prometheus'}", "{'metrics-protocol':'grpc'}",
              "{'metrics.backend-destination':'prometheus'}"})
            sentences.insert(weir::howToTurnOn(state(data), QStringLiteral("knative-eventing")));
        QCOMPARE(sentences.size(), 4);
    }
};
