// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/reader.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QDir>

/// `weirctl export --to helm|kn`: the texts themselves. Programs of others take them in tests/charts and tests/cluster.
class ChartsTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] weir::test::Run take(const char *form, const QByteArray &text, const QStringList &more = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("--to"),
                                               QString::fromLatin1(form)} + more, text, 120'000, m_folder->path());
    }
    [[nodiscard]] QByteArray file(const char *name) const
    {
        return weir::test::readFile(m_folder->filePath(QString::fromLatin1(name)));
    }
    static QByteArray trigger(const QByteArray &spec)
    {
        return "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t, namespace: s}\nspec:\n" + spec;
    }

private Q_SLOTS:
    void valuesStandForNames()
    {
        const auto run = take("helm",
                              "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: orders, namespace: shop} # c\n"
                              "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: 'paid'\n  namespace: shop\n"
                              "spec:\n  broker: orders\n  subscriber:\n    ref: {apiVersion: v1, kind: Service, name: mail}\n"
                              "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: app, namespace: shop}\nspec: {template: {spec: "
                              "{containers: [{name: a, image: 'x:1'}]}}}\n"
                              "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: cm, namespace: shop}\ndata: {t: \"{{ .Values.x }} orders\"}\n",
                              {QStringLiteral("--out"), QStringLiteral("c"), QStringLiteral("--chart"), QStringLiteral("shop")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(file("c/Chart.yaml").startsWith("apiVersion: v2\nname: shop\n"));
        QCOMPARE(file("c/values.yaml"),
                 QByteArray("# Namespace of the objects.\nnamespace: shop\n"
                            "# Names of the objects, by their file; what refers to an object follows.\n"
                            "names:\n  configmap-cm: cm\n  deployment-app: app\n  broker-orders: orders\n  trigger-paid: paid\n"
                            "# Images of containers.\nimages:\n  deployment-app: x:1\n"));
        QCOMPARE(file("c/templates/broker-orders.yaml"),
                 QByteArray("apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: {{ index .Values.names "
                            "\"broker-orders\" | quote }}, namespace: {{ .Values.namespace | quote }}} # c\n"));
        const QByteArray paid = file("c/templates/trigger-paid.yaml");
        QVERIFY2(paid.contains("  name: {{ index .Values.names \"trigger-paid\" | quote }}\n"), paid.constData());
        QVERIFY2(paid.contains("  broker: {{ index .Values.names \"broker-orders\" | quote }}\n"), paid.constData());
        QVERIFY(paid.contains("name: mail}"));
        QVERIFY(file("c/templates/deployment-app.yaml").contains("image: {{ index .Values.images \"deployment-app\" | quote }}"));
        QVERIFY(file("c/templates/configmap-cm.yaml").contains("t: \"{{ \"{{\" }} .Values.x }} orders\""));
    }

    void chartsNeedAFolderAndAName()
    {
        const QByteArray text = "apiVersion: v1\nkind: A\nmetadata: {name: a}\n";
        QCOMPARE(take("helm", text).exitCode, 2);
        QCOMPARE(take("helm", text, {QStringLiteral("--out"), QStringLiteral("c"), QStringLiteral("--chart"), QStringLiteral("a/b")}).exitCode, 2);
    }

    void commands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("trigger") << trigger("  broker: b\n  filter: {attributes: {type: 'a,\"b\"'}}\n"
                                            "  subscriber: {ref: {apiVersion: v1, kind: Service, name: x}}\n")
                                 << QByteArray("kn trigger create --broker=b '--filter=\"type=a,\"\"b\"\"\"' --sink=v1/services:x "
                                               "--namespace=s -- t\n");
        QTest::newRow("fields without a flag")
            << trigger("  broker: b\n  subscriber: {uri: 'http://x/'}\n  delivery: {retry: 2}\n")
            << QByteArray("kn trigger create --broker=b --sink=http://x/ --namespace=s -- t\n# kn has no flag for "
                          "/spec/delivery/retry\nkubectl patch triggers.v1.eventing.knative.dev --type=merge --namespace=s "
                          "'--patch={\"spec\":{\"delivery\":{\"retry\":2}}}' -- t\n");
        QTest::newRow("no command") << QByteArray("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: \"x\nEND\n y\"}\n")
                                    << QByteArray("kubectl apply --filename=- <<'END_'\napiVersion: v1\n");
        QTest::newRow("hostile")
            << QByteArray("apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: \"-f'; rm -rf $HOME\\n`x`\", namespace: \"$(x)\"}\n")
            << QByteArray("kn broker create '--namespace=$(x)' -- '-f'\\''; rm -rf $HOME\n`x`'\n");
        QTest::newRow("broker") << QByteArray("apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: b\n  annotations: "
                                              "{eventing.knative.dev/broker.class: Kafka}\nspec:\n  config: {apiVersion: v1, kind: ConfigMap, "
                                              "name: c, namespace: k}\n  delivery: {retry: 3, backoffPolicy: linear, backoffDelay: PT1S, "
                                              "deadLetterSink: {ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: d}}}\n")
                                << QByteArray("kn broker create --class=Kafka --broker-config=v1:ConfigMap:c:k --dl-sink=ksvc:d --retry=3 "
                                              "--backoff-policy=linear --backoff-delay=PT1S -- b\n");
        QTest::newRow("ping") << QByteArray("apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: p, namespace: s}\nspec: "
                                            "{schedule: '*/2 * * * *', data: 'x y', timezone: UTC, sink: {ref: {apiVersion: "
                                            "eventing.knative.dev/v1, kind: Broker, name: b, namespace: o}}, ceOverrides: {extensions: {a: b}}}\n")
                              << QByteArray("kn source ping create '--schedule=*/2 * * * *' --encoding=text '--data=x y' --ce-override=a=b "
                                            "--sink=broker:b:o --namespace=s -- p\n# kn has no flag for /spec/timezone\n");
        QTest::newRow("subscription")
            << QByteArray("apiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: u, namespace: s}\nspec: {channel: "
                          "{apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}, subscriber: {ref: {apiVersion: "
                          "flows.knative.dev/v1, kind: Sequence, name: q}}, reply: {ref: {apiVersion: messaging.knative.dev/v1, kind: "
                          "Channel, name: r}}}\n")
            << QByteArray("kn subscription create --channel=messaging.knative.dev:v1:InMemoryChannel:c --sink=flows.knative.dev/v1/sequences:q "
                          "--sink-reply=channel:r --namespace=s -- u\n");
    }

    void commands()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        const auto run = take("kn", text);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.startsWith("#!/bin/sh\n"), run.out.constData());
        QVERIFY2(run.out.contains('\n' + line), run.out.constData());
        QCOMPARE(run.err.isEmpty(), !run.out.contains("\nkubectl "));
        QCOMPARE(weir::test::runProgram(QStringLiteral("sh"), {QStringLiteral("-n")}, run.out).exitCode, 0);
        // A shell that hears of no other program says what it understood.
        const auto heard = weir::test::runProgram(
            QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("PATH=/nowhere; kn() { printf '[%s]\\n' \"$@\"; }\n"
                                                                        "kubectl() { :; }\n") + QString::fromUtf8(run.out)});
        QVERIFY2(heard.exitCode == 0 && heard.err.isEmpty(), heard.err.constData());
        if (QByteArray(QTest::currentDataTag()) == "hostile")
            QCOMPARE(heard.out, QByteArray("[broker]\n[create]\n[--namespace=$(x)]\n[--]\n[-f'; rm -rf $HOME\n`x`]\n"));
    }

    /// What is sent to is made first; of two that send to each other one does not wait.
    void order()
    {
        const auto broker = [](const QByteArray &name, const QByteArray &sink) {
            return "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: " + name + "}\nspec: {delivery: "
                   "{deadLetterSink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: " + sink + "}}}}\n";
        };
        const auto run = take("kn", broker("a", "c") + broker("b", "a") + broker("c", "d") + broker("d", "c"));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const qsizetype a = run.out.indexOf("-- a\n");
        const qsizetype b = run.out.indexOf("-- b\n");
        const qsizetype c = run.out.indexOf("-- c\n");
        const qsizetype d = run.out.indexOf("name: d}");
        QVERIFY2(d > 0 && d < c && c < a && a < b, run.out.constData());
        QVERIFY(run.err.contains("Broker d"));
    }
};
