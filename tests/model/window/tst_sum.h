// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/sum.h"
#include "tests/support/testmain.h"

/// Whole numbers stay exact, fractions lose little, and nothing becomes infinite.
class SumTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::windowing::Sum sumOf(const weir::Json &numbers)
    {
        weir::windowing::Sum sum;
        for (const weir::Json &number : numbers)
            sum.add(number);
        return sum;
    }

    static weir::Json numbers(const QByteArray &text)
    {
        return weir::parseJson(std::string_view(text.constData(), size_t(text.size()))).value_or(weir::Json());
    }

private Q_SLOTS:
    void sums_data()
    {
        QTest::addColumn<QByteArray>("of");
        QTest::addColumn<QByteArray>("is");
        const auto row = [](const char *of, const char *is) { QTest::newRow(of) << QByteArray(of) << QByteArray(is); };
        row("[]", "0");
        row("[1,2,-5]", "-2");
        // beyond 2^53, where doubles have gaps, and beyond 64 bits
        row("[9007199254740993,1]", "9007199254740994");
        row("[18446744073709551615,18446744073709551615,1]", "36893488147419103231");
        row("[-9223372036854775808,-9223372036854775808]", "-18446744073709551616");
        row("[0.5,1]", "1.5");
        // the large ones cancel, the small one stays
        row("[1e100,1,-1e100]", "1.0");
        row("[1e16,1.0,1.0,1.0,1.0]", "1.0000000000000004e+16");
        row("[1e308,1e308]", "");
        row("[1e308,1e308,-1e308]", "");
    }

    void sums()
    {
        QFETCH(QByteArray, of);
        QFETCH(QByteArray, is);
        const weir::windowing::Sum sum = sumOf(numbers(of));
        QCOMPARE(QByteArray::fromStdString(sum.text().value_or("")), is);
        const auto again = weir::windowing::Sum::fromJson(sum.toJson());
        QVERIFY(again);
        QCOMPARE(again->text(), sum.text());
    }

    void inParts()
    {
        auto sum = sumOf(numbers("[1e100,3]"));
        sum.add(sumOf(numbers("[1,0.25,-1e100]")));
        QCOMPARE(sum.text().value_or(""), std::string("4.25"));
    }

    void compares_data()
    {
        QTest::addColumn<QByteArray>("ordered");
        for (const char *text : {"[1,2]", "[-1,18446744073709551615]", "[9007199254740992.0,9007199254740993]",
                                 "[9223372036854775807,9223372036854775808.0]", "[-0.5,0]", "[0,0.5]", "[-1.5,-1]",
                                 "[18446744073709551615,1e300]", "[-1e300,-9223372036854775808]", "[0.1,0.2]"})
            QTest::newRow(text) << QByteArray(text);
    }

    void compares()
    {
        QFETCH(QByteArray, ordered);
        const weir::Json pair = numbers(ordered);
        QVERIFY(weir::windowing::compare(pair[0], pair[1]) < 0);
        QVERIFY(weir::windowing::compare(pair[1], pair[0]) > 0);
        QCOMPARE(weir::windowing::compare(pair[0], pair[0]), 0);
    }

    void equalAcrossTypes()
    {
        const weir::Json pair = numbers("[3,3.0]");
        QCOMPARE(weir::windowing::compare(pair[0], pair[1]), 0);
    }

    void refusesWhatIsNoState()
    {
        for (const char *text : {"{}", R"({"whole":""})", R"({"whole":"-"})", R"({"whole":"1x"})",
                                 R"({"whole":"111111111111111111111111111111111111111111"})"})
            QVERIFY2(!weir::windowing::Sum::fromJson(numbers(text)), text);
    }
};
