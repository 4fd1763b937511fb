// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/history.h"
#include "tests/support/testmain.h"

/// Undo, redo, merging of keystrokes and the clean mark, seen through the changes that come out.
class HistoryTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::Change typed(const char *before, const char *after)
    {
        const auto make = [](const char *text) {
            return weir::Resource::create(weir::Json{{"kind", "X"}, {"text", text}});
        };
        return {.label = QStringLiteral("Edit"),
                .resources = {{.key = weir::ResourceKey(1), .before = make(before), .after = make(after)}},
                .placements = {}};
    }

private Q_SLOTS:
    void undoGivesTheInverse()
    {
        weir::History history;
        const weir::Change change = typed("a", "b");
        history.record(change);
        QVERIFY(history.canUndo());
        QCOMPARE(history.undoLabel(), QStringLiteral("Edit"));
        const weir::Change undo = history.takeUndo();
        QCOMPARE(undo.resources.front().after, change.resources.front().before);
        QVERIFY(history.canRedo());
        QCOMPARE(history.takeRedo().resources.front().after, change.resources.front().after);
    }

    void keystrokesMerge()
    {
        weir::History history;
        const weir::Change first = typed("", "a");
        weir::Change second = typed("a", "ab");
        second.resources.front().before = first.resources.front().after;
        history.record(first, QStringLiteral("name"));
        history.record(second, QStringLiteral("name"));
        const weir::Change undo = history.takeUndo();
        QCOMPARE(undo.resources.front().after, first.resources.front().before);
        QVERIFY(!history.canUndo());
    }

    void typingBackLeavesNoStep()
    {
        weir::History history;
        const weir::Change there = typed("a", "b");
        history.record(there, QStringLiteral("name"));
        history.record(there.inverse(), QStringLiteral("name"));
        QVERIFY(!history.canUndo());
    }

    void cleanMarkFollowsUndo()
    {
        weir::History history;
        QVERIFY(history.isClean());
        history.record(typed("a", "b"));
        QVERIFY(!history.isClean());
        history.markClean();
        history.record(typed("b", "c"), QStringLiteral("k"));
        QVERIFY(!history.isClean());
        (void)history.takeUndo();
        QVERIFY(history.isClean());
        (void)history.takeUndo();
        QVERIFY(!history.isClean());
        (void)history.takeRedo();
        QVERIFY(history.isClean());
    }

    void savingEndsAMerge()
    {
        weir::History history;
        history.record(typed("a", "b"), QStringLiteral("k"));
        history.markClean();
        history.record(typed("b", "c"), QStringLiteral("k"));
        QVERIFY(!history.isClean());
        (void)history.takeUndo();
        QVERIFY(history.isClean());
    }

    void limitForgetsTheOldest()
    {
        weir::History history;
        for (size_t i = 0; i < weir::History::Limit + 5; ++i)
            history.record(typed("a", "b"));
        size_t steps = 0;
        while (history.canUndo()) {
            (void)history.takeUndo();
            ++steps;
        }
        QCOMPARE(steps, weir::History::Limit);
        QVERIFY(!history.isClean());
    }
};
