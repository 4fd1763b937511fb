// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"
#include "conformance.h"

/// What is reached through pods and Services: proxies and logs; and Events, which tell of them.
class PodsTest final : public weir::test::Conformance
{
    Q_OBJECT

    using Depth = weir::test::Depth;

    static constexpr auto address = "10.77.3.3";
    static constexpr auto merge = "application/merge-patch+json";

    weir::test::Backend m_backend;

    static QByteArray event(const QByteArray &name, const QByteArray &reason)
    {
        return QByteArray(R"({"apiVersion":"v1","kind":"Event","metadata":{"name":"NAME"},"reason":"REASON",
            "involvedObject":{"kind":"Pod","namespace":"conformance","name":"pod","uid":"11","apiVersion":"v1"},
            "message":"words","type":"Normal","source":{"component":"source"},"count":1,
            "firstTimestamp":"2026-01-01T00:00:00Z","lastTimestamp":"2026-01-01T00:00:00Z"})")
            .replace("NAME", name)
            .replace("REASON", reason);
    }

protected:
    void prepare() override
    {
        using namespace weir::test;
        QVERIFY(m_backend.listen(QHostAddress(QLatin1String(address)), 9090));
        for (const char *name : {"pod", "unborn"}) {
            m.both({.method = "POST", .path = home + "/pods",
                    .body = QByteArray(R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"NAME"},"spec":{
                        "containers":[{"name":"main","image":"x","ports":[{"containerPort":9090}]},
                                      {"name":"side","image":"y"}]}})").replace("NAME", name)});
        }
        m.both({.method = "PATCH", .path = home + "/pods/pod/status",
                .body = R"({"status":{"phase":"Running","podIP":"10.77.3.3","podIPs":[{"ip":"10.77.3.3"}]}})",
                .type = merge});
        m.both({.method = "POST", .path = home + "/services",
                .body = R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"front"},
                    "spec":{"ports":[{"name":"http","port":80,"targetPort":9090}]}})"});
        m.both({.method = "POST", .path = home + "/services",
                .body = R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"alias"},
                    "spec":{"type":"ExternalName","externalName":"a.example","ports":[{"port":80}]}})"});
        // What the endpoints controller writes for a Service with pods; the proxy takes only addresses of pods.
        m.real.ask({.method = "POST", .path = home + "/endpoints",
                    .body = R"({"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"front"},"subsets":[{
                        "addresses":[{"ip":"10.77.3.3",
                                      "targetRef":{"kind":"Pod","name":"pod","namespace":"conformance"}}],
                        "ports":[{"name":"http","port":9090}]}]})"});
    }

private Q_SLOTS:
    /// The answer to the question of the task: a foreign Host arrives, through pods and through Services.
    void hostIsPassedOn_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("pod") << weir::test::home + "/pods/pod:9090/proxy/a/b/?q=1";
        QTest::newRow("service") << weir::test::home + "/services/http:front:80/proxy/a/b/?q=1";
    }
    void hostIsPassedOn()
    {
        using namespace weir::test;
        QFETCH(const QByteArray, path);
        for (const QByteArray &host : {QByteArray(), QByteArray("one-kn-channel.conformance.svc.cluster.local")}) {
            m_backend.requests.clear();
            Question question{.method = "POST", .path = path, .body = R"({"a":1})",
                              .headers = {{"Ce-Id", "7"}, {"X-Remote-User", "nobody"}}};
            if (!host.isEmpty())
                question.headers.emplace_back("Host", host);
            const Answer answer = m.real.ask(question);
            QCOMPARE(answer.status, 202);
            QCOMPARE(answer.text, QByteArray("seen"));
            QCOMPARE(answer.headers.value("x-backend"), QByteArray("here"));
            QCOMPARE(m_backend.requests.size(), size_t(1));
            const Backend::Request &request = m_backend.requests.front();
            QCOMPARE(request.line, QByteArray("POST /a/b/?q=1 HTTP/1.1"));
            QCOMPARE(request.body, question.body);
            QCOMPARE(request.header("Host"), host.isEmpty() ? QByteArray("127.0.0.1:6443") : host);
            QCOMPARE(request.header("Ce-Id"), QByteArray("7"));
            QCOMPARE(request.header("X-Remote-User"), QByteArray());
        }
    }

    void proxies_data()
    {
        columns();
        using namespace weir::test;
        row("missing pod", {.path = home + "/pods/nope:9090/proxy/metrics"});
        row("pod without address", {.path = home + "/pods/unborn:9090/proxy/metrics"});
        row("port where nobody listens", {.path = home + "/pods/pod:9191/proxy/metrics"});
        row("port that is none", {.path = home + "/pods/pod:70000/proxy/"});
        row("pod without a path", {.path = home + "/pods/pod:9090/proxy"});
        row("pod without a path, with a query", {.path = home + "/pods/pod:9090/proxy?x=1"});
        row("too many parts, pod", {.path = home + "/pods/a:b:c:d/proxy/"});
        row("unknown scheme, pod", {.path = home + "/pods/ftp:pod:9090/proxy/"});
        row("missing service", {.path = home + "/services/http:nope:80/proxy/"});
        row("port that the service has not", {.path = home + "/services/http:front:81/proxy/"});
        row("service without a path", {.path = home + "/services/http:front:80/proxy"});
        row("unknown scheme, service", {.path = home + "/services/ftp:front:80/proxy/"});
        row("service that is a name only", {.path = home + "/services/http:alias:80/proxy/"});
    }
    void proxies() { QVERIFY2(same(), why()); }

    void logs_data()
    {
        columns();
        using namespace weir::test;
        row("missing pod", {.path = home + "/pods/nope/log"});
        row("no container of two", {.path = home + "/pods/pod/log"});
        row("unknown container", {.path = home + "/pods/pod/log?container=nope"});
        row("lines that are no number", {.path = home + "/pods/pod/log?container=main&tailLines=x"});
        row("lines below zero", {.path = home + "/pods/pod/log?container=main&tailLines=-1"});
        row("post", {.method = "POST", .path = home + "/pods/pod/log", .body = "{}"});
    }
    void logs() { QVERIFY2(same(), why()); }

    void events_data()
    {
        columns();
        using namespace weir::test;
        const QByteArray events = home + "/events";
        row("create", {.method = "POST", .path = events, .body = event("e1", "One")});
        row("another", {.method = "POST", .path = events, .body = event("e2", "Two")});
        row("again", {.method = "POST", .path = events, .body = event("e1", "One")});
        row("count", {.method = "PATCH", .path = events + "/e1", .body = R"({"count":2})", .type = merge});
        row("of an object", {.path = events + "?fieldSelector=involvedObject.name%3Dpod,involvedObject.uid%3D11"});
        row("of a kind", {.path = events + "?fieldSelector=involvedObject.kind%3DPod"});
        row("of a reason", {.path = events + "?fieldSelector=reason%3DTwo"});
        row("of a type", {.path = events + "?fieldSelector=type%3DWarning"});
        row("of a source", {.path = events + "?fieldSelector=source%3Dsource"});
        row("without a component", {.path = events + "?fieldSelector=reportingComponent%3D"});
        row("unknown field of the object", {.path = events + "?fieldSelector=involvedObject.nope%3D1"});
        row("unknown field", {.path = events + "?fieldSelector=message%3Dwords"});
        row("missing", {.path = events + "/nope"});
    }
    void events() { QVERIFY2(same(), why()); }
};
