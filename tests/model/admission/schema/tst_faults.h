// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/gotext.h"
#include "model/admission/schema/reader.h"
#include "tests/support/testmain.h"

/// The words and paths of an API server's schema errors.
class SchemaFaultsTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::admission::Definition definition(const QByteArray &text)
    {
        const auto table = weir::admission::readTable("g.K", std::string_view(text.constData(), size_t(text.size())));
        return table.definitions.empty() ? weir::admission::Definition() : table.definitions.front();
    }

    static constexpr auto Made = R"(version v1 replicas spec.count: object
  spec: object required must
    must: string
    list: list shortest 1 longest 2 of string
    word: string enum "low" "high"
    name: string shortest 1
    digits: string pattern "^[0-9]+$"
    count: integer least 1 most 10
    share: number
    flag: boolean
    port: int-or-string
    where: string format uri
    sink: object either ref ; either uri
    env: list keys name of object
      name: string
    map: map of integer
)";

private Q_SLOTS:
    void wordsAreTheServers_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *spec, std::initializer_list<const char *> words) {
            QStringList list;
            for (const char *one : words)
                list.append(QString::fromUtf8(one));
            QTest::newRow(name) << QByteArray(spec) << list;
        };
        row("fine", R"({"must":"","list":["a"],"word":"low","name":"n","digits":"1","count":3,"share":1,)"
            R"("flag":true,"port":80,"where":"urn:a","sink":{"uri":1},"env":[{"name":"a"},{}],"map":{"a":3.0}})", {});
        row("required", "{}", {"spec.must: Required value"});
        row("text", R"({"must":1})",
            {R"(spec.must: Invalid value: "integer": spec.must in body must be of type string: "integer")"});
        row("null in a list", R"({"must":"","list":[null]})",
            {R"(spec.list[0]: Invalid value: "null": spec.list[0] in body must be of type string: "null")"});
        row("object", R"({"must":{}})",
            {R"(spec.must: Invalid value: "object": spec.must in body must be of type string: "object")"});
        row("too few", R"({"must":"","list":[]})",
            {"spec.list: Invalid value: 0: spec.list in body should have at least 1 items"});
        row("no list", R"({"must":"","list":""})",
            {R"(spec.list: Invalid value: "string": spec.list in body must be of type array: "string")"});
        row("too many", R"({"must":"","list":["","",""]})", {"spec.list: Too many: 3: must have at most 2 items"});
        row("choice", R"({"must":"","word":"mid"})",
            {R"(spec.word: Unsupported value: "mid": supported values: "low", "high")"});
        row("choice of a wrong type", R"({"must":"","word":5})",
            {R"(spec.word: Invalid value: "integer": spec.word in body must be of type string: "integer")",
             R"(spec.word: Unsupported value: 5: supported values: "low", "high")"});
        row("short", R"({"must":"","name":""})",
            {R"(spec.name: Invalid value: "": spec.name in body should be at least 1 chars long)"});
        row("pattern", "{\"must\":\"\",\"digits\":\"1\\n\"}",
            {R"(spec.digits: Invalid value: "1\n": spec.digits in body should match '^[0-9]+$')"});
        row("fraction", R"({"must":"","count":1.5})",
            {R"(spec.count: Invalid value: "number": spec.count in body must be of type integer: "number")",
             ".spec.count: Invalid value: 0: .spec.count accessor error: 1.5 is of the type float64, expected int64"});
        row("small", R"({"must":"","count":-2})",
            {"spec.count: Invalid value: -2: spec.count in body should be greater than or equal to 1",
             ".spec.count: Invalid value: -2: should be a non-negative integer"});
        row("large", R"({"must":"","count":3000000000})",
            {"spec.count: Invalid value: 3000000000: spec.count in body should be less than or equal to 10",
             ".spec.count: Invalid value: 3000000000: should be less than or equal to 2147483647"});
        row("larger than int64", R"({"must":"","count":18446744073709551615})",
            {R"(spec.count: Invalid value: "number": spec.count in body must be of type integer: "number")",
             "spec.count: Invalid value: 1.8446744073709552e+19: spec.count in body should be less than or equal to 10",
             ".spec.count: Invalid value: 0: .spec.count accessor error: 1.8446744073709552e+19 is of the type float64, "
             "expected int64"});
        row("int or string", R"({"must":"","port":true})",
            {R"(<nil>: Invalid value: "": "spec.port" must validate at least one schema (anyOf))",
             R"(spec.port: Invalid value: "boolean": spec.port in body must be of type integer: "boolean")"});
        row("uri", R"({"must":"","where":"a b"})",
            {R"(spec.where: Invalid value: "a b": spec.where in body must be of type uri: "a b")"});
        row("neither", R"({"must":"","sink":{}})",
            {R"(<nil>: Invalid value: "": "spec.sink" must validate one and only one schema (oneOf). Found none valid)",
             "spec.sink.ref: Required value"});
        row("both", R"({"must":"","sink":{"ref":1,"uri":2}})",
            {"<nil>: Invalid value: \"\": \"spec.sink\" must validate one and only one schema (oneOf). "
             "Found 2 valid alternatives"});
        row("twins", R"({"must":"","env":[{"name":"a"},{"name":"b"},{"name":"a"}]})",
            {R"(spec.env[2]: Duplicate value: {"name":"a"})"});
        row("map", R"({"must":"","map":{"k":"v"}})",
            {R"(spec.map.k: Invalid value: "string": spec.map.k in body must be of type integer: "string")"});
    }
    void wordsAreTheServers()
    {
        QFETCH(const QByteArray, spec);
        QFETCH(const QStringList, words);
        const auto sent = weir::parseJson("{\"spec\":" + spec.toStdString() + '}');
        QVERIFY(sent);
        QStringList found;
        for (const auto &fault : weir::admission::faults(definition(Made), *sent))
            found.append(fault.message);
        QCOMPARE(found, words);
    }

    /// What was stored with faults may stay as it is; measured by tests/cluster/admission.
    void whatIsStoredMayStay_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char *name, const char *old, const char *sent, const QStringList &paths) {
            QTest::newRow(name) << QByteArray(old) << QByteArray(sent) << paths;
        };
        row("unchanged", R"({"sink":{}})", R"({"sink":{}})", {});
        row("order of members", R"({"sink":{},"where":"a b"})", R"({"where":"a b","sink":{}})", {});
        row("another member", R"({"must":"","where":"a b"})", R"({"must":"","where":"a b","map":{}})", {});
        row("beside what is missing", R"({"where":"a"})", R"({"where":"http:\/\/x"})", {QStringLiteral("spec.must")});
        row("the member itself", R"({"must":"","where":"a b"})", R"({"must":"","where":"b a"})",
            {QStringLiteral("spec.where")});
        row("inside", R"({"must":"","map":{"k":"v"}})", R"({"must":"","map":{"k":"v","l":1}})", {});
        row("a new one", R"({"must":"","map":{}})", R"({"must":"","map":{"k":"v"}})", {QStringLiteral("spec.map.k")});
        row("twins there were", R"({"must":"","env":[{"name":"a"},{"name":"a"}]})",
            R"({"must":"","env":[{"name":"a"},{"name":"a"},{"name":"a"}]})", {});
    }
    void whatIsStoredMayStay()
    {
        QFETCH(const QByteArray, old);
        QFETCH(const QByteArray, sent);
        QFETCH(const QStringList, paths);
        const auto before = weir::parseJson("{\"spec\":" + old.toStdString() + '}');
        const auto now = weir::parseJson("{\"spec\":" + sent.toStdString() + '}');
        QStringList found;
        for (const auto &fault : weir::admission::faults(definition(Made), *now, &*before))
            found.append(fault.path);
        QCOMPARE(found, paths);
    }

    void pathsAreThoseOfTheWords()
    {
        const auto sent = weir::parseJson(R"({"spec":{"sink":{}}})");
        QStringList paths;
        for (const auto &fault : weir::admission::faults(definition(Made), *sent))
            paths.append(fault.path);
        QCOMPARE(paths, (QStringList{QStringLiteral("spec.sink"), QStringLiteral("spec.sink.ref"),
                                     QStringLiteral("spec.must")}));
    }

    void numbersAreGos()
    {
        using weir::admission::plainNumber;
        using weir::Json;
        QCOMPARE(plainNumber(Json(1.5)), std::string("1.5"));
        QCOMPARE(plainNumber(Json(-0.00002)), std::string("-2e-05"));
        QCOMPARE(plainNumber(Json(0.001)), std::string("0.001"));
        QCOMPARE(plainNumber(Json(999999.0)), std::string("999999"));
        QCOMPARE(plainNumber(Json(1e6)), std::string("1e+06"));
        QCOMPARE(plainNumber(Json(1234567.5)), std::string("1.2345675e+06"));
        QCOMPARE(plainNumber(Json(1.25e21)), std::string("1.25e+21"));
        QCOMPARE(plainNumber(Json(12.0)), std::string("12"));
        QCOMPARE(plainNumber(Json(-7)), std::string("-7"));
    }
};
