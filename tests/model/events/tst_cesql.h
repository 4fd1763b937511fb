// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/cesql.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// Rules of CESQL that the conformance kit's published part does not show, from knative-resources 4.6.
class CesqlTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::CloudEvent event()
    {
        weir::CloudEvent event;
        event.attributes = {{QStringLiteral("specversion"), "1.0"}, {QStringLiteral("id"), "1"},
                            {QStringLiteral("source"), "/shop"},    {QStringLiteral("type"), "order.paid"},
                            {QStringLiteral("num"), "12"},          {QStringLiteral("count"), 3},
                            {QStringLiteral("urgent"), true}};
        return event;
    }

private Q_SLOTS:
    void evaluates_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *expression, const char *result, const char *error = "") {
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(result)
                                      << QString::fromUtf8(error);
        };
        row("type = 'order.paid'", "true");
        row("TYPE = 'order.paid'", "true");
        row("num > 5", "true");
        row("num + 1", "13");
        row("count = 3", "true");
        row("urgent", "true");
        row("urgent AND count = 3", "true");
        row("missing = 'x'", "false", "missingAttribute");
        row("missing = 'x' OR TRUE", "false", "missingAttribute");
        row("EXISTS missing AND missing = 'x'", "false");
        row("type = TRUE", "false", "cast");
        row("NOT type = 'x'", "false", "cast");
        row("NOT (type = 'x')", "true");
        row("NOT EXISTS missing", "true");
        // one precedence, to the right: a AND (b OR c)
        row("FALSE AND FALSE OR TRUE", "false");
        row("TRUE XOR TRUE AND FALSE", "true");
        row("2 + 3 * 4", "14");
        row("10 - 2 - 3", "5");
        row("-7 / 2", "-3");
        row("-7 % 2", "-1");
        row("5 / 0", "0", "math");
        row("2147483647 + 1", "-2147483648");
        row("ABS(-2147483648)", "2147483647", "math");
        row("'abc' < 1", "false", "cast");
        row("'a' LIKE 'A'", "false");
        row("'a%c' LIKE 'a\\%c'", "true");
        row("'abbbbc' LIKE '%b%c'", "true");
        row("'it''s' = 'it''s'", "true");
        row("type NOT IN ('a', 'b')", "true");
        row("nosuch(1)", "false", "missingFunction");
        row("LENGTH('订单')", "2");
        row("CONCAT()", "");
        row("CONCAT_WS('-', 'a', 1, TRUE)", "a-1-true");
        row("IS_INT('12')", "true");
        row("IS_INT('x')", "false");
        row("IS_BOOL('True')", "true");
        row("BOOL('x')", "false", "cast");
        row("SUBSTRING('abc', 2, 99)", "bc");
        row("(((type)))", "order.paid");
    }

    void evaluates()
    {
        QFETCH(QString, expression);
        QFETCH(QString, result);
        QFETCH(QString, error);
        const auto parsed = weir::cesql::Expression::parse(expression);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
        const auto outcome = parsed->evaluate(event());
        QCOMPARE(weir::cesql::toString(outcome.error), error);
        QCOMPARE(weir::cesql::toText(outcome.value), result);
        QCOMPARE(outcome.message.isEmpty(), error.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *text : {"", " ", "type == 'a'", "(type = 'a'", "EXISTS(x)", "type IN ()", "/* c */", "1+1 = 2",
                                 "num -1 = 11", "3000000000 = 1", "data.x = 1", "my_ext = 1", "'open", "type =", "AND",
                                 "LENGTH('a'", "a b", "type LIKE x", "NOT", "\"a", "1 = = 1", "€"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refuses()
    {
        QFETCH(QString, expression);
        const auto parsed = weir::cesql::Expression::parse(expression);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().message.endsWith(u'.'));
    }

    void everyErrorHasAPlace_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("column");
        QTest::newRow("1 MB") << QString(1 << 20, u'1') << 65537;
        QTest::newRow("1 MB of text") << u'\'' + QString(1 << 20, u'x') + u'\'' << 65537;
        QTest::newRow("wide") << QStringLiteral("num = 2147483648") << 7;
        QTest::newRow("wide below") << QStringLiteral("num = -2147483649") << 7;
        QTest::newRow("very wide") << QStringLiteral("num = ") + QString(60'000, u'9') << 7;
        QTest::newRow("open text") << QStringLiteral("type = 'x") << 8;
        QTest::newRow("ends") << QStringLiteral("type =") << 7;
        QTest::newRow("not UTF-8") << QString::fromUtf8("type = \xff") << 8;
        QTest::newRow("lone surrogate") << QStringLiteral("type = ") + QChar(0xd800) << 8;
        QTest::newRow("nothing") << QString() << 1;
    }

    void everyErrorHasAPlace()
    {
        QFETCH(QString, expression);
        QFETCH(int, column);
        const auto parsed = weir::cesql::Expression::parse(expression);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().column, column);
        QVERIFY(parsed.error().message.endsWith(u'.'));
    }

    void depthHasAPlace_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"(", "NOT ", "-", "NOT (", "1 + ", "TRUE AND ", "ABS(", "1 IN (", "EXISTS x = "})
            QTest::newRow(part) << QString::fromLatin1(part);
    }

    void depthHasAPlace()
    {
        QFETCH(QString, part);
        // As deep as 64 KiB let it be, and 100,000 deep, which is longer than that.
        for (const qsizetype depth : {65'000 / part.size(), qsizetype(100'000)}) {
            const auto parsed = weir::cesql::Expression::parse(part.repeated(depth) + QStringLiteral("1"));
            QVERIFY(!parsed);
            QVERIFY(parsed.error().column > 1);
        }
    }

    void patternsDoNotBlowUp()
    {
        // Would take longer than the universe has if each % were tried at each place on its own.
        const QString pattern = QStringLiteral("%a").repeated(10'000) + u'b';
        weir::CloudEvent many = event();
        many.attributes[QStringLiteral("long")] = std::string(20'000, 'a');
        const auto parsed = weir::cesql::Expression::parse(QStringLiteral("long LIKE '%1'").arg(pattern));
        QVERIFY(parsed);
        QCOMPARE(weir::cesql::toText(parsed->evaluate(many).value), QStringLiteral("false"));
        const auto any = weir::cesql::Expression::parse(
            QStringLiteral("long LIKE '%1'").arg(QStringLiteral("%_").repeated(20'000)));
        QVERIFY(any);
        QCOMPARE(weir::cesql::toText(any->evaluate(many).value), QStringLiteral("true"));
    }

    void brokenTextsInEvents()
    {
        weir::CloudEvent broken = event();
        broken.attributes[QStringLiteral("raw")] = std::string("\xff\xfe", 2);
        broken.attributes[QStringLiteral("wide")] = 3'000'000'000LL;
        const auto textOf = [&](const char *expression) {
            const auto parsed = weir::cesql::Expression::parse(QString::fromLatin1(expression));
            return parsed ? weir::cesql::toText(parsed->evaluate(broken).value) : parsed.error().message;
        };
        QCOMPARE(textOf("LENGTH(raw) > 0"), QStringLiteral("true"));
        QCOMPARE(textOf("raw LIKE '%'"), QStringLiteral("true"));
        QCOMPARE(textOf("wide = '3000000000'"), QStringLiteral("true"));
        QCOMPARE(textOf("IS_INT(wide)"), QStringLiteral("false"));
    }

    void depthIsLimited()
    {
        QVERIFY(!weir::cesql::Expression::parse(QString(20000, u'(') + u'1' + QString(20000, u')')));
        QVERIFY(!weir::cesql::Expression::parse(QStringLiteral("NOT ").repeated(12000) + QStringLiteral("TRUE")));
        QVERIFY(!weir::cesql::Expression::parse(QStringLiteral("TRUE AND ").repeated(7000) + QStringLiteral("TRUE")));
        QVERIFY(weir::cesql::Expression::parse(QStringLiteral("TRUE AND ").repeated(500) + QStringLiteral("TRUE")));
    }
};
