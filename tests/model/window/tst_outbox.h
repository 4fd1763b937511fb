// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/outbox.h"
#include "tests/support/testmain.h"

/// Order within a key, several keys at a time, waits that double.
class OutboxTest final : public weir::test::Case
{
    Q_OBJECT

    using Serial = std::optional<quint64>;

private Q_SLOTS:
    void oneKeyOneByOne()
    {
        weir::windowing::Outbox box(100, 1000, 2);
        box.add(1, "a");
        box.add(2, "a");
        box.add(3, "b");
        box.add(4, "c");
        QCOMPARE(box.take(0), Serial(1));
        QCOMPARE(box.take(0), Serial(3)); // 2 waits for 1
        QCOMPARE(box.take(0), Serial());  // two at a time
        box.done(1);
        QCOMPARE(box.take(0), Serial(2));
        box.done(3);
        QCOMPARE(box.take(0), Serial(4));
        box.done(2);
        box.done(4);
        QCOMPARE(box.size(), size_t(0));
        QCOMPARE(box.underWay(), size_t(0));
    }

    void waitsDouble()
    {
        weir::windowing::Outbox box(100, 1000, 6);
        box.add(1, "a");
        box.add(2, "a");
        qint64 now = 0;
        for (const qint64 wait : {100, 200, 400, 800, 1000, 1000}) {
            QCOMPARE(box.take(now), Serial(1));
            QCOMPARE(box.failed(1, now, 1), wait);
            QCOMPARE(box.next(), std::optional<qint64>(now + wait));
            QCOMPARE(box.take(now + wait - 1), Serial());
            now += wait;
        }
        QCOMPARE(box.attempts(1), 6);
        QCOMPARE(box.take(now), Serial(1));
        QCOMPARE(box.failed(1, now, 0), qint64(500)); // half of it at least
        box.done(1);                                  // given up: the next of the key goes at once
        QCOMPARE(box.take(now), Serial(2));
    }

    void toldTwice()
    {
        weir::windowing::Outbox box(100, 1000, 6);
        box.add(1, "a");
        box.add(1, "a");
        QCOMPARE(box.take(0), Serial(1));
        box.done(1);
        box.done(1);
        QCOMPARE(box.failed(1, 0, 0), qint64(0));
        QCOMPARE(box.take(0), Serial());
        QCOMPARE(box.underWay(), size_t(0));
    }
};
