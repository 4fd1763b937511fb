// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process.h"

#include <csignal>

namespace weir::test {

/// `weirctl demo` as a process, over real HTTP.
class DemoTest : public Case
{
    Q_OBJECT
    static QString triggers() { return QStringLiteral("/apis/eventing.knative.dev/v1/namespaces/shop/triggers"); }
    static QByteArray trigger(const char *name, const char *type)
    {
        return QByteArray("{'apiVersion':'eventing.knative.dev/v1','kind':'Trigger','metadata':{'name':'") + name
            + "'},'spec':{'broker':'default','filter':{'attributes':{'type':'" + type
            + "'}},'subscriber':{'ref':{'apiVersion':'v1','kind':'Service','name':'web'}}}}";
    }
    static QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

    static QString podOf(DemoProcess &demo, const char *component)
    {
        const Json pods = demo.request("GET", QStringLiteral("/api/v1/namespaces/knative-eventing/pods")).json();
        for (const Json &pod : pods.value("items", Json::array())) {
            const QString name = stringAt(pod, "/metadata/name");
            if (name.startsWith(QLatin1StringView(component)))
                return name;
        }
        return {};
    }

private Q_SLOTS:
    void startsWritesItsKubeconfigAndEnds()
    {
        DemoProcess demo;
        QVERIFY(demo.isStarted);
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(demo.kubeconfig()) & others));
        const auto config = parseJson(readFile(demo.kubeconfig()).toStdString());
        QCOMPARE(stringAt(*config, "/current-context"), QStringLiteral("weir-demo"));
        QCOMPARE(stringAt(*config, "/clusters/0/cluster/server"), demo.server);
        QVERIFY(demo.server.startsWith(QStringLiteral("http://127.0.0.1:")));
        QVERIFY(stringAt(demo.request("GET", QStringLiteral("/version")).json(), "/gitVersion")
                    .contains(QStringLiteral("weir.demo")));
        demo.token = "wrong";
        QCOMPARE(demo.request("GET", triggers()).status, 401);
        QCOMPARE(demo.end(), 0);
    }

    void aClientThatObservesSeesIt()
    {
        DemoProcess demo;
        const Ran observed = runWeirctl({QStringLiteral("observe"), QStringLiteral("--kubeconfig"), demo.kubeconfig(),
                                         QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(observed.code, 0);
        const Json json = observed.json();
        QVERIFY(boolAt(json, "/connection/simulated"));
        QString ready;
        for (const Json &object : json.value("objects", Json::array())) {
            if (stringAt(object, "/kind") == QStringLiteral("Broker"))
                ready = stringAt(object, "/ready");
        }
        QCOMPARE(ready, QStringLiteral("True"));
    }

    void watchDeliversWhileItIsOpen()
    {
        DemoProcess demo;
        const QString version = stringAt(demo.request("GET", triggers()).json(), "/metadata/resourceVersion");
        QNetworkRequest asked = demo.made(triggers() + QStringLiteral("?watch=true&allowWatchBookmarks=true"
                                                                      "&timeoutSeconds=20&resourceVersion=")
                                          + version);
        const std::unique_ptr<QNetworkReply> stream(demo.network.get(asked));
        QCOMPARE(demo.apply(triggers() + QStringLiteral("/t"), quoted(trigger("t", "a"))).status, 201);
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += stream->readAll()).contains("\"type\":\"ADDED\""), 10000);
        QVERIFY(stream->isRunning());
        // The controller's word arrives on the same stream.
        QTRY_VERIFY_WITH_TIMEOUT((seen += stream->readAll()).contains("\"type\":\"SubscriptionReady\""), 10000);
        QCOMPARE(demo.request("DELETE", triggers() + QStringLiteral("/t")).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT((seen += stream->readAll()).contains("\"type\":\"DELETED\""), 10000);
        stream->abort();
    }

    void bookmarkBeforeTheEnd()
    {
        DemoProcess demo;
        const QString version = stringAt(demo.request("GET", triggers()).json(), "/metadata/resourceVersion");
        QCOMPARE(demo.request("PATCH", QStringLiteral("/api/v1/namespaces/shop/services/web"),
                              quoted("{'metadata':{'labels':{'a':'b'}}}"), "application/merge-patch+json").status, 200);
        const DemoProcess::Answer stream = demo.request(
            "GET", triggers() + QStringLiteral("?watch=1&allowWatchBookmarks=1&timeoutSeconds=1&resourceVersion=")
                + version);
        const auto frame = parseJson(stream.body.trimmed().toStdString());
        QVERIFY2(frame, stream.body.constData());
        QCOMPARE(stringAt(*frame, "/type"), QStringLiteral("BOOKMARK"));
        QVERIFY(stringAt(*frame, "/object/metadata/resourceVersion").toLongLong() > version.toLongLong());
        // One from too long ago begins like any other and ends with its first frame.
        const DemoProcess::Answer old =
            demo.request("GET", triggers() + QStringLiteral("?watch=1&resourceVersion=1"));
        QCOMPARE(old.status, 200);
        const auto end = parseJson(old.body.trimmed().toStdString());
        QVERIFY2(end, old.body.constData());
        QCOMPARE(stringAt(*end, "/type"), QStringLiteral("ERROR"));
        QCOMPARE(intAt(*end, "/object/code").value_or(0), 410);
    }

    void manyWatchesLeaveRoomForLists()
    {
        DemoProcess demo;
        std::vector<std::unique_ptr<QNetworkAccessManager>> managers;
        std::vector<std::unique_ptr<QNetworkReply>> streams;
        for (int i = 0; i < 8; ++i) {
            managers.push_back(std::make_unique<QNetworkAccessManager>());
            for (int k = 0; k < 5; ++k) {
                streams.emplace_back(managers.back()->get(
                    demo.made(QStringLiteral("/api/v1/namespaces?watch=1&timeoutSeconds=60"))));
            }
        }
        for (const auto &stream : streams)
            QTRY_VERIFY_WITH_TIMEOUT(stream->bytesAvailable() > 0, 20000);
        QCOMPARE(demo.request("GET", triggers()).status, 200);
        for (const auto &stream : streams)
            stream->abort();
        streams.clear();
        QCOMPARE(demo.end(), 0);
    }

    void appliedTriggerCarriesEvents()
    {
        DemoProcess demo({QStringLiteral("--speed"), QStringLiteral("20")});
        const QString path = triggers() + QStringLiteral("/t");
        QCOMPARE(demo.apply(path, quoted(trigger("t", "order.paid"))).status, 201);
        const auto ready = [&] {
            const Json object = demo.request("GET", path).json();
            const Json *conditions = find(object, "/status/conditions");
            for (const Json &one : conditions ? *conditions : Json::array()) {
                if (stringAt(one, "/type") == QStringLiteral("Ready"))
                    return stringAt(one, "/status");
            }
            return QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(ready(), QStringLiteral("True"), 10000);
        for (const char *type : {"order.paid", "order.paid", "order.created"}) {
            const Ran sent = runWeirctl({QStringLiteral("send"), QStringLiteral("--kubeconfig"), demo.kubeconfig(),
                                         QStringLiteral("--to"),
                                         QStringLiteral("eventing.knative.dev/Broker/shop/default"),
                                         QStringLiteral("--type"), QString::fromLatin1(type), QStringLiteral("--data"),
                                         QStringLiteral("{\"n\":1}"), QStringLiteral("--output"),
                                         QStringLiteral("json")});
            QVERIFY2(sent.code == 0, sent.err.constData());
            QCOMPARE(intAt(sent.json(), "/answers/202"), 1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(intAt(demo.edge(QStringLiteral("t")), "/events"), 2, 10000);
        QCOMPARE(intAt(demo.edge(QStringLiteral("t")), "/attempts/200"), 2);

        // A channel is told by its Host.
        const Ran sent = runWeirctl({QStringLiteral("send"), QStringLiteral("--kubeconfig"), demo.kubeconfig(),
                                     QStringLiteral("--to"),
                                     QStringLiteral("messaging.knative.dev/InMemoryChannel/shop/pipe"),
                                     QStringLiteral("--structured"), QStringLiteral("--count"), QStringLiteral("3"),
                                     QStringLiteral("--output"), QStringLiteral("json")});
        QVERIFY2(sent.code == 0, sent.err.constData());
        QCOMPARE(intAt(sent.json(), "/answers/202"), 3);
        QTRY_COMPARE_WITH_TIMEOUT(intAt(demo.edge(QStringLiteral("sub")), "/events"), 3, 10000);

        // What the page says is what was counted.
        const QString pod = podOf(demo, "mt-broker-ingress");
        const QByteArray page = demo.request("GET", QStringLiteral("/api/v1/namespaces/knative-eventing/pods/%1:9092/"
                                                                   "proxy/metrics").arg(pod)).body;
        QVERIFY(page.contains("kn_eventing_dispatch_duration_seconds_count"));
        QVERIFY(page.contains("order.paid"));
    }

    void ingressRefusesAsTheRealOne()
    {
        DemoProcess demo;
        const QString base =
            QStringLiteral("/api/v1/namespaces/knative-eventing/services/http:broker-ingress:80/proxy");
        QCOMPARE(demo.request("GET", base + QStringLiteral("/shop/default")).status, 405);
        QCOMPARE(demo.request("POST", base + QStringLiteral("/shop")).status, 400);
        QCOMPARE(demo.request("POST", base + QStringLiteral("/shop/default"), "no event").status, 400);
        QNetworkRequest asked = demo.made(base + QStringLiteral("/shop/unknown"));
        for (const char *header : {"ce-id", "ce-type", "ce-source"})
            asked.setRawHeader(header, "x");
        asked.setRawHeader("ce-specversion", "1.0");
        asked.setRawHeader("Content-Type", "text/plain");
        const std::unique_ptr<QNetworkReply> reply(demo.network.post(asked, QByteArray()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20000));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
        const DemoProcess::Answer port = demo.request(
            "GET", QStringLiteral("/api/v1/namespaces/knative-eventing/services/broker-ingress:81/proxy/"));
        QCOMPARE(port.status, 503);
        QCOMPARE(stringAt(port.json(), "/message"),
                 QStringLiteral("no service port 81 found for service \"broker-ingress\""));
    }

    void metricsOffIsARefusedConnection()
    {
        DemoProcess demo({}, false);
        const DemoProcess::Answer page = demo.request(
            "GET", QStringLiteral("/api/v1/namespaces/knative-eventing/pods/%1:9092/proxy/metrics")
                       .arg(podOf(demo, "mt-broker-filter")));
        QCOMPARE(page.status, 503);
        const QString message = stringAt(page.json(), "/message");
        QVERIFY2(message.startsWith(QStringLiteral("error trying to reach service: dial tcp 10."))
                     && message.endsWith(QStringLiteral(":9092: connect: connection refused")),
                 qPrintable(message));
    }

    void sameSeedSameLedger()
    {
        QTemporaryDir folder;
        const auto history = [&](const char *seed, const char *name) {
            const QString ledger = folder.filePath(QLatin1StringView(name));
            DemoProcess demo({QStringLiteral("--speed"), QStringLiteral("50"), QStringLiteral("--seed"),
                              QLatin1StringView(seed), QStringLiteral("--until"), QStringLiteral("20"),
                              QStringLiteral("--ledger"), ledger},
                             true, true);
            QByteArray lines;
            for (int i = 0; i < 200 && lines.count('\n') < 30; ++i) {
                QTest::qWait(50);
                lines = readFile(ledger + QStringLiteral(".history"));
            }
            demo.end();
            return lines.split('\n').mid(0, 30);
        };
        const QList<QByteArray> first = history("7", "one");
        QCOMPARE(first.size(), 30);
        QVERIFY(first == history("7", "two"));
        const auto last = parseJson(first.last().toStdString());
        QVERIFY(last);
        qint64 events = 0;
        for (const Json &edge : (*last)["edges"])
            events += intAt(edge, "/events").value_or(0);
        QVERIFY(events > 10);
    }

    void podLogsAndViewer()
    {
        DemoProcess demo({QStringLiteral("--speed"), QStringLiteral("20")}, true, true);
        const QString pod = podOf(demo, "imc-dispatcher");
        const DemoProcess::Answer log = demo.request(
            "GET", QStringLiteral("/api/v1/namespaces/knative-eventing/pods/%1/log?tailLines=5").arg(pod));
        QCOMPARE(log.status, 200);
        QVERIFY(log.type.startsWith("text/plain"));
        const auto config = parseJson(readFile(demo.kubeconfig()).toStdString());
        demo.token = stringAt(*config, "/users/1/user/token").toUtf8();
        // The viewer's context as a client sees it, who sends no token over plain HTTP.
        const Ran observed = runWeirctl({QStringLiteral("observe"), QStringLiteral("--kubeconfig"), demo.kubeconfig(),
                                         QStringLiteral("--context"), QStringLiteral("weir-demo-viewer"),
                                         QStringLiteral("--output"), QStringLiteral("json")});
        QVERIFY2(observed.code == 0, observed.err.constData());
        QCOMPARE(demo.request("GET", triggers()).status, 200);
        QCOMPARE(demo.request("GET", QStringLiteral("/api/v1/namespaces/knative-eventing/pods/%1:9090/proxy/metrics")
                                         .arg(pod)).status, 403);
    }

    void endsWithItsOwner()
    {
        QProcess owner;
        owner.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        QVERIFY(owner.waitForStarted());
        DemoProcess demo({QStringLiteral("--owner-pid"), QString::number(owner.processId())});
        QVERIFY(demo.isStarted);
        owner.kill();
        QVERIFY(owner.waitForFinished());
        QVERIFY(demo.process.waitForFinished(20000));
        QCOMPARE(demo.process.exitCode(), 0);
    }

    void mistakesAreToldAtOnce()
    {
        QCOMPARE(runWeirctl({QStringLiteral("demo")}).code, 2);
        const QTemporaryDir folder;
        const QStringList start{QStringLiteral("demo"), QStringLiteral("--kubeconfig"),
                                folder.filePath(QStringLiteral("kc"))};
        QCOMPARE(runWeirctl(start + QStringList{QStringLiteral("--speed"), QStringLiteral("fast")}).code, 2);
        const Ran unknown = runWeirctl(start + QStringList{QStringLiteral("--scenario"), QStringLiteral("nowhere")});
        QCOMPARE(unknown.code, 3);
        QVERIFY(unknown.err.contains("nowhere"));
        const Ran restart = runWeirctl(start + QStringList{QStringLiteral("--restart"), QStringLiteral("x@y")});
        QVERIFY(restart.code == 2 || restart.code == 3);
        DemoProcess first;
        const QString port = first.server.section(u':', -1);
        const Ran taken = runWeirctl(start
                                     + QStringList{QStringLiteral("--scenario"), QStringLiteral("metrics-off"),
                                                   QStringLiteral("--port"), port});
        QCOMPARE(taken.code, 3);
        QVERIFY(taken.err.contains(port.toLatin1()));
    }
};

} // namespace weir::test
