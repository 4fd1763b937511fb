// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/gobytes.h"
#include "model/admission/parts/goduration.h"
#include "model/admission/parts/gotext.h"
#include "tests/support/testmain.h"

#include <limits>

/// Go's own readers of base64, JSON, durations and numbers.
class GoTextTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void base64_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("illegalAt");
        QTest::newRow("three bytes") << QByteArray("Zm9v") << QByteArray("foo") << -1;
        QTest::newRow("two bytes") << QByteArray("Zm8=") << QByteArray("fo") << -1;
        QTest::newRow("one byte") << QByteArray("Zg==") << QByteArray("f") << -1;
        QTest::newRow("line ends") << QByteArray("\nZ\r\ng=\n=\n") << QByteArray("f") << -1;
        QTest::newRow("spare bits") << QByteArray("Zh==") << QByteArray("f") << -1;
        QTest::newRow("no base64") << QByteArray("###") << QByteArray() << 0;
        QTest::newRow("blank") << QByteArray("Zm9v Zg==") << QByteArray() << 4;
        QTest::newRow("no padding") << QByteArray("Zm9vZg") << QByteArray() << 4;
        QTest::newRow("half padding") << QByteArray("Zg=") << QByteArray() << 3;
        QTest::newRow("early padding") << QByteArray("Z===") << QByteArray() << 1;
        QTest::newRow("behind padding") << QByteArray("Zg==Zg==") << QByteArray() << 4;
        QTest::newRow("URL letters") << QByteArray("Zm-v") << QByteArray() << 2;
    }
    void base64()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, illegalAt);
        const auto decoded = weir::admission::base64AsGo(text);
        QCOMPARE(decoded.has_value(), illegalAt < 0);
        if (decoded)
            QTEST(*decoded, "bytes");
        else
            QCOMPARE(decoded.error(), QStringLiteral("illegal base64 data at input byte %1").arg(illegalAt));
    }

    void json_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *text, const char *fault) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(fault);
        };
        const char *map = "map[string]interface {}";
        row(" {\"a\":[1,-2.5e3,true,null,\"\\u00e4\\ud800\"],\"a\":{}} ", "");
        row("null", "");
        row("", "unexpected end of JSON input");
        row("{\"a\":", "unexpected end of JSON input");
        row("nul", "unexpected end of JSON input");
        row("hello", "invalid character 'h' looking for beginning of value");
        row("{a:1}", "invalid character 'a' looking for beginning of object key string");
        row("{\"a\" 1}", "invalid character '1' after object key");
        row("{\"a\":1 \"b\":2}", "invalid character '\"' after object key:value pair");
        row("{\"a\":1,}", "invalid character '}' looking for beginning of object key string");
        row("[1 2]", "invalid character '2' after array element");
        row("[1,]", "invalid character ']' looking for beginning of value");
        row("{} x", "invalid character 'x' after top-level value");
        row("{'a':1}", "invalid character '\\'' looking for beginning of object key string");
        row("tru3", "invalid character '3' in literal true (expecting 'e')");
        row("01", "invalid character '1' after top-level value");
        row("-x", "invalid character 'x' in numeric literal");
        row("1.x", "invalid character 'x' after decimal point in numeric literal");
        row("1ex", "invalid character 'x' in exponent of numeric literal");
        row("\"\\x\"", "invalid character 'x' in string escape code");
        row("\"\\u00g0\"", "invalid character 'g' in \\u hexadecimal character escape");
        row("\"a\nb\"", "invalid character '\\n' in string literal");
        for (const auto &[text, kind] : {std::pair{"[1]", "array"}, std::pair{"5", "number"},
                                         std::pair{"\"x\"", "string"}, std::pair{"true", "bool"}}) {
            row(text, qPrintable(QStringLiteral("json: cannot unmarshal %1 into Go value of type %2")
                                     .arg(QLatin1StringView(kind), QLatin1StringView(map))));
        }
        row("{\"a\":1e-999}", "");
        row("{\"a\":1e999}", "json: cannot unmarshal number 1e999 into Go value of type float64");
    }
    void json()
    {
        QFETCH(const QByteArray, text);
        QTEST(weir::admission::jsonObjectFault(text).value_or(QString()), "fault");
    }
    void deep_json()
    {
        const QByteArray open = QByteArray("{\"a\":") + QByteArray(9'999, '[');
        QCOMPARE(weir::admission::jsonObjectFault(open + QByteArray(9'999, ']') + '}'), std::nullopt);
        QCOMPARE(*weir::admission::jsonObjectFault(open + '['), QStringLiteral("exceeded max depth"));
    }

    void durations()
    {
        for (const char *text : {"0", "1h30m", "-1.5s", "+10ms", "1us", ".5h", "5.s"})
            QVERIFY2(!weir::admission::goDurationFault(QString::fromLatin1(text)), text);
        const auto fault = [](const char *text) {
            return weir::admission::goDurationFault(QString::fromLatin1(text)).value_or(QString());
        };
        QCOMPARE(fault(""), QStringLiteral("time: invalid duration \"\""));
        QCOMPARE(fault("1.5"), QStringLiteral("time: missing unit in duration \"1.5\""));
        QCOMPARE(fault("1d"), QStringLiteral("time: unknown unit \"d\" in duration \"1d\""));
        QCOMPARE(fault("9999999999h"), QStringLiteral("time: invalid duration \"9999999999h\""));
    }

    void numbers()
    {
        QCOMPARE(weir::admission::atoiAsGo(QStringLiteral("-9223372036854775808")).value,
                 std::numeric_limits<qint64>::min());
        QCOMPARE(weir::admission::atoiAsGo(QStringLiteral("+007")).value, 7);
        QCOMPARE(weir::admission::atoiAsGo(QStringLiteral("9223372036854775808")).error,
                 QStringLiteral("strconv.Atoi: parsing \"9223372036854775808\": value out of range"));
        QCOMPARE(weir::admission::atoiAsGo(QStringLiteral("1_0")).error,
                 QStringLiteral("strconv.Atoi: parsing \"1_0\": invalid syntax"));
    }

    void spaces()
    {
        QCOMPARE(weir::admission::fieldsAsGo(QStringLiteral(" a\t\n b\u00a0c\u200bd ")),
                 QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c\u200bd")}));
        QCOMPARE(weir::admission::trimmedAsGo(QStringLiteral("\u3000x y\v")), QStringLiteral("x y"));
    }
};
