// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"
#include "tests/support/testmain.h"

class KeyboardTest : public weir::test::Case
{
    Q_OBJECT
private:
    using Stage = weir::test::Stage;

private Q_SLOTS:
    void arrowsWalk()
    {
        Stage stage(weir::test::pair() + weir::test::trigger() + weir::test::ping());
        stage.view.select({weir::test::Tick});
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QCOMPARE(stage.view.selectedNodes(), QStringList{weir::test::Broker});
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QCOMPARE(stage.view.selectedNodes(), QStringList{weir::test::Orders});
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QCOMPARE(stage.view.selectedNodes(), QStringList{weir::test::Billing});
        QTest::keyClick(&stage.view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(stage.view.selectedNodes().size(), qsizetype(2));
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(stage.view.selectedNodes().isEmpty());
    }

    void ctrlArrowsMoveByTheGrid()
    {
        Stage stage(weir::test::pair());
        stage.view.select({weir::test::Billing});
        const QPointF start = stage.scene().rectOf(weir::test::Billing).topLeft();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(stage.scene().rectOf(weir::test::Billing).topLeft(), start + QPointF(0, 24));
        QVERIFY(stage.document.isModified());
    }

    void tabVisitsEveryNode()
    {
        Stage stage(weir::test::pair() + weir::test::trigger());
        stage.view.setFocus();
        QApplication::setActiveWindow(&stage.view);
        QTRY_VERIFY(stage.view.hasFocus());
        QStringList visited;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&stage.view, Qt::Key_Tab);
            visited += stage.view.selectedNodes();
        }
        QCOMPARE(visited, (QStringList{weir::test::Broker, weir::test::Billing, weir::test::Orders}));
    }

    void enterAndF2Ask()
    {
        Stage stage(weir::test::pair());
        QSignalSpy edits(&stage.view, &weir::CanvasView::editRequested);
        QSignalSpy renames(&stage.view, &weir::CanvasView::renameRequested);
        stage.view.select({weir::test::Billing});
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QTest::keyClick(&stage.view, Qt::Key_F2);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(renames.size(), 1);
        QCOMPARE(edits.first().first().toString(), weir::test::Billing);
    }

    void wireWithoutAMouse()
    {
        Stage stage(weir::test::pair());
        stage.view.select({weir::test::Broker});
        QTest::keyClick(&stage.view, Qt::Key_W);
        QVERIFY(stage.scene().item(weir::test::Billing)->look().lit);
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QTest::keyClick(&stage.view, Qt::Key_Down); // wherever the layout put it: beside or below
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QCOMPARE(stage.document.set().size(), size_t(3));
        QVERIFY(stage.text().contains("kind: Trigger"));
    }

    void zoomHasLimits()
    {
        Stage stage(weir::test::pair());
        QSignalSpy zoomed(&stage.view, &weir::CanvasView::zoomChanged);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Plus);
        QCOMPARE(stage.view.zoom(), 4.0);
        for (int i = 0; i < 80; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Minus);
        QCOMPARE(stage.view.zoom(), 0.01);
        QVERIFY(!zoomed.isEmpty());
        stage.view.setZoom(1e300);
        QCOMPARE(stage.view.zoom(), 4.0);
        stage.view.fit();
        QVERIFY(stage.view.zoom() <= 1.0);
        const QRectF seen = stage.view.mapToScene(stage.view.viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(stage.scene().contentRect()));
    }
};
