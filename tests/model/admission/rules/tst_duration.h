// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/duration.h"
#include "tests/support/testmain.h"

/// ISO 8601 periods are read as the server's parser reads them, with its one decimal and its slips.
class DurationTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("tenths"); // years, months, days, hours, minutes, seconds
        QTest::newRow("seconds") << QStringLiteral("PT30S") << QList<int>{0, 0, 0, 0, 0, 300};
        QTest::newRow("one decimal") << QStringLiteral("PT0.2S") << QList<int>{0, 0, 0, 0, 0, 2};
        QTest::newRow("comma") << QStringLiteral("PT0,2S") << QList<int>{0, 0, 0, 0, 0, 2};
        QTest::newRow("second decimal is cut") << QStringLiteral("PT0.29S") << QList<int>{0, 0, 0, 0, 0, 2};
        QTest::newRow("letters behind it as well") << QStringLiteral("PT1.5xyzS") << QList<int>{0, 0, 0, 0, 0, 15};
        QTest::newRow("a point alone") << QStringLiteral("PT.S") << QList<int>{0, 0, 0, 0, 0, 0};
        QTest::newRow("P0") << QStringLiteral("P0") << QList<int>{0, 0, 0, 0, 0, 0};
        QTest::newRow("week") << QStringLiteral("P1W") << QList<int>{0, 0, 70, 0, 0, 0};
        QTest::newRow("carried") << QStringLiteral("PT90S") << QList<int>{0, 0, 0, 0, 10, 300};
        QTest::newRow("fraction moves down") << QStringLiteral("PT0.5M10S") << QList<int>{0, 0, 0, 0, 0, 400};
        QTest::newRow("fraction stays") << QStringLiteral("PT1.5H") << QList<int>{0, 0, 0, 15, 0, 0};
        QTest::newRow("months") << QStringLiteral("P14M") << QList<int>{10, 20, 0, 0, 0, 0};
        QTest::newRow("hours that do not fit") << QStringLiteral("PT3240H") << QList<int>{0, 0, 1350, 0, 0, 0};
        QTest::newRow("plus") << QStringLiteral("+PT1S") << QList<int>{0, 0, 0, 0, 0, 10};
        QTest::newRow("minus") << QStringLiteral("-PT1S") << QList<int>{0, 0, 0, 0, 0, -10};
        QTest::newRow("minus inside") << QStringLiteral("PT-1S") << QList<int>{0, 0, 0, 0, 0, -10};
        QTest::newRow("empty time") << QStringLiteral("P1DT") << QList<int>{0, 0, 10, 0, 0, 0};
    }
    void values()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<int>, tenths);
        const auto period = weir::admission::parsePeriod(text);
        QVERIFY2(period, period ? "" : qPrintable(period.error().words));
        QCOMPARE((QList<int>{period->years, period->months, period->days, period->hours, period->minutes,
                             period->seconds}),
                 tenths);
        QCOMPARE(period->isZero(), tenths.count(0) == 6);
        QCOMPARE(period->isNegative(), text.contains(QLatin1Char('-')));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QString() << QStringLiteral("cannot parse a blank string as a period");
        QTest::newRow("Go's") << QStringLiteral("30s") << QStringLiteral("expected 'P' period mark at the start: 30s");
        QTest::newRow("P") << QStringLiteral("P")
                           << QStringLiteral("expected 'Y', 'M', 'W', 'D', 'H', 'M', or 'S' marker: P");
        QTest::newRow("order") << QStringLiteral("PT1S1M")
                               << QStringLiteral("expected a number before the 'M' marker: PT1S1M");
        QTest::newRow("twice") << QStringLiteral("PT1S2S")
                               << QStringLiteral("unexpected remaining components 2S: PT1S2S");
        QTest::newRow("no T") << QStringLiteral("P1S") << QStringLiteral("unexpected remaining components 1S: P1S");
        QTest::newRow("no number") << QStringLiteral("PTS") << QStringLiteral("unexpected remaining components S: PTS");
        QTest::newRow("lower case") << QStringLiteral("PT1s")
                                    << QStringLiteral("unexpected remaining components 1s: PT1s");
        QTest::newRow("more than 64 bits") << QStringLiteral("PT99999999999999999999S")
            << QStringLiteral("expected a number before the 'S' marker: PT99999999999999999999S");
    }
    void refusals()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const auto period = weir::admission::parsePeriod(text);
        QVERIFY(!period);
        QCOMPARE(period.error().words, words);
        QVERIFY(!period.error().isPanic);
    }

    /// What does not fit loses its upper bits.
    void tooLarge()
    {
        QVERIFY(weir::admission::parsePeriod(QStringLiteral("PT99999999999S")));
        QVERIFY(weir::admission::parsePeriod(QStringLiteral("P6553.6Y"))->isZero());
        QVERIFY(weir::admission::parsePeriod(QStringLiteral("P3277Y"))->isNegative());
    }

    /// A sign alone kills the server's parser.
    void panic()
    {
        for (const QString &sign : {QStringLiteral("-"), QStringLiteral("+")}) {
            const auto period = weir::admission::parsePeriod(sign);
            QVERIFY(!period && period.error().isPanic);
        }
    }

    void garbageIsBounded()
    {
        const QString million(1 << 20, u'9');
        const QStringList refused = {million,
                                     u'P' + million,
                                     u'P' + million + u'Y',
                                     QStringLiteral("PT") + QStringLiteral("1H").repeated(1 << 19),
                                     QString(1 << 20, u'P'),
                                     QString(1 << 20, u'-'),
                                     u'P' + QString(1 << 20, u'-') + QStringLiteral("1D"),
                                     u'P' + QString(1 << 20, QChar(0xd800)),
                                     QString(1 << 20, QChar(0)),
                                     QString::fromUtf8("P\xff\xfe")};
        for (const QString &text : refused) {
            const auto period = weir::admission::parsePeriod(text);
            QVERIFY(!period);
            QVERIFY(!period.error().words.isEmpty() && !period.error().isPanic);
        }
        QVERIFY(weir::admission::parsePeriod(QStringLiteral("PT0.") + million + u'S')->seconds == 9);
    }
};
