// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "model/manifest/reader.h"
#include "tests/support/testmain.h"

/// Readings, places and refusals of the reader (engineering 8.2, kubernetes-client 10).
class ReaderTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::manifest::ReadResult read(const QByteArray &bytes)
    {
        return weir::manifest::read(bytes, QStringLiteral("in.yaml"));
    }

private Q_SLOTS:
    void scalar_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<QByteArray>("json");
        const std::pair<const char *, const char *> rows[] = {
            {"yes", "true"},      {"y", "true"},         {"Off", "false"},     {"TrUe", "\"TrUe\""},
            {"~", "null"},        {"", "null"},          {"Null", "null"},     {"nULL", "\"nULL\""},
            {"0644", "420"},      {"0o644", "420"},      {"089", "89"},        {"0x1F", "31"},
            {"0b101", "5"},       {"1_500", "1500"},     {"+7", "7"},          {"-0", "0"},
            {"1.", "1"},          {".25", "0.25"},       {"6e3", "6000"},      {"1e400", "\"1e400\""},
            {"12e", "\"12e\""},   {"0x", "\"0x\""},      {"1,000", "\"1,000\""}, {"=", "\"=\""},
            {"<<", "\"<<\""},     {"1.10", "1.1"},       {"0.1.0", "\"0.1.0\""}, {"12:30:45", "\"12:30:45\""},
            {"2026-07-24", "\"2026-07-24\""},            {"9007199254740993", "9007199254740993"},
            {"18446744073709551615", "18446744073709551615"}, {"-9223372036854775808", "-9223372036854775808"},
            {"!!str 5", "\"5\""}, {"!!int \"7\"", "7"},  {"!!float 5", "5"},   {"!!binary aGk=", "\"hi\""},
            {"!custom x", "\"x\""}, {"! 5", "\"5\""},    {"a #b", "\"a\""},    {"a#b", "\"a#b\""},
            {"'it''s'", "\"it's\""}, {"\"\\x41\\u00e9\"", "\"A\u00e9\""}, {"[a, b,]", "[\"a\",\"b\"]"},
            {"{a, b: 1}", "{\"a\":null,\"b\":1}"},       {"[a: 1]", "[{\"a\":1}]"},
            {"\t1", "1"},         {"a\u00a0c", "\"a\u00a0c\""},
            {".5_0", "0.5"},      {".1_2e1_0", "1200000000"}, {".5_", "\".5_\""}, {".5__0", "\".5__0\""},
            {"!!timestamp 2026-1-2", "\"2026-1-2\""},      {"!!timestamp 2026-1-2T3:4:5Z", "\"2026-1-2T3:4:5Z\""},
            {"[a, 'b?']", "[\"a\",\"b?\"]"},              {"a?b", "\"a?b\""}, {"[?a]", "[{\"a\":null}]"},
        };
        for (const auto &[spelling, json] : rows)
            QTest::newRow(spelling) << QByteArray(spelling) << QByteArray(json);
    }

    void scalar()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(QByteArray, json);
        const auto result = read("v: " + spelling + '\n');
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->toString()) : "");
        QCOMPARE(weir::toText(result.documents.at(0).json), "{\"v\":" + json + '}');
    }

    void key_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<QString>("name");
        QTest::newRow("bool") << QByteArray("on") << QStringLiteral("true");
        QTest::newRow("hex") << QByteArray("0x10") << QStringLiteral("16");
        QTest::newRow("float") << QByteArray("2.50") << QStringLiteral("2.5");
        QTest::newRow("exponent") << QByteArray("1e6") << QStringLiteral("1e+06");
        QTest::newRow("thousand") << QByteArray("1e3") << QStringLiteral("1000");
        QTest::newRow("quoted") << QByteArray("\"on\"") << QStringLiteral("on");
        QTest::newRow("binary") << QByteArray("!!binary aGk=") << QStringLiteral("hi");
    }

    void key()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(QString, name);
        const auto result = read(spelling + ": 1\n");
        QVERIFY(!result.error);
        QVERIFY2(result.documents.at(0).json.contains(name.toStdString()),
                 weir::toText(result.documents.at(0).json).constData());
    }

    void wideEncodingsAreNamed()
    {
        const auto message = [](const QByteArray &bytes) {
            const auto result = read(bytes);
            return result.error ? result.error->message : QString();
        };
        const QString form = QStringLiteral("The file is written in %1; save it as UTF-8.");
        QCOMPARE(message(QByteArray("\xff\xfe" "a\0", 4)), form.arg(QStringLiteral("UTF-16")));
        QCOMPARE(message(QByteArray("\xfe\xff\0a", 4)), form.arg(QStringLiteral("UTF-16")));
        QCOMPARE(message(QByteArray("\xff\xfe\0\0a\0\0\0", 8)), form.arg(QStringLiteral("UTF-32")));
        QCOMPARE(message(QByteArray("\0\0\xfe\xff\0\0\0a", 8)), form.arg(QStringLiteral("UTF-32")));
    }

    void structure_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("merge first") << QByteArray("b: &x {p: 1}\nc: {<<: *x, p: 2}")
                                     << QByteArray(R"([{"b":{"p":1},"c":{"p":2}}])");
        QTest::newRow("merge last wins") << QByteArray("b: &x {p: 1}\nc: {p: 2, <<: *x}")
                                         << QByteArray(R"([{"b":{"p":1},"c":{"p":1}}])");
        QTest::newRow("merge list") << QByteArray("a: &a {p: 1}\nb: &b {p: 2, q: 2}\nc: {<<: [*a, *b]}")
                                    << QByteArray(R"([{"a":{"p":1},"b":{"p":2,"q":2},"c":{"p":1,"q":2}}])");
        QTest::newRow("duplicate") << QByteArray("a: 1\nb: 0\na: 2\n") << QByteArray(R"([{"a":2,"b":0}])");
        QTest::newRow("documents") << QByteArray("a: 1\n---\n---\nb: 2") << QByteArray(R"([{"a":1},{"b":2}])");
        QTest::newRow("separator with comment")
            << QByteArray("a: 1\n--- # c\nb: 2") << QByteArray(R"([{"a":1},{"b":2}])");
        QTest::newRow("separator in a block") << QByteArray("a: |\n  x\n---\nb: 2")
                                              << QByteArray(R"([{"a":"x\n"},{"b":2}])");
        QTest::newRow("indented dashes") << QByteArray("a: |\n  ---\n  x\n") << QByteArray(R"([{"a":"---\nx\n"}])");
        QTest::newRow("crlf") << QByteArray("a: 1\r\n---\r\nb:\r\n- 2\r\n") << QByteArray(R"([{"a":1},{"b":[2]}])");
        QTest::newRow("bom") << QByteArray("\xef\xbb\xbf" "a: 1") << QByteArray(R"([{"a":1}])");
        QTest::newRow("next line") << QByteArray("a: x\u0085" "b: y") << QByteArray(R"([{"a":"x","b":true}])");
        QTest::newRow("json stream") << QByteArray("{\"a\":1}{\"b\":2}\n[3]") << QByteArray(R"([{"a":1},{"b":2},[3]])");
        QTest::newRow("json then yaml") << QByteArray("{\"a\":1}\n---\nb: 2") << QByteArray(R"([{"a":1},{"b":2}])");
        QTest::newRow("json, comment, json") << QByteArray("{\"a\":1} # c\n{\"b\":2}")
                                             << QByteArray(R"([{"a":1},{"b":2}])");
        QTest::newRow("yaml behind json") << QByteArray("{\"a\":1} b: y\nc: 2")
                                          << QByteArray(R"([{"a":1},{"b":true,"c":2}])");
        QTest::newRow("flow with comma") << QByteArray("{\"a\":1,}") << QByteArray(R"([{"a":1}])");
        QTest::newRow("single quotes") << QByteArray("{'a': 1}") << QByteArray(R"([{"a":1}])");
        QTest::newRow("json surrogates") << QByteArray(R"({"a":"\ud83d\ude00"})")
                                         << QByteArray("[{\"a\":\"\xf0\x9f\x98\x80\"}]");
        QTest::newRow("json lone half") << QByteArray(R"({"a":"\ud83d"})") << QByteArray("[{\"a\":\"\xef\xbf\xbd\"}]");
        QTest::newRow("json byte order mark in a text") << QByteArray(R"({"\ufeffk":"\ufeff\ufeffx"})")
                                                        << QByteArray("[{\"\ufeffk\":\"\ufeff\ufeffx\"}]");
        QTest::newRow("block without a line end") << QByteArray("a: |\n  x") << QByteArray(R"([{"a":"x\n"}])");
        QTest::newRow("kept block without a line end") << QByteArray("a: |+\n  x") << QByteArray(R"([{"a":"x\n"}])");
        QTest::newRow("stripped block without a line end") << QByteArray("a: |-\n  x") << QByteArray(R"([{"a":"x"}])");
        QTest::newRow("escaped single quotes")
            << QByteArray("\"k\\'\": \"a\\'b\\a\\x07\\\\'\\u0007\\'\"\nv: 'x\\'\nw: p\\'\nz: [\"\\'\", \"\u00e9\\'\"]\n")
            << QByteArray("[{\"k'\":\"a'b\\u0007\\u0007\\\\'\\u0007'\",\"v\":\"x\\\\\",\"w\":\"p\\\\'\",\"z\":[\"'\",\"\u00e9'\"]}]");
        QTest::newRow("many escaped single quotes")
            << '[' + QByteArray("\"a\\'\", ").repeated(999) + "\"a\\'\"]\n"
            << "[[" + QByteArray("\"a'\",").repeated(999) + "\"a'\"]]";
        QTest::newRow("nothing") << QByteArray("# only a comment\n") << QByteArray("[]");
        QTest::newRow("null") << QByteArray("null\n") << QByteArray("[]");
    }

    void structure()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, json);
        const auto result = read(input);
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->toString()) : "");
        weir::Json found = weir::Json::array();
        for (const auto &document : result.documents)
            found.push_back(document.json);
        QCOMPARE(weir::toText(found), json);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("two colons") << QByteArray("v: a: b\n") << 1 << 5;
        QTest::newRow("slash escape") << QByteArray("a: 1\nv: \"a\\/b\"\n") << 2 << 6;
        QTest::newRow("at sign") << QByteArray("v: @x\n") << 1 << 4;
        QTest::newRow("unknown alias") << QByteArray("v: *x\n") << 1 << 4;
        QTest::newRow("self alias") << QByteArray("a: &a [*a]\n") << 1 << 8;
        QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << 2 << 1;
        QTest::newRow("infinite") << QByteArray("a: 1\nv: .inf\n") << 2 << 4;
        QTest::newRow("null key") << QByteArray("~: 1\n") << 1 << 1;
        QTest::newRow("list key") << QByteArray("[a]: 1\n") << 1 << 1;
        QTest::newRow("same key, two types") << QByteArray("1: a\n\"1\": b\n") << 2 << 1;
        QTest::newRow("wrong tag") << QByteArray("v: !!int abc\n") << 1 << 4;
        QTest::newRow("base64 without padding") << QByteArray("v: !!binary aGk\n") << 1 << 4;
        QTest::newRow("base64 with blanks") << QByteArray("v: !!binary 'aG k='\n") << 1 << 4;
        QTest::newRow("no time") << QByteArray("v: !!timestamp 2026-02-30\n") << 1 << 4;
        QTest::newRow("question mark in brackets") << QByteArray("a: 1\nv: [x, http://a?b]\n") << 2 << 8;
        QTest::newRow("JSON number") << QByteArray("{\"a\":1,\n\"b\":1E400}") << 2 << 5;
        QTest::newRow("bad base64") << QByteArray("v: !!binary '*'\n") << 1 << 4;
        QTest::newRow("merge of a scalar") << QByteArray("a:\n  <<: 1\n") << 2 << 7;
        QTest::newRow("unterminated quote") << QByteArray("a: \"x\n") << 2 << 1;
        QTest::newRow("bad UTF-8") << QByteArray("a: 1\nb: \xc3(\n") << 2 << 5;
        QTest::newRow("NUL") << QByteArray("a: 1\nb: x\0y\n", 12) << 2 << 5;
        QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0a\0\0\0", 8) << 1 << 1;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe" "a\0", 4) << 1 << 1;
        QTest::newRow("text behind the separator") << QByteArray("a: 1\n--- b: 2\n") << 2 << 1;
        QTest::newRow("directive") << QByteArray("%YAML 1.1\n---\na: 1\n") << 2 << 1;
        QTest::newRow("comment behind JSON") << QByteArray("{\"a\":1} # c") << 1 << 9;
        QTest::newRow("second document") << QByteArray("a: 1\n---\nb: [1\n---\nc: 1\n") << 4 << 1;
        QTest::newRow("YAML behind two JSON values") << QByteArray("{\"a\":1}\n{\"b\":2}\nc: 3\n") << 3 << 1;
        QTest::newRow("broken behind JSON") << QByteArray("{\"a\":1}\n{\"b\":2\n") << 3 << 1;
        QTest::newRow("half a JSON object") << QByteArray("{\"a\": {\"b\": 1}") << 1 << 15;
    }

    void refused()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto result = read(input);
        QVERIFY(result.error);
        QVERIFY(!result.error->message.isEmpty());
        const QByteArray said = result.error->toString().toUtf8();
        QVERIFY2(result.error->line == line && result.error->column == column, said.constData());
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("brackets") << QByteArray(200'000, '[');
        QTest::newRow("braces") << QByteArray(200'000, '{');
        QTest::newRow("json brackets") << "{\"a\":" + QByteArray(200'000, '[');
        QTest::newRow("keys in braces") << QByteArray("{\"a\":").repeated(50'000);
        QTest::newRow("dashes") << QByteArray("- ").repeated(100'000);
        QTest::newRow("question marks") << QByteArray("? ").repeated(100'000);
        QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before;
            for (int j = 0; j < 9; ++j)
                bomb += ", " + before;
            bomb += "]\n";
        }
        QTest::newRow("alias bomb") << bomb;
        QByteArray chain = "a0: &a0 [x]\n";
        for (int i = 1; i < 5'000; ++i)
            chain += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1)
                + "]\n";
        QTest::newRow("alias chain") << chain;
        QByteArray merges = "a0: &a0 {k0: 1}\n";
        for (int i = 1; i < 40; ++i)
            merges += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {<<: [*a"
                + QByteArray::number(i - 1) + ", *a" + QByteArray::number(i - 1) + "]}\n";
        QTest::newRow("merge bomb") << merges;
    }

    void hostile()
    {
        QFETCH(QByteArray, input);
        const auto result = read(input);
        QVERIFY(result.error);
        QVERIFY(result.error->line >= 1);
        QVERIFY(result.documents.empty());
    }

    void manyKeysAreFine()
    {
        QByteArray input;
        for (int i = 0; i < 20'000; ++i)
            input += "k" + QByteArray::number(i) + ": 1\n";
        const auto result = read(input);
        QVERIFY(!result.error);
        QCOMPARE(result.documents.at(0).json.size(), size_t(20'000));
    }

    void limitsAreKept()
    {
        weir::manifest::Limits limits;
        limits.nodes = 1000;
        QVERIFY(weir::manifest::read("a: [" + QByteArray("1,").repeated(1001) + "]\n", {}, limits).error);
        QVERIFY(!weir::manifest::read("a: [" + QByteArray("1,").repeated(900) + "]\n", {}, limits).error);
        QVERIFY(weir::manifest::read("{\"a\":[" + QByteArray("1,").repeated(1001) + "1]}", {}, limits).error);
        limits.bytes = 10;
        QVERIFY(weir::manifest::read("a: 1234567890", {}, limits).error);
        QVERIFY(!weir::manifest::read("a: 1", {}, limits).error);
    }

    void placesCountInTheFile()
    {
        const QByteArray input =
            "# head\na: 1\n---\nspec:\n  \"\u00fc\": x\n  list:\n  - one\n  - {k: v}\n  t: |\n    z\n\nend:\n";
        const auto result = read(input);
        QVERIFY(!result.error);
        QCOMPARE(result.documents.size(), size_t(2));
        const auto &document = result.documents[1];
        const QByteArray text = input.mid(document.text.begin, document.text.size());
        const auto bytes = [&](const char *pointer) {
            const auto *span = document.span(weir::Pointer::parse(pointer));
            return span ? text.mid(span->value.begin, span->value.size()) : QByteArray("none");
        };
        QCOMPARE(bytes("/spec/\u00fc"), QByteArray("x"));
        QCOMPARE(bytes("/spec/list"), QByteArray("- one\n  - {k: v}"));
        QCOMPARE(bytes("/spec/list/1"), QByteArray("{k: v}"));
        QCOMPARE(bytes("/spec/list/1/k"), QByteArray("v"));
        QCOMPARE(bytes("/spec/t"), QByteArray("|\n    z"));
        QCOMPARE(bytes("/end"), QByteArray());
        const auto *entry = document.span(weir::Pointer::parse("/spec/list/1/k"));
        QCOMPARE(entry->line, 8);
        QCOMPARE(entry->column, 6);
        QCOMPARE(text.mid(entry->key.begin, entry->key.size()), QByteArray("k"));
        QCOMPARE(document.span(weir::Pointer::parse("/end"))->line, 12);
        QCOMPARE(document.span(weir::Pointer::parse("/spec/list/0"))->column, 5);
        QVERIFY(!document.span(weir::Pointer::parse("/spec/nothing")));
    }

    void placesInJsonCountFromItsText()
    {
        const QByteArray input = "{\"x\":0}\n{\"a\": {\"b\": [1, \"two\"]}}\n";
        const auto result = read(input);
        QCOMPARE(result.documents.size(), size_t(2));
        const auto &document = result.documents[1];
        QVERIFY(document.isJson);
        const auto *span = document.span(weir::Pointer::parse("/a/b/1"));
        QVERIFY(span);
        QCOMPARE(input.mid(document.text.begin + span->value.begin, span->value.size()), QByteArray("\"two\""));
        QCOMPARE(span->line, 2);
    }

    void placesOfAliasContentAreTheAlias()
    {
        const QByteArray input = "a: &x {p: 1}\nb: *x\n";
        const auto result = read(input);
        const auto *span = result.documents.at(0).span(weir::Pointer::parse("/b/p"));
        QVERIFY(span);
        QCOMPARE(input.mid(span->value.begin, span->value.size()), QByteArray("*x"));
        QCOMPARE(result.documents[0].notes.size(), size_t(1));
    }

    void notesSayWhatIsOdd()
    {
        const auto duplicate = read("a: 1\nb: 0\na: 2\n");
        QCOMPARE(duplicate.documents.at(0).notes.size(), size_t(1));
        QCOMPARE(duplicate.documents[0].notes[0].line, 3);
        QVERIFY(duplicate.documents[0].notes[0].message.contains(QStringLiteral("line 1")));
        const auto ignored = read("a: 1\n...\n# fine\nb: 2\n");
        QCOMPARE(ignored.documents.at(0).notes.size(), size_t(1));
        QCOMPARE(ignored.documents[0].notes[0].line, 4);
        QVERIFY(read("a: 1\n...\n# fine\n").documents.at(0).notes.empty());
        // More than an API server takes at once; of a List it never gets the whole.
        const QByteArray filling = QByteArray("# filling\n").repeated(400'000);
        const auto large = read("apiVersion: v1\nkind: ConfigMap\n" + filling);
        QCOMPARE(large.documents.at(0).notes.size(), size_t(1));
        QVERIFY(large.documents[0].notes[0].message.contains(QStringLiteral("3 MiB")));
        QVERIFY(read("apiVersion: v1\nkind: List\nitems: []\n" + filling).documents.at(0).notes.empty());
    }
};
