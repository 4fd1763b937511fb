// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphs.h"
#include "tests/support/testmain.h"

#include <cmath>

class LayeredTest final : public weir::test::Case
{
    Q_OBJECT

    using Box = weir::layout::Box;
    using Link = weir::layout::Link;

private Q_SLOTS:
    void nothingAndOne()
    {
        QVERIFY(weir::layout::layered({}, {}).boxes.empty());
        const auto one = weir::layout::layered({weir::test::box(2)}, {});
        QCOMPARE(one.boxes.at(0).x, 0.0);
        QCOMPARE(one.boxes.at(0).y, 0.0);
    }

    void columnsFollowTheRoles()
    {
        // Two sources, a broker, three subscribers, a sink of last resort; a reply that leads back.
        std::vector<Box> boxes;
        for (const int rank : {2, 0, 3, 1, 2, 0, 2})
            boxes.push_back(weir::test::box(rank));
        const std::vector<Link> links{{1, 3}, {5, 3}, {3, 0}, {3, 4}, {3, 6}, {3, 2, false, 2}, {4, 3, true, 1}};
        const auto out = weir::layout::layered(boxes, links);
        QCOMPARE(out.crossings, 0LL);
        const double step = 176 + weir::layout::Options().columnGap;
        for (const Box &box : out.boxes)
            QCOMPARE(box.x, box.rank * step);
        QCOMPARE(out.boxes.size(), size_t(7));
        QVERIFY(std::abs(out.boxes[3].y - (out.boxes[1].y + out.boxes[5].y) / 2) <= 8);
    }

    void chainsInsideARoleGoRight()
    {
        const std::vector<Box> boxes(4, weir::test::box(1));
        const auto out = weir::layout::layered(boxes, {{2, 0}, {0, 3}, {3, 1}, {1, 2}}); // a cycle
        std::vector<double> xs;
        for (const Box &box : out.boxes)
            xs.push_back(box.x);
        std::sort(xs.begin(), xs.end());
        QVERIFY(xs[0] < xs[1] && xs[1] < xs[2] && xs[2] < xs[3]);
    }

    void untanglesWhatCanBe()
    {
        // A tree whose leaves come in the wrong order, and two flows woven into each other.
        std::vector<Box> boxes;
        std::vector<Link> links;
        for (int i = 0; i < 8; ++i)
            boxes.push_back(weir::test::box(0));
        for (int i = 0; i < 4; ++i)
            boxes.push_back(weir::test::box(1));
        for (int i = 0; i < 4; ++i)
            boxes.push_back(weir::test::box(2));
        for (int i = 0; i < 8; ++i)
            links.push_back({i, 8 + (i * 3) % 4});
        for (int i = 0; i < 4; ++i)
            links.push_back({8 + i, 12 + 3 - i});
        QCOMPARE(weir::layout::layered(boxes, links).crossings, 0LL);
        // K(2,2) cannot be drawn without one.
        QCOMPARE(weir::layout::layered({weir::test::box(0), weir::test::box(0), weir::test::box(1), weir::test::box(1)},
                                       {{0, 2}, {0, 3}, {1, 2}, {1, 3}})
                     .crossings,
                 1LL);
    }

    void deadLettersLeaveAtTheBottom()
    {
        const std::vector<Box> boxes{weir::test::box(1), weir::test::box(2), weir::test::box(2)};
        const auto out = weir::layout::layered(boxes, {{0, 1, false, 2}, {0, 2, false, 1}});
        QCOMPARE(out.crossings, 0LL);
        QVERIFY(out.boxes[1].y > out.boxes[2].y);
    }

    void boxesNeverOverlap_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("groups");
        for (const int count : {3, 20, 200, 1500}) {
            for (const int groups : {1, 3, 25})
                QTest::addRow("%d in %d", count, groups) << count << groups;
        }
    }

    void boxesNeverOverlap()
    {
        QFETCH(int, count);
        QFETCH(int, groups);
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const auto drawing = weir::test::eventing(count, groups, seed);
            const auto out = weir::layout::layered(drawing.boxes, drawing.links);
            QCOMPARE(weir::test::overlaps(out.boxes), 0);
            for (const Box &box : out.boxes)
                QVERIFY(std::fmod(box.x, 8) == 0 && std::fmod(box.y, 8) == 0);
            QVERIFY(weir::test::sameBoxes(out.boxes, weir::layout::layered(drawing.boxes, drawing.links).boxes));
        }
    }

    void groupsStandApart()
    {
        const auto drawing = weir::test::eventing(300, 6, 5);
        const auto out = weir::layout::layered(drawing.boxes, drawing.links);
        std::vector<Box> areas(6);
        std::vector<bool> seen(6, false);
        for (const Box &box : out.boxes) {
            Box &area = areas[static_cast<size_t>(box.group)];
            if (!seen[static_cast<size_t>(box.group)]) {
                seen[static_cast<size_t>(box.group)] = true;
                area = box;
                continue;
            }
            const double right = std::max(area.x + area.width, box.x + box.width);
            const double bottom = std::max(area.y + area.height, box.y + box.height);
            area.x = std::min(area.x, box.x);
            area.y = std::min(area.y, box.y);
            area.width = right - area.x;
            area.height = bottom - area.y;
        }
        const double gap = weir::layout::Options().groupGap;
        for (Box &area : areas) { // wider by almost half the gap on each side they must still be apart
            area.x -= gap / 2 - 8;
            area.y -= gap / 2 - 8;
            area.width += gap - 16;
            area.height += gap - 16;
        }
        QCOMPARE(weir::test::overlaps(areas), 0);
    }

    void pinnedBoxesStay()
    {
        auto drawing = weir::test::eventing(200, 2, 7);
        for (size_t i = 0; i < drawing.boxes.size(); i += 10) {
            drawing.boxes[i].pinned = true;
            drawing.boxes[i].x = static_cast<double>(i) * 30 + 3;
            drawing.boxes[i].y = static_cast<double>(i % 70) * 120;
        }
        const auto out = weir::layout::layered(drawing.boxes, drawing.links);
        QCOMPARE(weir::test::overlaps(out.boxes), 0);
        for (size_t i = 0; i < drawing.boxes.size(); i += 10) {
            QCOMPARE(out.boxes[i].x, drawing.boxes[i].x);
            QCOMPARE(out.boxes[i].y, drawing.boxes[i].y);
        }
    }

    void manySiblingsBecomeABlock()
    {
        std::vector<Box> boxes{weir::test::box(1)};
        std::vector<Link> links;
        for (int i = 1; i <= 2000; ++i) {
            boxes.push_back(weir::test::box(2));
            links.push_back({0, i});
        }
        const auto out = weir::layout::layered(boxes, links);
        double right = 0;
        double bottom = 0;
        for (const Box &box : out.boxes) {
            right = std::max(right, box.x + box.width);
            bottom = std::max(bottom, box.y + box.height);
        }
        QCOMPARE(weir::test::overlaps(out.boxes), 0);
        QVERIFY2(bottom < 2 * right && right < 2 * bottom,
                 qPrintable(QStringLiteral("%1 x %2").arg(right).arg(bottom)));
    }

    void linksToNowhereAreIgnored()
    {
        const auto out =
            weir::layout::layered({weir::test::box(0), weir::test::box(1)}, {{0, 5}, {-1, 1}, {0, 0}, {0, 1}});
        QVERIFY(out.boxes[0].x < out.boxes[1].x);
    }

    void tenThousandBoxes()
    {
        const auto drawing = weir::test::eventing(10'000, 40, 1);
        QVERIFY(drawing.links.size() > 14'000);
        QCOMPARE(weir::test::overlaps(weir::layout::layered(drawing.boxes, drawing.links).boxes), 0);
        // A chain of them and a circle are harder on everything that walks along links.
        std::vector<Box> boxes(10'000);
        std::vector<Link> links;
        for (int i = 0; i < 10'000; ++i)
            links.push_back({i, (i + 1) % 10'000});
        QCOMPARE(weir::test::overlaps(weir::layout::layered(boxes, links).boxes), 0);
    }
};
