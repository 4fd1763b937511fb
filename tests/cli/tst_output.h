// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QProcess>

/// What every verb owes to those who read its standard output.
class OutputTest final : public weir::test::Case
{
    Q_OBJECT

    /// Objects whose texts need escapes, and one that nothing names.
    static QByteArray odd()
    {
        return "apiVersion: eventing.knative.dev/v1\nkind: Broker\n"
               "metadata: {name: \"a\\\"b\\\\\\n\\u0001\\u007f\\u00e9\\U0001F600\"}\n"
               "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t}\n"
               "spec:\n  broker: gone\n  subscriber: {uri: \"http:/" "/x/?a=\\t\"}\n";
    }

    static QStringList words(const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); }

private Q_SLOTS:
    void jsonIsWrittenAsOneLibraryWouldWriteIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("indent");
        const QStringList json = words("--output json -");
        for (const char *verb : {"graph", "validate"}) {
            QTest::newRow(verb) << QStringList(QString::fromLatin1(verb)) + json << odd() << 2;
            QTest::newRow(qPrintable(QString::fromLatin1(verb) + QStringLiteral(" of nothing")))
                << QStringList(QString::fromLatin1(verb)) + json << QByteArray("# nothing\n") << 2;
        }
        QTest::newRow("release") << words("validate --release 1.20") + json
                                 << odd() << 2;
        QTest::newRow("a case") << words("validate --cases -")
                                << QByteArray("{\"id\":\"\\\"1\\n\",\"object\":{\"apiVersion\":\"eventing.knative.dev/v1\",\"kind\":\"Broker\","
                                              "\"metadata\":{\"name\":\"UPPER\\u0007\"}}}\n")
                                << -1;
    }

    void jsonIsWrittenAsOneLibraryWouldWriteIt()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, indent);
        const auto run = weir::test::weirctl(arguments, input);
        const auto json = weir::parseJson(run.out.toStdString());
        QVERIFY2(json, (run.out + run.err).constData());
        QCOMPARE(run.out, weir::toText(*json, indent) + '\n');
    }

    void aFullDiskIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("graph") << words("graph -");
        QTest::newRow("graph as json") << words("graph --output json -");
        QTest::newRow("export") << words("export --to yaml -");
        QTest::newRow("help") << words("--help");
    }

    void aFullDiskIsSaid()
    {
        QFETCH(QStringList, arguments);
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"), arguments);
        program.write(odd());
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 3);
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(said.contains("standard output cannot be written: No space left on device"), said.constData());
    }

    void namesCannotSteerTheTerminal()
    {
        const QTemporaryDir folder;
        const QString name = QStringLiteral("a\n\x1b[31m.yaml");
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a: [\n");
        file.close();
        const auto run = weir::test::weirctl({QStringLiteral("graph"), name}, {}, 120'000, folder.path());
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.startsWith("weirctl: a\\n\\x1b[31m.yaml:2:1: "), run.err.constData());
    }

    void standardInputIsThereOnce()
    {
        const auto run = weir::test::weirctl(words("graph - -"), "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");
        QCOMPARE(run.out, QByteArray("ConfigMap a\n"));
    }

    void anEmptyNameIsAMistake()
    {
        const auto run = weir::test::weirctl({QStringLiteral("graph"), QString()});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("An empty name is no file."), run.err.constData());
    }

    void whatMakesFilesHasNoJson()
    {
        const QByteArray object = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
        for (const char *verb : {"export -", "format -", "set - /data={}"}) {
            const auto run = weir::test::weirctl(words(verb) + words("--output json"), object);
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.out.isEmpty() && run.err.contains("has no JSON output"), (run.out + run.err).constData());
            QCOMPARE(weir::test::weirctl(words(verb) + words("--output text"), object).exitCode, 0);
            QVERIFY(!weir::test::weirctl(words(verb) + words("--help")).out.contains("--output"));
        }
        QVERIFY(weir::test::weirctl(words("graph --help")).out.contains("--output"));
    }
};
