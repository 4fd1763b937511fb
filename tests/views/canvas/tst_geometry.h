// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "stage.h"
#include "tests/support/testmain.h"
#include "views/canvas/edgeroute.h"
#include "views/canvas/groupitem.h"
#include "views/canvas/painters/silhouette.h"
#include "views/canvas/walk.h"

class GeometryTest : public weir::test::Case
{
    Q_OBJECT
private Q_SLOTS:
    /// A Subscription from one namespace into another stands between both frames, and stretches neither over the other.
    void framesOfNamespacesStandApart()
    {
        weir::test::Stage stage(weir::test::acrossNamespaces());
        std::vector<QRectF> frames;
        for (const QGraphicsItem *item : stage.scene().QGraphicsScene::items()) {
            if (const auto *group = dynamic_cast<const weir::GroupItem *>(item))
                frames.push_back(group->groupRect());
        }
        QCOMPARE(frames.size(), size_t(2));
        QVERIFY(!frames[0].intersects(frames[1]));
        // What stays in the namespace is framed with it.
        const QRectF inside = stage.scene().rectOf(QStringLiteral("eventing.knative.dev/Trigger/a/inside"));
        QVERIFY(frames[0].contains(inside) || frames[1].contains(inside));
    }

    /// Whoever follows the selection hears that what was selected is gone, and that it is back.
    void theSelectionTellsWhatGoes()
    {
        weir::test::Stage stage(weir::test::pair());
        stage.view.select({weir::test::Billing});
        QSignalSpy told(&stage.view, &weir::CanvasView::selectionChanged);
        const auto key = stage.document.topology().node(weir::test::Billing)->key;
        const auto removed = weir::edits::remove(stage.document, {key});
        QVERIFY(stage.document.commit(removed));
        QCOMPARE(told.size(), 1);
        QVERIFY(stage.view.selectedNodes().isEmpty());
    }

    /// An address that one namespace delivers to stands behind it, outside of its frame.
    void addressesStandBehindTheirNamespace()
    {
        weir::test::Stage stage(weir::test::pair() + weir::test::trigger()
                                + "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: away, "
                                  "namespace: shop}\nspec:\n  broker: default\n  subscriber: {uri: http://away.example}\n");
        const QRectF address = stage.scene().rectOf(QStringLiteral("uri:http://away.example"));
        QVERIFY(!address.isEmpty());
        QVERIFY(address.left() > stage.scene().rectOf(weir::test::Billing).right());
        for (const QGraphicsItem *item : stage.scene().QGraphicsScene::items()) {
            if (const auto *group = dynamic_cast<const weir::GroupItem *>(item))
                QVERIFY(!group->groupRect().intersects(address));
        }
    }

    /// Off the grid and wherever a person wants it; the others make room.
    void pinnedNodesStayWhereTheyAre()
    {
        using weir::test::Billing;
        weir::test::Stage stage(weir::test::pair() + weir::test::ping() + weir::test::trigger());
        const QPointF place(43, 61);
        QVERIFY(stage.document.commit(weir::edits::place(stage.document, Billing, {.position = place, .pinned = true}, {})));
        stage.view.arrange(false);
        QTRY_VERIFY(stage.document.placement(weir::test::Broker));
        QCOMPARE(stage.document.placement(Billing)->position, place);
        QVERIFY(stage.document.placement(Billing)->pinned);
        QVERIFY(!stage.scene().rectOf(Billing).intersects(stage.scene().rectOf(weir::test::Broker)));
        QVERIFY(!stage.scene().rectOf(Billing).intersects(stage.scene().rectOf(weir::test::Tick)));
        QCOMPARE(stage.document.placement(weir::test::Tick)->position.x(), 32.0);
    }

    void chipsKeepOrderAndDistance()
    {
        const std::vector<double> places = weir::routes::spread({10, 12, 11.5, 400}, 46);
        QCOMPARE(places.size(), size_t(4));
        for (size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i] - places[i - 1] >= 46 - 1e-9);
        QCOMPARE(places[3], 400.0); // far enough away: not moved
        const double mean = (places[0] + places[1] + places[2]) / 3;
        QVERIFY(std::abs(mean - (10 + 12 + 11.5) / 3) < 1e-9);
        QVERIFY(weir::routes::spread({}, 46).empty());
    }

    void forwardLinePassesThroughItsChip()
    {
        const QRectF from(0, 0, 176, 64);
        const QRectF to(500, 200, 176, 64);
        const weir::routes::Route route = weir::routes::forward({{176, 32}, {1, 0}, from}, {{500, 232}, {1, 0}, to},
                                                                QPointF(260, 40), 7);
        QVERIFY(route.path.intersects(QRectF(255, 35, 10, 10)));
        QCOMPARE(route.path.currentPosition(), QPointF(493, 232));
        QVERIFY(route.bounds.contains(QPointF(500, 232)));
    }

    void lineBackAvoidsBothNodes()
    {
        const QRectF from(500, 0, 176, 64);
        const QRectF to(0, 10, 176, 64);
        const weir::routes::Route route =
            weir::routes::forward({{676, 32}, {1, 0}, from}, {{0, 42}, {1, 0}, to}, {}, 7);
        for (int i = 0; i <= 200; ++i) {
            const QPointF at = route.path.pointAtPercent(i / 200.0);
            QVERIFY(!from.adjusted(4, 4, -4, -4).contains(at));
            QVERIFY(!to.adjusted(4, 4, -4, -4).contains(at));
        }
    }

    void replyBowsUpAndDeadLetterDown()
    {
        const QRectF a(600, 100, 176, 64);
        const QRectF b(0, 100, 176, 64);
        QVERIFY(weir::routes::reply(a, b, 10).path.boundingRect().top() < 60);
        const weir::routes::Route dead = weir::routes::deadLetter(b, a, 14);
        QVERIFY(dead.path.boundingRect().bottom() > 172);
        QCOMPARE(dead.start.at, QPointF(88, 164));
        QCOMPARE(dead.end.at, QPointF(600, 132));
    }

    void linesEndOnTheOutline()
    {
        const QRectF rect(0, 0, 176, 64);
        for (const weir::Role role :
             {weir::Role::Source, weir::Role::Broker, weir::Role::Channel, weir::Role::Transform}) {
            const QPainterPath outline = weir::painters::silhouette(role, rect, false).outline;
            for (const double t : {-0.8, -0.3, 0.0, 0.5, 0.8}) {
                const double x = rect.right() - weir::painters::inset(role, t, 64, true);
                const double y = 32 + t * 32;
                QVERIFY2(outline.contains(QPointF(x - 1.5, y)), qPrintable(weir::toString(role)));
                QVERIFY2(!outline.contains(QPointF(x + 1.5, y)), qPrintable(weir::toString(role)));
            }
        }
    }

    void walksAlongTheRow()
    {
        const QHash<weir::NodeId, QRectF> rects{{QStringLiteral("a"), QRectF(0, 0, 10, 10)},
                                                {QStringLiteral("b"), QRectF(300, 10, 10, 10)},
                                                {QStringLiteral("c"), QRectF(120, 200, 10, 10)}};
        QCOMPARE(weir::walk::nearest(rects, {5, 5}, Qt::Key_Right, QStringLiteral("a")), QStringLiteral("b"));
        QCOMPARE(weir::walk::nearest(rects, {5, 5}, Qt::Key_Down, QStringLiteral("a")), QStringLiteral("c"));
        QCOMPARE(weir::walk::nearest(rects, {5, 5}, Qt::Key_Left, QStringLiteral("a")), QString());
    }
};
