// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QFile>
#include <QTemporaryDir>

/// The way of one event through designs written for it.
class SimulateVerbTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put("event.json", event("order.created"));
    }

    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray event(const char *type)
    {
        return QByteArray(R"({"specversion":"1.0","id":"1","source":"/shop","type":")") + type + "\"}";
    }

    weir::test::Run ask(const QByteArray &yaml, const QStringList &options = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("simulate"), QStringLiteral("-"),
                                               QStringLiteral("--event"), QStringLiteral("event.json"),
                                               QStringLiteral("--output"), QStringLiteral("json")} + options,
                                   yaml, 120'000, m_folder->path());
    }

    Json simulate(const QByteArray &yaml, const QStringList &options = {}) const
    {
        const auto ran = ask(yaml, options);
        if (ran.exitCode != 0)
            qWarning("exit %d: %s", ran.exitCode, ran.err.constData());
        return ran.json();
    }

    static QStringList fail(const char *what) { return {QStringLiteral("--fail"), QString::fromLatin1(what)}; }
    static QStringList reply(const char *what) { return {QStringLiteral("--reply"), QString::fromLatin1(what)}; }
    static QStringList at(const char *what) { return {QStringLiteral("--at"), QString::fromLatin1(what)}; }

    /// "0 failed worker t" for each step with one of these outcomes (all: none given); ids cut to their names.
    static QStringList told(const Json &simulation, const QStringList &outcomes = {})
    {
        QStringList lines;
        const auto brief = [](const Json &id) { return weir::toQString(id).section(u'/', -1); };
        for (const Json &step : simulation["steps"]) {
            const QString outcome = weir::toQString(step["outcome"]);
            if (!outcomes.isEmpty() && !outcomes.contains(outcome))
                continue;
            lines.append(QString::number(step["at"].get<double>()) + u' ' + outcome + u' ' + brief(step["node"])
                         + (step["via"].is_null() ? QString() : u' ' + brief(step["via"])));
        }
        return lines;
    }

    static Json service(const char *name) { return std::string("core/Service/shop/") + name; }

    static QByteArray broker(const char *name, const char *rest = "")
    {
        return QByteArray("---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: ") + name
            + "\n  namespace: shop\n" + rest;
    }

    static QByteArray trigger(const char *name, const char *broker, const char *subscriber, const char *rest = "")
    {
        return QByteArray("---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: ") + name
            + ", namespace: shop}\nspec:\n  broker: " + broker
            + "\n  subscriber: {ref: {apiVersion: v1, kind: Service, name: " + subscriber + "}}\n" + rest;
    }

    static QByteArray channel(const char *name)
    {
        return QByteArray("---\napiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata: {name: ") + name
            + ", namespace: shop}\n";
    }

    static QByteArray subscription(const char *name, const char *channel, const char *subscriber, const char *rest = "")
    {
        return QByteArray("---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: ") + name
            + ", namespace: shop}\nspec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: "
            + channel + "}\n  subscriber: {ref: {apiVersion: v1, kind: Service, name: " + subscriber + "}}\n" + rest;
    }

    static constexpr auto Grave = "deadLetterSink: {ref: {apiVersion: v1, kind: Service, name: grave}}";

private Q_SLOTS:
    void fanOutByFilters()
    {
        const QByteArray yaml = broker("b")
            + trigger("all", "b", "audit")
            + trigger("created", "b", "mailer", "  filter: {attributes: {type: order.created}}\n")
            + trigger("paid", "b", "shipper", "  filters: [{exact: {type: order.paid}}]\n")
            + trigger("sql", "b", "other", "  filters: [{any: [{cesql: \"type = 'x'\"}, {prefix: {source: /b}}]}]\n");
        const Json simulation = simulate(yaml);
        QCOMPARE(simulation["deliveredTo"], Json::array({service("audit"), service("mailer")}));
        QCOMPARE(simulation["lost"], Json::array());
        QCOMPARE(simulation["deadLettered"], Json::array());
        QCOMPARE(simulation["answer"], Json(202));
        QCOMPARE(told(simulation), QStringList({QStringLiteral("0 accepted b"), QStringLiteral("0 filtered shipper paid"),
                                                QStringLiteral("0 filtered other sql"),
                                                QStringLiteral("0 delivered audit all"),
                                                QStringLiteral("0 delivered mailer created")}));
        // Which clause failed, and on what value.
        const Json &clause = simulation["steps"][1]["clauses"][0];
        QCOMPARE(clause["clause"], Json("/spec/filters/0/exact/type"));
        QCOMPARE(clause["result"], Json(false));
        QCOMPARE(clause["saw"], Json("order.created"));
        QVERIFY(simulation["steps"][1]["reason"].dump().find("order.created") != std::string::npos);
        QVERIFY(simulation["steps"][2]["clauses"].size() == 3);
        // Services that are not described are where the files end.
        QVERIFY(simulation["steps"][3]["reason"].dump().find("not in these files") != std::string::npos);
    }

    void aReplyComesBackToTheBroker()
    {
        const QByteArray yaml = broker("b")
            + trigger("created", "b", "biller", "  filter: {attributes: {type: order.created}}\n")
            + trigger("paid", "b", "shipper", "  filter: {attributes: {type: order.paid}}\n");
        QCOMPARE(simulate(yaml)["deliveredTo"], Json::array({service("biller")}));
        put("paid.json", event("order.paid"));
        const Json simulation = simulate(yaml, reply("Service/biller=paid.json"));
        QCOMPARE(simulation["deliveredTo"], Json::array({service("biller"), service("shipper")}));
        // The reply has the event's countdown; the subscriber sees none.
        const Json &replied = simulation["steps"][3];
        QCOMPARE(replied["outcome"], Json("replied"));
        QCOMPARE(simulation["events"][replied["event"].get<size_t>()]["knativebrokerttl"], Json(255));
        QCOMPARE(simulation["steps"][4]["outcome"], Json("accepted"));
        QCOMPARE(simulation["events"][simulation["steps"][4]["event"].get<size_t>()]["knativebrokerttl"], Json(254));
        QVERIFY(!simulation["events"][simulation["steps"][2]["event"].get<size_t>()].contains("knativebrokerttl"));
    }

    void retriesThenTheOwnDeadLetterSink()
    {
        const QByteArray yaml = broker("b") + trigger("t", "b", "worker",
            (std::string("  delivery: {retry: 2, backoffPolicy: exponential, backoffDelay: PT1S, ") + Grave + "}\n").c_str());
        const Json simulation = simulate(yaml, fail("worker=503"));
        QCOMPARE(told(simulation), QStringList({QStringLiteral("0 accepted b"), QStringLiteral("0 failed worker t"),
                                                QStringLiteral("1 failed worker t"), QStringLiteral("3 failed worker t"),
                                                QStringLiteral("3 deadlettered grave t")}));
        QCOMPARE(simulation["deliveredTo"], Json::array());
        QCOMPARE(simulation["deadLettered"], Json::array({service("grave")}));
        QCOMPARE(simulation["lost"], Json::array());
        QCOMPARE(simulation["answer"], Json(202));
        const Json &letter = simulation["events"][simulation["deadLetters"][0]["event"].get<size_t>()];
        QCOMPARE(letter["knativeerrordest"], Json("http://worker.shop.svc.cluster.local"));
        QCOMPARE(letter["knativeerrorcode"], Json(503));
        QVERIFY(!letter.contains("knativeerrordata"));
        QCOMPARE(letter["type"], Json("order.created"));
    }

    void theBrokersSinkIsInherited()
    {
        const QByteArray yaml = broker("b", (std::string("spec: {delivery: {") + Grave + "}}\n").c_str())
            + trigger("t", "b", "worker", "  delivery: {retry: 1, backoffPolicy: linear, backoffDelay: PT5S}\n");
        const Json simulation = simulate(yaml, fail("worker=none"));
        QCOMPARE(told(simulation, {QStringLiteral("failed"), QStringLiteral("deadlettered")}),
                 QStringList({QStringLiteral("0 failed worker t"), QStringLiteral("0 failed worker t"),
                              QStringLiteral("0 deadlettered grave t")}));
        const Json &letter = simulation["events"][simulation["deadLetters"][0]["event"].get<size_t>()];
        QCOMPARE(letter["knativeerrorcode"], Json(500));
        QVERIFY(QByteArray::fromBase64(QByteArray::fromStdString(letter["knativeerrordata"].get<std::string>()))
                    .startsWith("dispatch error: "));
        // A dead letter sink that fails has the same retries; then the event is gone.
        const Json gone = simulate(yaml, fail("worker=500") + fail("grave=500"));
        QCOMPARE(told(gone, {QStringLiteral("failed"), QStringLiteral("lost")}).size(), 5);
        QCOMPARE(gone["lost"], Json::array({service("grave")}));
        QCOMPARE(gone["answer"], Json(500));
    }

    void codesThatAreNotTriedAgain()
    {
        const QByteArray yaml = broker("b") + trigger("t", "b", "worker");
        for (const char *how : {"worker=400", "worker=3xx", "worker=307", "worker=413"}) {
            const Json simulation = simulate(yaml, fail(how));
            QCOMPARE(told(simulation, {QStringLiteral("failed")}).size(), 1);
            QCOMPARE(simulation["lost"], Json::array({service("worker")}));
        }
        for (const char *how : {"worker=404", "worker=429", "worker=503", "worker=none", "worker=notevent"}) {
            const Json simulation = simulate(yaml, fail(how));
            const QStringList failed = told(simulation, {QStringLiteral("failed")});
            QCOMPARE(failed.size(), 11);
            QCOMPARE(failed.back(), QStringLiteral("204.6 failed worker t"));
            // Without a dead letter sink the event is lost, and the sender is told.
            QCOMPARE(simulation["lost"], Json::array({service("worker")}));
            QCOMPARE(simulation["answer"], Json(500));
        }
    }

    void aHeaderMayAskForLongerWaits()
    {
        const auto yaml = [](const char *longest) {
            return broker("b") + trigger("t", "b", "worker",
                (std::string("  delivery: {retry: 3, backoffPolicy: exponential, backoffDelay: PT2S") + longest
                 + "}\n").c_str());
        };
        const auto failures = [this](const QByteArray &files, const QStringList &options) {
            return told(simulate(files, options), {QStringLiteral("failed")});
        };
        const auto asked = [](const char *code, const char *seconds) {
            return fail(code) + QStringList{QStringLiteral("--retry-after"), QString::fromLatin1(seconds)};
        };
        // The longer of the two waits counts: 3 s rather than 2 s, then 4 s and 8 s.
        QCOMPARE(failures(yaml(", retryAfterMax: PT30S"), asked("worker=503", "worker=3")),
                 QStringList({QStringLiteral("0 failed worker t"), QStringLiteral("3 failed worker t"),
                              QStringLiteral("7 failed worker t"), QStringLiteral("15 failed worker t")}));
        // Not more than retryAfterMax, nor without it.
        QCOMPARE(failures(yaml(", retryAfterMax: PT5S"), asked("worker=429", "worker=3600")).back(),
                 QStringLiteral("18 failed worker t"));
        QCOMPARE(failures(yaml(""), asked("worker=429", "worker=3600")).back(), QStringLiteral("14 failed worker t"));
        QCOMPARE(failures(yaml(", retryAfterMax: PT0S"), asked("worker=429", "worker=3600")).back(),
                 QStringLiteral("14 failed worker t"));
        for (const char *wrong : {"worker=soon", "worker=-1"})
            QCOMPARE(ask(yaml(""), asked("worker=503", wrong)).exitCode, 2);
        // Nobody reads the header of these.
        QCOMPARE(ask(yaml(""), asked("worker=500", "worker=3")).exitCode, 2);
    }

    void timeOuts()
    {
        const QByteArray bounded = broker("b") + trigger("t", "b", "worker",
            (std::string("  delivery: {retry: 1, backoffPolicy: linear, backoffDelay: PT1S, timeout: PT3S, ") + Grave
             + "}\n").c_str());
        const Json simulation = simulate(bounded, fail("worker=slow"));
        QCOMPARE(told(simulation, {QStringLiteral("failed"), QStringLiteral("deadlettered")}),
                 QStringList({QStringLiteral("3 failed worker t"), QStringLiteral("6 failed worker t"),
                              QStringLiteral("6 deadlettered grave t")}));
        // The dispatcher waits for the filter, which leaves no mark.
        const Json &letter = simulation["events"][simulation["deadLetters"][0]["event"].get<size_t>()];
        QVERIFY(!letter.contains("knativeerrordest") && !letter.contains("knativeerrorcode"));
        const Json waiting = simulate(broker("b") + trigger("t", "b", "worker"), fail("worker=slow"));
        QCOMPARE(waiting["open"], Json::array({service("worker")}));
        QCOMPARE(waiting["lost"], Json::array());
        QCOMPARE(waiting["answer"], Json());
    }

    void channelsAndReplies()
    {
        const QByteArray yaml = channel("in") + channel("out")
            + subscription("one", "in", "worker",
                           "  reply: {ref: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: out}}\n")
            + subscription("two", "in", "audit") + subscription("three", "out", "store");
        const Json simulation = simulate(yaml, at("in"));
        QCOMPARE(simulation["deliveredTo"], Json::array({service("worker"), service("audit"), service("store")}));
        const Json silent = simulate(yaml, at("InMemoryChannel/in") + reply("worker=none"));
        QCOMPARE(silent["deliveredTo"], Json::array({service("worker"), service("audit")}));
        put("answer.json", event("answer"));
        const Json discarded = simulate(yaml, at("in") + reply("audit=answer.json"));
        QVERIFY(told(discarded).contains(QStringLiteral("0 discarded audit two")));
        // A body that is no event does not matter here (knative-resources 16.3).
        QCOMPARE(simulate(yaml, at("in") + fail("audit=notevent"))["lost"], Json::array());
        // A loss behind a synchronous channel comes back to who sent there: once more for each retry.
        const Json lost = simulate(yaml, at("in") + fail("store=503"));
        QCOMPARE(lost["lost"], Json::array({service("store")}));
        QCOMPARE(lost["losses"].size(), size_t(1));
        QCOMPARE(lost["answer"], Json(500));
    }

    void sequences()
    {
        const auto yaml = [](const char *reply) {
            return QByteArray("apiVersion: flows.knative.dev/v1\nkind: Sequence\nmetadata: {name: s, namespace: shop}\n"
                              "spec:\n  channelTemplate: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel}\n"
                              "  steps:\n  - ref: {apiVersion: v1, kind: Service, name: one}\n"
                              "    delivery: {retry: 1, deadLetterSink: {ref: {apiVersion: v1, kind: Service, name: grave}}}\n"
                              "  - ref: {apiVersion: v1, kind: Service, name: two}\n"
                              "  - ref: {apiVersion: v1, kind: Service, name: three}\n") + reply;
        };
        const QByteArray answered = yaml("  reply: {ref: {apiVersion: v1, kind: Service, name: end}}\n");
        QCOMPARE(simulate(answered)["deliveredTo"],
                 Json::array({service("one"), service("two"), service("three"), service("end")}));
        QCOMPARE(simulate(yaml(""))["deliveredTo"], Json::array({service("one"), service("two"), service("three")}));
        const Json ended = simulate(answered, reply("two=none"));
        QCOMPARE(ended["deliveredTo"], Json::array({service("one"), service("two")}));
        QVERIFY(told(ended).contains(QStringLiteral("0 ended two s")));
        put("other.json", event("other"));
        const Json changed = simulate(answered, reply("one=other.json"));
        QCOMPARE(changed["events"][changed["deliveries"].back()["event"].get<size_t>()]["type"], Json("other"));
        QCOMPARE(simulate(answered, fail("one=400"))["deadLettered"], Json::array({service("grave")}));
        // The loss at the second step comes back to the first, whose dead letter sink gets the original.
        const Json later = simulate(answered, fail("two=400"));
        QCOMPARE(later["lost"], Json::array({service("two")}));
        QCOMPARE(later["deadLettered"], Json::array({service("grave")}));
    }

    void parallelBranches()
    {
        const QByteArray yaml =
            "apiVersion: flows.knative.dev/v1\nkind: Parallel\nmetadata: {name: p, namespace: shop}\n"
            "spec:\n  channelTemplate: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel}\n"
            "  reply: {ref: {apiVersion: v1, kind: Service, name: end}}\n  branches:\n"
            "  - filter: {ref: {apiVersion: v1, kind: Service, name: judge}}\n"
            "    subscriber: {ref: {apiVersion: v1, kind: Service, name: one}}\n"
            "  - subscriber: {ref: {apiVersion: v1, kind: Service, name: two}}\n"
            "    reply: {ref: {apiVersion: v1, kind: Service, name: own}}\n";
        const Json both = simulate(yaml);
        for (const char *name : {"judge", "one", "two", "end", "own"})
            QVERIFY2(both["deliveredTo"].dump().find(std::string("/") + name) != std::string::npos, name);
        const Json one = simulate(yaml, reply("judge=none"));
        QCOMPARE(one["deliveredTo"], Json::array({service("judge"), service("two"), service("own")}));
        QVERIFY(told(one).contains(QStringLiteral("0 ended judge p")));
    }

    void aLoopIsCountedDown()
    {
        const QByteArray yaml = broker("b") + trigger("t", "b", "echo");
        const Json simulation = simulate(yaml, reply("echo=event.json"));
        QCOMPARE(told(simulation, {QStringLiteral("accepted")}).size(), 255);
        QCOMPARE(told(simulation, {QStringLiteral("refused")}), QStringList{QStringLiteral("0 refused b t")});
        QCOMPARE(simulation["losses"].size(), size_t(1));
        QCOMPARE(simulation["lost"], Json::array({"eventing.knative.dev/Broker/shop/b"}));
        QCOMPARE(simulation["cut"], Json(false));
        // A dead letter sink that leads back to its own broker goes round as often.
        const Json letters = simulate(broker("b", "spec: {delivery: {deadLetterSink: {ref: {apiVersion: "
                                                  "eventing.knative.dev/v1, kind: Broker, name: b}}}}\n")
                                          + trigger("t", "b", "worker"), fail("worker=400"));
        QCOMPARE(told(letters, {QStringLiteral("accepted")}).size(), 255);
        QCOMPARE(told(letters, {QStringLiteral("refused")}).size(), 1);
    }

    void anEndlessLoopIsSaid()
    {
        // What a trigger hands to a broker begins to count anew: nothing ends this.
        const auto bridge = [](const char *name, const char *from, const char *to) {
            return QByteArray("---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: ") + name
                + ", namespace: shop}\nspec:\n  broker: " + from
                + "\n  subscriber: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: " + to + "}}\n";
        };
        const QByteArray yaml = broker("a") + broker("b") + bridge("ab", "a", "b") + bridge("ba", "b", "a");
        const Json simulation = simulate(yaml, at("Broker/a"));
        QCOMPARE(told(simulation, {QStringLiteral("loop")}), QStringList{QStringLiteral("0 loop a ba")});
        QCOMPARE(simulation["open"], Json::array({"eventing.knative.dev/Broker/shop/a"}));
        // Kafka brokers count nothing.
        const QByteArray kafka = broker("k", "  annotations: {eventing.knative.dev/broker.class: Kafka}\n")
            + trigger("t", "k", "echo");
        const Json round = simulate(kafka, reply("echo=event.json"));
        QVERIFY(told(round).contains(QStringLiteral("0 loop k t")));
    }

    void multiplyingEventsEnd()
    {
        const QByteArray yaml = broker("b") + trigger("one", "b", "echo") + trigger("two", "b", "echo");
        const Json simulation = simulate(yaml, reply("echo=event.json"));
        QCOMPARE(simulation["cut"], Json(true));
        QCOMPARE(simulation["steps"].back()["outcome"], Json("cut"));
    }

    void dataPlanesDiffer()
    {
        const char *policy = "  delivery: {retry: 1, backoffPolicy: linear, backoffDelay: PT1S}\n";
        const QByteArray kafka = broker("k", "  annotations: {eventing.knative.dev/broker.class: Kafka}\n")
            + trigger("t", "k", "worker", policy);
        const Json simulation = simulate(kafka, fail("worker=503"));
        QCOMPARE(told(simulation, {QStringLiteral("failed")}),
                 QStringList({QStringLiteral("0 failed worker t"), QStringLiteral("1 failed worker t")}));
        QCOMPARE(simulation["answer"], Json(202)); // the topic has it
        // RabbitMQ looks at the attribute map only.
        const QByteArray rabbit = broker("r", "  annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}\n")
            + trigger("t", "r", "worker", "  filters: [{exact: {type: nothing}}]\n");
        QCOMPARE(simulate(rabbit)["deliveredTo"], Json::array({service("worker")}));
        // An expression that gives no truth value kills the filter.
        const QByteArray breaking = broker("b") + trigger("t", "b", "worker", "  filters: [{cesql: type}]\n");
        const Json broken = simulate(breaking);
        QCOMPARE(told(broken, {QStringLiteral("failed")}).size(), 11);
        QCOMPARE(broken["lost"], Json::array({service("worker")}));
    }

    void wherePeopleDoNotSay()
    {
        const QByteArray source =
            "---\napiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: p, namespace: shop}\n"
            "spec:\n  ceOverrides: {extensions: {colour: red}}\n"
            "  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}\n";
        const QByteArray one = source + broker("b")
            + trigger("t", "b", "worker", "  filter: {attributes: {colour: red}}\n");
        QCOMPARE(simulate(one)["at"], Json("eventing.knative.dev/Broker/shop/b"));
        QCOMPARE(simulate(one)["deliveredTo"], Json::array());
        QCOMPARE(simulate(one, at("PingSource/p"))["deliveredTo"], Json::array({service("worker")}));
        const auto two = ask(one + channel("c"));
        QCOMPARE(two.exitCode, 2);
        QVERIFY2(two.err.contains("Broker/shop/b") && two.err.contains("InMemoryChannel/shop/c"), two.err.constData());
    }

    void otherFormsOfAnEvent()
    {
        put("event.http", "ce-specversion: 1.0\r\nce-id: 1\r\nCE-Type: order.created\r\nce-source: /shop\r\n"
                          "content-type: application/json\r\n\r\n{\"a\":1}");
        const auto ran = weir::test::weirctl(
            {QStringLiteral("simulate"), QStringLiteral("-"), QStringLiteral("--event"), QStringLiteral("event.http"),
             QStringLiteral("--output"), QStringLiteral("json")},
            broker("b") + trigger("t", "b", "worker", "  filter: {attributes: {type: order.created}}\n"), 120'000,
            m_folder->path());
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()["deliveredTo"], Json::array({service("worker")}));
        QCOMPARE(ran.json()["events"][0]["data"], (Json{{"a", 1}}));
    }

    void mistakes()
    {
        const QByteArray yaml = broker("b") + trigger("worker", "b", "worker");
        const auto says = [&](const weir::test::Run &ran, int code, const char *text) {
            QVERIFY2(ran.exitCode == code && ran.err.contains(text) && ran.out.isEmpty(),
                     (QByteArray::number(ran.exitCode) + ' ' + ran.err).constData());
        };
        says(ask(yaml, fail("nobody=503")), 2, "nobody");
        says(ask(yaml, fail("worker")), 2, "--fail");
        says(ask(yaml, fail("worker=broken")), 2, "broken");
        says(ask(yaml, fail("worker=600")), 2, "600");
        says(ask(yaml, fail("eventing.knative.dev/Trigger/shop/worker=503")), 2, "Trigger");
        says(ask(yaml, at("nowhere")), 2, "nowhere");
        says(ask(yaml, reply("worker=nothere.json")), 3, "nothere.json");
        says(ask("", {}), 2, "--at");
        // A Trigger of the same name is not meant: it is asked by nobody.
        QCOMPARE(ask(yaml, fail("worker=503")).exitCode, 0);
        put("event.json", "{\"specversion\": \"1.0\"");
        says(ask(yaml), 3, "event.json");
        put("event.json", R"({"specversion":"1.0","id":"1","source":"/a"})");
        says(ask(yaml), 3, "type");
        QFile::remove(m_folder->filePath(QStringLiteral("event.json")));
        says(ask(yaml), 3, "event.json");
        says(weir::test::weirctl({QStringLiteral("simulate"), QStringLiteral("-")}, yaml), 2, "--event");
        put("event.json", event("a"));
        const auto broken = ask(yaml + "---\na: [\n");
        QCOMPARE(broken.exitCode, 3);
        QCOMPARE(broken.json()["deliveredTo"], Json::array({service("worker")}));
        const auto missing = weir::test::weirctl({QStringLiteral("simulate"), QStringLiteral("/nothere.yaml"),
                                                  QStringLiteral("--event"), QStringLiteral("event.json")},
                                                 {}, 120'000, m_folder->path());
        QCOMPARE(missing.exitCode, 3);
    }
};
