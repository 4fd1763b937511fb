// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"
#include "tests/support/testmain.h"
#include "views/canvas/livestate.h"

class LiveStateTest : public weir::test::Case
{
    Q_OBJECT
private:
    static weir::EdgeReading reading(double events, double failures, double rate)
    {
        weir::EdgeReading r;
        r.window.events = events;
        r.window.hasAttempts = true;
        r.window.attempts = {{QStringLiteral("202"), events}, {QStringLiteral("503"), failures}};
        r.window.failures = {{QStringLiteral("5xx"), failures}};
        r.rate = rate;
        return r;
    }

private Q_SLOTS:
    void twoFiguresAndAUnit()
    {
        QCOMPARE(weir::rateText(0), QStringLiteral("0/s"));
        QCOMPARE(weir::rateText(0.5), QStringLiteral("0.5/s"));
        QCOMPARE(weir::rateText(0.0123), QStringLiteral("0.012/s"));
        QCOMPARE(weir::rateText(9.8), QStringLiteral("9.8/s"));
        QCOMPARE(weir::rateText(42.4), QStringLiteral("42/s"));
        QCOMPARE(weir::rateText(1234), QStringLiteral("1.2k/s"));
        QCOMPARE(weir::rateText(3.4e6), QStringLiteral("3.4M/s"));
        QCOMPARE(weir::shareText(0.014), QStringLiteral("1.4 %"));
        QCOMPARE(weir::countText(217), QStringLiteral("217"));
    }

    void healthByTheThresholds()
    {
        using weir::Health;
        const auto health = [](double events, double failures) {
            return weir::edgeLive(std::make_unique<weir::EdgeReading>(reading(events, failures, events / 60)).get(),
                                  weir::EdgeRole::Trigger, false).health;
        };
        QCOMPARE(health(1000, 0), Health::Ok);
        QCOMPARE(health(1000, 5), Health::Ok);
        QCOMPARE(health(1000, 20), Health::Degraded);
        QCOMPARE(health(1000, 200), Health::Failed);
        QCOMPARE(health(0, 0), Health::Idle);
        QCOMPARE(weir::edgeLive(nullptr, weir::EdgeRole::Trigger, false).health, Health::Unknown);
        weir::EdgeReading dead = reading(1000, 0, 10);
        dead.window.deadLettered = 1;
        QCOMPARE(weir::edgeLive(&dead, weir::EdgeRole::Trigger, false).health, Health::Degraded);
    }

    void unknownIsNotZero()
    {
        weir::EdgeReading off;
        off.absence = weir::Absence::Off;
        const weir::EdgeLive live = weir::edgeLive(&off, weir::EdgeRole::Trigger, false);
        QCOMPARE(live.health, weir::Health::Unknown);
        QVERIFY(!live.text.contains(u'0'));
        QSet<QString> words;
        for (const weir::Absence absence :
             {weir::Absence::Off, weir::Absence::Forbidden, weir::Absence::Unreachable, weir::Absence::NoTraffic,
              weir::Absence::NotMeasured, weir::Absence::Waiting})
            words.insert(weir::absenceText(absence));
        QCOMPARE(words.size(), qsizetype(6));
    }

    void fewEventsAreNoConfidentColour()
    {
        const weir::EdgeReading few = reading(5, 0, 0.1);
        QVERIFY(weir::edgeLive(&few, weir::EdgeRole::Trigger, false).lowSample);
        const weir::EdgeReading many = reading(500, 0, 10);
        QVERIFY(!weir::edgeLive(&many, weir::EdgeRole::Trigger, false).lowSample);
    }

    void deadLettersAreATotal()
    {
        weir::EdgeReading r;
        r.window.deadLettered = 217;
        QCOMPARE(weir::edgeLive(&r, weir::EdgeRole::DeadLetter, false).text, QStringLiteral("217 dead letters"));
        r.window.atLeast = true;
        QCOMPARE(weir::edgeLive(&r, weir::EdgeRole::DeadLetter, false).text, QStringLiteral("≥ 217 dead letters"));
    }

    void widthGrowsSlowlyAndEnds()
    {
        QCOMPARE(weir::widthFor(0), 2.0);
        QVERIFY(weir::widthFor(10) > weir::widthFor(1));
        QCOMPARE(weir::widthFor(1e9), 6.0);
    }
};
