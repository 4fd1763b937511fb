// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"
#include "conformance.h"
#include "tests/support/weirctl.h"

/// `weirctl send --to` a channel, which is told apart by the Host that the proxy passes on, beside both servers.
class SendTest final : public weir::test::Conformance
{
    Q_OBJECT

    static constexpr auto channels = "/apis/messaging.knative.dev/v1/namespaces/conformance/inmemorychannels";
    static constexpr auto host = "sent-kn-channel.conformance.svc.cluster.local";

    /// Runs weirctl while the servers behind it can answer.
    static weir::test::Run sent(const QString &config)
    {
        QProcess process;
        process.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"),
                      {QStringLiteral("send"), QStringLiteral("--kubeconfig"), config, QStringLiteral("--to"),
                       QStringLiteral("messaging.knative.dev/InMemoryChannel/conformance/sent"),
                       QStringLiteral("--data"), QStringLiteral("{}")});
        const bool isDone = weir::test::Server::until([&] { return process.state() == QProcess::NotRunning; }, 60'000);
        if (!isDone)
            process.kill();
        process.waitForFinished();
        return {.exitCode = isDone ? process.exitCode() : -1, .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

    static QByteArray channel()
    {
        return R"({"apiVersion":"messaging.knative.dev/v1","kind":"InMemoryChannel","metadata":{"name":"sent"}})";
    }

private Q_SLOTS:
    void realServer()
    {
        using namespace weir::test;
        Backend dispatcher;
        QVERIFY(dispatcher.listen(QHostAddress(QStringLiteral("10.77.3.4")), 8080));
        const QByteArray system = "/api/v1/namespaces/knative-eventing";
        const auto make = [&](const QByteArray &path, const QByteArray &body) {
            const int status = m.real.ask({.method = "POST", .path = path, .body = body}).status;
            return status == 201 || status == 409;
        };
        QVERIFY(make("/api/v1/namespaces",
                     R"({"apiVersion":"v1","kind":"Namespace","metadata":{"name":"knative-eventing"}})"));
        const QByteArray service = R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"imc-dispatcher"},)"
                                   R"("spec":{"ports":[{"name":"http","port":80,"targetPort":8080}]}})";
        const QByteArray pod = R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"imc-dispatcher-0"},)"
                               R"("spec":{"containers":[{"name":"dispatcher","image":"x"}]}})";
        const QByteArray running =
            R"({"status":{"phase":"Running","podIP":"10.77.3.4","podIPs":[{"ip":"10.77.3.4"}]}})";
        const QByteArray endpoints =
            R"({"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"imc-dispatcher"},"subsets":[{"addresses":)"
            R"([{"ip":"10.77.3.4","targetRef":{"kind":"Pod","name":"imc-dispatcher-0",)"
            R"("namespace":"knative-eventing"}}],"ports":[{"name":"http","port":8080}]}]})";
        const QByteArray addressed =
            QByteArray(R"({"status":{"address":{"url":"URL"}}})").replace("URL", QByteArray("http://") + host);
        QVERIFY(make(system + "/services", service));
        QVERIFY(make(system + "/pods", pod));
        const auto status = [&](const QByteArray &path, const QByteArray &body) {
            return m.real.ask({.method = "PATCH", .path = path + "/status", .body = body,
                               .type = "application/merge-patch+json"}).status;
        };
        QCOMPARE(status(system + "/pods/imc-dispatcher-0", running), 200);
        QVERIFY(make(system + "/endpoints", endpoints));
        QVERIFY(make(channels, channel()));
        QCOMPARE(status(QByteArray(channels) + "/sent", addressed), 200);

        const Run run = sent(m.realConfig());
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.contains("202"), run.out.constData());
        QCOMPARE(dispatcher.requests.size(), size_t(1));
        QCOMPARE(dispatcher.requests.front().header("Host"), QByteArray(host));
        QCOMPARE(dispatcher.requests.front().line, QByteArray("POST / HTTP/1.1"));
        QVERIFY(!dispatcher.requests.front().header("Ce-Id").isEmpty());
    }

    void demoServer()
    {
        using namespace weir::test;
        QCOMPARE(m.demo.ask({.method = "POST", .path = channels, .body = channel()}).status, 201);
        const QByteArray path = QByteArray(channels) + "/sent";
        QVERIFY(Server::until([&] {
            return weir::stringAt(m.demo.ask({.path = path}).json, "/status/address/url")
                == QLatin1String("http://") + QLatin1String(host);
        }));
        const Run run = sent(m.demoConfig);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.contains("202"), run.out.constData());

        // Under the API server's own name no channel is meant.
        const Answer answer =
            m.demo.ask({.method = "POST",
                        .path = "/api/v1/namespaces/knative-eventing/services/http:imc-dispatcher:80/proxy/",
                        .body = "{}",
                        .headers = {{"Ce-Id", "1"}, {"Ce-Specversion", "1.0"}, {"Ce-Type", "t"}, {"Ce-Source", "/s"}}});
        QVERIFY2(answer.status >= 400, answer.text.constData());
    }
};
