// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/transport.h"
#include "model/cluster/watchplan.h"
#include "tests/support/fakeserver.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// What a server serves, in both forms, over HTTP: the vectors m-05 and m-08; and what is watched of it.
class DiscoveryTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Server = weir::test::FakeServer;

    static std::pair<weir::cluster::ServerResources, std::optional<weir::cluster::Problem>> ask(const Server &server)
    {
        weir::cluster::Endpoint endpoint;
        endpoint.server = server.url();
        auto transport = weir::cluster::Transport::create(endpoint);
        std::optional<std::pair<weir::cluster::ServerResources, std::optional<weir::cluster::Problem>>> result;
        const auto call = weir::cluster::discover(**transport, [&](auto resources, auto problem) {
            result.emplace(std::move(resources), std::move(problem));
        });
        (void)QTest::qWaitFor([&] { return result.has_value(); }, 20'000);
        return result.value_or(std::pair(weir::cluster::ServerResources{}, std::optional<weir::cluster::Problem>{}));
    }

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("script");
        const QString path = weir::test::vectorsDir() + QStringLiteral("/kube/m-05-discovery.json");
        if (weir::test::vectorsDir().isEmpty() || !QFile::exists(path))
            QSKIP("no client vectors (vectors/kube) here");
        const auto document = weir::parseJson(weir::test::readFile(path).toStdString());
        QVERIFY(document);
        for (const Json &one : *weir::find(*document, "/cases"))
            QTest::newRow(qPrintable(weir::stringAt(one, "/name"))) << weir::toText(one);
    }

    void vectors()
    {
        QFETCH(QByteArray, script);
        const auto one = weir::parseJson(script.toStdString());
        const Json documents = *weir::find(*one, "/documents");
        Server server([&](const Server::Request &request) {
            const auto document = documents.find(request.target.toStdString());
            if (document == documents.end())
                return Server::answer(404, "404 page not found\n", {}, "text/plain");
            const Json *body = weir::find(*document, "/body");
            return Server::answer(static_cast<int>(weir::intAt(*document, "/status").value_or(200)),
                                  !body               ? QByteArray()
                                  : body->is_string() ? weir::toQString(*body).toUtf8()
                                                      : weir::toText(*body),
                                  {}, weir::stringAt(*document, "/contentType").toLatin1());
        });
        const auto [resources, problem] = ask(server);
        QVERIFY2(!problem, problem ? qPrintable(problem->sentence) : "");
        QStringList preferred;
        for (const auto &type : resources.types)
            preferred << type.apiVersion() + u' ' + type.plural;
        preferred.sort();
        QStringList wanted;
        for (const Json &entry : *weir::find(*one, "/expect/preferred"))
            wanted << weir::toQString(entry);
        wanted.sort();
        QCOMPARE(preferred, wanted);
        QCOMPARE(!resources.failedGroups.isEmpty(), weir::boolAt(*one, "/expect/partialFailure"));
        for (const Json &entry : *weir::find(*one, "/expect/resources")) {
            const auto [group, version] = weir::splitApiVersion(weir::stringAt(entry, "/groupVersion"));
            const auto *type = resources.find(group, weir::stringAt(entry, "/kind"));
            QVERIFY(type);
            QCOMPARE(type->namespaced, weir::boolAt(entry, "/namespaced"));
        }
    }

    void pathVectors()
    {
        const QString file = weir::test::vectorsDir() + QStringLiteral("/kube/m-08-urls.json");
        if (weir::test::vectorsDir().isEmpty() || !QFile::exists(file))
            QSKIP("no client vectors (vectors/kube) here");
        const auto document = weir::parseJson(weir::test::readFile(file).toStdString());
        int compared = 0;
        for (const Json &one : *weir::find(*document, "/cases")) {
            const Json &in = *weir::find(one, "/in");
            if (!weir::find(in, "/resource") || weir::find(in, "/name"))
                continue;
            const weir::cluster::ResourceType type{.group = weir::stringAt(in, "/group"),
                                                   .version = weir::stringAt(in, "/version"),
                                                   .plural = weir::stringAt(in, "/resource"),
                                                   .kind = {},
                                                   .namespaced = true,
                                                   .verbs = {},
                                                   .categories = {}};
            const auto path = weir::cluster::collectionPath(type, weir::stringAt(in, "/ns"));
            if (weir::find(one, "/expect/error")) {
                QVERIFY2(!path, qPrintable(weir::stringAt(one, "/name")));
                continue;
            }
            QVERIFY2(path, qPrintable(weir::stringAt(one, "/name")));
            QCOMPARE(*path, weir::stringAt(one, "/expect/path"));
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void segmentsThatCouldMeanSomethingElseAreRefused()
    {
        for (const char *text : {"", ".", "..", "a/b", "a%2e"})
            QVERIFY(!weir::cluster::pathSegment(QString::fromLatin1(text)));
        QCOMPARE(*weir::cluster::pathSegment(QStringLiteral("system:node")), QStringLiteral("system:node"));
        QCOMPARE(weir::cluster::query({{QStringLiteral("continue"), QStringLiteral("a+b/c=,&")}}),
                 QStringLiteral("?continue=a%2Bb%2Fc%3D%2C%26"));
    }

    void aWebPageIsNoApiServer()
    {
        Server server(
            [](const auto &) { return Server::answer(200, "<html><body>sign in</body></html>", {}, "text/html"); });
        const auto [resources, problem] = ask(server);
        QVERIFY(problem);
        QVERIFY2(problem->sentence.contains(QStringLiteral("web page")), qPrintable(problem->sentence));
        QVERIFY(resources.types.empty());
    }

    void secretsAreNeverWatched()
    {
        const auto type = [](const char *group, const char *kind, const char *plural, const char *category = "") {
            return weir::cluster::ResourceType{.group = QString::fromLatin1(group),
                                               .version = QStringLiteral("v1"),
                                               .plural = QString::fromLatin1(plural),
                                               .kind = QString::fromLatin1(kind),
                                               .namespaced = true,
                                               .verbs = {QStringLiteral("list"), QStringLiteral("watch")},
                                               .categories =
                                                   QString::fromLatin1(category).split(u',', Qt::SkipEmptyParts)};
        };
        weir::cluster::ServerResources served;
        served.types = {type("", "Secret", "secrets"), type("", "ConfigMap", "configmaps"), type("", "Pod", "pods"),
                        type("", "Service", "services"), type("", "Event", "events"), type("batch", "Lease", "leases"),
                        type("eventing.knative.dev", "Trigger", "triggers"),
                        type("sources.knative.dev", "WeatherSource", "weathersources"),
                        type("example.org", "TideSource", "tidesources", "all,sources")};
        QStringList watched;
        for (const auto &wish : weir::cluster::planWatches(served, weir::Registry::builtIn(), QStringLiteral("shop")))
            watched << wish.type.plural + u'@' + wish.nameSpace + (wish.mesh ? QStringLiteral("!") : QString());
        watched.sort();
        QCOMPARE(watched, (QStringList{QStringLiteral("configmaps@knative-eventing"), QStringLiteral("events@shop"),
                                       QStringLiteral("pods@knative-eventing"), QStringLiteral("pods@shop"),
                                       QStringLiteral("services@shop"), QStringLiteral("tidesources@shop!"),
                                       QStringLiteral("triggers@shop!"), QStringLiteral("weathersources@shop!")}));
    }
};
