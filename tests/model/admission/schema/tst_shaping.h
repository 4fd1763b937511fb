// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/reader.h"
#include "tests/support/testmain.h"

/// What an object loses and gains before anybody judges it.
class SchemaShapingTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    static std::shared_ptr<const weir::admission::Schema> schema(const char *members)
    {
        const auto table = weir::admission::readTable("g.K", "version v1: object\n" + std::string(members));
        return table.definitions.empty() ? nullptr : table.definitions.front().schema;
    }
    static Json json(const char *text) { return weir::parseJson(text).value_or(Json("no JSON")); }

    static constexpr auto Spec = R"(  spec: object
    closed: object
      a: string
    open: object open
      inner: object
        a: string
    list: list of object
      a: string
    openList: list open of object
      inner: object
        a: string
    map: map of object
      a: string
    text: string
)";

private Q_SLOTS:
    void unknownFieldsAreNamedWhole_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QStringList>("unknown");
        const auto row = [](const char *name, const char *object, QStringList unknown) {
            QTest::newRow(name) << QByteArray(object) << unknown;
        };
        row("none", R"({"apiVersion":"g/v1","kind":"K","metadata":{"x":1},"spec":{"closed":{"a":"1"}}})", {});
        row("sorted", R"({"spec":{"z":1,"closed":{"y":1}},"apple":2})",
            {QStringLiteral("apple"), QStringLiteral("spec.closed.y"), QStringLiteral("spec.z")});
        row("elements", R"({"spec":{"list":[{"a":""},{"b":""}]}})", {QStringLiteral("spec.list[1].b")});
        row("map", R"({"spec":{"map":{"k.dev/x":{"b":1}}}})", {QStringLiteral("spec.map.k.dev/x.b")});
        row("open", R"({"spec":{"open":{"b":1,"inner":{"b":1}}}})", {QStringLiteral("spec.open.inner.b")});
        row("open list", R"({"spec":{"openList":[{"b":1,"inner":{"b":1}}]}})",
            {QStringLiteral("spec.openList[0].inner.b")});
        row("object for a text", R"({"spec":{"text":{"x":{"y":1}}}})", {QStringLiteral("spec.text.x")});
        row("object for a list", R"({"spec":{"list":{"a":1}}})", {QStringLiteral("spec.list.a")});
        row("list for an object", R"({"spec":{"closed":[[{"a":1}],{"a":1}]}})",
            {QStringLiteral("spec.closed[0][0].a"), QStringLiteral("spec.closed[1].a")});
        row("keys with dots", R"({"spec":{"closed":{"b.c":1}}})", {QStringLiteral("spec.closed.b.c")});
    }
    void unknownFieldsAreNamedWhole()
    {
        QFETCH(const QByteArray, object);
        QFETCH(const QStringList, unknown);
        const auto declared = schema(Spec);
        Json sent = json(object.constData());
        QCOMPARE(weir::admission::unknownFields(*declared, sent), unknown);
        weir::admission::prune(*declared, sent);
        QCOMPARE(weir::admission::unknownFields(*declared, sent), QStringList());
    }

    void deepInputIsTaken()
    {
        Json deep = Json::array();
        for (int i = 0; i < 900; ++i) {
            Json outer = Json::array();
            outer.push_back(std::move(deep));
            deep = std::move(outer);
        }
        const auto declared = schema(Spec);
        Json sent{{"spec", {{"closed", std::move(deep)}}}};
        QCOMPARE(weir::admission::unknownFields(*declared, sent), QStringList());
    }

    void pruningTakesOutNeighbours()
    {
        Json sent = json(R"({"x":1,"spec":{"b":1,"closed":{"b":1,"a":"1","c":1},"d":2,)"
                         R"("list":[{"b":1},{"a":"2","c":1}]},"y":2})");
        weir::admission::prune(*schema(Spec), sent);
        QCOMPARE(sent.dump(), std::string(R"({"spec":{"closed":{"a":"1"},"list":[{},{"a":"2"}]}})"));
    }

    void defaultsFillAndNullsGo()
    {
        const auto declared = schema(R"(  spec: object
    count: integer default 1
    none: string nullable default "x"
    gone: string
    inner: object
      flag: boolean default true
    list: list of object
      name: string default ""
    map: map of object
      name: string default "m"
    made: object default {}
      word: string default "w"
)");
        Json sent = json(R"({"spec":{"count":null,"none":null,"gone":null,"inner":{},)"
                         R"("list":[{},null],"map":{"k":{}}}})");
        weir::admission::dropNulls(*declared, sent);
        weir::admission::fillDefaults(*declared, sent);
        QCOMPARE(nlohmann::json(sent), nlohmann::json(json(R"({"spec":{"count":1,"none":null,"inner":{"flag":true},
            "list":[{"name":""},null],"map":{"k":{"name":"m"}},"made":{"word":"w"}}})")));
        Json empty = json(R"({"spec":null})");
        weir::admission::dropNulls(*declared, empty);
        weir::admission::fillDefaults(*declared, empty);
        QCOMPARE(empty.dump(), std::string("{}"));
    }
};
