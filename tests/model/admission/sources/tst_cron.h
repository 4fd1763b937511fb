// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/cron.h"
#include "tests/support/testmain.h"

/// Schedules are taken and refused as the cron parser of PingSource does it, in its words.
class CronTest final : public weir::test::Case
{
    Q_OBJECT

    using Answer = weir::admission::CronAnswer;

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("schedule");
        for (const char *schedule :
             {"* * * * *", "? ? ? ? ?", "0 * * * * *", "*/5 0-23/2 1,15 JAN-dec sun", "1,,2 * * * *", ",5 * * * *",
              "+5 * * * *", "*-5 * * * *", "*/70 * * * *", "5/10 * * * *", "\t* * * * *\n", "0 0 31 2 *", "@daily",
              "@yearly", "@every 1h30m", "TZ=UTC 0 0 * * *", "CRON_TZ=Europe/Berlin @hourly", "TZ= 0 0 * * *",
              "CRON_TZ=CET   * * * * *"})
            QTest::newRow(schedule) << QString::fromLatin1(schedule);
    }
    void accepted()
    {
        QFETCH(const QString, schedule);
        const Answer answer = weir::admission::parseCronAsGo(schedule);
        QCOMPARE(answer.message, QString());
        QVERIFY(answer.kind == Answer::Kind::Accepted);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *schedule, const char *message) {
            QTest::newRow(schedule) << QString::fromLatin1(schedule) << QString::fromLatin1(message);
        };
        row("", "empty spec string");
        row("   ", "expected 5 to 6 fields, found 0: []");
        row("* * * *", "expected 5 to 6 fields, found 4: [* * * *]");
        row("* *  * * * * 2026", "expected 5 to 6 fields, found 7: [* * * * * * 2026]");
        row("60 * * * *", "end of range (60) above maximum (59): 60");
        row("* * 0 * *", "beginning of range (0) below minimum (1): 0");
        row("30-10 * * * *", "beginning of range (30) beyond end of range (10): 30-10");
        row("*/0 * * * *", "step of range should be a positive number: */0");
        row("1-2-3 * * * *", "too many hyphens: 1-2-3");
        row("1/2/3 * * * *", "too many slashes: 1/2/3");
        row("1/-2 * * * *", "negative number (-2) not allowed: -2");
        row("* * * january *", "failed to parse int from january: strconv.Atoi: parsing \"january\": invalid syntax");
        row("99999999999999999999 * * * *", "failed to parse int from 99999999999999999999: strconv.Atoi: parsing "
                                            "\"99999999999999999999\": value out of range");
        row("@DAILY", "unrecognized descriptor: @DAILY");
        row("@every 5", "failed to parse duration @every 5: time: missing unit in duration \"5\"");
        row(" TZ=UTC * * * *", "failed to parse int from TZ=UTC: strconv.Atoi: parsing \"TZ=UTC\": invalid syntax");
    }
    void refused()
    {
        QFETCH(const QString, schedule);
        const Answer answer = weir::admission::parseCronAsGo(schedule);
        QVERIFY(answer.kind == Answer::Kind::Refused);
        QTEST(answer.message, "message");
        QVERIFY(!answer.isAboutZone);
    }

    void zone()
    {
        const Answer answer = weir::admission::parseCronAsGo(QStringLiteral("TZ=Nope/x 0 0 * * *"));
        QCOMPARE(answer.message, QStringLiteral("provided bad location Nope/x: unknown time zone Nope/x"));
        QVERIFY(answer.isAboutZone);
    }
    void panic()
    {
        QVERIFY(weir::admission::parseCronAsGo(QStringLiteral("TZ=UTC")).kind == Answer::Kind::Panic);
        QVERIFY(weir::admission::parseCronAsGo(QStringLiteral("CRON_TZ=UTC\t*")).kind == Answer::Kind::Panic);
    }

    void garbageIsBounded()
    {
        const QString million(1 << 20, u'9');
        for (const QString &schedule :
             {million, QString(1 << 20, u'*'), QStringLiteral("* ").repeated(1 << 19),
              QStringLiteral("1,").repeated(1 << 19) + QStringLiteral(" * * * *"),
              QStringLiteral("1-").repeated(1 << 19) + QStringLiteral(" * * * *"),
              QStringLiteral("*/") + million + QStringLiteral(" * * * *"),
              QStringLiteral("@every ") + million + u'h', QStringLiteral("@every ") + QStringLiteral("1h").repeated(1 << 19),
              QStringLiteral("TZ=") + million + QStringLiteral(" * * * * *"), QStringLiteral("@") + million,
              QString(1 << 20, QChar(0xd800)), QString(1 << 20, QChar(0)), QString::fromUtf8("\xff\xfe * * * *")}) {
            const Answer answer = weir::admission::parseCronAsGo(schedule);
            QCOMPARE(answer.kind == Answer::Kind::Refused, !answer.message.isEmpty());
        }
    }
};
