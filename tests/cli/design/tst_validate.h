// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QDir>

#include <algorithm>

/// Findings with their places, the verdicts of a server, exit codes.
class ValidateVerbTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    weir::test::Run validate(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("validate")} + arguments, input, 120'000,
                                   m_folder->path());
    }

    static const QStringList &json()
    {
        static const QStringList options{QStringLiteral("--output"), QStringLiteral("json")};
        return options;
    }

private Q_SLOTS:
    void placesAndVerdicts()
    {
        put("t.yaml", "# a comment\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: Bad\n"
                      "spec:\n  broker: shop\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: fine\n");
        const auto ran = validate(QStringList{QStringLiteral("t.yaml")} + json());
        QCOMPARE(ran.exitCode, 1);
        const weir::Json result = ran.json();
        QCOMPARE(result["resources"], weir::Json(2));
        QCOMPARE(result["objects"][0]["verdict"], weir::Json("refused"));
        QCOMPARE(result["objects"][1]["verdict"], weir::Json("unknown"));
        QCOMPARE(result["objects"][1]["resource"],
                 (weir::Json{{"apiVersion", "v1"}, {"kind", "Service"}, {"namespace", ""}, {"name", "fine"}}));
        QStringList lines;
        for (const weir::Json &finding : result["findings"]) {
            QCOMPARE(finding["file"], weir::Json("t.yaml"));
            QCOMPARE(weir::stringAt(finding, "/resource/name"), QStringLiteral("Bad"));
            lines.append(QStringLiteral("%1:%2 %3 %4").arg(finding["line"].get<int>()).arg(finding["column"].get<int>())
                             .arg(weir::stringAt(finding, "/rule"), weir::stringAt(finding, "/path")));
        }
        QCOMPARE(lines, (QStringList{QStringLiteral("6:1 field.required /spec/subscriber"),
                                     QStringLiteral("5:3 name.invalid /metadata/name"),
                                     QStringLiteral("7:3 reference.missing /spec/broker")}));
        const auto text = validate({QStringLiteral("t.yaml")});
        QCOMPARE(text.exitCode, 1);
        QVERIFY(text.out.startsWith("t.yaml:6:1: error: Trigger Bad: "));
        QVERIFY(text.out.contains(" [field.required]\n"));
    }

    void warningsAreNoFailure()
    {
        const auto ran = validate(QStringList{QStringLiteral("-")} + json(),
                                  "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata:\n  name: p\nspec:\n"
                                  "  sink:\n    ref:\n      apiVersion: v1\n      kind: Service\n      name: x\n");
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()["findings"][0]["severity"], weir::Json("warning"));
        QCOMPARE(ran.json()["objects"][0]["verdict"], weir::Json("accepted"));
    }

    /// A field that the server drops unless it is asked to be strict; kubectl asks.
    void strictAndLenient()
    {
        put("p.yaml", "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata:\n  name: p\nspec:\n"
                      "  shedule: '* * * * *'\n  sink:\n    uri: http://x\n");
        const auto strict = validate(QStringList{QStringLiteral("p.yaml")} + json());
        QCOMPARE(strict.exitCode, 1);
        const weir::Json object = strict.json()["objects"][0];
        QCOMPARE(object["verdict"], weir::Json("refused"));
        QCOMPARE(object["stage"], weir::Json("decode"));
        QCOMPARE(object["paths"], weir::Json::array({"spec.shedule"}));
        QVERIFY(weir::stringAt(object, "/message").contains(u"unknown field \"spec.shedule\""));
        const auto lenient = validate(QStringList{QStringLiteral("--lenient"), QStringLiteral("p.yaml")} + json());
        QCOMPARE(lenient.json()["objects"][0]["verdict"], weir::Json("accepted"));
        QCOMPARE(lenient.exitCode, 0);
        QCOMPARE(lenient.json()["findings"], weir::Json::array());
    }

    /// The same object is new here and an update there.
    void againstWhatTheClusterHas()
    {
        const QByteArray trigger = "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: t\nspec:\n"
                                   "  broker: %\n  subscriber:\n    uri: http://x\n";
        put("old.yaml", QByteArray(trigger).replace('%', "shop"));
        put("new.yaml", QByteArray(trigger).replace('%', "other"));
        QCOMPARE(validate(QStringList{QStringLiteral("new.yaml")} + json()).json()["objects"][0]["verdict"],
                 weir::Json("accepted"));
        const auto ran = validate(QStringList{QStringLiteral("--against"), QStringLiteral("old.yaml"),
                                              QStringLiteral("new.yaml")}
                                  + json());
        const weir::Json object = ran.json()["objects"][0];
        QCOMPARE(object["verdict"], weir::Json("refused"));
        QVERIFY(weir::stringAt(object, "/message").contains(u"Immutable fields changed"));
        // The findings and the exit code say the same.
        const auto text = validate({QStringLiteral("--against"), QStringLiteral("old.yaml"), QStringLiteral("new.yaml")});
        QCOMPARE(text.exitCode, 1);
        QVERIFY2(text.out.contains("Immutable fields changed"), text.out.constData());
        const auto gone = validate({QStringLiteral("--against"), QStringLiteral("gone.yaml"), QStringLiteral("new.yaml")});
        QCOMPARE(gone.exitCode, 3);
        QVERIFY2(gone.err.contains("gone.yaml"), gone.err.constData());
    }

    void profileOfACluster()
    {
        put("t.yaml", "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: t\nspec:\n"
                      "  broker: shop\n  subscriber:\n    uri: http://x\n  delivery:\n    retryAfterMax: PT10S\n");
        put("on.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: config-features\n"
                       "data:\n  delivery-retryafter: Enabled\n");
        put("bad.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: config-br-defaults\n"
                        "data:\n  default-br-config: 'a: b: c'\n");
        const auto verdict = [&](const QStringList &more) {
            return validate(more + QStringList{QStringLiteral("t.yaml")} + json()).json()["objects"][0]["verdict"];
        };
        QCOMPARE(verdict({}), weir::Json("refused"));
        QCOMPARE(verdict({QStringLiteral("--profile"), QStringLiteral("on.yaml")}), weir::Json("accepted"));
        QCOMPARE(validate({QStringLiteral("t.yaml")}).exitCode, 1);
        QCOMPARE(validate({QStringLiteral("--profile"), QStringLiteral("on.yaml"), QStringLiteral("t.yaml")}).exitCode, 0);
        const auto bad = validate({QStringLiteral("--profile"), QStringLiteral("bad.yaml"), QStringLiteral("t.yaml")});
        QCOMPARE(bad.exitCode, 3);
        QVERIFY2(bad.err.contains("config-br-defaults"), bad.err.constData());
    }

    void configMapsOfTheDocument()
    {
        const QByteArray own = "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: config-features\n"
                               "  namespace: knative-eventing\ndata:\n  delivery-retryafter: Enabled\n";
        put("t.yaml", "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: t\nspec:\n"
                      "  broker: shop\n  subscriber:\n    uri: http://x\n  delivery:\n    retryAfterMax: PT10S\n" + own);
        put("off.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: config-features\n"
                        "data:\n  delivery-retryafter: Disabled\n");
        const auto ran = validate({QStringLiteral("t.yaml")});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out.count("[config.used]"), 1);
        QVERIFY2(ran.out.contains("t.yaml:12:1: hint: ConfigMap config-features: "), ran.out.constData());
        // What is said on the command line is meant more than what lies in the folder.
        const auto given = validate({QStringLiteral("--profile"), QStringLiteral("off.yaml"), QStringLiteral("t.yaml")});
        QCOMPARE(given.exitCode, 1);
        QVERIFY2(given.out.contains("The profile has a ConfigMap of this name too"), given.out.constData());
        // In another namespace it is any ConfigMap.
        put("t.yaml", "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: t\nspec:\n"
                      "  broker: shop\n  subscriber:\n    uri: http://x\n  delivery:\n    retryAfterMax: PT10S\n"
                          + QByteArray(own).replace("knative-eventing", "shop"));
        QCOMPARE(validate({QStringLiteral("t.yaml")}).exitCode, 1);
    }

    void linesInsideOfConfigMaps_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        const QByteArray head = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\n  namespace: shop\ndata:\n";
        QTest::newRow("broken") << head + "  channel-template-spec: |\n    apiVersion: messaging.knative.dev/v1\n"
                                          "    kind: [\n"
                                << QByteArray("c.yaml:10:1: error: ConfigMap c: ");
        QTest::newRow("kind") << head + "  channel-template-spec: |\n    apiVersion: messaging.knative.dev/v1\n"
                                        "    kind: Subscription\n"
                              << QByteArray("c.yaml:9:1: error: ConfigMap c: Subscription is no kind of channel");
        QTest::newRow("no version") << head + "  channel-template-spec: |\n    kind: InMemoryChannel\n"
                                    << QByteArray("c.yaml:7:3: error: ConfigMap c: The template of the channels has no "
                                                  "\"apiVersion\"");
        QTest::newRow("one line") << head + "  channel-template-spec: '{apiVersion: v1, kind: Service}'\n"
                                  << QByteArray("c.yaml:7:3: error: ConfigMap c: Service is no kind of channel");
    }

    void linesInsideOfConfigMaps()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, place);
        put("c.yaml", text);
        const auto ran = validate({QStringLiteral("c.yaml")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.out.contains(place), ran.out.constData());
    }

    void casesOneALine()
    {
        const auto ran = validate({QStringLiteral("--cases"), QStringLiteral("-")},
                                  "{\"id\":\"a\",\"object\":{\"apiVersion\":\"eventing.knative.dev/v1\",\"kind\":\"Broker\","
                                  "\"metadata\":{\"name\":\"b\",\"namespace\":\"n\"}}}\n"
                                  "\n"
                                  "{\"id\":2}\n"
                                  "nothing\n"
                                  "{\"id\":\"z\",\"object\":7,\"flags\":[]}\n");
        QCOMPARE(ran.exitCode, 3);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const weir::Json first = weir::parseJson(lines[0].toStdString()).value_or(weir::Json());
        QCOMPARE(first["id"], weir::Json("a"));
        QCOMPARE(first["verdict"], weir::Json("accepted"));
        QCOMPARE(first["stage"], weir::Json());
        QCOMPARE(first["defaulted"]["spec"]["delivery"]["retry"], weir::Json(10));
        for (int i : {1, 2})
            QVERIFY(lines[i].contains("\"unknown\"") && lines[i].contains(QByteArray("Line ") + QByteArray::number(i + 2)));
        QVERIFY2(lines[3].contains("\"refused\"") && lines[3].contains("\"decode\""), lines[3].constData());
        const auto both = validate({QStringLiteral("--cases"), QStringLiteral("-"), QStringLiteral("x.yaml")});
        QCOMPARE(both.exitCode, 2);
    }

    void rulesAreExplained()
    {
        const auto all = validate(QStringList{QStringLiteral("--explain")} + json());
        QCOMPARE(all.exitCode, 0);
        QVERIFY(all.json()["rules"].size() > 50);
        const auto one = validate({QStringLiteral("--explain"), QStringLiteral("loop.reply")});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.out.startsWith("loop.reply (warning)\n"));
        QCOMPARE(one.out.count("\n\n"), 3);
        QCOMPARE(validate({QStringLiteral("--explain"), QStringLiteral("no.such")}).exitCode, 2);
    }

    /// What each release serves; a kind, a version, a field that came later.
    void releases_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("last"); ///< release that refuses it, the newest such
        QTest::addColumn<QString>("stage");
        QTest::newRow("EventTransform")
            << QByteArray("{apiVersion: eventing.knative.dev/v1alpha1, kind: EventTransform, metadata: {name: e}, spec: "
                          "{jsonata: {expression: '$'}}}") << QStringLiteral("1.17") << QStringLiteral("notfound");
        QTest::newRow("KafkaSource v1")
            << QByteArray("{apiVersion: sources.knative.dev/v1, kind: KafkaSource, metadata: {name: k}, spec: "
                          "{bootstrapServers: [a], topics: [t], sink: {uri: 'http://x.y'}}}")
            << QStringLiteral("1.15") << QStringLiteral("notfound");
        QTest::newRow("a field")
            << QByteArray("{apiVersion: sources.knative.dev/v1alpha1, kind: IntegrationSource, metadata: {name: i}, spec: "
                          "{timer: {message: m}, template: {}, sink: {uri: 'http://x.y'}}}")
            << QStringLiteral("1.18") << QStringLiteral("decode");
        QTest::newRow("IntegrationSink")
            << QByteArray("{apiVersion: sinks.knative.dev/v1alpha1, kind: IntegrationSink, metadata: {name: i}, spec: {log: "
                          "{}}}") << QStringLiteral("1.16") << QStringLiteral("notfound");
        QTest::newRow("KafkaChannel v1")
            << QByteArray("{apiVersion: messaging.knative.dev/v1, kind: KafkaChannel, metadata: {name: k}, spec: {}}")
            << QStringLiteral("1.17") << QStringLiteral("notfound");
        QTest::newRow("a service account instead of a Secret")
            << QByteArray("{apiVersion: sources.knative.dev/v1alpha1, kind: IntegrationSource, metadata: {name: i}, spec: "
                          "{sink: {uri: 'http://x.y'}, aws: {sqs: {arn: a, region: r}, auth: {serviceAccountName: s}}}}")
            << QStringLiteral("1.19") << QStringLiteral("decode");
        QTest::newRow("a role of Amazon's")
            << QByteArray("{apiVersion: sources.knative.dev/v1, kind: KafkaSource, metadata: {name: k}, spec: {sink: {uri: "
                          "'http://x.y'}, bootstrapServers: [a], topics: [t], net: {sasl: {roleARN: {secretKeyRef: {name: s, "
                          "key: k}}}}}}")
            << QStringLiteral("1.20") << QStringLiteral("decode");
        QTest::newRow("an event of GitLab's")
            << QByteArray("{apiVersion: sources.knative.dev/v1alpha1, kind: GitLabSource, metadata: {name: g}, spec: "
                          "{projectUrl: 'http://x', eventTypes: [push_events, releases_events], accessToken: {secretKeyRef: "
                          "{name: s, key: k}}, secretToken: {secretKeyRef: {name: s, key: k}}, sink: {uri: 'http://x.y'}}}")
            << QStringLiteral("1.19") << QStringLiteral("schema");
        QTest::newRow("format")
            << QByteArray("{apiVersion: eventing.knative.dev/v1, kind: Trigger, metadata: {name: t}, spec: {broker: b, "
                          "subscriber: {uri: 'http://x.y'}, delivery: {format: json}}}")
            << QStringLiteral("1.15") << QStringLiteral("webhook");
    }

    void releases()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, last);
        QFETCH(QString, stage);
        put("o.yaml", object + "\n");
        bool refused = true;
        for (int minor = 15; minor <= 22; ++minor) {
            const QString release = QStringLiteral("1.%1").arg(minor);
            const auto ran = validate(QStringList{QStringLiteral("--release"), release, QStringLiteral("o.yaml")} + json());
            const weir::Json result = ran.json()["objects"][0];
            // What came before the first release is not told apart.
            if (release == QStringLiteral("1.17") && stage == u"decode")
                QCOMPARE(weir::stringAt(result, "/verdict"), QStringLiteral("refused"));
            else if (refused && weir::stringAt(result, "/stage") != u"notfound")
                QCOMPARE(weir::stringAt(result, "/stage"), stage);
            QCOMPARE(weir::stringAt(result, "/verdict"),
                     refused ? QStringLiteral("refused") : QStringLiteral("accepted"));
            if (release == last)
                refused = false;
        }
        QVERIFY(!refused);
    }

    void anUnknownReleaseIsRefused()
    {
        put("o.yaml", "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b}}\n");
        const auto wrong = validate({QStringLiteral("--release"), QStringLiteral("2.0"), QStringLiteral("o.yaml")});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains("1.15") && wrong.err.contains("1.22"));
        const auto right =
            validate(QStringList{QStringLiteral("--release"), QStringLiteral("1.22"), QStringLiteral("o.yaml")} + json());
        QCOMPARE(right.json()["release"], weir::Json("1.22"));
        QCOMPARE(weir::stringAt(right.json(), "/features/0/value"), QStringLiteral("enabled"));
    }

    void waivedIsNoFailure()
    {
        put("b.yaml", "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b, annotations: "
                      "{eventing.knative.dev/broker.class: kafka}}, spec: {config: {apiVersion: v1, kind: ConfigMap, name: "
                      "c, namespace: shop}}}\n");
        QCOMPARE(validate({QStringLiteral("b.yaml")}).exitCode, 1);
        put("b.weir.json", "{\"waivers\": [{\"node\": \"eventing.knative.dev/Broker//b\", \"rule\": \"broker.class\", "
                           "\"path\": \"/metadata/annotations/eventing.knative.dev~1broker.class\", \"reason\": "
                           "\"ours\"}]}");
        const auto ran = validate(QStringList{QStringLiteral("b.yaml")} + json());
        QCOMPARE(ran.exitCode, 0);
        bool found = false;
        const weir::Json result = ran.json();
        for (const weir::Json &finding : result["findings"])
            found = found || weir::stringAt(finding, "/waived") == u"ours";
        QVERIFY(found);
    }

    void aSyntaxErrorHidesNothing()
    {
        put("a.yaml", "a: b: c\n");
        put("b.yaml", "apiVersion: v1\nkind: Service\nmetadata:\n  name: Bad_name\n");
        const auto ran = validate(QStringList{QStringLiteral(".")} + json());
        QCOMPARE(ran.exitCode, 3);
        const weir::Json result = ran.json();
        QCOMPARE(result["findings"][0]["rule"], weir::Json("syntax"));
        QCOMPARE(result["findings"][0]["file"], weir::Json("a.yaml"));
        QCOMPARE(result["findings"][0]["line"], weir::Json(1));
        QCOMPARE(result["findings"][1]["rule"], weir::Json("name.invalid"));
        QCOMPARE(result["resources"], weir::Json(1));
        QVERIFY(ran.err.contains("a.yaml:1:"));
    }

    void everySample()
    {
        const QString shared = weir::test::sharedDir();
        if (shared.isEmpty())
            QSKIP("no reference material beside the project");
        const QDir samples(shared + QStringLiteral("/samples/manifests"));
        for (const QString &file : samples.entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
            const auto ran = validate(QStringList{samples.filePath(file)} + json());
            const weir::Json result = ran.json();
            QVERIFY2(result.is_object(), qPrintable(file));
            QCOMPARE(result["objects"].size(), result["resources"].get<size_t>());
            // A refusal never stands alone: a finding says at which place of the file.
            for (const weir::Json &object : result["objects"]) {
                const bool isFound = std::any_of(
                    result["findings"].begin(), result["findings"].end(), [&](const weir::Json &finding) {
                        return finding["severity"] == "error" && finding["resource"] == object["resource"];
                    });
                QVERIFY2(isFound || object["verdict"] != weir::Json("refused"), object.dump().c_str());
            }
            bool error = false;
            for (const weir::Json &finding : result["findings"]) {
                error = error || finding["severity"] == weir::Json("error");
                QVERIFY2(finding.contains("line") && !weir::stringAt(finding, "/message").isEmpty(), qPrintable(file));
            }
            QCOMPARE(ran.exitCode == 0, !error);
        }
    }

    /// Findings that call an object refused are never against a real server's own answer.
    void noFindingAgainstTheServer()
    {
        const QString vectors = weir::test::vectorsDir();
        QFile file(vectors + QStringLiteral("/verdicts/mutations.jsonl"));
        if (vectors.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("no recorded verdicts beside the project");
        QByteArray accepted;
        int count = 0;
        while (!file.atEnd()) {
            const auto vector = weir::parseJson(file.readLine().toStdString());
            if (!vector || !weir::boolAt(*vector, "/accepted") || weir::stringAt(*vector, "/verb") != u"create")
                continue;
            weir::Json object = (*vector)["object"];
            object["metadata"]["name"] = "case-" + std::to_string(++count);
            accepted += QByteArray::fromStdString(object.dump()) + '\n';
        }
        QVERIFY(count > 400);
        const auto ran = validate(QStringList{QStringLiteral("-")} + json(), accepted);
        const weir::Json result = ran.json();
        QCOMPARE(result["resources"], weir::Json(count));
        for (const weir::Json &object : result["objects"])
            QVERIFY2(object["verdict"] == "accepted", object.dump().c_str());
    }
};
