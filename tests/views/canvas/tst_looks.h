// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "stage.h"
#include "tests/support/testmain.h"
#include "views/canvas/minimap.h"
#include "views/canvas/nodefacts.h"
#include "views/canvas/painters/card.h"
#include "views/canvas/painters/lines.h"

#include <QPainter>

class LooksTest : public weir::test::Case
{
    Q_OBJECT
private:
    using Stage = weir::test::Stage;

    static QImage card(weir::Role role, const weir::Theme &theme, double scale = 1, bool ghost = false)
    {
        QImage image(220, 110, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.canvas);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.translate(20, 20);
        weir::NodeView view;
        view.name = QStringLiteral("orders");
        view.second = QStringLiteral("second line");
        view.badge = QStringLiteral("XX");
        view.glyph = QStringLiteral("object"); // the same glyph: only the silhouette differs
        view.role = role;
        view.ghost = ghost;
        weir::NodeText text;
        weir::painters::paintNode(painter, view, {}, theme, QRectF(0, 0, 176, 64), scale, text);
        return image;
    }

    /// What is left without colour: a print in black and white.
    static QImage grey(const QImage &image) { return image.convertToFormat(QImage::Format_Grayscale8); }

    static QImage line(weir::EdgeRole role, bool inherited = false, bool ghost = false)
    {
        const weir::Theme theme = weir::Theme::light();
        QImage image(300, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.canvas);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const weir::painters::LineStyle style = weir::painters::lineStyle(role, inherited, ghost);
        painter.setPen(weir::painters::linePen(style, Qt::black, style.width));
        painter.drawLine(QPointF(20, 20), QPointF(280 - weir::painters::markerLength(style.end), 20));
        weir::painters::paintMarker(painter, style.end, {280, 20}, {1, 0}, Qt::black, style.width, theme);
        weir::painters::paintMarker(painter, style.start, {20, 20}, {1, 0}, Qt::black, style.width, theme);
        return grey(image);
    }

    static int count(const QImage &image, const QColor &colour)
    {
        int n = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                n += image.pixelColor(x, y).rgb() == colour.rgb();
        }
        return n;
    }

private Q_SLOTS:
    void silhouettesDifferWithoutColour()
    {
        weir::Theme theme = weir::Theme::light();
        // One colour for all roles: what still differs is shape.
        theme.source = theme.broker = theme.channel = theme.flow = theme.deadLetter = theme.neutral;
        const QList<weir::Role> roles{weir::Role::Source,    weir::Role::Broker,    weir::Role::Channel,
                                      weir::Role::Service,   weir::Role::JobSink,   weir::Role::StoreSink,
                                      weir::Role::Uri,       weir::Role::Transform, weir::Role::RequestReply,
                                      weir::Role::EventType, weir::Role::Policy};
        for (int i = 0; i < roles.size(); ++i) {
            for (int j = 0; j < i; ++j)
                QVERIFY2(grey(card(roles[i], theme)) != grey(card(roles[j], theme)),
                         qPrintable(weir::toString(roles[i]) + u' ' + weir::toString(roles[j])));
        }
        QVERIFY(grey(card(weir::Role::Service, theme)) != grey(card(weir::Role::Service, theme, 1, true)));
    }

    void relationsDifferWithoutColour()
    {
        const QList<QImage> images{line(weir::EdgeRole::Sink), line(weir::EdgeRole::Subscription),
                                   line(weir::EdgeRole::Reply), line(weir::EdgeRole::DeadLetter),
                                   line(weir::EdgeRole::DeadLetter, true), line(weir::EdgeRole::Binding),
                                   line(weir::EdgeRole::Sink, false, true)};
        for (int i = 0; i < images.size(); ++i) {
            for (int j = 0; j < i; ++j)
                QVERIFY2(images[i] != images[j], qPrintable(QString::number(i * 10 + j)));
        }
    }

    void statesDifferWithoutColour()
    {
        const weir::Theme theme = weir::Theme::light();
        QList<QImage> images;
        for (const weir::StateMark state : {weir::StateMark::None, weir::StateMark::Ready, weir::StateMark::Progressing,
                                            weir::StateMark::NotReady, weir::StateMark::Unknown, weir::StateMark::Draft,
                                            weir::StateMark::Drifted, weir::StateMark::Paused}) {
            QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(theme.canvas);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            weir::painters::paintState(painter, state, {12, 12}, theme);
            painter.end();
            images.append(grey(image));
        }
        for (int i = 0; i < images.size(); ++i) {
            for (int j = 0; j < i; ++j)
                QVERIFY(images[i] != images[j]);
        }
    }

    void linesAreDrawnInTheirIdentity()
    {
        Stage stage(weir::test::pair() + weir::test::trigger() + weir::test::ping());
        const weir::Theme theme = weir::Theme::light();
        const QImage image = stage.shot();
        QVERIFY(count(image, theme.broker) > 200);
        QVERIFY(count(image, theme.source) > 100);
        stage.view.setPalette(weir::Theme::darkTheme().palette());
        const QImage dark = stage.shot();
        QVERIFY(count(dark, weir::Theme::darkTheme().canvas) > count(dark, weir::Theme::darkTheme().card));
        QVERIFY(count(dark, weir::Theme::darkTheme().broker) > 200);
    }

    void whatIsWaivedIsNotMarked()
    {
        QByteArray yaml = weir::test::pair() + weir::test::trigger();
        yaml.replace("  name: default\n  namespace: shop\n",
                     "  name: default\n  namespace: shop\nspec:\n  delivery: {retry: -1}\n");
        Stage stage(yaml);
        const QColor mark = weir::Theme::light().failed;
        const QImage before = stage.shot();
        QVERIFY(count(before, mark) > 20);
        const QList<weir::Finding> findings = stage.document.checker().findings();
        for (const weir::Finding &finding : findings)
            QVERIFY(stage.document.commit(weir::edits::waive(stage.document, finding, QStringLiteral("known"))));
        QTRY_COMPARE(count(stage.shot(), mark), 0);
        for (qsizetype i = 0; i < findings.size(); ++i)
            stage.document.undo();
        QTRY_COMPARE(count(stage.shot(), mark), count(before, mark));
    }

    void everyLevelOfDetailShowsTheGraph()
    {
        Stage stage(weir::test::pair() + weir::test::trigger() + weir::test::ping());
        QList<QImage> images;
        for (const double zoom : {1.0, 0.7, 0.42, 0.2, 0.05}) {
            stage.view.setZoom(zoom);
            stage.view.centerOn(stage.scene().contentRect().center());
            const QImage image = stage.shot();
            QVERIFY2(count(image, weir::Theme::light().canvas) < image.width() * image.height(),
                     qPrintable(QString::number(zoom)));
            images.append(image);
        }
        QVERIFY(images[0] != images[1]);
        QVERIFY(images[2] != images[3]);
    }

    void searchHalosMatches()
    {
        Stage stage(weir::test::pair() + weir::test::trigger());
        const QImage before = stage.shot();
        QCOMPARE(stage.view.setSearch(QStringLiteral("BILL")), 1);
        QCOMPARE(stage.view.searchMatches(), QStringList{weir::test::Billing});
        QVERIFY(stage.shot() != before);
        QCOMPARE(stage.view.setSearch(QStringLiteral("broker")), 1);
        QCOMPARE(stage.view.setSearch({}), 0);
    }

    void triggerTellsItsFilter()
    {
        Stage stage(weir::test::pair() + weir::test::trigger() + "  filters:\n  - exact:\n      type: order\n"
                    + weir::test::trigger("all") + weir::test::trigger("sql")
                    + "  filters:\n  - not:\n      cesql: 'true'\n");
        const auto facts = [&](const char *name) {
            return stage.scene()
                .item(QStringLiteral("eventing.knative.dev/Trigger/shop/") + QString::fromLatin1(name))
                ->view();
        };
        QVERIFY(facts("orders").filtered && !facts("orders").cesql);
        QVERIFY(!facts("all").filtered);
        QVERIFY(facts("sql").filtered && facts("sql").cesql);
        // Three chips to one service stay apart.
        QRectF a = stage.scene().rectOf(weir::test::Orders);
        QVERIFY(!a.intersects(stage.scene().rectOf(QStringLiteral("eventing.knative.dev/Trigger/shop/all"))));
    }

    void triggerWithoutSubscriberIsACard()
    {
        Stage stage(weir::test::pair()
                    + "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: orders\n"
                      "  namespace: shop\nspec:\n  broker: default\n");
        QVERIFY(!stage.scene().item(weir::test::Orders)->view().chip);
        QCOMPARE(stage.scene().rectOf(weir::test::Orders).size(), QSizeF(176, 64));
    }

    void pictureShowsEverything()
    {
        Stage stage(weir::test::pair() + weir::test::trigger());
        const QImage image = stage.view.picture({1600, 900});
        QCOMPARE(image.size(), QSize(1600, 900));
        QVERIFY(count(image, weir::Theme::light().broker) > 200);
        Stage empty;
        QCOMPARE(empty.view.picture({100, 80}).size(), QSize(100, 80));
    }

    void minimapShowsAndMoves()
    {
        Stage stage(weir::test::pair() + weir::test::trigger());
        weir::Minimap map(&stage.view, &stage.view);
        map.show();
        QVERIFY(stage.view.rect().contains(map.geometry()));
        stage.view.setZoom(3);
        const QPointF before = stage.view.mapToScene(stage.view.viewport()->rect().center());
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(10, 50));
        QVERIFY(stage.view.mapToScene(stage.view.viewport()->rect().center()).x() < before.x());
    }

    void tenThousandNodes()
    {
        QByteArray yaml;
        for (int i = 0; i < 10000; ++i) {
            const QByteArray n = QByteArray::number(i);
            yaml += "---\napiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata:\n  name: p" + n
                    + "\n  namespace: n" + QByteArray::number(i % 40) + "\nspec:\n  sink:\n    uri: http://sink"
                    + QByteArray::number(i % 500) + ".example\n";
        }
        Stage stage(yaml);
        QTRY_VERIFY(!stage.scene().isDrawing());
        QVERIFY(stage.scene().items().size() >= 10000);
        stage.view.fit();
        const QImage image = stage.shot();
        QVERIFY(count(image, weir::Theme::light().canvas) < image.width() * image.height());
        stage.view.setZoom(1);
        QVERIFY(!stage.shot().isNull());
    }
};
