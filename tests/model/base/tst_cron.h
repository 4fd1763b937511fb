// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/cron.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QTimeZone>

/// The schedule grammar that PingSource takes. Times are counted from Monday, 1 June 2026, midnight UTC.
class CronTest final : public weir::test::Case
{
    Q_OBJECT

    static qint64 monday() { return QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch(); }

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("due");
        constexpr qint64 hour = 3600;
        constexpr qint64 day = 86400;
        QTest::newRow("every minute") << "* * * * *" << qint64(0) << qint64(60);
        QTest::newRow("strictly later") << "* * * * *" << qint64(60) << qint64(120);
        QTest::newRow("seconds") << "*/10 * * * * *" << qint64(3) << qint64(10);
        QTest::newRow("step from") << "5/20 * * * *" << qint64(0) << qint64(300);
        QTest::newRow("range and list") << "0 8-9,17 * * *" << 9 * hour + 1800 << 17 * hour;
        QTest::newRow("weekday by name") << "0 0 * * fri" << qint64(0) << 4 * day;
        QTest::newRow("sunday is 0") << "0 0 * * 0" << qint64(0) << 6 * day;
        QTest::newRow("day of month") << "0 0 15 * *" << qint64(0) << 14 * day;
        QTest::newRow("either day") << "0 0 15 * tue" << qint64(0) << day;
        QTest::newRow("month by name") << "0 0 1 JUL *" << qint64(0) << 30 * day;
        QTest::newRow("empty entries") << "1,,2 * * * *" << qint64(0) << qint64(60);
        QTest::newRow("a star in a list is a star") << "0 0 *,15 * fri" << qint64(0) << 4 * day;
        QTest::newRow("leap day") << "0 0 29 2 *" << qint64(0) << 638 * day;
        QTest::newRow("descriptor") << "@hourly" << qint64(1) << hour;
    }

    void next()
    {
        QFETCH(QString, schedule);
        QFETCH(qint64, after);
        QFETCH(qint64, due);
        const auto cron = weir::Cron::parse(schedule);
        QVERIFY(cron);
        const auto next = cron->next(monday() + after);
        QVERIFY(next);
        QCOMPARE(*next - monday(), due);
    }

    void clockChanges()
    {
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(berlin.isValid());
        const auto at = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC).toSecsSinceEpoch();
        };
        const auto daily = weir::Cron::parse(QStringLiteral("CRON_TZ=Europe/Berlin 30 2 * * *"));
        QVERIFY(daily);
        QCOMPARE(daily->zone(), QStringLiteral("Europe/Berlin"));
        // Half past two does not exist on 29 March, and exists twice on 25 October.
        QCOMPARE(*daily->next(at(3, 28, 12, 0), &berlin), at(3, 30, 0, 30));
        QCOMPARE(*daily->next(at(10, 24, 12, 0), &berlin), at(10, 25, 0, 30));
        QCOMPARE(*daily->next(at(10, 25, 0, 30), &berlin), at(10, 25, 1, 30));
        QCOMPARE(*daily->next(at(10, 25, 1, 30), &berlin), at(10, 26, 1, 30));
    }

    void neverDue()
    {
        const auto cron = weir::Cron::parse(QStringLiteral("0 0 31 2 *"));
        QVERIFY(cron);
        QVERIFY(!cron->next(monday()));
    }

    void malformed_data()
    {
        QTest::addColumn<QString>("schedule");
        for (const char *text : {"", "* * * *", "* * * * * * *", "60 * * * *", "* * * * 7", "*/0 * * * *",
                                 "5-3 * * * *", "@every 1m", "a * * * *", ", * * * *"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void malformed()
    {
        QFETCH(QString, schedule);
        QVERIFY(!weir::Cron::parse(schedule));
    }
};
