// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/testmain.h"
#include "tests/support/widgets.h"
#include "tests/views/canvas/stage.h"

using namespace Qt::StringLiterals;

/// A long document is drawn piece by piece: nobody ever sees half of it, and it ends as if it had been drawn at once.
class LongDrawingTest final : public weir::test::Case
{
    Q_OBJECT
    using Stage = weir::test::Stage;

    static constexpr int Pairs = 800;

    static QByteArray longText()
    {
        QByteArray yaml;
        for (int i = 0; i < Pairs; ++i) {
            const QByteArray n = QByteArray::number(i);
            const QByteArray space = "n" + QByteArray::number(i % 20);
            yaml += "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b" + n + ", namespace: " + space
                + "}\nspec:\n  delivery:\n    deadLetterSink: {uri: http://dead.example}\n"
                + "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t" + n + ", namespace: " + space
                + "}\nspec:\n  broker: b" + n + "\n  subscriber: {uri: http://s" + QByteArray::number(i % 300) + ".example}\n";
        }
        return yaml;
    }

    void isAsDrawnAtOnce(Stage &stage, bool sameArrangement)
    {
        weir::CanvasScene atOnce;
        atOnce.setDocument(&stage.document);
        QVERIFY(!atOnce.isDrawing());
        QCOMPARE(stage.scene().order(), atOnce.order());
        QCOMPARE(stage.scene().items().size(), atOnce.items().size());
        QStringList lines = stage.scene().lines().ids();
        QStringList wanted = atOnce.lines().ids();
        lines.sort();
        wanted.sort();
        QCOMPARE(lines, wanted);
        for (const QString &id : lines) {
            QVERIFY2(stage.scene().lines().route(id), qPrintable(id));
            if (sameArrangement)
                QCOMPARE(stage.scene().lines().route(id)->path, atOnce.lines().route(id)->path);
        }
        for (const QString &id : stage.scene().order()) {
            QCOMPARE(stage.scene().item(id)->view().second, atOnce.item(id)->view().second);
            if (sameArrangement)
                QCOMPARE(stage.scene().rectOf(id), atOnce.rectOf(id));
        }
    }

    void showsOnlyWords(Stage &stage)
    {
        const QImage image = stage.shot();
        const QRect words(image.width() / 4, image.height() / 2 - 20, image.width() / 2, 40);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == weir::Theme::light().canvas)
                    continue;
                ++inked;
                QVERIFY2(words.contains(x, y), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
        QVERIFY(inked > 100);
    }

private Q_SLOTS:
    void endsAsDrawnAtOnce()
    {
        Stage stage(weir::test::pair());
        QVERIFY(!stage.scene().isDrawing());
        stage.document.openBytes(longText(), u"long"_s);
        QVERIFY(stage.scene().isDrawing());
        QTRY_VERIFY(!stage.scene().isDrawing());
        isAsDrawnAtOnce(stage, true);
        const QRectF seen = stage.view.mapToScene(stage.view.viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(stage.scene().contentRect()));
    }

    void nothingIsHalfThere()
    {
        // The pointer passes over what is drawn in the end; on a slow machine its tool tip comes up.
        const weir::test::QuietPopups quiet;
        Stage stage(weir::test::pair());
        int looks = 0;
        stage.document.openBytes(longText(), u"long"_s);
        while (stage.scene().isDrawing()) {
            ++looks;
            QVERIFY(stage.scene().order().isEmpty());
            QVERIFY(stage.scene().contentRect().isNull());
            QVERIFY(stage.scene().blocks(QRectF(-1e6, -1e6, 2e6, 2e6)).empty());
            QVERIFY(stage.scene().nodesIn(QRectF(-1e6, -1e6, 2e6, 2e6)).isEmpty());
            QVERIFY(stage.scene().nodeAt(QPointF(10, 10), 1).isEmpty());
            if (looks % 4 == 1)
                showsOnlyWords(stage);
            QTest::mouseMove(stage.view.viewport(), QPoint(300 + looks % 50, 300));
            QVERIFY(!stage.scene().isDrawing() || stage.scene().hoveredNode().isEmpty());
            QCoreApplication::processEvents();
        }
        QVERIFY(looks > 0);
    }

    void whoeverAsksWaits()
    {
        Stage stage(weir::test::pair());
        stage.document.openBytes(longText(), u"long"_s);
        stage.view.selectAll();
        QVERIFY(!stage.scene().isDrawing());
        QCOMPARE(stage.view.selectedNodes(), stage.document.topology().nodeOrder());

        stage.document.openBytes(longText(), u"long"_s);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!stage.scene().isDrawing());
        QVERIFY(stage.view.selectedNodes().isEmpty());

        stage.document.openBytes(longText(), u"long"_s);
        QCOMPARE(stage.view.setSearch(u"dead.example"_s), 1);

        stage.document.openBytes(longText(), u"long"_s);
        QVERIFY(!stage.view.picture({400, 300}).isNull());
        isAsDrawnAtOnce(stage, true);
    }

    void changesMeanwhile_data()
    {
        QTest::addColumn<int>("slices");
        for (const int slices : {0, 1, 2, 4, 8})
            QTest::addRow("after %d slices", slices) << slices;
    }
    void changesMeanwhile()
    {
        QFETCH(const int, slices);
        Stage stage(weir::test::pair());
        stage.document.openBytes(longText(), u"long"_s);
        for (int i = 0; i < slices; ++i)
            QCoreApplication::processEvents();
        const auto broker = [](int number) {
            return weir::ResourceId{u"eventing.knative.dev"_s, u"Broker"_s, u"n%1"_s.arg(number % 20), u"b%1"_s.arg(number)};
        };
        const auto gone = stage.document.set().first(broker(Pairs - 1));
        QVERIFY(stage.document.commit(weir::edits::remove(stage.document, {gone})));
        isAsDrawnAtOnce(stage, false);
        stage.document.undo();
        isAsDrawnAtOnce(stage, false);

        stage.document.openBytes(longText(), u"long"_s);
        for (int i = 0; i < slices; ++i)
            QCoreApplication::processEvents();
        stage.document.openBytes(weir::test::pair(), u"short"_s);
        QVERIFY(!stage.scene().isDrawing());
        isAsDrawnAtOnce(stage, true);
        stage.document.openBytes(longText(), u"long"_s);
        stage.document.reset();
        QVERIFY(stage.scene().items().isEmpty());
    }

    void selectionComesBack()
    {
        Stage stage(longText());
        QTRY_VERIFY(!stage.scene().isDrawing());
        const QString kept = u"eventing.knative.dev/Broker/n7/b7"_s;
        stage.view.select({kept});
        stage.document.openBytes(longText(), u"long"_s);
        QVERIFY(stage.view.selectedNodes().isEmpty());
        QTRY_COMPARE(stage.view.selectedNodes(), QStringList{kept});
        // What is selected meanwhile is meant.
        const QString other = u"eventing.knative.dev/Broker/n8/b8"_s;
        stage.document.openBytes(longText(), u"long"_s);
        stage.view.select({other});
        QTRY_COMPARE(stage.view.selectedNodes(), QStringList{other});
    }
};
