// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/cron.h"
#include "tests/support/testmain.h"

/// The schedule grammar that PingSource takes; simulated second 0 is Monday, 1 June 2026, midnight.
class CronTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<double>("after");
        QTest::addColumn<double>("due");
        constexpr double hour = 3600;
        constexpr double day = 86400;
        QTest::newRow("every minute") << "* * * * *" << 0.0 << 60.0;
        QTest::newRow("strictly later") << "* * * * *" << 60.0 << 120.0;
        QTest::newRow("seconds") << "*/10 * * * * *" << 3.5 << 10.0;
        QTest::newRow("step from") << "5/20 * * * *" << 0.0 << 300.0;
        QTest::newRow("range and list") << "0 8-9,17 * * *" << 9.5 * hour << 17 * hour;
        QTest::newRow("weekday by name") << "0 0 * * fri" << 0.0 << 4 * day;
        QTest::newRow("sunday is 0") << "0 0 * * 0" << 0.0 << 6 * day;
        QTest::newRow("day of month") << "0 0 15 * *" << 0.0 << 14 * day;
        QTest::newRow("either day") << "0 0 15 * tue" << 0.0 << day;
        QTest::newRow("month by name") << "0 0 1 JUL *" << 0.0 << 30 * day;
        QTest::newRow("descriptor") << "@hourly" << 1.0 << hour;
    }

    void next()
    {
        QFETCH(QString, schedule);
        QFETCH(double, after);
        QFETCH(double, due);
        const auto cron = weir::demo::Cron::parse(schedule);
        QVERIFY(cron);
        const auto next = cron->next(after);
        QVERIFY(next);
        QCOMPARE(*next, due);
    }

    void neverDue()
    {
        const auto cron = weir::demo::Cron::parse(QStringLiteral("0 0 31 2 *"));
        QVERIFY(cron);
        QVERIFY(!cron->next(0));
    }

    void malformed_data()
    {
        QTest::addColumn<QString>("schedule");
        for (const char *text : {"", "* * * *", "* * * * * * *", "60 * * * *", "* * * * 7", "*/0 * * * *",
                                 "5-3 * * * *", "@every 1m", "a * * * *", "1,,2 * * * *"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void malformed()
    {
        QFETCH(QString, schedule);
        QVERIFY(!weir::demo::Cron::parse(schedule));
    }
};
