// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphs.h"
#include "tests/support/testmain.h"

/// New boxes among others that do not move.
class PlaceNewTest final : public weir::test::Case
{
    Q_OBJECT

    using Box = weir::layout::Box;
    using Link = weir::layout::Link;

private Q_SLOTS:
    void besideItsNeighbour()
    {
        std::vector<Box> boxes{weir::test::box(1), weir::test::box(2), weir::test::box(0)};
        boxes[0].x = 400;
        boxes[0].y = 200;
        const auto out = weir::layout::placeNew(boxes, {false, true, true}, {{0, 1}, {2, 0}});
        QCOMPARE(out[0].x, 400.0);
        QCOMPARE(out[0].y, 200.0);
        QVERIFY(out[1].x >= 400 + 176 && out[1].x < 400 + 2 * 176);
        QCOMPARE(out[1].y, 200.0);
        QVERIFY(out[2].x <= 400 - 176);
    }

    void othersStayAndNothingOverlaps()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const auto drawing = weir::test::eventing(400, 4, seed);
            std::vector<Box> boxes = weir::layout::layered(drawing.boxes, drawing.links).boxes;
            std::vector<bool> isNew(boxes.size(), false);
            for (size_t i = seed; i < boxes.size(); i += 9)
                isNew[i] = true;
            const auto out = weir::layout::placeNew(boxes, isNew, drawing.links);
            QCOMPARE(weir::test::overlaps(out), 0);
            for (size_t i = 0; i < boxes.size(); ++i)
                QVERIFY(isNew[i] || (out[i].x == boxes[i].x && out[i].y == boxes[i].y));
            QVERIFY(weir::test::sameBoxes(out, weir::layout::placeNew(boxes, isNew, drawing.links)));
        }
    }

    void allNewAndWithoutLinks()
    {
        std::vector<Box> boxes;
        for (int i = 0; i < 30; ++i)
            boxes.push_back(weir::test::box(i % 4, i % 3));
        const auto out = weir::layout::placeNew(boxes, std::vector<bool>(boxes.size(), true), {});
        QCOMPARE(weir::test::overlaps(out), 0);
    }

    void chainsOfNewBoxes()
    {
        std::vector<Box> boxes{weir::test::box(0), weir::test::box(1), weir::test::box(2), weir::test::box(3)};
        const auto out = weir::layout::placeNew(boxes, {false, true, true, true}, {{2, 3}, {1, 2}, {0, 1}});
        QVERIFY(out[0].x < out[1].x && out[1].x < out[2].x && out[2].x < out[3].x);
        QCOMPARE(weir::test::overlaps(out), 0);
    }
};
