// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/session.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

/// A whole connection, from a kubeconfig to objects in this thread, against a small API server of our own.
class SessionTest final : public weir::test::Case
{
    Q_OBJECT

    using Server = weir::test::FakeServer;
    using State = weir::ConnectionState;

    QTemporaryDir m_folder;

    static QByteArray object(const char *kind, const char *name, int version)
    {
        return QStringLiteral(
                   "{\"apiVersion\":\"eventing.knative.dev/v1\",\"kind\":\"%1\",\"metadata\":{\"namespace\":\"shop\","
                   "\"name\":\"%2\",\"uid\":\"%1%2\",\"resourceVersion\":\"%3\"}}")
            .arg(QString::fromLatin1(kind), QString::fromLatin1(name))
            .arg(version)
            .toUtf8();
    }

    static QByteArray list(const char *kind, const QByteArrayList &items, const char *next = "")
    {
        return QByteArray("{\"kind\":\"") + kind + "List\",\"apiVersion\":\"eventing.knative.dev/v1\",\"metadata\":"
            "{\"resourceVersion\":\"100\",\"continue\":\"" + next + "\"},\"items\":[" + items.join(',') + "]}";
    }

    static QByteArray event(const char *type, const QByteArray &object)
    {
        return QByteArray("{\"type\":\"") + type + "\",\"object\":" + object + "}\n";
    }

    static QByteArray resources()
    {
        return "{\"kind\":\"APIResourceList\",\"groupVersion\":\"eventing.knative.dev/v1\",\"resources\":["
               "{\"name\":\"triggers\",\"kind\":\"Trigger\",\"namespaced\":true,\"verbs\":[\"list\",\"watch\"]},"
               "{\"name\":\"brokers\",\"kind\":\"Broker\",\"namespaced\":true,\"verbs\":[\"list\",\"watch\"]}]}";
    }

    /// What every server of these tests answers; nullopt: the test's own business.
    static std::optional<Server::Reply> common(const Server::Request &request)
    {
        if (request.target == "/version")
            return Server::answer(200, "{\"gitVersion\":\"v1.31.0\"}");
        if (request.target == "/api")
            return Server::answer(404, "404 page not found\n", {}, "text/plain");
        if (request.target == "/apis") {
            return Server::answer(
                200, "{\"kind\":\"APIGroupList\",\"groups\":[{\"name\":\"eventing.knative.dev\",\"versions\":"
                     "[{\"groupVersion\":\"eventing.knative.dev/v1\",\"version\":\"v1\"}],\"preferredVersion\":"
                     "{\"groupVersion\":\"eventing.knative.dev/v1\",\"version\":\"v1\"}}]}");
        }
        if (request.target == "/apis/eventing.knative.dev/v1")
            return Server::answer(200, resources());
        if (request.target.contains("/brokers?watch"))
            return Server::Reply{{{Server::chunkedHead()}}, Server::End::Hang};
        if (request.target.contains("/brokers?"))
            return Server::answer(200, list("Broker", {object("Broker", "default", 5)}));
        return std::nullopt;
    }

    weir::SessionTarget targetOf(const QString &url)
    {
        const QString path = m_folder.filePath(QStringLiteral("config"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("current-context: c\nclusters: [{name: k, cluster: {server: '" + url.toUtf8()
                       + "'}}]\n"
                         "contexts: [{name: c, context: {cluster: k, user: u, namespace: shop}}]\nusers: [{name: u, "
                         "user: {}}]\n");
        }
        return {.kubeconfigFiles = {path}, .context = {}, .nameSpace = {}, .allNamespaces = true, .scrapeSeconds = 0};
    }

    /// The set that the batches of a session add up to.
    struct Seen {
        QMap<QString, QString> versions;
        bool inOwnThread = true;
        explicit Seen(weir::ClusterSession &session)
        {
            QObject::connect(&session, &weir::ClusterSession::observed, &session, [this, &session](const auto &batch) {
                inOwnThread = inOwnThread && QThread::currentThread() == session.thread();
                for (const weir::Observed &change : batch) {
                    if (change.resource)
                        versions[change.id.toString()] =
                            weir::stringAt(change.resource->json(), "/metadata/resourceVersion");
                    else
                        versions.remove(change.id.toString());
                }
            });
        }
    };

private Q_SLOTS:
    void listsInPagesThenWatches()
    {
        Server server([](const Server::Request &request) {
            if (auto reply = common(request))
                return *reply;
            if (request.target.contains("watch=true")) {
                return Server::Reply{{{Server::chunkedHead()},
                                      {Server::chunk(event("ADDED", object("Trigger", "c", 101))), 50},
                                      {Server::chunk(event("DELETED", object("Trigger", "a", 102)))}},
                                     Server::End::Hang};
            }
            return request.target.contains("continue=next")
                ? Server::answer(200, list("Trigger", {object("Trigger", "b", 2)}))
                : Server::answer(200, list("Trigger", {object("Trigger", "a", 1)}, "next"));
        });
        weir::ClusterSession session;
        Seen seen(session);
        QSignalSpy synced(&session, &weir::ClusterSession::synced);
        session.connectTo(targetOf(server.url()));
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(seen.versions.value(QStringLiteral("eventing.knative.dev/Trigger/shop/c")),
                                  QStringLiteral("101"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(seen.versions.keys(),
                                  (QStringList{QStringLiteral("eventing.knative.dev/Broker/shop/default"),
                                               QStringLiteral("eventing.knative.dev/Trigger/shop/b"),
                                               QStringLiteral("eventing.knative.dev/Trigger/shop/c")}),
                                  20'000);
        QVERIFY(seen.inOwnThread);
        QTRY_COMPARE_WITH_TIMEOUT(weir::toString(session.info().state), QStringLiteral("Live"), 20'000);
        QCOMPARE(session.info().version, QStringLiteral("v1.31.0"));
        QCOMPARE(session.info().context, QStringLiteral("c"));
        QCOMPARE(session.info().contextNamespace, QStringLiteral("shop"));
        QVERIFY(!session.info().simulated);
        QVERIFY(session.info().message.isEmpty());
    }

    void cutConnectionResumesFromTheLastVersion()
    {
        std::atomic<int> watches = 0;
        Server server([&](const Server::Request &request) {
            if (auto reply = common(request))
                return *reply;
            if (!request.target.contains("watch=true"))
                return Server::answer(200, list("Trigger", {object("Trigger", "a", 1)}));
            const int number = 110 + watches++;
            return Server::Reply{{{Server::chunkedHead()},
                                  {Server::chunk(event("MODIFIED", object("Trigger", "a", number)))},
                                  {"fff\r\n{\"type\":\"MODI"}},
                                 Server::End::Hang};
        });
        weir::ClusterSession session;
        Seen seen(session);
        session.connectTo(targetOf(server.url()));
        const QString id = QStringLiteral("eventing.knative.dev/Trigger/shop/a");
        QTRY_COMPARE_WITH_TIMEOUT(seen.versions.value(id), QStringLiteral("110"), 20'000);
        server.cut();
        QTRY_VERIFY_WITH_TIMEOUT(seen.versions.value(id).toInt() > 110, 20'000);
        int lists = 0;
        QByteArrayList cursors;
        for (const auto &request : server.requests()) {
            if (request.target.startsWith("/apis/eventing.knative.dev/v1/triggers?limit"))
                ++lists;
            if (request.target.startsWith("/apis/eventing.knative.dev/v1/triggers?watch"))
                cursors << request.target.mid(request.target.indexOf("resourceVersion=")).split('&').front();
        }
        // Qt itself may send a request again whose connection died; what counts is that nothing is listed anew.
        QCOMPARE(lists, 1);
        QVERIFY2(cursors.size() >= 2 && cursors[0] == "resourceVersion=100",
                 cursors.join(' ').constData());
    }

    void oneForbiddenKindLeavesTheRest()
    {
        Server server([](const Server::Request &request) {
            if (auto reply = common(request))
                return *reply;
            if (request.target.contains("/namespaces/shop/")) {
                return request.target.contains("watch=true")
                           ? Server::Reply{{{Server::chunkedHead()}}, Server::End::Hang}
                           : Server::answer(200, list("Trigger", {object("Trigger", "mine", 3)}));
            }
            return Server::answer(403,
                                  "{\"kind\":\"Status\",\"code\":403,\"reason\":\"Forbidden\",\"message\":\"no\"}");
        });
        weir::ClusterSession session;
        Seen seen(session);
        session.connectTo(targetOf(server.url()));
        // What is forbidden in all namespaces may be allowed in the context's.
        QTRY_VERIFY_WITH_TIMEOUT(seen.versions.contains(QStringLiteral("eventing.knative.dev/Trigger/shop/mine")),
                                 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(weir::toString(session.info().state), QStringLiteral("Live"), 20'000);
        for (const char *word : {"triggers", "ClusterRole", "eventing.knative.dev"})
            QVERIFY2(session.info().message.contains(QString::fromLatin1(word)), qPrintable(session.info().message));
        QVERIFY(seen.versions.contains(QStringLiteral("eventing.knative.dev/Broker/shop/default")));
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Server::Reply>("reply");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("word");
        const auto status = [](int code, const char *reason) {
            return Server::answer(code, "{\"kind\":\"Status\",\"code\":" + QByteArray::number(code) + ",\"reason\":\""
                                            + reason + "\"}");
        };
        QTest::newRow("401") << QByteArray("/version") << status(401, "Unauthorized") << State::AuthFailed
                             << QStringLiteral("credentials");
        QTest::newRow("401 on a list") << QByteArray("triggers?limit") << status(401, "Unauthorized")
                                       << State::AuthFailed << QStringLiteral("credentials");
        QTest::newRow("web page") << QByteArray("/version") << Server::answer(200, "<html>hi</html>", {}, "text/html")
                                  << State::Backoff << QStringLiteral("web page");
        QTest::newRow("web page as list")
            << QByteArray("triggers?limit") << Server::answer(200, "<html>hi</html>", {}, "text/html") << State::Backoff
            << QStringLiteral("web page");
        QTest::newRow("redirect") << QByteArray("/version")
                                  << Server::answer(307, {}, "Location: https://example.org/\r\n") << State::Backoff
                                  << QStringLiteral("redirects");
        QTest::newRow("503") << QByteArray("/apis") << Server::answer(503, "starting", {}, "text/plain")
                             << State::Backoff << QStringLiteral("503");
        QTest::newRow("no Knative")
            << QByteArray("/apis/eventing.knative.dev/v1")
            << Server::answer(
                   200, "{\"kind\":\"APIResourceList\",\"groupVersion\":\"eventing.knative.dev/v1\",\"resources\":[]}")
            << State::NotServed << QStringLiteral("Knative Eventing");
        QTest::newRow("cut list") << QByteArray("triggers?limit")
                                  << Server::Reply{{{"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"kind\":\"Tri"}},
                                                   Server::End::Close}
                                  << State::Backoff << QStringLiteral("before the answer was complete");
        QTest::newRow("cut chunked list")
            << QByteArray("triggers?limit")
            << Server::Reply{{{Server::chunkedHead()}, {Server::chunk("{\"kind\":\"TriggerList\",")}},
                             Server::End::Close} // Qt reports the end of a chunked body as an error in some runs and as
                                                 // a whole answer in others; the JSON then tells.
            << State::Backoff << QStringLiteral("ends too early|before the answer was complete");
        QTest::newRow("line that never ends")
            << QByteArray("triggers?watch")
            << Server::Reply{{{Server::chunkedHead()},
                              {Server::chunk("{\"type\":\"ADDED\",\"object\":{\"x\":\"")},
                              {Server::chunk(QByteArray(1 << 20, 'x'))}},
                             Server::End::Hang,
                             40}
            << State::Backoff << QStringLiteral("16 MiB");
        QTest::newRow("page in a watch") << QByteArray("triggers?watch")
                                         << Server::Reply{{{Server::chunkedHead()},
                                                           {Server::chunk("<html>gateway</html>")}},
                                                          Server::End::Close}
                                         << State::Backoff << QStringLiteral("Kubernetes events");
    }

    void states()
    {
        QFETCH(QByteArray, path);
        QFETCH(Server::Reply, reply);
        QFETCH(State, state);
        QFETCH(QString, word);
        Server server([&](const Server::Request &request) {
            if (request.target == path || (path.contains('?') && request.target.contains(path)))
                return reply;
            if (auto usual = common(request))
                return *usual;
            return request.target.contains("watch=true") ? Server::Reply{{{Server::chunkedHead()}}, Server::End::Hang}
                                                         : Server::answer(200, list("Trigger", {}));
        });
        weir::ClusterSession session;
        QStringList messages;
        bool reached = false;
        connect(&session, &weir::ClusterSession::stateChanged, &session, [&](const weir::ConnectionInfo &info) {
            reached = reached || (info.state == state && info.message.contains(QRegularExpression(word)));
            messages << weir::toString(info.state) + u' ' + info.message;
        });
        session.connectTo(targetOf(server.url()));
        (void)QTest::qWaitFor([&] { return reached; }, 20'000);
        QVERIFY2(reached, qPrintable(messages.join(u'\n')));
    }

    void unusableContextFailsAtOnce()
    {
        weir::ClusterSession session;
        weir::SessionTarget target = targetOf(QStringLiteral("https://127.0.0.1:1"));
        target.context = QStringLiteral("nope");
        session.connectTo(target);
        QTRY_COMPARE_WITH_TIMEOUT(weir::toString(session.info().state), QStringLiteral("Failed"), 20'000);
        QVERIFY(session.info().message.contains(QStringLiteral("nope")));
    }

    void nothingArrivesAfterDisconnecting()
    {
        Server server([](const Server::Request &request) {
            if (auto reply = common(request))
                return *reply;
            if (!request.target.contains("watch=true"))
                return Server::answer(200, list("Trigger", {object("Trigger", "a", 1)}));
            return Server::Reply{
                {{Server::chunkedHead()}, {Server::chunk(event("MODIFIED", object("Trigger", "a", 200))), 1}},
                Server::End::Close};
        });
        weir::ClusterSession session;
        QSignalSpy observed(&session, &weir::ClusterSession::observed);
        session.connectTo(targetOf(server.url()));
        QTRY_VERIFY_WITH_TIMEOUT(!observed.isEmpty(), 20'000);
        session.disconnectFrom();
        QCOMPARE(weir::toString(session.info().state), QStringLiteral("Disconnected"));
        const auto count = observed.size();
        bool answered = false;
        session.request(
            {.method = QStringLiteral("GET"), .path = QStringLiteral("/version"), .headers = {}, .body = {}}, &session,
            [&](const auto &reply) { answered = !reply; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000);
        QCOMPARE(observed.size(), count);
    }

    void requestsAndLogs()
    {
        Server server([](const Server::Request &request) {
            if (request.method == "POST")
                return Server::answer(202,
                                      request.target + ' ' + request.headers.value("ce-type") + ' ' + request.body);
            if (request.target.contains("/log?"))
                return Server::answer(200, "line\n", {}, "text/plain");
            if (auto reply = common(request))
                return *reply;
            return Server::answer(404, "{}");
        });
        weir::ClusterSession session;
        session.connectTo(targetOf(server.url()));
        QTRY_VERIFY_WITH_TIMEOUT(!session.info().version.isEmpty(), 20'000);
        std::optional<weir::Result<weir::ClusterSession::Reply>> posted;
        session.request({.method = QStringLiteral("POST"),
                         .path = QStringLiteral("/api/v1/x/proxy/"),
                         .headers = {{"ce-type", "t"}},
                         .body = "{}"},
                        &session, [&](auto reply) { posted = std::move(reply); });
        QTRY_VERIFY_WITH_TIMEOUT(posted.has_value(), 20'000);
        QVERIFY(*posted);
        QCOMPARE((*posted)->status, 202);
        QCOMPARE((*posted)->body, QByteArray("/api/v1/x/proxy/ t {}"));
        std::optional<weir::Result<QByteArray>> log;
        session.logs(QStringLiteral("shop"), QStringLiteral("p-1"), QStringLiteral("c"), 7, &session,
                     [&](auto reply) { log = std::move(reply); });
        QTRY_VERIFY_WITH_TIMEOUT(log.has_value(), 20'000);
        QCOMPARE(log->value_or(QByteArray()), QByteArray("line\n"));
        QVERIFY(
            server.requests().last().target.startsWith("/api/v1/namespaces/shop/pods/p-1/log?container=c&tailLines=7"));
        bool dead = false;
        auto context = std::make_unique<QObject>();
        session.request({.method = QStringLiteral("POST"), .path = QStringLiteral("/y"), .headers = {}, .body = {}},
                        context.get(), [&](const auto &) { dead = true; });
        context.reset();
        std::optional<bool> after;
        session.request({.method = QStringLiteral("POST"), .path = QStringLiteral("/z"), .headers = {}, .body = {}},
                        &session, [&](const auto &) { after = true; });
        QTRY_VERIFY_WITH_TIMEOUT(after.has_value(), 20'000);
        QVERIFY(!dead);
    }
};

