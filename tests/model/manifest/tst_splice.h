// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "model/manifest/reader.h"
#include "model/manifest/splice.h"
#include "model/manifest/writer.h"
#include "tests/support/testmain.h"

/// Changes in place: the expected bytes are written out.
class SpliceTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::Json read(const QByteArray &text)
    {
        const auto result = weir::manifest::read(text, {});
        return result.error || result.documents.size() != 1 ? weir::Json() : result.documents[0].json;
    }

private Q_SLOTS:
    void change_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value"); // empty: removed
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *pointer, const char *value,
                            const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(pointer) << QByteArray(value) << QByteArray(after);
        };
        row("plain", "a: x # c\nb: 2\n", "/a", "\"z\"", "a: z # c\nb: 2\n");
        row("plain needs quotes", "a: x # c\n", "/a", "\"yes\"", "a: \"yes\" # c\n");
        row("single quotes stay", "a: 'x'  # c\n", "/a", "\"it's\"", "a: 'it''s'  # c\n");
        row("double quotes stay", "a: \"x\"\n", "/a", "\"y\"", "a: \"y\"\n");
        row("number", "a: 3 # c\n", "/a", "5", "a: 5 # c\n");
        row("text to number", "a: \"3\"\n", "/a", "5", "a: 5\n");
        row("number to text", "a: 3\n", "/a", "\"5\"", "a: \"5\"\n");
        row("null to text", "a: # c\nb: 1\n", "/a", "\"x\"", "a: x # c\nb: 1\n");
        row("null at the end", "b: 1\na:", "/a", "\"x\"", "b: 1\na: x");
        row("to null", "a: x\n", "/a", "null", "a: null\n");
        row("two lines to one", "a: x\n  y\nb: 1\n", "/a", "\"z\"", "a: z\nb: 1\n");
        row("block literal", "a: |\n  l1\n  l2\nb: 1\n", "/a", "\"m1\\nm2\\n\"", "a: |\n  m1\n  m2\nb: 1\n");
        row("block literal with comment", "a: | # c\n  l1\n\nb: 1\n", "/a", "\"m1\\n\"", "a: | # c\n  m1\n\nb: 1\n");
        row("block literal of one line", "a: |-\n  l1\nb: 1\n", "/a", "\"m1\"", "a: |-\n  m1\nb: 1\n");
        row("folded", "a: >\n  l1\n  l2\nb: 1\n", "/a", "\"m1\\nm2\"", "a: |-\n  m1\n  m2\nb: 1\n");
        row("plain to block", "a: x # c\nb: 1\n", "/a", "\"m1\\nm2\"", "a: |- # c\n  m1\n  m2\nb: 1\n");
        row("block to number", "a: |\n  l1\nb: 1\n", "/a", "7", "a: 7\nb: 1\n");
        row("scalar to mapping", "a: x # c\nb: 1\n", "/a", "{\"k\":1}", "a: # c\n  k: 1\nb: 1\n");
        row("scalar to list", "a: x\nb: 1\n", "/a", "[1,{\"k\":2}]", "a:\n- 1\n- k: 2\nb: 1\n");
        row("mapping to scalar", "a: # c\n  k: 1\n  l: 2\nb: 1\n", "/a", "5", "a: 5 # c\nb: 1\n");
        row("mapping to list", "a:\n  k: 1\nb: 1\n", "/a", "[1]", "a:\n- 1\nb: 1\n");
        row("mapping to empty", "a:\n  k: 1\nb: 1\n", "/a", "{}", "a: {}\nb: 1\n");
        row("empty to mapping", "a: {} # c\nb: 1\n", "/a", "{\"k\":1}", "a: # c\n  k: 1\nb: 1\n");
        row("empty to list", "s:\n    a: []\n    b:\n        c: 1\n", "/s/a", "[{\"k\":{\"l\":1}}]",
            "s:\n    a:\n    - k:\n          l: 1\n    b:\n        c: 1\n");

        row("new key", "s:\n  a: 1 # c\n\n# next\nt: 1\n", "/s/b", "\"x\"", "s:\n  a: 1 # c\n  b: x\n\n# next\nt: 1\n");
        row("new key, four columns", "s:\n    a: 1\nt: 1\n", "/s/b", "{\"c\":{\"d\":1}}",
            "s:\n    a: 1\n    b:\n        c:\n            d: 1\nt: 1\n");
        row("new key at the root without newline", "a: 1", "/b", "2", "a: 1\nb: 2");
        row("new key behind a block", "s:\n  a: |\n    l1\n\nt: 1\n", "/s/b", "2",
            "s:\n  a: |\n    l1\n  b: 2\n\nt: 1\n");
        row("new key behind kept lines", "s:\n  a: |+\n    l1\n\nt: 1\n", "/s/b", "2",
            "s:\n  a: |+\n    l1\n\n  b: 2\nt: 1\n");
        row("new key in a list item", "l:\n- a: 1\n- b: 1\n", "/l/0/c", "2", "l:\n- a: 1\n  c: 2\n- b: 1\n");
        row("new key beside a long-winded one", "s:\n  ? a # c\n  : 1\n  b: 2\n", "/s/c", "3",
            "s:\n  ? a # c\n  : 1\n  b: 2\n  c: 3\n");
        row("new list, indented as others", "a:\n  - 1\nb: 1\n", "/c", "[1]", "a:\n  - 1\nb: 1\nc:\n  - 1\n");
        row("removed key", "a: 1\n# about b\n# more\nb: 2 # c\nc: 3\n", "/b", "", "a: 1\nc: 3\n");
        row("removed key, other comment stays", "a: 1\n# section\n\n# about b\nb:\n  x: 1\n  y: 2\nc: 3\n", "/b", "",
            "a: 1\n# section\n\nc: 3\n");
        row("removed first key keeps the head", "# head\na: 1\nb: 2\n", "/a", "", "# head\nb: 2\n");
        row("removed last key", "a: 1\nb: 2", "/b", "", "a: 1\n");
        row("removed only key", "s:\n  a: 1\nt: 1\n", "/s/a", "", "s: {}\nt: 1\n");
        row("removed behind the dash", "l:\n- a: 1\n  b: 2\n", "/l/0/a", "", "l:\n- b: 2\n");
        row("removed behind the dash, comment stays", "l:\n- a: 1\n  # about b\n  b: 2\n", "/l/0/a", "",
            "l:\n-\n  # about b\n  b: 2\n");
        row("duplicate key", "a: 1\nb: 0\na: 2\n", "/a", "3", "a: 1\nb: 0\na: 3\n");

        row("item changed", "l:\n- x # c\n- y\n", "/l/1", "\"z\"", "l:\n- x # c\n- z\n");
        row("item added", "l:\n  - x # c\n  # end\nm: 1\n", "/l/-", "\"z\"", "l:\n  - x # c\n  - z\n  # end\nm: 1\n");
        row("item becomes a mapping", "l:\n- x # c\n- y\n", "/l/0", "{\"a\":1,\"b\":2}",
            "l:\n- a: 1 # c\n  b: 2\n- y\n");
        row("mapping item becomes a scalar", "l:\n- a: 1\n  b: 2\n- y\n", "/l/0", "\"x\"", "l:\n- x\n- y\n");
        row("nested list", "l:\n- - 1\n  - 2\n", "/l/0/-", "3", "l:\n- - 1\n  - 2\n  - 3\n");

        row("flow value", "a: {b: x, c: 2} # c\n", "/a/b", "\"z\"", "a: {b: z, c: 2} # c\n");
        row("flow key added", "a: {b: x}\n", "/a/c", "[1,\"true\"]", "a: {b: x, c: [1, \"true\"]}\n");
        row("flow key removed", "a: {b: x, c: 2, d: 3}\n", "/a/c", "", "a: {b: x, d: 3}\n");
        row("flow first key removed", "a: {b: x, c: 2}\n", "/a/b", "", "a: {c: 2}\n");
        row("flow only key removed", "a: {b: x}\n", "/a/b", "", "a: {}\n");
        row("flow item added", "a: [1, 2]\n", "/a/-", "3", "a: [1, 2, 3]\n");
        row("flow trailing comma", "a: [1, 2, ]\n", "/a/-", "3", "a: [1, 2, 3, ]\n");
        row("flow null", "a: {b: , c: 1}\n", "/a/b", "\"x\"", "a: {b: x , c: 1}\n");
        row("flow bare key", "a: {b, c: 1}\n", "/a/b", "\"x\"", "a:\n  b: x\n  c: 1\n");

        row("json value", "{\n  \"a\": 1,\n  \"b\": \"x\"\n}", "/b", "\"yes\"", "{\n  \"a\": 1,\n  \"b\": \"yes\"\n}");
        row("json key added", "{\n  \"a\": 1\n}", "/b", "{\"c\":[1]}",
            "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": [\n      1\n    ]\n  }\n}");
        row("json key added in a line", "{\"a\":1}", "/b", "{\"c\":[1]}", "{\"a\":1, \"b\": {\"c\": [1]}}");
        row("json key added, tabs", "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}", "/c", "{\"d\":[1]}",
            "{\n\t\"a\": {\n\t\t\"b\": 1\n\t},\n\t\"c\": {\n\t\t\"d\": [\n\t\t\t1\n\t\t]\n\t}\n}");
        row("json key added, tabs, inside", "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}", "/a/c", "2",
            "{\n\t\"a\": {\n\t\t\"b\": 1,\n\t\t\"c\": 2\n\t}\n}");
        row("json item added, four columns", "{\n    \"a\": [\n        1\n    ]\n}", "/a/-", "{\"b\":\"  \"}",
            "{\n    \"a\": [\n        1,\n        {\n            \"b\": \"  \"\n        }\n    ]\n}");
        row("json key removed", "{\n  \"a\": 1,\n  \"b\": 2\n}", "/a", "", "{\n  \"b\": 2\n}");

        row("crlf", "a: x # c\r\nb:\r\n  c: 1\r\n", "/b/d", "[1]", "a: x # c\r\nb:\r\n  c: 1\r\n  d:\r\n  - 1\r\n");
        row("crlf removed", "a: x\r\nb: 1\r\n", "/a", "", "b: 1\r\n");
        row("anchor stays", "a: &x 1\nb: 2\n", "/a", "3", "a: &x 3\nb: 2\n");
        row("anchor of a block goes, comment stays", "a: &x # c\n  k: 1\nb: 1\n", "/a", "5", "a: 5 # c\nb: 1\n");
        row("tag of a block goes, comment stays", "a: !!map  # c\n  k: 1\nb: 1\n", "/a", "[]", "a: []  # c\nb: 1\n");
        row("item of a list with an anchor", "l: &x # c\n# one\n- a # 1\n# two\n- b # 2\n", "/l/1", "\"z\"",
            "l: &x # c\n# one\n- a # 1\n# two\n- z # 2\n");
        row("new item of a list with an anchor", "l: &x\n  # one\n  - a # 1\n", "/l/-", "\"z\"",
            "l: &x\n  # one\n  - a # 1\n  - z\n");
        row("list with an anchor to scalar", "l: &x # c\n- a # 1\nb: 1\n", "/l", "5", "l: 5 # c\nb: 1\n");
        row("alias replaced", "a: &x 1\nb: *x # c\n", "/b", "3", "a: &x 1\nb: 3 # c\n");
        row("merged key overridden", "a: &x {p: 1}\nb:\n  <<: *x\n  q: 1\n", "/b/p", "2",
            "a: &x {p: 1}\nb:\n  <<: *x\n  q: 1\n  p: 2\n");
        row("merged key removed", "a: &x {p: 1}\n# c\nb:\n  <<: *x\n  q: 1\n", "/b/p", "",
            "a: &x {p: 1}\n# c\nb:\n  q: 1\n");
        row("tag goes", "a: !!str 5 # c\n", "/a", "6", "a: 6 # c\n");
        row("unicode", "\u00fc: \u00e4 # \u00f6\nb: 1\n", "/\u00fc", "\"\u00e9\"", "\u00fc: \u00e9 # \u00f6\nb: 1\n");
        row("after the document", "a: 1\n...\nignored\n", "/b", "2", "a: 1\nb: 2\n...\nignored\n");
    }

    void change()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, after);
        weir::Json wanted = read(before);
        const auto at = weir::Pointer::parse(pointer.constData());
        if (value.isEmpty())
            QVERIFY(weir::removeAt(wanted, at, 100));
        else
            QVERIFY(weir::setAt(wanted, at, *weir::parseJson(value.toStdString())));
        const QByteArray found = weir::manifest::splice(before, wanted);
        QCOMPARE(QString::fromUtf8(found), QString::fromUtf8(after));
        QVERIFY(weir::test::sameJson(read(found), wanted));
    }

    void listItems()
    {
        const QByteArray before = "l:\n# about one\n- name: one\n  v: 1 # c1\n# about two\n- name: two\n  v: 2 # c2\n"
                                  "# about three\n- name: three\n  v: 3\nend: 1\n";
        weir::Json wanted = read(before);
        wanted["l"].erase(1);
        QCOMPARE(
            weir::manifest::splice(before, wanted),
            QByteArray("l:\n# about one\n- name: one\n  v: 1 # c1\n# about three\n- name: three\n  v: 3\nend: 1\n"));
        wanted = read(before);
        wanted["l"].insert(wanted["l"].begin(), weir::Json{{"name", "zero"}});
        QCOMPARE(weir::manifest::splice(before, wanted),
                 QByteArray(before).replace("l:\n", "l:\n- name: zero\n"));
        wanted = read(before);
        wanted["l"].insert(wanted["l"].begin() + 1, weir::Json{{"name", "half"}});
        wanted["l"][3]["v"] = 4;
        QCOMPARE(weir::manifest::splice(before, wanted),
                 QByteArray(before).replace("# about two", "- name: half\n# about two").replace("v: 3", "v: 4"));
        const QByteArray nested = "l:\n- - k: 1 # c\n    m:\n    # about two\n    - 2\n  - 3\n";
        wanted = read(nested);
        wanted["l"][0].insert(wanted["l"][0].begin(), weir::Json{{"name", "zero"}, {"v", 0}});
        QCOMPARE(weir::manifest::splice(nested, wanted),
                 QByteArray(nested).replace("- - k", "- - name: zero\n    v: 0\n  - k"));
        wanted = read(before);
        wanted["l"].erase(0);
        wanted["l"].erase(0);
        QCOMPARE(weir::manifest::splice(before, wanted),
                 QByteArray("l:\n# about three\n- name: three\n  v: 3\nend: 1\n"));
    }

    void flowListItems()
    {
        const QByteArray before = "l: [1, 2, 3] # c\n";
        const auto with = [&](const char *json) {
            weir::Json wanted = read(before);
            wanted["l"] = *weir::parseJson(json);
            return weir::manifest::splice(before, wanted);
        };
        QCOMPARE(with("[2,3]"), QByteArray("l: [2, 3] # c\n"));
        QCOMPARE(with("[1,3]"), QByteArray("l: [1, 3] # c\n"));
        QCOMPARE(with("[0,1,2,3]"), QByteArray("l: [0, 1, 2, 3] # c\n"));
        QCOMPARE(with("[1,9,2,3]"), QByteArray("l: [1, 9, 2, 3] # c\n"));
        QCOMPARE(with("[]"), QByteArray("l: [] # c\n"));
        QCOMPARE(with("[1,2,3,\"a, b\"]"), QByteArray("l: [1, 2, 3, \"a, b\"] # c\n"));
    }

    void reorderedItems()
    {
        const QByteArray before = "l:\n# about one\n- name: one\n  v: 1 # c1\n\n# about two\n- name: two\n  v: |\n    t\n"
                                  "# about three\n- three # c3\nend: 1\n";
        const auto order = [](const QByteArray &text, const std::vector<size_t> &from) {
            weir::Json wanted = read(text);
            for (size_t i = 0; i < from.size(); ++i)
                wanted["l"][i] = read(text)["l"][from[i]];
            return weir::manifest::splice(text, wanted);
        };
        QCOMPARE(order(before, {2, 1, 0}),
                 QByteArray("l:\n# about three\n- three # c3\n\n# about two\n- name: two\n  v: |\n    t\n"
                            "# about one\n- name: one\n  v: 1 # c1\nend: 1\n"));
        QCOMPARE(order(before, {1, 0, 2}),
                 QByteArray("l:\n# about two\n- name: two\n  v: |\n    t\n\n# about one\n- name: one\n  v: 1 # c1\n"
                            "# about three\n- three # c3\nend: 1\n"));
        const QByteArray windows = QByteArray(before).replace('\n', "\r\n");
        QCOMPARE(order(windows, {2, 1, 0}), order(before, {2, 1, 0}).replace('\n', "\r\n"));
        QCOMPARE(order("l: [1, {a: 2}, \"3\"] # c\n", {2, 0, 1}), QByteArray("l: [\"3\", 1, {a: 2}] # c\n"));
        QCOMPARE(order("l:\n  - a # 1\n  - b # 2", {1, 0}), QByteArray("l:\n  - b # 2\n  - a # 1"));
        // The same anchor cannot stand behind its alias.
        const QByteArray named = "l:\n- &x [1]\n- k: *x\n";
        QVERIFY(weir::test::sameJson(read(order(named, {1, 0})), *weir::parseJson(R"({"l":[{"k":[1]},[1]]})")));
    }

    void renamedKeys()
    {
        const auto rename = [](const QByteArray &text, const char *from, const char *to) {
            weir::Json wanted = read(text);
            const weir::Json value = wanted["m"][from];
            wanted["m"].erase(from);
            wanted["m"][to] = value;
            return weir::manifest::splice(text, wanted);
        };
        const QByteArray before = "m:\n  # about a\n  a: # here\n    k: 1\n\n  'b': 2 # b\n  c: 3\n";
        QCOMPARE(rename(before, "a", "z"), QByteArray(before).replace("  a:", "  z:"));
        QCOMPARE(rename(before, "b", "yes"), QByteArray(before).replace("'b'", "\"yes\""));
        QCOMPARE(rename("m: {a: 1, b: 2} # c\n", "a", "z"), QByteArray("m: {z: 1, b: 2} # c\n"));
        QCOMPARE(rename("m:\n  a: 1 # only\n", "a", "z"), QByteArray("m:\n  z: 1 # only\n"));
        QCOMPARE(rename("{\"m\": {\"a\": 1}}", "a", "z"), QByteArray("{\"m\": {\"z\": 1}}"));
    }

    void sameValueIsTheSameText()
    {
        const QByteArray before = "b: 0x10\na:   yes # c\nc: 1.50\n";
        weir::Json wanted = weir::Json::object();
        wanted["a"] = true;
        wanted["c"] = 1.5;
        wanted["b"] = 16;
        QCOMPARE(weir::manifest::splice(before, wanted), before);
    }

    void spellingOfOthersStays()
    {
        const QByteArray before = "a: 0x10\nb: 1.50\nc: x\nd: +7\n";
        weir::Json wanted = read(before);
        wanted["c"] = "z";
        QCOMPARE(weir::manifest::splice(before, wanted), QByteArray(before).replace("c: x", "c: z"));
    }

    // The alias goes on meaning the old value, so it has to say it: the anchor moves there.
    void changedAnchorKeepsItsAliases_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value"); // empty: removed
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *pointer, const char *value,
                            const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(pointer) << QByteArray(value) << QByteArray(after);
        };
        row("inside", "# h\na: &x {p: 1} # a\nb: *x # b\n", "/a/p", "2", "# h\na: {p: 2} # a\nb: &x {p: 1} # b\n");
        row("scalar", "a: &x 1 # a\nb: *x # b\nc: *x\n", "/a", "3", "a: 3 # a\nb: &x 1 # b\nc: *x\n");
        row("block", "a: &x # a\n  # p\n  p: 1\nb: *x # b\n", "/a/q", "2",
            "a: # a\n  # p\n  p: 1\n  q: 2\nb: &x {p: 1} # b\n");
        row("block without comment", "a: &x\n  p: 1\nb: *x\n", "/a/p", "2", "a:\n  p: 2\nb: &x {p: 1}\n");
        row("removed", "# h\na: &x\n  p: 1\nb: *x # b\nc: 1 # c\n", "/a", "", "# h\nb: &x {p: 1} # b\nc: 1 # c\n");
        row("merged", "s:\n  a: &x # a\n    p: 1 # p\n  b: # b\n    <<: *x # m\n    q: 2\n  c:\n    <<: *x\n", "/s/a/p",
            "5", "s:\n  a: # a\n    p: 5 # p\n  b: # b\n    <<: &x {p: 1} # m\n    q: 2\n  c:\n    <<: *x\n");
        row("one of several merged", "a: &x {p: 1}\nb: &y {q: 1} # b\nc: # c\n  <<: [*x, *y]\n", "/b/q", "2",
            "a: &x {p: 1}\nb: {q: 2} # b\nc: # c\n  <<: [*x, &y {q: 1}]\n");
        row("in a list", "l:\n- &x a # 1\n- *x # 2\n- k: *x # 3\n", "/l/0", "\"z\"", "l:\n- z # 1\n- &x a # 2\n- k: *x # 3\n");
        row("nested", "a: &x # a\n  b: &y yes # b\nc: *y # c\nd: *x # d\n", "/a/b", "false",
            "a: # a\n  b: false # b\nc: &y true # c\nd: &x {b: true} # d\n");
        row("inside what goes", "a: # a\n  b: &y t # b\n  c: *y\nd: *y # d\n", "/a", "", "d: &y t # d\n");
        row("crlf", "a: &x\r\n  p: 1\r\nb: *x\r\n", "/a/p", "2", "a:\r\n  p: 2\r\nb: &x {p: 1}\r\n");
    }

    void changedAnchorKeepsItsAliases() { change(); }

    void unreadableTextIsWrittenAnew()
    {
        const weir::Json wanted{{"a", 1}};
        QCOMPARE(weir::manifest::splice("a: [", wanted), QByteArray("a: 1\n"));
        QCOMPARE(weir::manifest::splice({}, wanted), QByteArray("a: 1\n"));
    }

    void canonicalTextStaysCanonical()
    {
        auto resource = weir::Resource::create(*weir::parseJson(R"({"apiVersion":"v1","kind":"K"})"));
        for (const char *pointer : {"/spec/b", "/metadata/name", "/spec/a"}) {
            weir::Json wanted = resource->json();
            weir::setAt(wanted, weir::Pointer::parse(pointer), "x");
            resource = weir::manifest::respell(resource, wanted);
        }
        QCOMPARE(resource->text(),
                 QByteArray("apiVersion: v1\nkind: K\nmetadata:\n  name: x\nspec:\n  b: x\n  a: x\n"));
    }
};
