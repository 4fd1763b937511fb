// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/demo/mesh.h"
#include "tests/support/testmain.h"

#include <optional>

/// The simulated data plane, seen through its ledger and its answers.
class EngineTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Mesh = weir::test::Mesh;

    static QByteArray q(const char *text) { return weir::test::q(text); }

    static weir::demo::Scenario builtIn(const char *name)
    {
        auto scenario = weir::demo::Scenario::load(QString::fromLatin1(name));
        return scenario ? *scenario : weir::demo::Scenario{};
    }

    /// The same with fewer events of the storefront, where only the order of things counts.
    static weir::demo::Scenario slower(const char *name, double rate)
    {
        weir::demo::Scenario scenario = builtIn(name);
        scenario.script["sources"]["shop/storefront"]["rate"] = rate;
        return scenario;
    }

    static weir::demo::Scenario scenario(const QByteArray &members)
    {
        auto parsed = weir::demo::Scenario::parse(q("{`name`:`test`,`namespace`:`shop`,") + members + '}',
                                                  QStringLiteral("test"));
        return parsed ? *parsed : weir::demo::Scenario{};
    }

    static QByteArray broker(const QByteArray &name, const QByteArray &delivery)
    {
        return q("{`apiVersion`:`eventing.knative.dev/v1`,`kind`:`Broker`,`metadata`:{`name`:`") + name
            + q("`,`namespace`:`shop`},`spec`:{`delivery`:") + delivery + "}}";
    }

    static QByteArray trigger(const QByteArray &name, const QByteArray &filters, const QByteArray &service,
                              const QByteArray &more = {})
    {
        return q("{`apiVersion`:`eventing.knative.dev/v1`,`kind`:`Trigger`,`metadata`:{`name`:`") + name
            + q("`,`namespace`:`shop`},`spec`:{`broker`:`default`,`filters`:") + filters
            + q(",`subscriber`:{`ref`:{`apiVersion`:`v1`,`kind`:`Service`,`name`:`") + service + q("`}}") + more + "}}";
    }

    static weir::CloudEvent event(const char *type)
    {
        weir::CloudEvent event;
        event.attributes = {{QStringLiteral("specversion"), "1.0"}, {QStringLiteral("id"), "1"},
                            {QStringLiteral("source"), "/test"}, {QStringLiteral("type"), type}};
        return event;
    }

    static QString id(const char *kind, const char *name)
    {
        return QStringLiteral("eventing.knative.dev/%1/shop/%2").arg(QLatin1String(kind), QLatin1String(name));
    }

    /// Posts and runs until the answer is there.
    static int post(weir::demo::Engine &engine, const char *kind, const char *name, const weir::CloudEvent &event)
    {
        std::optional<int> status;
        engine.post({QStringLiteral("shop"), QLatin1String(kind), QLatin1String(name)}, event,
                    [&status](int answered) { status = answered; });
        for (int i = 0; i < 1000 && !status; ++i)
            engine.advance(engine.now() + 0.5);
        return status.value_or(-1);
    }

    static qint64 total(const Json &edge, const char *member)
    {
        return edge.is_object() ? edge[member].get<qint64>() : -1;
    }

private Q_SLOTS:
    void sameSeedSameLedger()
    {
        Mesh once(slower("shop", 10), {.seed = 7});
        once.engine().advance(12);
        Mesh inSteps(slower("shop", 10), {.seed = 7, .speed = 4});
        for (int i = 1; i <= 40; ++i)
            inSteps.engine().advance(i * 0.3);
        QCOMPARE(weir::toText(inSteps.engine().ledger()), weir::toText(once.engine().ledger()));
        Mesh other(slower("shop", 10), {.seed = 8});
        other.engine().advance(12);
        QVERIFY(weir::toText(other.engine().ledger()) != weir::toText(once.engine().ledger()));
    }

    /// Every event that a trigger let through ends delivered, dead-lettered or lost, and every letter is tried.
    void nothingVanishes()
    {
        Mesh mesh(builtIn("shop"), {.seed = 3, .until = 20, .quiet = 5});
        mesh.engine().advance(5);
        const Json early = mesh.engine().ledger();
        for (const Json &edge : early["edges"])
            QCOMPARE(total(edge, "events"), 0);
        mesh.engine().advance(60);
        QVERIFY(mesh.engine().idle());
        const Json ledger = mesh.engine().ledger();
        qint64 letters = 0;
        qint64 lettersTried = 0;
        int busy = 0;
        for (const Json &edge : ledger["edges"]) {
            const qint64 events = total(edge, "events");
            const qint64 tries = Mesh::sum(edge["attempts"]);
            const qint64 failures = Mesh::sum(edge["failures"]);
            QCOMPARE(total(edge, "retries"), tries - events);
            if (edge["role"] == "trigger" || edge["role"] == "subscription") {
                busy += events > 0 ? 1 : 0;
                QCOMPARE(tries - failures, events - total(edge, "deadLettered") - total(edge, "lost"));
                letters += total(edge, "deadLettered");
            } else if (edge["role"] == "deadletter") {
                lettersTried += events;
            }
            QCOMPARE(edge["sincePodStart"]["events"], edge["events"]);
        }
        QCOMPARE(busy, 9);
        QVERIFY(letters > 50);
        QCOMPARE(lettersTried, letters);
        // All silent now: nothing moves any more.
        mesh.engine().advance(90);
        QCOMPARE(mesh.engine().ledger()["edges"], ledger["edges"]);
    }

    void failingTriggerShowsWithinAMinute()
    {
        Mesh mesh(builtIn("shop"));
        mesh.engine().advance(15);
        const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "fraud-check"));
        QVERIFY(total(edge, "events") > 200);
        QCOMPARE(edge["attempts"].size(), size_t(1));
        QVERIFY(edge["attempts"].contains("503"));
        QVERIFY(total(edge, "deadLettered") > 100);
        QCOMPARE(edge["from"], Json("eventing.knative.dev/Broker/shop/default"));
        QCOMPARE(edge["to"], Json("serving.knative.dev/Service/shop/fraud-check"));
        const Json letters = Mesh::edge(mesh.engine().ledger(), QStringLiteral("deadletter"), id("Broker", "default"));
        QCOMPARE(letters["to"], Json("core/Service/shop/dls"));
        QCOMPARE(letters["inherited"], Json(true));
    }

    void filtersDecide()
    {
        Mesh mesh(scenario(q("`objects`:[") + broker("default", "{}") + ','
                           + trigger("paid", q("[{`exact`:{`type`:`paid`}}]"), "a") + ','
                           + trigger("both", q("[{`cesql`:`type = 'paid' OR type = 'made'`}]"), "b") + ','
                           + trigger("all", "[]", "c") + ']'));
        for (const char *type : {"paid", "made", "made", "other"})
            QCOMPARE(post(mesh.engine(), "Broker", "default", event(type)), 202);
        const Json ledger = mesh.engine().ledger();
        QCOMPARE(total(Mesh::edge(ledger, QStringLiteral("trigger"), id("Trigger", "paid")), "events"), 1);
        QCOMPARE(total(Mesh::edge(ledger, QStringLiteral("trigger"), id("Trigger", "both")), "events"), 3);
        QCOMPARE(total(Mesh::edge(ledger, QStringLiteral("trigger"), id("Trigger", "all")), "events"), 4);
    }

    void answersOfTheEntry()
    {
        Mesh mesh(scenario(q("`subscribers`:{`shop/bad`:{`answers`:[{`status`:503}]}},`objects`:[")
                           + broker("default", q("{`retry`:1,`backoffPolicy`:`linear`,`backoffDelay`:`PT0.1S`}")) + ','
                           + trigger("bad", "[]", "bad") + ']'));
        QCOMPARE(post(mesh.engine(), "Broker", "nowhere", event("x")), 404);
        QCOMPARE(post(mesh.engine(), "InMemoryChannel", "nowhere", event("x")), 500);
        QCOMPARE(post(mesh.engine(), "Service", "good", event("x")), 200);
        QCOMPARE(post(mesh.engine(), "Service", "bad", event("x")), 503);
        // One finally failing trigger without a dead letter sink makes the whole answer a failure.
        QCOMPARE(post(mesh.engine(), "Broker", "default", event("x")), 500);
        const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "bad"));
        QCOMPARE(total(edge, "lost"), 1);
        QCOMPARE(total(edge, "retries"), 1);
        QCOMPARE(edge["failures"], (Json{{"5xx", 2}}));
    }

    /// What is retried, how often, and what goes straight to the dead letters (knative-resources 16.3).
    void retries_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("failure");
        const auto row = [](const QByteArray &answer, int attempts, const char *status, const char *failure) {
            QTest::newRow(answer.constData()) << answer << attempts << QString::fromLatin1(status)
                                  << QString::fromLatin1(failure);
        };
        row(q("{`status`:500}"), 3, "500", "5xx");
        row(q("{`status`:404}"), 3, "404", "4xx");
        row(q("{`status`:429}"), 3, "429", "4xx");
        row(q("{`status`:400}"), 1, "400", "4xx");
        row(q("{`status`:301}"), 1, "301", "3xx");
        row(q("{`refuse`:true}"), 3, "none", "none");
        row(q("{`status`:0}"), 3, "none", "none");
        row(q("{`status`:200,`body`:`thanks`}"), 3, "200", "notEvent");
        row(q("{`status`:200,`latency`:9}"), 3, "none", "none");
    }

    void retries()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, attempts);
        QFETCH(QString, status);
        QFETCH(QString, failure);
        const QByteArray sink = q("`deadLetterSink`:{`ref`:{`apiVersion`:`v1`,`kind`:`Service`,`name`:`dls`}}");
        Mesh mesh(scenario(q("`subscribers`:{`shop/bad`:{`latency`:[0.01,0.1],`answers`:[") + answer
                           + q("]}},`objects`:[")
                           + broker("default", q("{`retry`:2,`backoffPolicy`:`exponential`,`backoffDelay`:`PT0.2S`,"
                                                 "`timeout`:`PT1S`,")
                                                   + sink + '}')
                           + ',' + trigger("bad", "[]", "bad") + ']'));
        QCOMPARE(post(mesh.engine(), "Broker", "default", event("x")), 202);
        mesh.engine().advance(mesh.engine().now() + 20);
        const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "bad"));
        QCOMPARE(edge["attempts"], (Json{{status.toStdString(), attempts}}));
        QCOMPARE(edge["failures"], (Json{{failure.toStdString(), attempts}}));
        QCOMPARE(total(edge, "events"), 1);
        QCOMPARE(total(edge, "deadLettered"), 1);
        QCOMPARE(total(edge, "lost"), 0);
    }

    /// A reply that matches its own trigger goes round until its time to live is used up.
    void replyLoopEnds()
    {
        Mesh mesh(scenario(q("`subscribers`:{`shop/echo`:{`reply`:{`type`:`again`}}},`objects`:[")
                           + broker("default", "{}") + ',' + trigger("echo", "[]", "echo") + ']'));
        QCOMPARE(post(mesh.engine(), "Broker", "default", event("again")), 500);
        QVERIFY(mesh.engine().idle());
        const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "echo"));
        QCOMPARE(total(edge, "events"), 255);
    }

    void pingFollowsItsSchedule()
    {
        Mesh mesh(
            scenario(
                q("`objects`:[") + broker("default", "{}")
                + q(",{`apiVersion`:`sources.knative.dev/v1`,`kind`:`PingSource`,"
                    "`metadata`:{`name`:`tick`,`namespace`:`shop`},`spec`:{`schedule`:`*/10 * * * * *`,`data`:`{}`,"
                    "`sink`:{`ref`:{`apiVersion`:`eventing.knative.dev/v1`,`kind`:`Broker`,`name`:`default`}}}}]")),
            {.until = 61});
        mesh.engine().advance(120);
        const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("sink"),
                                     QStringLiteral("sources.knative.dev/PingSource/shop/tick"));
        QCOMPARE(total(edge, "events"), 6);
        QCOMPARE(edge["attempts"], (Json{{"202", 6}}));
    }

    void sourceWithoutSinkRetriesAndReports()
    {
        Mesh mesh(scenario(q("`objects`:[{`apiVersion`:`sources.knative.dev/v1`,`kind`:`PingSource`,"
                           "`metadata`:{`name`:`tick`,`namespace`:`shop`},`spec`:{`schedule`:`30 * * * * *`,"
                           "`sink`:{`uri`:`http://broker-ingress.knative-eventing.svc.cluster.local/shop/gone`}}}]")),
                  {.until = 50});
        mesh.engine().advance(60);
        const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("sink"),
                                     QStringLiteral("sources.knative.dev/PingSource/shop/tick"));
        QCOMPARE(edge["attempts"], (Json{{"404", 6}}));
        QCOMPARE(total(edge, "lost"), 1);
        const auto events = mesh.engine().takeEvents();
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events[0].reason, QStringLiteral("SinkSendFailed"));
        QVERIFY(mesh.engine().takeEvents().empty());
    }

    void sequencePassesReplies()
    {
        const QByteArray sequence =
            q("{`apiVersion`:`flows.knative.dev/v1`,`kind`:`Sequence`,`metadata`:{`name`:`flow`,"
              "`namespace`:`shop`},`spec`:{`steps`:[{`ref`:{`apiVersion`:`v1`,`kind`:`Service`,`name`:`one`}},"
              "{`ref`:{`apiVersion`:`v1`,`kind`:`Service`,`name`:`two`}}]}}");
        Mesh mesh(
            scenario(q("`subscribers`:{`shop/one`:{`reply`:{`type`:`mid`}},`shop/two`:{`answers`:[{`status`:503}]}},"
                       "`objects`:[")
                     + sequence + ']'));
        // A failing later step fails the whole chain (dataplane 3.10).
        QCOMPARE(post(mesh.engine(), "Sequence", "flow", event("start")), 500);
        const QString via = QStringLiteral("flows.knative.dev/Sequence/shop/flow");
        const Json ledger = mesh.engine().ledger();
        int steps = 0;
        for (const Json &edge : ledger["edges"]) {
            if (edge["role"] != "step" || weir::stringAt(edge, "/via") != via)
                continue;
            ++steps;
            QCOMPARE(total(edge, "events"), 1);
            // The loss belongs to the step that failed.
            QCOMPARE(total(edge, "lost"), weir::stringAt(edge, "/to").endsWith(QStringLiteral("two")) ? 1 : 0);
            QVERIFY(weir::stringAt(edge, "/name").startsWith(QStringLiteral("flow-kn-sequence-")));
        }
        QCOMPARE(steps, 2);
    }

    void brokenCesqlNeverReachesTheSubscriber()
    {
        Mesh mesh(scenario(q("`objects`:[") + broker("default", q("{`retry`:1}")) + ','
                           + trigger("odd", q("[{`cesql`:`type`}]"), "a") + ']'));
        QCOMPARE(post(mesh.engine(), "Broker", "default", event("x")), 500);
        const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "odd"));
        QCOMPARE(total(edge, "events"), 0);
        QCOMPARE(total(edge, "lost"), 1);
    }

    void outageComesAndGoes()
    {
        Mesh mesh(slower("outage", 3));
        const auto failures = [&mesh] {
            const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "billing"));
            return Mesh::sum(edge["failures"]);
        };
        mesh.engine().advance(60);
        QCOMPARE(failures(), 0);
        mesh.engine().advance(180);
        const qint64 during = failures();
        QVERIFY(during > 100);
        mesh.engine().advance(182);
        const qint64 after = failures();
        mesh.engine().advance(240);
        QCOMPARE(failures(), after);
    }

    void silenceIsSilent()
    {
        Mesh mesh(slower("silence", 3));
        const auto sent = [&mesh] {
            return total(Mesh::edge(mesh.engine().ledger(), QStringLiteral("binding"),
                                    QStringLiteral("sources.knative.dev/SinkBinding/shop/storefront")), "events");
        };
        mesh.engine().advance(65);
        const qint64 before = sent();
        QVERIFY(before > 100);
        mesh.engine().advance(120);
        QCOMPARE(sent(), before);
    }

    /// While the filter is away every trigger dead-letters, also what its filter would stop (dataplane 3.6).
    void filterRestart()
    {
        Mesh mesh(slower("shop", 12), {.until = 45, .restarts = {QStringLiteral("mt-broker-filter@30")}});
        mesh.engine().advance(29.9);
        const auto letters = [&mesh] {
            return total(Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "audit")),
                         "deadLettered");
        };
        QCOMPARE(letters(), 0);
        mesh.engine().advance(90);
        QVERIFY(mesh.engine().idle());
        QVERIFY(letters() > 0);
        const Json edge = Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "billing"));
        QVERIFY(Mesh::sum(edge["sincePodStart"]["attempts"]) < Mesh::sum(edge["attempts"]));
        QVERIFY(Mesh::sum(edge["sincePodStart"]["attempts"]) > 0);
        for (const weir::demo::Pod &pod : mesh.engine().pods()) {
            if (pod.component == QStringLiteral("mt-broker-filter")) {
                QCOMPARE(pod.restarts, 1);
                QCOMPARE(pod.startedAt, 32.0);
                QVERIFY(pod.ready);
            }
        }
    }

    /// An in-memory channel takes what is under way with it; publishers are told.
    void dispatcherRestart()
    {
        Mesh mesh(slower("shop", 12), {.until = 45, .restarts = {QStringLiteral("imc-dispatcher@30")}});
        mesh.engine().advance(31);
        for (const weir::demo::Pod &pod : mesh.engine().pods()) {
            if (pod.component == QStringLiteral("imc-dispatcher")) {
                QVERIFY(!pod.ready);
                QVERIFY(mesh.engine().metricsPage(pod.nameSpace, pod.name).isEmpty());
            }
        }
        mesh.engine().advance(100);
        QVERIFY(mesh.engine().idle());
        const Json ledger = mesh.engine().ledger();
        const Json sent = Mesh::edge(ledger, QStringLiteral("binding"),
                                     QStringLiteral("sources.knative.dev/SinkBinding/shop/storefront"));
        QVERIFY(total(sent, "lost") > 5);
        QVERIFY(sent["attempts"].contains("500"));
        QVERIFY(total(Mesh::edge(ledger, QStringLiteral("trigger"), id("Trigger", "fraud-check")), "lost") > 0);
    }

    void restartIsChecked()
    {
        QVERIFY(weir::demo::Engine::checkRestart(QStringLiteral("mt-broker-filter@30")));
        for (const char *text : {"mt-broker-filter", "nothing@3", "@3", "imc-dispatcher@x", "imc-dispatcher@-1"})
            QVERIFY(!weir::demo::Engine::checkRestart(QString::fromLatin1(text)));
    }

    void objectsComeAndGo()
    {
        Mesh mesh(slower("shop", 10));
        mesh.engine().advance(5);
        const weir::demo::Scenario added = scenario(q("`objects`:[") + trigger("late", "[]", "late") + ']');
        mesh.add(added.objects[0]);
        mesh.engine().advance(12);
        const auto events = [&mesh] {
            return total(Mesh::edge(mesh.engine().ledger(), QStringLiteral("trigger"), id("Trigger", "late")),
                         "events");
        };
        const qint64 carried = events();
        QVERIFY(carried > 40);
        mesh.remove(added.objects[0]);
        mesh.engine().advance(14);
        const qint64 last = events();
        mesh.engine().advance(20);
        QCOMPARE(events(), last);
    }

    void workloadsLog()
    {
        Mesh mesh(builtIn("shop"));
        mesh.engine().advance(5);
        bool seen = false;
        for (const weir::demo::Pod &pod : mesh.engine().pods()) {
            if (pod.component != QStringLiteral("fraud-check"))
                continue;
            seen = true;
            QCOMPARE(pod.container, QStringLiteral("user-container"));
            const QByteArray log = mesh.engine().log(pod.nameSpace, pod.name, pod.container, 5);
            QCOMPARE(log.count('\n'), 5);
            QVERIFY(log.contains("model service is not ready"));
        }
        QVERIFY(seen);
    }

    void largeRuns()
    {
        Mesh mesh(builtIn("large"), {.until = 4});
        mesh.engine().advance(15);
        QVERIFY(mesh.engine().idle());
        QVERIFY(mesh.engine().ledger()["edges"].size() > 2000);
    }
};
