// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"
#include "model/document/edits.h"
#include "tests/support/testmain.h"

#include <QClipboard>
#include <QTemporaryDir>

class GesturesTest : public weir::test::Case
{
    Q_OBJECT
private:
    using Stage = weir::test::Stage;

private Q_SLOTS:
    void dropMakesASnappedObject()
    {
        Stage stage(weir::test::pair());
        QSignalSpy renames(&stage.view, &weir::CanvasView::renameRequested);
        const QPoint where(333, 217);
        stage.drop(QString::fromLatin1(weir::CanvasView::KindMime), "sources.knative.dev/PingSource", where);
        QCOMPARE(stage.document.set().size(), size_t(3));
        QCOMPARE(renames.size(), 1);
        const weir::NodeId id = renames.first().first().toString();
        QVERIFY(id.startsWith(QStringLiteral("sources.knative.dev/PingSource/shop/")));
        QCOMPARE(stage.view.selectedNodes(), QStringList{id});
        const auto placement = stage.document.placement(id);
        QVERIFY(placement.has_value());
        QCOMPARE(std::fmod(placement->position.x(), 8), 0.0);
        QCOMPARE(std::fmod(placement->position.y(), 8), 0.0);
        QVERIFY(QRectF(placement->position, QSizeF(176, 64)).contains(stage.view.mapToScene(where)));
        QVERIFY(stage.text().contains("kind: PingSource"));
        stage.document.undo();
        QCOMPARE(stage.document.set().size(), size_t(2));
        QVERIFY(!stage.scene().item(id));
    }

    void unknownKindSaysSo()
    {
        Stage stage(weir::test::pair());
        QSignalSpy failures(&stage.view, &weir::CanvasView::failed);
        stage.drop(QString::fromLatin1(weir::CanvasView::KindMime), "nobody.example/Thing", {300, 200});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(stage.document.set().size(), size_t(2));
    }

    void wireFromBrokerMakesATrigger()
    {
        Stage stage(weir::test::pair());
        const QByteArray before = stage.text();
        stage.drag(stage.port(weir::test::Broker, weir::PortName::Out), stage.middle(weir::test::Billing));
        QCOMPARE(stage.document.set().size(), size_t(3));
        const QByteArray after = stage.text();
        QVERIFY2(after.contains("kind: Trigger"), after.constData());
        QVERIFY(after.contains("broker: default"));
        QVERIFY(after.contains("name: billing"));
        // The new Trigger is a chip on its line, selected, and can be clicked as a node.
        QCOMPARE(stage.view.selectedNodes().size(), qsizetype(1));
        const weir::NodeId trigger = stage.view.selectedNodes().first();
        QVERIFY(stage.scene().item(trigger)->view().chip);
        stage.view.select({});
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, stage.middle(trigger));
        QCOMPARE(stage.view.selectedNodes(), QStringList{trigger});
        stage.document.undo();
        QCOMPARE(stage.text(), before);
    }

    void illegalTargetSaysWhy()
    {
        Stage stage(weir::test::pair() + weir::test::ping());
        QSignalSpy said(&stage.view, &weir::CanvasView::said);
        const QByteArray before = stage.text();
        const QPoint from = stage.port(weir::test::Broker, weir::PortName::Out);
        const QPoint to = stage.middle(weir::test::Tick);
        QTest::mouseMove(stage.view.viewport(), from);
        QTest::mousePress(stage.view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(stage.view.viewport(), to);
        QVERIFY(stage.scene().item(weir::test::Tick)->look().faded);
        QVERIFY(stage.scene().item(weir::test::Billing)->look().lit);
        QTRY_VERIFY(!said.isEmpty());
        const QString sentence = said.first().first().toString();
        QVERIFY2(sentence.size() > 15 && sentence.endsWith(u'.'), qPrintable(sentence));
        QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(stage.text(), before);
        QVERIFY(!stage.scene().item(weir::test::Tick)->look().faded);
    }

    void escapeLeavesTheWire()
    {
        Stage stage(weir::test::pair());
        const QPoint from = stage.port(weir::test::Broker, weir::PortName::Out);
        QTest::mouseMove(stage.view.viewport(), from);
        QTest::mousePress(stage.view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(stage.view.viewport(), stage.middle(weir::test::Billing));
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, {}, stage.middle(weir::test::Billing));
        QCOMPARE(stage.document.set().size(), size_t(2));
    }

    void moveSnapsAndIsOneStep()
    {
        Stage stage(weir::test::pair());
        const QByteArray before = stage.text();
        const QPointF start = stage.scene().rectOf(weir::test::Billing).topLeft();
        const QPoint from = stage.middle(weir::test::Billing) + QPoint(20, 12);
        stage.drag(from, from + QPoint(53, -37));
        const auto placement = stage.document.placement(weir::test::Billing);
        QVERIFY(placement.has_value());
        QCOMPARE(std::fmod(placement->position.x(), 8), 0.0);
        QCOMPARE(std::fmod(placement->position.y(), 8), 0.0);
        QVERIFY(std::abs(placement->position.x() - start.x() - 53) <= 8);
        QCOMPARE(stage.text(), before); // positions never touch the YAML
        stage.document.undo();
        QCOMPARE(stage.scene().rectOf(weir::test::Billing).topLeft(), start);
        QVERIFY(!stage.document.isModified());
    }

    void openingWithoutPositionsChangesNothing()
    {
        Stage stage(weir::test::pair() + weir::test::trigger());
        QVERIFY(!stage.document.history().canUndo());
        QVERIFY(stage.document.placements().isEmpty());
        QVERIFY(!stage.scene().rectOf(weir::test::Broker).intersects(stage.scene().rectOf(weir::test::Billing)));
        Stage again(weir::test::pair() + weir::test::trigger());
        QCOMPARE(again.scene().rectOf(weir::test::Billing), stage.scene().rectOf(weir::test::Billing));
    }

    void rubberBandSelects()
    {
        Stage stage(weir::test::pair() + weir::test::trigger());
        const QRectF all = stage.scene().contentRect().adjusted(-60, -60, 60, 60);
        stage.drag(stage.at(all.topLeft()), stage.at(all.bottomRight()));
        QCOMPARE(stage.view.selectedNodes(),
                 (QStringList{weir::test::Broker, weir::test::Billing, weir::test::Orders}));
        QVERIFY(!stage.view.selectedEdges().isEmpty());
        stage.drag(stage.at(all.topLeft()), stage.at(all.topLeft()) + QPoint(8, 8));
        QVERIFY(stage.view.selectedNodes().isEmpty());
    }

    void deleteAndUndoGiveTheSameBytes()
    {
        Stage stage(weir::test::pair() + weir::test::trigger());
        const QByteArray before = stage.text();
        stage.view.select({weir::test::Billing});
        QTest::keyClick(&stage.view, Qt::Key_Delete);
        QCOMPARE(stage.document.set().size(), size_t(2));
        // The trigger's subscriber is a ghost now, and says so.
        QVERIFY(stage.scene().item(weir::test::Billing)->view().ghost);
        stage.document.undo();
        QCOMPARE(stage.text(), before);
        QVERIFY(!stage.scene().item(weir::test::Billing)->view().ghost);
    }

    void deleteOfALineRemovesItsTrigger()
    {
        Stage stage(weir::test::pair() + weir::test::trigger());
        QString line;
        for (const weir::Edge &edge : stage.document.topology().edges()) {
            if (edge.role == weir::EdgeRole::Trigger)
                line = edge.id;
        }
        stage.view.select({}, {line});
        QCOMPARE(stage.view.selectedEdges(), QStringList{line});
        stage.view.deleteSelection();
        QVERIFY(!stage.text().contains("kind: Trigger"));
        QVERIFY(stage.text().contains("kind: Service"));
    }

    void lineIsHitAndSelected()
    {
        Stage stage(weir::test::pair() + weir::test::ping());
        QString line;
        for (const weir::Edge &edge : stage.document.topology().edges())
            line = edge.id;
        const weir::routes::Route *route = stage.scene().lines().route(line);
        QVERIFY(route);
        const QPointF on = route->path.pointAtPercent(0.4);
        QCOMPARE(stage.scene().lines().edgeAt(on, 4), line);
        QCOMPARE(stage.scene().lines().edgeAt(on + QPointF(0, 40), 4), QString());
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, stage.at(on));
        QCOMPARE(stage.view.selectedEdges(), QStringList{line});
    }

    void copyPasteDuplicate()
    {
        Stage stage(weir::test::pair());
        stage.view.select({weir::test::Billing});
        stage.view.copySelection();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("name: billing")));
        stage.view.paste();
        QCOMPARE(stage.document.set().size(), size_t(3));
        QCOMPARE(stage.view.selectedNodes().size(), qsizetype(1));
        stage.view.duplicateSelection();
        QCOMPARE(stage.document.set().size(), size_t(4));
        QApplication::clipboard()->setText(QStringLiteral("a: [1,\n"));
        QSignalSpy failures(&stage.view, &weir::CanvasView::failed);
        stage.view.paste();
        QCOMPARE(failures.size(), 1);
        QCOMPARE(stage.document.set().size(), size_t(4));
    }

    void arrangeIsOneUndoableStep()
    {
        Stage stage(weir::test::pair() + weir::test::trigger() + weir::test::ping());
        stage.view.arrange(false);
        QTRY_VERIFY(stage.document.history().canUndo());
        QVERIFY(stage.document.placement(weir::test::Broker).has_value());
        QVERIFY(stage.scene().rectOf(weir::test::Tick).right() < stage.scene().rectOf(weir::test::Broker).left());
        QVERIFY(stage.scene().rectOf(weir::test::Broker).right() < stage.scene().rectOf(weir::test::Billing).left());
        stage.document.undo();
        QVERIFY(!stage.document.isModified());
    }

    void renameKeepsSelectionAndPlace()
    {
        Stage stage(weir::test::pair());
        stage.view.select({weir::test::Billing});
        const QRectF before = stage.scene().rectOf(weir::test::Billing);
        const weir::ResourceKey key = stage.document.topology().node(weir::test::Billing)->key;
        const auto change = weir::edits::rename(stage.document, key, QStringLiteral("invoices"));
        QVERIFY(change.has_value());
        QVERIFY(stage.document.commit(*change).has_value());
        const weir::NodeId renamed = QStringLiteral("serving.knative.dev/Service/shop/invoices");
        QCOMPARE(stage.view.selectedNodes(), QStringList{renamed});
        QCOMPARE(stage.scene().rectOf(renamed), before);
    }

    void filesAreHandedOn()
    {
        Stage stage;
        QSignalSpy dropped(&stage.view, &weir::CanvasView::filesDropped);
        QTemporaryDir folder;
        stage.drop(QStringLiteral("text/uri-list"), QUrl::fromLocalFile(folder.path()).toEncoded(), {100, 100});
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{folder.path()});
    }
};
