// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/engine.h"
#include "tests/support/testmain.h"

/// Windows by time, count and gap; late, doubled and unordered events; bounds. Time is what the test says it is.
class EngineTest final : public weir::test::Case
{
    Q_OBJECT

    using Engine = weir::windowing::Engine;
    using Rule = weir::windowing::Rule;
    using Verdict = weir::windowing::Verdict;

    static Rule rule(Rule::Closing closing, qint64 length)
    {
        Rule rule;
        rule.closing = closing;
        rule.length = length;
        rule.value = weir::Pointer::parse("/v");
        return rule;
    }

    /// The value is the event's number, so that sums tell which events are in a window.
    static weir::windowing::Entry entry(quint64 number, qint64 time, qint64 arrival, const std::string &key = {})
    {
        return {.key = key, .id = {1, number}, .time = time, .hasTime = true, .arrival = arrival,
                .value = weir::Json(number)};
    }

    /// "key[start,end)=sum", late ones with a star, in order of closing.
    static QStringList closed(const Engine &engine)
    {
        QStringList result;
        for (const auto &[serial, window] : engine.closed()) {
            result += QStringLiteral("%1[%2,%3)=%4%5")
                          .arg(QString::fromStdString(window.key))
                          .arg(window.start)
                          .arg(window.end)
                          .arg(QString::fromStdString(window.aggregate.sum.text().value_or("")))
                          .arg(window.isLate ? QStringLiteral("*") : QString());
        }
        return result;
    }

    static QStringList list(std::initializer_list<const char *> texts)
    {
        QStringList result;
        for (const char *text : texts)
            result += QString::fromLatin1(text);
        return result;
    }

    static std::vector<weir::Json> records(const Engine &engine)
    {
        std::vector<weir::Json> result;
        engine.snapshot([&](const weir::Json &record) { result.push_back(record); });
        return result;
    }

    static Engine copyOf(const Engine &engine)
    {
        Engine copy(engine.rule());
        for (const weir::Json &record : records(engine)) {
            if (!copy.restore(record))
                return Engine(engine.rule());
        }
        return copy;
    }

private Q_SLOTS:
    void everyAlignsAndGroups()
    {
        Engine engine(rule(Rule::Closing::Every, 100));
        engine.add(entry(1, 1010, 1010, "a"));
        engine.add(entry(2, 1099, 1099, "a"));
        engine.add(entry(4, 1050, 1099, "b"));
        QCOMPARE(engine.nextClosing(), std::optional<qint64>(1100));
        engine.advance(1099);
        QCOMPARE(closed(engine), QStringList());
        engine.advance(1100);
        QCOMPARE(closed(engine), list({"a[1000,1100)=3", "b[1000,1100)=4"}));
        QCOMPARE(engine.nextClosing(), std::optional<qint64>());
    }

    void beforeTheEpoch()
    {
        Engine engine(rule(Rule::Closing::Every, 100));
        engine.add(entry(1, -1, -1));
        engine.advance(0);
        QCOMPARE(closed(engine), list({"[-100,0)=1"}));
    }

    void outOfOrderWithinLateness()
    {
        Rule late = rule(Rule::Closing::Every, 100);
        late.lateness = 50;
        Engine engine(late);
        engine.add(entry(1, 1120, 1120));
        engine.add(entry(2, 1090, 1149)); // its window waits until 1150
        engine.advance(1150);
        QCOMPARE(closed(engine), list({"[1000,1100)=2"}));
        engine.add(entry(4, 1199, 1249));
        engine.advance(1250);
        QCOMPARE(closed(engine), list({"[1000,1100)=2", "[1100,1200)=5"}));
    }

    void lateOnesBecomeOneCorrection()
    {
        Engine engine(rule(Rule::Closing::Every, 100));
        engine.add(entry(1, 1010, 1010));
        engine.advance(1100);
        QCOMPARE(engine.check(entry(2, 1020, 1130)), Verdict::New);
        engine.add(entry(2, 1020, 1130));
        engine.add(entry(4, 1030, 1190));
        engine.add(entry(8, 1150, 1190)); // in time, of the window that runs
        engine.advance(1200);
        QCOMPARE(closed(engine), list({"[1000,1100)=1", "[1100,1200)=8", "[1000,1100)=6*"}));
        engine.add(entry(16, 1030, 1210)); // later still: another correction
        engine.advance(1300);
        QCOMPARE(closed(engine).back(), QStringLiteral("[1000,1100)=16*"));
        std::set<std::string> ids;
        for (const auto &[serial, window] : engine.closed())
            ids.insert(window.id);
        QCOMPARE(ids.size(), size_t(4));
    }

    void lateOnesRefused()
    {
        Rule strict = rule(Rule::Closing::Every, 100);
        strict.refusesLate = true;
        strict.lateness = 10;
        Engine engine(strict);
        engine.advance(1109);
        QCOMPARE(engine.check(entry(1, 1099, 1109)), Verdict::New);
        engine.advance(1110);
        QCOMPARE(engine.check(entry(1, 1099, 1110)), Verdict::Late);
        QCOMPARE(engine.add(entry(1, 1099, 1110)), Verdict::Late);
        QCOMPARE(engine.openEvents(), size_t(0));
    }

    void farAheadIsRefused()
    {
        Rule near = rule(Rule::Closing::Every, 100);
        near.ahead = 500;
        Engine engine(near);
        QCOMPARE(engine.check(entry(1, 1500, 1000)), Verdict::New);
        QCOMPARE(engine.check(entry(1, 1501, 1000)), Verdict::Ahead);
        QCOMPARE(Engine(rule(Rule::Closing::Count, 2)).check(entry(1, 900'000'000, 1000)), Verdict::New); // no matter
    }

    void countCloses()
    {
        Engine engine(rule(Rule::Closing::Count, 3));
        for (quint64 i = 1; i <= 6; ++i)
            engine.add(entry(i, qint64(100 - i), 1000, i == 2 ? "b" : "a"));
        QCOMPARE(closed(engine), list({"a[96,99)=8"})); // 1, 3, 4
        QCOMPARE(engine.nextClosing(), std::optional<qint64>());
        engine.advance(1'000'000);
        QCOMPARE(engine.openWindows(), size_t(2));
        engine.add(entry(8, 90, 1000, "a"));
        QCOMPARE(closed(engine).size(), 2);
        QVERIFY(engine.closed().at(1).id != engine.closed().at(2).id);
    }

    void sessionsByGap()
    {
        Engine engine(rule(Rule::Closing::Gap, 100));
        engine.add(entry(1, 1000, 1000));
        engine.add(entry(2, 1099, 1099)); // within the gap
        engine.add(entry(4, 1199, 1199)); // exactly one gap later: another session
        QCOMPARE(closed(engine), list({"[1000,1199)=3"}));
        engine.advance(1299);
        QCOMPARE(closed(engine), list({"[1000,1199)=3", "[1199,1299)=4"}));
    }

    void anEventJoinsSessions()
    {
        Rule patient = rule(Rule::Closing::Gap, 100);
        patient.lateness = 1000;
        Engine engine(patient);
        engine.add(entry(1, 1000, 1500));
        engine.add(entry(2, 1150, 1500));
        engine.add(entry(4, 900, 1500)); // its end touches the first: apart
        QCOMPARE(engine.openWindows(), size_t(3));
        engine.add(entry(8, 1075, 1500)); // between the first two
        QCOMPARE(engine.openWindows(), size_t(2));
        engine.add(entry(16, 950, 1500));
        QCOMPARE(engine.openWindows(), size_t(1));
        engine.advance(2249);
        QCOMPARE(closed(engine), QStringList());
        engine.advance(2250);
        QCOMPARE(closed(engine), list({"[900,1250)=31"}));
        QCOMPARE(engine.closed().at(1).ids.size(), size_t(5));
    }

    void lateSessions()
    {
        Engine engine(rule(Rule::Closing::Gap, 100));
        engine.add(entry(1, 1000, 1000));
        engine.advance(1100);
        engine.add(entry(2, 990, 1310));
        engine.add(entry(4, 1050, 1320)); // joins the late one
        engine.add(entry(8, 500, 1320));
        engine.advance(1399);
        QCOMPARE(closed(engine).size(), 1);
        engine.advance(1400);
        QCOMPARE(closed(engine), list({"[1000,1100)=1", "[500,600)=8*", "[990,1150)=6*"}));
    }

    void copiesCountOnce()
    {
        Engine engine(rule(Rule::Closing::Every, 100));
        QCOMPARE(engine.add(entry(1, 1010, 1010)), Verdict::New);
        QCOMPARE(engine.check(entry(1, 1010, 1020)), Verdict::Waiting);
        QCOMPARE(engine.add(entry(1, 1010, 1020)), Verdict::Waiting);
        engine.advance(1100);
        QCOMPARE(engine.check(entry(1, 1010, 1110)), Verdict::Waiting);
        QVERIFY(engine.delivered(std::string(engine.closed().at(1).id)));
        QCOMPARE(engine.check(entry(1, 1010, 1110)), Verdict::Delivered);
        QVERIFY(!engine.delivered("nothing"));
        QCOMPARE(engine.openEvents(), size_t(0));
    }

    void memoryOfCopiesIsBounded()
    {
        Engine engine(rule(Rule::Closing::Count, 1), {.keys = 10, .windows = 10, .events = 10, .remembered = 3});
        for (quint64 i = 1; i <= 4; ++i) {
            engine.add(entry(i, 0, 0));
            engine.delivered(std::string(engine.closed().begin()->second.id));
        }
        QCOMPARE(engine.check(entry(4, 0, 0)), Verdict::Delivered);
        QCOMPARE(engine.check(entry(2, 0, 0)), Verdict::Delivered);
        QCOMPARE(engine.check(entry(1, 0, 0)), Verdict::New);
    }

    void forgottenEventsMayComeAgain()
    {
        Engine engine(rule(Rule::Closing::Count, 2));
        engine.add(entry(1, 5, 5));
        engine.add(entry(2, 6, 6));
        const std::string id = engine.closed().at(1).id;
        QVERIFY(engine.forget(id));
        QCOMPARE(engine.add(entry(2, 6, 7)), Verdict::New);
        QCOMPARE(engine.add(entry(1, 5, 8)), Verdict::New);
        QCOMPARE(engine.closed().begin()->second.id, id); // the same events, in whatever order
        QVERIFY(engine.forget(id));
        engine.add(entry(1, 5, 7));
        engine.add(entry(3, 6, 8));
        QVERIFY(engine.closed().begin()->second.id != id); // no copy of what may have been taken
    }

    void bounds()
    {
        Engine engine(rule(Rule::Closing::Every, 100), {.keys = 2, .windows = 3, .events = 4, .remembered = 10});
        engine.add(entry(1, 1010, 1010, "a"));
        engine.add(entry(2, 1010, 1010, "b"));
        QCOMPARE(engine.check(entry(3, 1010, 1010, "c")), Verdict::TooManyKeys);
        QCOMPARE(engine.check(entry(3, 1010, 1010, "a")), Verdict::New);
        engine.add(entry(3, 1110, 1010, "a"));
        QCOMPARE(engine.check(entry(4, 1210, 1010, "a")), Verdict::TooManyWindows);
        engine.advance(1100); // closed ones count until they are delivered
        QCOMPARE(engine.check(entry(4, 1210, 1100, "a")), Verdict::TooManyWindows);
        engine.add(entry(5, 1110, 1100, "a"));
        QCOMPARE(engine.check(entry(6, 1110, 1100, "a")), Verdict::TooManyEvents);
        QCOMPARE(engine.check(entry(5, 1110, 1100, "a")), Verdict::Waiting); // a copy takes no room
        engine.delivered(std::string(engine.closed().begin()->second.id));
        QCOMPARE(engine.check(entry(6, 1110, 1100, "a")), Verdict::New);
    }

    void sameCallsSameWindows()
    {
        const auto run = [](Engine &engine, quint64 from, quint64 to) {
            for (quint64 i = from; i < to; ++i)
                engine.add(entry(i, qint64((i * 7919) % 5000), qint64(i * 5), i % 3 ? "a" : "b"));
        };
        for (const auto closing : {Rule::Closing::Every, Rule::Closing::Count, Rule::Closing::Gap}) {
            Engine whole(rule(closing, 13));
            run(whole, 1, 1000);
            Engine first(rule(closing, 13));
            run(first, 1, 500);
            Engine second = copyOf(first);
            QCOMPARE(records(second), records(first));
            run(second, 500, 1000);
            QCOMPARE(records(second), records(whole));
            quint64 count = 0;
            whole.closeAll();
            for (const auto &[serial, window] : whole.closed())
                count += window.aggregate.count;
            QCOMPARE(count, quint64(999)); // each in exactly one window
        }
    }

    void anotherRuleClosesWhatIsOpen()
    {
        Engine engine(rule(Rule::Closing::Every, 100));
        engine.add(entry(1, 1010, 1010));
        Rule patient = rule(Rule::Closing::Every, 100);
        patient.lateness = 30;
        engine.setRule(patient); // the same windows, closed later
        QCOMPARE(engine.nextClosing(), std::optional<qint64>(1130));
        engine.setRule(rule(Rule::Closing::Count, 5));
        QCOMPARE(closed(engine), list({"[1000,1100)=1"}));
        const std::string early = engine.closed().at(1).id;
        // Back again within the same span: a window of its own.
        engine.setRule(patient);
        engine.add(entry(2, 1020, 1020));
        engine.advance(1130);
        QVERIFY(engine.closed().at(2).id != early);
    }

    void timeNeverGoesBack()
    {
        Engine engine(rule(Rule::Closing::Every, 100));
        engine.advance(2000);
        engine.advance(1000);
        QCOMPARE(engine.now(), qint64(2000));
    }

    void refusesWhatIsNoRecord()
    {
        Engine engine(rule(Rule::Closing::Every, 100));
        for (const char *text :
             {"{}", "[]", "1", R"({"clock":{}})", R"({"open":{}})", R"({"closed":{"serial":1}})", R"({"ids":{}})",
              R"({"ids":{"of":7,"list":[]}})", R"({"ids":{"of":null,"list":["zz"]}})",
              R"({"open":{"name":{"key":"a","bucket":0,"start":0},"start":0,"end":1,"aggregate":{"count":0}}})"})
            QVERIFY2(!engine.restore(weir::parseJson(text).value_or(weir::Json())), text);
    }

    void lastIsTheLatest()
    {
        Engine engine(rule(Rule::Closing::Every, 100));
        engine.add(entry(1, 1050, 1060));
        engine.add(entry(2, 1040, 1061));
        engine.advance(1100);
        QCOMPARE(engine.closed().at(1).aggregate.last, weir::Json(1));
        engine.add(entry(3, 1150, 1150));
        engine.add(entry(4, 1150, 1150));
        engine.advance(1200);
        QCOMPARE(engine.closed().at(2).aggregate.last, weir::Json(4));
    }
};
