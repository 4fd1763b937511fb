// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeserver.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QFile>
#include <QTemporaryDir>

/// `weirctl observe` of a server that is there and busy: what it cannot list at once it lists later.
class BusyServerTest final : public weir::test::Case
{
    Q_OBJECT

    using Server = weir::test::FakeServer;

    static Server::Reply unknown() { return Server::answer(404, "404 page not found\n", {}, "text/plain"); }

    /// One kind, Broker, with one object; `list` answers its lists.
    static Server::Reply reply(const Server::Request &request, const std::function<Server::Reply()> &list)
    {
        if (request.target == "/version")
            return Server::answer(200, "{\"gitVersion\":\"v1.31.0\"}");
        if (request.target == "/apis") {
            return Server::answer(
                200, "{\"kind\":\"APIGroupList\",\"groups\":[{\"name\":\"eventing.knative.dev\",\"versions\":"
                     "[{\"groupVersion\":\"eventing.knative.dev/v1\",\"version\":\"v1\"}],\"preferredVersion\":"
                     "{\"groupVersion\":\"eventing.knative.dev/v1\",\"version\":\"v1\"}}]}");
        }
        if (request.target == "/apis/eventing.knative.dev/v1") {
            return Server::answer(
                200, "{\"kind\":\"APIResourceList\",\"groupVersion\":\"eventing.knative.dev/v1\",\"resources\":["
                     "{\"name\":\"brokers\",\"kind\":\"Broker\",\"namespaced\":true,\"verbs\":[\"list\",\"watch\"]}]}");
        }
        if (request.target.contains("/brokers?watch"))
            return {.steps = {{.bytes = Server::chunkedHead()}}, .end = Server::End::Hang};
        return request.target.contains("/brokers?") ? list() : unknown();
    }

    static weir::test::Run observe(const Server &server)
    {
        QTemporaryDir folder;
        const QString config = folder.filePath(QStringLiteral("config"));
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("current-context: c\nclusters: [{name: k, cluster: {server: '" + server.url().toUtf8()
                   + "'}}]\ncontexts: [{name: c, context: {cluster: k}}]\n");
        file.close();
        return weir::test::weirctl({QStringLiteral("observe"), QStringLiteral("--for"), QStringLiteral("0s"),
                                    QStringLiteral("--kubeconfig"), config, QStringLiteral("--output"),
                                    QStringLiteral("json")});
    }

private Q_SLOTS:
    void aListThatFailsOnceIsWaitedFor()
    {
        std::atomic<int> lists = 0;
        Server server([&lists](const Server::Request &request) {
            return reply(request, [&lists] {
                if (lists++ == 0)
                    return Server::answer(503, "busy\n", {}, "text/plain");
                return Server::answer(
                    200, "{\"kind\":\"BrokerList\",\"apiVersion\":\"eventing.knative.dev/v1\",\"metadata\":{"
                         "\"resourceVersion\":\"9\"},\"items\":[{\"metadata\":{\"namespace\":\"shop\",\"name\":\"b\","
                         "\"uid\":\"1\",\"resourceVersion\":\"5\"}}]}");
            });
        });
        const weir::test::Run run = observe(server);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(weir::stringAt(run.json(), "/connection/state"), QStringLiteral("Live"));
        QCOMPARE(weir::stringAt(run.json(), "/objects/0/name"), QStringLiteral("b"));
    }

    void oneThatNeverWorksIsSaid()
    {
        Server server([](const Server::Request &request) {
            return reply(request, [] { return Server::answer(503, "busy\n", {}, "text/plain"); });
        });
        const weir::test::Run run = observe(server);
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(weir::stringAt(run.json(), "/connection/state"), QStringLiteral("Backoff"));
        QVERIFY(!run.err.isEmpty());
    }
};
