// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/framesplitter.h"
#include "tests/support/testmain.h"

/// Watch bodies cut at every place, and bodies that are none.
class FrameSplitterTest final : public weir::test::Case
{
    Q_OBJECT

    using Splitter = weir::cluster::FrameSplitter;

private Q_SLOTS:
    void everyCutGivesTheSameFrames()
    {
        const QByteArray first = "{\"type\":\"ADDED\",\"object\":{\"a\":\"}\\\"{\\\\\",\"b\":[{},[]]}}";
        const QByteArray second = QByteArrayLiteral("{\n \"u\": \"\xc3\xbc\xe6\xbc\xa2\"\n}");
        const QByteArray body = "\r\n " + first + second + "\n\n\t" + first;
        for (qsizetype cut = 0; cut <= body.size(); ++cut) {
            Splitter splitter;
            QByteArrayList frames;
            QCOMPARE(splitter.feed(body.left(cut), frames), Splitter::Problem::None);
            QCOMPARE(splitter.feed(body.mid(cut), frames), Splitter::Problem::None);
            QCOMPARE(frames, (QByteArrayList{first, second, first}));
            QCOMPARE(splitter.pending(), 0);
        }
        Splitter bytes;
        QByteArrayList frames;
        for (const char c : body)
            QCOMPARE(bytes.feed(QByteArray(1, c), frames), Splitter::Problem::None);
        QCOMPARE(frames, (QByteArrayList{first, second, first}));
    }

    void unfinishedFrameStaysBehind()
    {
        Splitter splitter;
        QByteArrayList frames;
        splitter.feed("{\"a\":1}{\"b\":", frames);
        QCOMPARE(frames, QByteArrayList{"{\"a\":1}"});
        QCOMPARE(splitter.pending(), 5);
    }

    void otherTextIsRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("page") << QByteArray("<html>");
        QTest::newRow("number") << QByteArray("12");
        QTest::newRow("list") << QByteArray("[{}]");
        QTest::newRow("after a frame") << QByteArray("{}\n]");
        QTest::newRow("nul") << QByteArray("\0{}", 3);
    }

    void otherTextIsRefusedAtOnce()
    {
        QFETCH(QByteArray, text);
        Splitter splitter;
        QByteArrayList frames;
        QCOMPARE(splitter.feed(text, frames), Splitter::Problem::NotJson);
        QCOMPARE(splitter.feed("{}", frames), Splitter::Problem::NotJson);
    }

    void endlessFrameStopsAtTheLimit()
    {
        Splitter splitter(1000);
        QByteArrayList frames;
        auto problem = splitter.feed("{\"a\":\"", frames);
        int pieces = 0;
        while (problem == Splitter::Problem::None && pieces < 1000) {
            problem = splitter.feed(QByteArray(100, 'x'), frames);
            ++pieces;
        }
        QCOMPARE(problem, Splitter::Problem::TooLong);
        QCOMPARE(pieces, 10);
        QCOMPARE(splitter.pending(), 0);
    }

    void whiteSpaceIsNotKept()
    {
        Splitter splitter(1000);
        QByteArrayList frames;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(splitter.feed(QByteArray(1000, '\n'), frames), Splitter::Problem::None);
        QCOMPARE(splitter.pending(), 0);
    }
};
