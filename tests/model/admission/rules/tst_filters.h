// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/filters.h"
#include "tests/support/testmain.h"

/// Filters of triggers and policies: paths of nested lists, one dialect only, CloudEvents SQL as the server parses it.
class FiltersTest final : public weir::test::Case
{
    Q_OBJECT

    static QStringList pathsOf(const char *json)
    {
        const weir::Json list = *weir::parseJson(json);
        return weir::admission::subscriptionFilters(&list).paths();
    }

private Q_SLOTS:
    void indexes()
    {
        QCOMPARE(pathsOf(R"([{"exact":{"Type":"x"}}])"), QStringList{QStringLiteral("filters[0].exact[Type]")});
        QCOMPARE(pathsOf(R"([{"exact":{"Type":"x"}},{},{}])"),
                 QStringList{QStringLiteral("filters[2][1][0].exact[Type]")});
        QCOMPARE(pathsOf(R"([{},{"suffix":{"a_b":"x"}},{}])"),
                 QStringList{QStringLiteral("filters[2][1].suffix[a_b]")});
        QCOMPARE(pathsOf(R"([{"all":[{"any":[{"prefix":{"a.b":"x"}},{}]},{}]}])"),
                 QStringList{QStringLiteral("filters[0].all[1][0].any[1][0].prefix.[a.b]")});
        QCOMPARE(pathsOf(R"([{"not":{"not":{"exact":{"":"x"}}}}])"),
                 QStringList{QStringLiteral("filters[0].not.not.exact[]")});
        QCOMPARE(pathsOf(R"([{"exact":{"a1":"x"}},{"prefix":{"type":"y"}}])"), QStringList());
    }

    void dialects()
    {
        const auto words = [](const char *json) {
            const weir::Json list = *weir::parseJson(json);
            return weir::admission::subscriptionFilters(&list).text();
        };
        const QString several = QStringLiteral("multiple dialects found, filters can have only one dialect set: ");
        QCOMPARE(words(R"([{"exact":{"a":"x"},"prefix":{"a":"x"}}])"), several);
        QCOMPARE(words(R"([{"any":[{"cesql":"TRUE","suffix":{"a":"x"}}]}])"), several);
        QCOMPARE(words(R"([{"exact":{"a":"x"},"prefix":{},"all":[],"cesql":""}])"), QString());
        QCOMPARE(words(R"([{"exact":{"a":"x"},"not":{}}])"), several);
    }

    void many()
    {
        weir::Json list = weir::Json::array();
        for (int i = 0; i < 2000; ++i)
            list.push_back(weir::Json::object({{"exact", weir::Json::object({{"Type", "x"}})}}));
        const QStringList paths = weir::admission::subscriptionFilters(&list).paths();
        QCOMPARE(paths.size(), 200);
        QVERIFY(paths.contains(QStringLiteral("filters[1999].exact[Type]")));
    }

    void old()
    {
        const weir::Json filter = *weir::parseJson(R"({"attributes":{"type":"x","my-attr":"y"}})");
        QCOMPARE(weir::admission::triggerFilter(&filter).text(),
                 QStringLiteral("invalid key name \"my-attr\": attributes[my-attr]\n"
                                "Attribute name must start with a letter and can only contain lowercase alphanumeric"));
        QVERIFY(weir::admission::triggerFilter(nullptr).isEmpty());
    }

    void accepted_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression :
             {"type = 'a'", "my-ext = 1", "1a = 1", "!TRUE", "a = 1;", "a = 1 -- x", "a = 0x1F", "a = 'it''s'",
              "LENGTH(a, b, c)", "nope()", "type", "a = \xE2\x80\x98" "b\xE2\x80\x99", "a LIKE \"x%\" AND NOT EXISTS b",
              "a = -2147483648", "MY_OWN(a)", "a1_ = 1", "a IN (1, 'x', b + 1)", "a NOT IN (1)"})
            QTest::newRow(expression) << QString::fromUtf8(expression);
    }
    void accepted()
    {
        QFETCH(const QString, expression);
        QVERIFY(weir::admission::parseCesqlAsGo(expression).isAccepted);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("details");
        const QString syntax = QStringLiteral("parse error: syntax error: ");
        QTest::newRow("blanks") << QStringLiteral("  ") << syntax;
        QTest::newRow("double equals") << QStringLiteral("a == 1") << QString();
        QTest::newRow("only operators") << QStringLiteral("==") << syntax;
        QTest::newRow("ends early") << QStringLiteral("a =") << QString();
        QTest::newRow("no space") << QStringLiteral("a+1 = 2") << syntax;
        QTest::newRow("float") << QStringLiteral("a = 1.5") << QString();
        QTest::newRow("underscore") << QStringLiteral("a = my_ext") << QString();
        QTest::newRow("twice") << QStringLiteral("TRUE TRUE") << QString();
        QTest::newRow("ampersands") << QStringLiteral("a = 1 && b = 2") << syntax;
        QTest::newRow("exists text") << QStringLiteral("EXISTS 'x'") << syntax;
        QTest::newRow("exists call") << QStringLiteral("EXISTS(x)") << QString();
        QTest::newRow("like number") << QStringLiteral("a LIKE 5") << QString();
        QTest::newRow("open parenthesis") << QStringLiteral("(a = 1") << QString();
        QTest::newRow("open call") << QStringLiteral("LENGTH(a") << syntax;
        QTest::newRow("open quote") << QStringLiteral("a = 'x") << QString();
        QTest::newRow("empty set") << QStringLiteral("a IN ()") << QString();
        QTest::newRow("lost operand") << QStringLiteral("a = !1") << QString();
        QTest::newRow("33 bits") << QStringLiteral("a = 3000000000")
            << QStringLiteral("parse error: strconv.ParseInt: parsing \"3000000000\": value out of range");
    }
    void refused()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, details);
        const auto answer = weir::admission::parseCesqlAsGo(expression);
        QVERIFY(!answer.isAccepted);
        QCOMPARE(answer.details, details);
    }
};
