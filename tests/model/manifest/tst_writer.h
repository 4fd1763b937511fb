// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "model/manifest/reader.h"
#include "model/manifest/writer.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QProcess>

/// Canonical YAML: the form itself, and that every reader takes it for the same value.
class WriterTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::Json trickyTexts()
    {
        weir::Json out = weir::Json::array();
        for (const char *text : {"",
                                 " ",
                                 "a ",
                                 " a",
                                 "~",
                                 "null",
                                 "Null",
                                 "nUll",
                                 "true",
                                 "yes",
                                 "y",
                                 "Y",
                                 "n",
                                 "No",
                                 "on",
                                 "OFF",
                                 "=",
                                 "<<",
                                 "-",
                                 "--",
                                 "---",
                                 "...",
                                 "?",
                                 ":",
                                 "a:",
                                 "a: b",
                                 "a :b",
                                 "a #b",
                                 "#a",
                                 "a#b",
                                 "&a",
                                 "*a",
                                 "!a",
                                 "|",
                                 ">",
                                 "'",
                                 "\"",
                                 "%a",
                                 "@a",
                                 "`a",
                                 "[a",
                                 "a]",
                                 "{a",
                                 "a}",
                                 "a,b",
                                 ",",
                                 "0",
                                 "1",
                                 "-1",
                                 "+1",
                                 "017",
                                 "0o17",
                                 "0x1F",
                                 "0b1",
                                 "1_000",
                                 "_1",
                                 "1e3",
                                 "1E3",
                                 "1.5",
                                 ".5",
                                 "5.",
                                 "1e+21",
                                 ".inf",
                                 "-.INF",
                                 ".nan",
                                 "inf",
                                 "12:30:45",
                                 "1:2",
                                 "190:20:30.15",
                                 "2001-01-01",
                                 "2001-1-1",
                                 "2001-12-14t21:59:43.10-05:00",
                                 "2001-12-14 21:59:43",
                                 "10.0.0.1",
                                 "1.2.3",
                                 "v1",
                                 "5m",
                                 "100m",
                                 "10s",
                                 "PT10S",
                                 "1st",
                                 "0755",
                                 "08",
                                 "1e",
                                 "e1",
                                 "0x",
                                 "0xg",
                                 "1__2",
                                 "+",
                                 ".",
                                 "..",
                                 "a\tb",
                                 "\ta",
                                 "a\nb",
                                 "a\nb\n",
                                 "a\n\nb\n\n",
                                 "\na",
                                 "a\n b\n",
                                 " a\nb",
                                 "a \nb",
                                 "a\n---\nb\n",
                                 "a\r\nb",
                                 "a\\b",
                                 "a\"b",
                                 "it's",
                                 "\u00e9",
                                 "\u0085",
                                 "\u2028",
                                 "\ufeff",
                                 "\x7f",
                                 "\x01",
                                 "\x1b[0m",
                                 "http://a.b/c?d=e",
                                 "type = 'a' AND x != \"b\"",
                                 "{\"a\": 1}",
                                 "* * * * *",
                                 "*/2 * * * *",
                                 "a: [1, 2]",
                                 "key\\nvalue",
                                 "\xf0\x9f\x98\x80",
                                 "none",
                                 "nil",
                                 "NaN",
                                 "Infinity"})
            out.push_back(text);
        out.push_back(std::string("a\0b", 3));
        out.push_back(std::string(5000, 'x'));
        return out;
    }

    static weir::Json trickyValue()
    {
        weir::Json value = weir::Json::object();
        value["texts"] = trickyTexts();
        weir::Json keys = weir::Json::object();
        for (const weir::Json &text : trickyTexts())
            keys[text.get<std::string>()] = text;
        value["keys"] = keys;
        value["numbers"] = weir::Json::parse("[0,-1,1.5,-0.25,1e21,1.5e300,2e-7,18446744073709551615,"
                                             "-9223372036854775808,9007199254740993,0.1]");
        value["nested"] = weir::Json::parse(R"([[],{},[[1,[2]],{"a":[{"b":{"c":[]}}]}],null,true,{"x":null}])");
        return value;
    }

private Q_SLOTS:
    void form()
    {
        const auto value = weir::parseJson(
            R"({"spec":{"b":[1,{"c":"x","d":["y"]}],"e":{},"t":"l1\nl2\n","u":"l1\nl2","l":[[1,2],"a\nb"]},)"
            R"("metadata":{"name":"one","labels":{"on":"yes","port":"8080"}},"kind":"K","apiVersion":"v1"})");
        QCOMPARE(
            weir::manifest::writeYaml(*value),
            QByteArray(
                "apiVersion: v1\nkind: K\nmetadata:\n  name: one\n  labels:\n    \"on\": \"yes\"\n"
                "    port: \"8080\"\nspec:\n  b:\n  - 1\n  - c: x\n    d:\n    - \"y\"\n  e: {}\n"
                "  t: |\n    l1\n    l2\n  u: |-\n    l1\n    l2\n  l:\n  - - 1\n    - 2\n  - |-\n    a\n    b\n"));
    }

    void readsBackHere()
    {
        const weir::Json value = trickyValue();
        const QByteArray text = weir::manifest::writeYaml(value);
        const auto read = weir::manifest::read(text, {});
        QVERIFY2(!read.error, read.error ? qPrintable(read.error->toString()) : "");
        QCOMPARE(read.documents.size(), size_t(1));
        const weir::Json &found = read.documents[0].json;
        for (size_t i = 0; i < value["texts"].size(); ++i)
            QVERIFY2(found["texts"][i] == value["texts"][i], weir::toText(value["texts"][i]).constData());
        QVERIFY2(weir::test::sameJson(found, value), text.constData());
    }

    void readsBackInAnotherReader()
    {
        // PyYAML reads YAML 1.1 by its own rules; what both take for the same leaves no room for a third reading.
        if (!weir::test::CanStartPrograms)
            QSKIP("The thread sanitizer does not survive the start of a program.");
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, json, yaml\n"
                                     "json.dump(yaml.safe_load(sys.stdin.buffer.read()), sys.stdout)")});
        if (!python.waitForStarted())
            QSKIP("python3 is not installed.");
        const weir::Json value = trickyValue();
        python.write(weir::manifest::writeYaml(value));
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        const QByteArray errors = python.readAllStandardError();
        if (errors.contains("No module named"))
            QSKIP("PyYAML is not installed.");
        QVERIFY2(python.exitCode() == 0, errors.constData());
        const auto found = weir::parseJson(python.readAllStandardOutput().toStdString());
        QVERIFY(found);
        for (size_t i = 0; i < value["texts"].size(); ++i)
            QVERIFY2((*found)["texts"][i] == value["texts"][i], weir::toText(value["texts"][i]).constData());
        QVERIFY2(weir::test::sameJson(*found, value), weir::toText(*found).constData());
    }

    void longKeysAndRoots()
    {
        weir::Json value = weir::Json::object();
        value[std::string(2000, 'k')] = weir::Json::parse(R"({"a":[1]})");
        value[std::string(1200, ' ')] = "v";
        for (const weir::Json &root : {value, weir::Json("a\nb"), weir::Json(5), weir::Json::array({"x", 1})}) {
            const auto read = weir::manifest::read(weir::manifest::writeYaml(root), {});
            QVERIFY(!read.error && read.documents.size() == 1);
            QCOMPARE(weir::toText(read.documents[0].json), weir::toText(root));
        }
    }

    void onlyPlainWhereItIsSafe()
    {
        QCOMPARE(weir::manifest::writeScalar("http://a.b/c", 2, false), QByteArray("http://a.b/c"));
        QCOMPARE(weir::manifest::writeScalar("http://a.b/c", 2, true), QByteArray("\"http://a.b/c\""));
        QCOMPARE(weir::manifest::writeScalar("5m", 2, false), QByteArray("5m"));
        QCOMPARE(weir::manifest::writeScalar("1e3", 2, false), QByteArray("\"1e3\""));
        QCOMPARE(weir::manifest::writeScalar(1e21, 2, false), QByteArray("1.0e+21"));
        QCOMPARE(weir::manifest::writeScalar(std::numeric_limits<double>::infinity(), 2, false), QByteArray("null"));
    }
};
