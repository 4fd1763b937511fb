// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/manifest/json.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

/// `weirctl convert`: the contract of its JSON, its exit codes, and kubectl's results.
class ConvertTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::test::Run convert(QStringList arguments, const QByteArray &input)
    {
        arguments.prepend(QStringLiteral("convert"));
        return weir::test::weirctl(arguments, input);
    }

private Q_SLOTS:
    void kubectl_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        const QDir dir(weir::test::vectorsDir() + QStringLiteral("/kube"));
        for (const QString &name : dir.entryList({QStringLiteral("y-*.json")}, QDir::Files, QDir::Name)) {
            const auto file = weir::parseJson(weir::test::readFile(dir.filePath(name)).toStdString());
            QVERIFY(file);
            for (const weir::Json &one : (*file)["cases"]) {
                QTest::newRow(qPrintable(name.left(4) + QLatin1Char(' ') + weir::toQString(one["name"])))
                    << QByteArray::fromBase64(QByteArray::fromStdString(one["inputBase64"].get<std::string>()))
                    << weir::toText(one);
            }
        }
    }

    void kubectl()
    {
        if (weir::test::vectorsDir().isEmpty())
            QSKIP("The recorded decoder results are not here; set WEIR_VECTORS.");
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        const weir::Json one = *weir::parseJson(expected.toStdString());
        const weir::Json &decode = one["expectDecode"];
        const auto run = convert({QStringLiteral("--output"), QStringLiteral("json"), QStringLiteral("-")}, input);
        const weir::Json found = run.json();
        QCOMPARE(run.exitCode, decode.contains("error") ? 3 : 0);
        QVERIFY2(weir::test::sameJson(found["documents"], decode["docs"]), run.out.constData());
        QCOMPARE(found.contains("error"), decode.contains("error"));
        if (found.contains("error")) {
            QVERIFY(found["error"]["line"].get<int>() >= 1 && found["error"]["column"].get<int>() >= 1);
            QVERIFY(!weir::stringAt(found, "/error/message").isEmpty());
            QVERIFY(!run.err.isEmpty());
        }

        // The older kubectl of the recordings refuses what the newer decoder reads; those rows say nothing here.
        const weir::Json &kubectl = one["kubectl"];
        const bool olderDecoder = decode.contains("error") != kubectl.contains("error")
            && weir::stringAt(kubectl, "/error").contains(QStringLiteral("error parsing"));
        const bool otherDecoder = decode.contains("error") && !kubectl.contains("error");
        if (olderDecoder || otherDecoder)
            return;
        const auto objects = convert({QStringLiteral("--objects"), QStringLiteral("--output"), QStringLiteral("json"),
                                      QStringLiteral("-")},
                                     input);
        QCOMPARE(objects.exitCode, kubectl.contains("error") ? 3 : 0);
        QVERIFY2(weir::test::sameJson(objects.json()["documents"], kubectl["objects"]), objects.out.constData());
    }

    void samplesBecomeYamlAndBack()
    {
        const QString shared = weir::test::sharedDir();
        if (shared.isEmpty())
            QSKIP("The sample manifests are not here; set WEIR_SHARED.");
        const QDir dir(shared + QStringLiteral("/samples/manifests"));
        QStringList arguments{QStringLiteral("--output"), QStringLiteral("json")};
        const QByteArray sources = weir::test::readFile(dir.filePath(QStringLiteral("SOURCES.md")));
        int broken = 0;
        for (const QString &name : dir.entryList({QStringLiteral("*.yaml")})) {
            const qsizetype at = sources.indexOf("| " + name.toUtf8() + " |");
            broken += sources.mid(at, sources.indexOf('\n', at) - at).contains("| no (") ? 1 : 0;
            arguments << dir.filePath(name);
        }
        const auto json = convert(arguments, {});
        QCOMPARE(json.exitCode, 3);
        int complaints = 0;
        for (const QByteArray &line : json.err.split('\n'))
            complaints += line.contains("cannot be read") ? 1 : 0;
        QCOMPARE(complaints, broken);
        const weir::Json documents = json.json()["documents"];
        QVERIFY(documents.size() > 50);
        const auto yaml = convert({QStringLiteral("--to"), QStringLiteral("yaml"), QStringLiteral("-")},
                                  [&] {
                                      QByteArray stream;
                                      for (const weir::Json &document : documents)
                                          stream += weir::toText(document) + '\n';
                                      return stream;
                                  }());
        QCOMPARE(yaml.exitCode, 0);
        const auto again = convert({QStringLiteral("--output"), QStringLiteral("json"), QStringLiteral("-")}, yaml.out);
        QCOMPARE(again.exitCode, 0);
        QVERIFY(weir::test::sameJson(again.json()["documents"], documents));
    }

    void textForPeople()
    {
        const auto run = convert({QStringLiteral("-")}, "b: 0x10\na: yes\n---\nc: 1\n");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QByteArray("{\n  \"b\": 16,\n  \"a\": true\n}\n{\n  \"c\": 1\n}\n"));
        const auto yaml = convert({QStringLiteral("--to"), QStringLiteral("yaml"), QStringLiteral("-")},
                                  "{\"a\":\"yes\"}\n{\"b\":[]}");
        QCOMPARE(yaml.out, QByteArray("a: \"yes\"\n---\nb: []\n"));
    }

    void objectErrorsNameThePlace()
    {
        const auto run = convert({QStringLiteral("--objects"), QStringLiteral("--output"), QStringLiteral("json"),
                                  QStringLiteral("-")},
                                 "kind: A\n---\nkind: B\nmetadata:\n  labels:\n    a: x\n    b: 5\n---\nkind: C\n");
        QCOMPARE(run.exitCode, 3);
        const weir::Json found = run.json();
        QCOMPARE(weir::toText(found["documents"]), QByteArray(R"([{"kind":"A"},{"kind":"C"}])"));
        QCOMPARE(found["error"]["line"].get<int>(), 7);
        QCOMPARE(found["error"]["column"].get<int>(), 5);
        QVERIFY(run.err.startsWith("weirctl: -:7:5: "));
    }

    /// Each verdict of the recordings was given by a cluster, which stored what it accepted.
    void asAClusterStoresIt()
    {
        const QByteArray input = "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t, namespace: ns}\n"
                                 "spec:\n  broker: b\n  subscriber:\n    ref: {apiVersion: v1, kind: Service, name: s}\n"
                                 "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: b}\n"
                                 "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: u}\n"
                                 "spec: {broker: b}\n"
                                 "---\nkind: List\nitems:\n- apiVersion: eventing.knative.dev/v1\n  kind: Broker\n"
                                 "  metadata: {name: b}\n";
        const auto run = convert({QStringLiteral("--defaulted"), QStringLiteral("--output"), QStringLiteral("json"),
                                  QStringLiteral("-")},
                                 input);
        QCOMPARE(run.exitCode, 3);
        const weir::Json documents = run.json()["documents"];
        QCOMPARE(documents.size(), size_t(3));
        const weir::Json trigger = documents[0];
        QCOMPARE(weir::stringAt(trigger, "/metadata/labels/eventing.knative.dev~1broker"), QStringLiteral("b"));
        QCOMPARE(weir::stringAt(trigger, "/spec/subscriber/ref/namespace"), QStringLiteral("ns"));
        QVERIFY(!weir::find(trigger, "/metadata/annotations"));
        QCOMPARE(weir::toText(documents[1]),
                 QByteArray(R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"a":"b"}})"));
        QCOMPARE(weir::stringAt(documents[2], "/metadata/annotations/eventing.knative.dev~1broker.class"),
                 QStringLiteral("MTChannelBasedBroker"));
        QVERIFY2(run.err.startsWith("weirctl: -:14:1: ") && run.err.contains("Trigger u")
                     && run.err.contains("spec.subscriber"),
                 run.err.constData());
        QCOMPARE(run.json()["error"]["line"].get<int>(), 14);
    }

    void mistakes()
    {
        QCOMPARE(convert({}, {}).exitCode, 2);
        QCOMPARE(convert({QStringLiteral("--to"), QStringLiteral("xml"), QStringLiteral("-")}, {}).exitCode, 2);
        QCOMPARE(convert({QStringLiteral("--nonsense"), QStringLiteral("-")}, {}).exitCode, 2);
        QCOMPARE(convert({QStringLiteral("--help")}, {}).exitCode, 0);
        const auto missing = convert({QStringLiteral("--output"), QStringLiteral("json"),
                                      QStringLiteral("/does/not/exist.yaml")},
                                     {});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY(missing.json()["error"].is_object());
        QVERIFY(missing.err.contains("/does/not/exist.yaml"));
    }

    void hostileInputEnds()
    {
        for (const QByteArray &input : {QByteArray(200'000, '['), QByteArray("{\"a\":").repeated(50'000),
                                        QByteArray("a: \"x\0y\"\n", 9), QByteArray(1'000, '\0')}) {
            const auto run = convert({QStringLiteral("-")}, input);
            QCOMPARE(run.exitCode, 3);
            QVERIFY(run.out.isEmpty());
            QVERIFY(run.err.startsWith("weirctl: -:1:"));
        }
    }

    /// A pipe holds 64 KiB; what comes after is read as well.
    void aLongPipe()
    {
        QByteArray objects;
        for (int i = 0; i < 500; ++i) {
            objects += "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"c" + QByteArray::number(i)
                + "\"},\"data\":{\"a\":\"" + QByteArray(500, 'x') + "\"}}\n";
        }
        const auto ran = weir::test::weirctl({QStringLiteral("convert"), QStringLiteral("-"), QStringLiteral("--output"),
                                              QStringLiteral("json")},
                                             objects);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.json()["documents"].size(), size_t(500));
    }
};
