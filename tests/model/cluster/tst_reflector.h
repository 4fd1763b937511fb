// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/reflector.h"
#include "scriptedclient.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QMap>

/// List and watch against scripted servers: the client vectors ws-*, and faults of our own.
class ReflectorTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    static QString stateName(weir::cluster::WatchState state)
    {
        static const QStringList names{QStringLiteral("Listing"),    QStringLiteral("Live"),
                                       QStringLiteral("Backoff"),    QStringLiteral("AuthFailed"),
                                       QStringLiteral("Forbidden"),  QStringLiteral("NotServed"),
                                       QStringLiteral("Failed")};
        return names.value(static_cast<int>(state));
    }

    /// Plays one case; the returned differences are empty when it went as it must.
    static QStringList play(const Json &script, const weir::cluster::ResourceType &type, double random)
    {
        weir::test::VirtualClock clock(random);
        ScriptedClient client(clock, script);
        QMap<QString, QString> store;
        QMap<QString, weir::ResourcePtr> objects;
        QMap<QString, QStringList> deltas;
        QStringList states;
        QStringList errors;
        {
            weir::cluster::Reflector reflector(client, clock, type, {});
            connect(&reflector, &weir::cluster::Reflector::changed, &reflector, [&](const auto &batch) {
                for (const weir::Observed &change : batch) {
                    const QString key = change.id.nameSpace + u'/' + change.id.name;
                    if (!change.resource) {
                        deltas[key] << QStringLiteral("-") + key;
                        store.remove(key);
                        objects.remove(key);
                        continue;
                    }
                    const QString version = weir::stringAt(change.resource->json(), "/metadata/resourceVersion");
                    deltas[key] << (store.contains(key) ? QStringLiteral("~") : QStringLiteral("+")) + key + u'@'
                                       + version;
                    store[key] = version;
                    objects[key] = change.resource;
                }
            });
            connect(&reflector, &weir::cluster::Reflector::stateChanged, &reflector,
                    [&] { states << stateName(reflector.state()); });
            reflector.start();
            const qint64 quiet = weir::intAt(script, "/expect/quietMs").value_or(0);
            for (int step = 0; step < 20'000; ++step) {
                if (client.isExhausted() && clock.next() > client.ended.back() + quiet)
                    break;
                if (!clock.step())
                    break;
            }
            if (!client.isExhausted())
                errors << QStringLiteral("the script was not played to its end");
            compare(script, client, reflector, store, objects, deltas, states, errors);
        }
        return errors + client.errors;
    }

    static void compare(const Json &script, const ScriptedClient &client, const weir::cluster::Reflector &reflector,
                        const QMap<QString, QString> &store, const QMap<QString, weir::ResourcePtr> &objects,
                        const QMap<QString, QStringList> &deltas, const QStringList &states, QStringList &errors)
    {
        const Json &expect = *weir::find(script, "/expect");
        const auto differ = [&](const QString &what, const QString &is, const QString &must) {
            if (is != must)
                errors << QStringLiteral("%1 is %2 instead of %3").arg(what, is, must);
        };
        QMap<QString, QString> wantedStore;
        for (const auto &[key, version] : weir::find(expect, "/store")->items())
            wantedStore[QString::fromStdString(key)] = weir::toQString(version);
        if (store != wantedStore)
            errors << QStringLiteral("store holds ") + store.keys().join(u' ');
        if (weir::find(expect, "/cursor"))
            differ(QStringLiteral("cursor"), reflector.cursor(), weir::stringAt(expect, "/cursor"));
        if (const auto lists = weir::intAt(expect, "/lists"))
            differ(QStringLiteral("lists"), QString::number(client.lists), QString::number(*lists));
        if (weir::find(expect, "/state"))
            differ(QStringLiteral("state"), stateName(reflector.state()), weir::stringAt(expect, "/state"));
        if (weir::find(expect, "/stale"))
            differ(QStringLiteral("stale"), QString::number(reflector.isStale()),
                   QString::number(weir::boolAt(expect, "/stale")));
        if (const auto refreshes = weir::intAt(expect, "/refreshes"))
            differ(QStringLiteral("refreshes"), QString::number(client.refreshes), QString::number(*refreshes));
        if (const Json *wanted = weir::find(expect, "/deltas")) {
            QMap<QString, QStringList> byKey;
            for (const Json &delta : *wanted) {
                const QString text = weir::toQString(delta);
                byKey[text.mid(1).section(u'@', 0, 0)] << text;
            }
            if (byKey != deltas) {
                QStringList given;
                for (const QStringList &list : deltas)
                    given << list.join(u' ');
                errors << QStringLiteral("deltas are ") + given.join(u", ");
            }
        }
        if (const Json *wanted = weir::find(expect, "/authorization")) {
            QStringList list;
            for (const Json &value : *wanted)
                list << weir::toQString(value);
            differ(QStringLiteral("authorization"), client.authorizations.join(u' '), list.join(u' '));
        }
        if (const Json *wanted = weir::find(expect, "/states")) {
            qsizetype at = 0;
            for (const Json &state : *wanted) {
                at = states.indexOf(weir::toQString(state), at);
                if (at < 0) {
                    errors << QStringLiteral("states are ") + states.join(u' ');
                    break;
                }
            }
        }
        if (const Json *wanted = weir::find(expect, "/delays")) {
            for (const Json &delay : *wanted) {
                const auto before = static_cast<size_t>(*weir::intAt(delay, "/before"));
                if (before >= client.arrived.size())
                    continue;
                const qint64 took = client.arrived[before] - client.ended[before - 1];
                if (took < weir::intAt(delay, "/minMs").value_or(0)
                    || took > weir::intAt(delay, "/maxMs").value_or(took))
                    errors << QStringLiteral("delay before %1 is %2 ms").arg(before).arg(took);
            }
        }
        if (const Json *wanted = weir::find(expect, "/objectChecks")) {
            for (const Json &check : *wanted) {
                const auto object = objects.value(weir::stringAt(check, "/key"));
                const Json *value =
                    object ? weir::find(object->json(), weir::stringAt(check, "/pointer").toStdString()) : nullptr;
                if (!value || *value != *weir::find(check, "/value"))
                    errors << QStringLiteral("object check of ") + weir::stringAt(check, "/key");
            }
        }
    }

    static weir::cluster::ResourceType triggers()
    {
        return {.group = QStringLiteral("eventing.knative.dev"), .version = QStringLiteral("v1"),
                .plural = QStringLiteral("triggers"), .kind = QStringLiteral("Trigger"), .namespaced = true,
                .verbs = {}, .categories = {}};
    }

    /// A script in the vectors' format: list and watch replies are given, queries are not compared.
    static Json scriptOf(std::initializer_list<std::pair<const char *, Json>> replies, Json expect)
    {
        Json exchanges = Json::array();
        for (const auto &[verb, reply] : replies)
            exchanges.push_back({{"expect", {{"verb", verb}, {"query", Json::object()}}}, {"reply", reply}});
        return {{"exchanges", exchanges}, {"expect", std::move(expect)}};
    }

    static Json trigger(const char *name, const char *version, const char *uid = "u")
    {
        return {{"apiVersion", "eventing.knative.dev/v1"}, {"kind", "Trigger"},
                {"metadata", {{"namespace", "shop"}, {"name", name}, {"uid", uid}, {"resourceVersion", version}}}};
    }

    static Json listOf(const char *version, std::initializer_list<Json> items, const char *next = "")
    {
        Json list = {{"apiVersion", "eventing.knative.dev/v1"}, {"kind", "TriggerList"},
                     {"metadata", {{"resourceVersion", version}, {"continue", next}}}, {"items", Json::array()}};
        for (const Json &item : items)
            list["items"].push_back(item);
        return {{"status", 200}, {"headers", {{"Content-Type", "application/json"}}}, {"json", list}};
    }

    static Json streamOf(std::initializer_list<Json> pieces, const char *end)
    {
        Json stream = Json::array();
        for (const Json &piece : pieces)
            stream.push_back(piece.contains("type") ? Json(weir::toText(piece).toStdString() + '\n') : piece);
        return {{"status", 200}, {"headers", {{"Content-Type", "application/json"}}}, {"stream", stream}, {"end", end}};
    }

    static Json event(const char *type, Json object)
    {
        return {{"type", type}, {"object", std::move(object)}};
    }

    static void expectPlays(const Json &script)
    {
        for (const double random : {0.0, 0.5, 0.999})
            QCOMPARE(play(script, triggers(), random).join(u'\n'), QString());
    }

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("resource");
        const QDir folder(weir::test::vectorsDir() + QStringLiteral("/kube"));
        if (weir::test::vectorsDir().isEmpty() || !folder.exists())
            QSKIP("no client vectors (vectors/kube) here");
        const QStringList files = folder.entryList({QStringLiteral("ws-*.json")});
        for (const QString &file : files) {
            const auto document = weir::parseJson(weir::test::readFile(folder.filePath(file)).toStdString());
            QVERIFY(document);
            // Streaming lists are an option of the reference (4.6) that Weir does not use.
            if (weir::stringAt(*document, "/mode") != QStringLiteral("listWatch"))
                continue;
            for (const Json &one : *weir::find(*document, "/cases")) {
                QTest::newRow(
                    qPrintable(file.section(u'.', 0, 0) + QStringLiteral(": ") + weir::stringAt(one, "/name")))
                    << weir::toText(one) << weir::toText(*weir::find(*document, "/resource"));
            }
        }
    }

    void vectors()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, resource);
        const auto document = weir::parseJson(script.toStdString());
        const auto type = weir::parseJson(resource.toStdString());
        const QStringList path = weir::stringAt(*type, "/path").split(u'/');
        const auto [group, version] = weir::splitApiVersion(weir::stringAt(*type, "/apiVersion"));
        const weir::cluster::ResourceType resourceType{.group = group, .version = version, .plural = path.last(),
                                                       .kind = weir::stringAt(*type, "/kind"), .namespaced = true,
                                                       .verbs = {}, .categories = {}};
        for (const double random : {0.0, 0.5, 0.999})
            QCOMPARE(play(*document, resourceType, random).join(u'\n'), QString());
    }

    void pagesShowNothingUntilAllAreIn()
    {
        expectPlays(
            scriptOf({{"list", listOf("10", {trigger("a", "1")}, "more")},
                      {"list", {{"connect", "refused"}}},
                      {"list", listOf("12", {trigger("b", "2")})},
                      {"watch", streamOf({}, "hang")}},
                     {{"store", {{"shop/b", "2"}}}, {"deltas", {"+shop/b@2"}}, {"cursor", "12"}, {"state", "Live"}}));
    }

    void silentWatchIsListedAgain()
    {
        // Nothing for more than 200 s: after a restore from backup a watch from "the future" stays silent for ever.
        expectPlays(scriptOf({{"list", listOf("5000", {trigger("a", "4000")})},
                              {"watch", streamOf({{{"advanceMs", 250'000}}}, "eof")},
                              {"list", listOf("120", {trigger("a", "100")})},
                              {"watch", streamOf({}, "hang")}},
                             {{"store", {{"shop/a", "100"}}}, {"cursor", "120"}, {"lists", 2}}));
    }

    void halfOpenWatchIsGivenUp()
    {
        expectPlays(scriptOf({{"list", listOf("5", {})},
                              {"watch", streamOf({event("ADDED", trigger("a", "6"))}, "hang")},
                              {"watch", streamOf({}, "hang")}},
                             {{"store", {{"shop/a", "6"}}}, {"cursor", "6"}, {"lists", 1}}));
    }

    void bookmarkBelowTheCursorListsAgain()
    {
        expectPlays(scriptOf({{"list", listOf("100", {})},
                              {"watch", streamOf({event("BOOKMARK", trigger("", "50"))}, "hang")},
                              {"list", listOf("60", {})},
                              {"watch", streamOf({}, "hang")}},
                             {{"store", Json::object()}, {"cursor", "60"}, {"lists", 2}}));
    }

    void thirdFailedWatchListsAgain()
    {
        const Json refused = {{"connect", "refused"}};
        expectPlays(scriptOf({{"list", listOf("1", {})}, {"watch", refused}, {"watch", refused}, {"watch", refused},
                              {"list", refused}},
                             {{"store", Json::object()}, {"state", "Backoff"}}));
    }

    void expiryStormsSlowDown()
    {
        const Json gone = event("ERROR", {{"kind", "Status"}, {"code", 410}, {"reason", "Expired"}});
        expectPlays(scriptOf({{"list", listOf("1", {})}, {"watch", streamOf({gone}, "eof")},
                              {"list", listOf("2", {})}, {"watch", streamOf({gone}, "eof")},
                              {"list", listOf("3", {})}, {"watch", streamOf({gone}, "eof")},
                              {"list", listOf("4", {})}, {"watch", streamOf({}, "hang")}},
                             {{"store", Json::object()}, {"cursor", "4"},
                              {"delays", {{{"before", 2}, {"minMs", 0}, {"maxMs", 0}},
                                          {{"before", 4}, {"minMs", 800}, {"maxMs", 1600}},
                                          {{"before", 6}, {"minMs", 1600}, {"maxMs", 3200}}}}}));
    }

    /// A server that has just started answers before it has read who may do what; that is not a person's decision.
    void aRefusalAfterAnOutageIsAskedAgainSoon()
    {
        const Json refused = {{"connect", "refused"}};
        const Json forbidden = {
            {"status", 403},
            {"headers", Json::object()},
            {"json", {{"kind", "Status"}, {"code", 403}, {"reason", "Forbidden"}, {"message", "no"}}}};
        expectPlays(scriptOf({{"list", listOf("1", {})}, {"watch", refused}, {"watch", forbidden},
                              {"list", forbidden}, {"list", listOf("2", {trigger("a", "2")})},
                              {"watch", streamOf({}, "hang")}},
                             {{"store", {{"shop/a", "2"}}}, {"states", {"Listing", "Backoff", "Forbidden", "Live"}},
                              {"delays", {{{"before", 3}, {"minMs", 1000}, {"maxMs", 1000}},
                                          {{"before", 4}, {"minMs", 2000}, {"maxMs", 2000}}}}}));
        // Without an outage before it, it is one.
        expectPlays(scriptOf({{"list", listOf("1", {})}, {"watch", forbidden}, {"list", forbidden},
                              {"list", listOf("2", {})}, {"watch", streamOf({}, "hang")}},
                             {{"store", Json::object()}, {"states", {"Listing", "Forbidden", "Live"}},
                              {"delays", {{{"before", 2}, {"minMs", 60'000}, {"maxMs", 60'000}},
                                          {{"before", 3}, {"minMs", 120'000}, {"maxMs", 120'000}}}}}));
    }

    void newKindIsFoundLater()
    {
        expectPlays(scriptOf({{"list", {{"status", 404}, {"body", "404 page not found\n"}}},
                              {"list", listOf("7", {trigger("a", "6")})},
                              {"watch", streamOf({}, "hang")}},
                             {{"store", {{"shop/a", "6"}}}, {"states", {"NotServed", "Live"}},
                              {"delays", {{{"before", 1}, {"minMs", 30'000}, {"maxMs", 60'000}}}}}));
    }

    void sentencesSayWhatToDo()
    {
        weir::test::VirtualClock clock;
        const Json html = {{"status", 200}, {"headers", {{"Content-Type", "text/html"}}},
                           {"body", "<html><body>Please sign in</body></html>"}};
        const Json forbidden = {
            {"status", 403},
            {"headers", Json::object()},
            {"json", {{"kind", "Status"}, {"code", 403}, {"reason", "Forbidden"}, {"message", "no"}}}};
        ScriptedClient portal(clock, scriptOf({{"list", html}}, {}));
        weir::cluster::Reflector first(portal, clock, triggers(), {});
        first.start();
        clock.step();
        QCOMPARE(stateName(first.state()), QStringLiteral("Backoff"));
        QVERIFY2(first.message().contains(QStringLiteral("web page")), qPrintable(first.message()));
        QVERIFY(!first.message().contains(u'<'));

        weir::test::VirtualClock other;
        ScriptedClient strict(other, scriptOf({{"list", forbidden}}, {}));
        weir::cluster::Reflector second(strict, other, triggers(), QStringLiteral("shop"));
        second.start();
        other.step();
        QCOMPARE(stateName(second.state()), QStringLiteral("Forbidden"));
        for (const char *word : {"shop", "eventing.knative.dev", "triggers", "\"list\", \"watch\"", "Role"})
            QVERIFY2(second.message().contains(QString::fromLatin1(word)), qPrintable(second.message()));
    }
};
