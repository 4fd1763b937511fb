// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/telemetry/store.h"
#include "tests/support/testmain.h"
#include "views/common/theme.h"
#include "views/monitor/chartspane.h"
#include "views/monitor/failingtable.h"
#include "views/monitor/numbers.h"
#include "views/monitor/timechart.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

#include <cmath>

class MonitorTest : public weir::test::Case
{
    Q_OBJECT

    static constexpr qint64 Start = 1'700'000'000;

    static weir::EdgeReading reading(const char *name, const char *to, qint64 second, double rate,
                                     double failed)
    {
        weir::EdgeReading edge;
        edge.from = QStringLiteral("eventing.knative.dev/Broker/shop/default");
        edge.to = QStringLiteral("core/Service/shop/") + QString::fromLatin1(to);
        edge.via = QStringLiteral("eventing.knative.dev/Trigger/shop/") + QString::fromLatin1(name);
        edge.role = QStringLiteral("trigger");
        edge.path = QStringLiteral("/spec/subscriber");
        edge.name = QString::fromLatin1(name);
        edge.at = QDateTime::fromSecsSinceEpoch(Start + second, Qt::UTC);
        edge.rate = rate;
        edge.p50 = 0.012;
        edge.p95 = failed > 0 ? 1.9 : 0.038;
        edge.p99 = failed > 0 ? 2.4 : 0.061;
        edge.window.events = rate * 30;
        edge.window.hasAttempts = true;
        edge.window.attempts[QStringLiteral("200")] = rate * 30;
        edge.window.retries = failed * 20;
        edge.window.deadLettered = failed > 0 ? 217 : 0;
        edge.window.lost = 0;
        if (failed > 0) {
            edge.window.attempts[QStringLiteral("503")] = failed * 30;
            edge.window.failures[QStringLiteral("5xx")] = failed * 30;
        }
        return edge;
    }

    static weir::TelemetryFrame frame(qint64 second)
    {
        weir::TelemetryFrame out;
        out.from = QDateTime::fromSecsSinceEpoch(Start + second - 30, Qt::UTC);
        out.to = QDateTime::fromSecsSinceEpoch(Start + second, Qt::UTC);
        const double wave = std::sin(double(second) / 40);
        out.edges = {reading("order-created", "billing", second, 31 + 2 * wave, 0),
                     reading("order-all", "stock", second, 43 + 3 * wave, second > 600 ? 0.6 : 0),
                     reading("order-paid", "mailer", second, 9.8 + wave, second > 500 ? 3.7 : 0)};
        return out;
    }

    static void fill(weir::TelemetryStore &store)
    {
        for (qint64 second = 0; second <= 900; second += 5)
            store.append(frame(second));
    }

    static constexpr const char *Mesh =
        "apiVersion: eventing.knative.dev/v1\nkind: Broker\n"
        "metadata: {name: default, namespace: shop}\n---\n"
        "apiVersion: eventing.knative.dev/v1\nkind: Trigger\n"
        "metadata: {name: order-paid, namespace: shop}\nspec:\n  broker: default\n"
        "  subscriber:\n    ref: {apiVersion: v1, kind: Service, name: mailer}\n";

    static QStringList visibleTexts(const QWidget &widget)
    {
        QStringList out;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&widget) && !label->text().isEmpty())
                out << label->text();
        }
        return out;
    }

    static int pixelsLike(const QImage &image, const QColor &colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                const int distance = std::abs(pixel.red() - colour.red())
                                     + std::abs(pixel.green() - colour.green())
                                     + std::abs(pixel.blue() - colour.blue());
                count += distance < 30 ? 1 : 0;
            }
        }
        return count;
    }

    static void keep(QWidget &widget, const char *name)
    {
        QDir().mkpath(QStringLiteral(WEIR_BINARY_DIR "/pictures"));
        widget.grab().save(
            QStringLiteral(WEIR_BINARY_DIR "/pictures/monitor-%1.png").arg(QString::fromLatin1(name)));
    }

private Q_SLOTS:
    void numbersHaveUnits()
    {
        QCOMPARE(weir::numbers::rate(12.44), QStringLiteral("12.4/s"));
        QCOMPARE(weir::numbers::rate(0), QStringLiteral("0/s"));
        QCOMPARE(weir::numbers::rate(0.5), QStringLiteral("0.5/s"));
        QCOMPARE(weir::numbers::rate(1240), QStringLiteral("1,240/s"));
        QCOMPARE(weir::numbers::latency(0.038), QStringLiteral("38 ms"));
        QCOMPARE(weir::numbers::latency(1.9), QStringLiteral("1.9 s"));
        QCOMPARE(weir::numbers::latency(std::numeric_limits<double>::infinity()), QStringLiteral("> 10 s"));
    }

    void aChartDrawsItsLines()
    {
        weir::TelemetryStore store;
        fill(store);
        weir::TimeChart chart(QStringLiteral("Throughput"), weir::TimeChart::Unit::EventsPerSecond);
        chart.resize(400, 220);
        chart.setTelemetry(&store);
        chart.setSeries({{{QStringLiteral("eventing.knative.dev/Trigger/shop/order-paid|trigger")},
                          weir::Metric::Rate,
                          QStringLiteral("order-paid"),
                          QColor(Qt::blue)}});
        QVERIFY(!chart.isEmpty());
        QVERIFY(pixelsLike(chart.grab().toImage(), Qt::blue) > 200);
        const QString said = chart.readout(Start + 300);
        QVERIFY2(said.contains(QStringLiteral("order-paid")) && said.contains(QStringLiteral("/s")),
                 qPrintable(said));
        QVERIFY(chart.readout(Start - 5000).isEmpty());
    }

    void linesOfSeveralEdgesAreSummed()
    {
        weir::TelemetryStore store;
        fill(store);
        weir::TimeChart chart(QStringLiteral("Failures"), weir::TimeChart::Unit::EventsPerSecond);
        chart.resize(400, 220);
        chart.setTelemetry(&store);
        chart.setSeries({{{QStringLiteral("eventing.knative.dev/Trigger/shop/order-paid|trigger"),
                           QStringLiteral("eventing.knative.dev/Trigger/shop/order-all|trigger")},
                          weir::Metric::FailuresServer, QStringLiteral("5xx"), QColor(Qt::red)}});
        QVERIFY2(chart.readout(Start + 900).contains(QStringLiteral("4.3/s")),
                 qPrintable(chart.readout(Start + 900)));
        QVERIFY(chart.readout(Start + 300).contains(QStringLiteral("0/s")));
    }

    void withoutNumbersASentenceStands()
    {
        weir::TelemetryStore store;
        weir::ChartsPane pane;
        pane.resize(900, 220);
        QVERIFY(visibleTexts(pane).join(u' ').contains(QStringLiteral("Connect to a cluster")));
        pane.setTelemetry(&store);
        weir::TelemetryFrame off = frame(0);
        for (weir::EdgeReading &edge : off.edges) {
            edge.absence = weir::Absence::Off;
            edge.rate.reset();
        }
        store.append(off);
        QVERIFY2(visibleTexts(pane).join(u' ').contains(QStringLiteral("switched off")),
                 qPrintable(visibleTexts(pane).join(u' ')));
    }

    void theSelectionIsDrawn()
    {
        const weir::Registry registry = weir::Registry::builtIn();
        weir::Document document(registry);
        document.openBytes(Mesh, QStringLiteral("mesh"));
        weir::TelemetryStore store;
        fill(store);
        weir::ChartsPane pane;
        pane.resize(1200, 240);
        pane.setDocument(&document);
        pane.setTelemetry(&store);
        QVERIFY(visibleTexts(pane).join(u' ').contains(
            QStringLiteral("order-created"))); // busiest without a selection
        keep(pane, "charts-busiest-light");
        pane.showSelection({QStringLiteral("core/Service/shop/mailer")}, {});
        const QString texts = visibleTexts(pane).join(u' ');
        QVERIFY2(texts.contains(QStringLiteral("order-paid"))
                     && !texts.contains(QStringLiteral("order-created")),
                 qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("p99")), qPrintable(texts));
        keep(pane, "charts-light");
        pane.setPalette(weir::Theme::darkTheme().palette());
        keep(pane, "charts-dark");
        QVERIFY(pixelsLike(pane.grab().toImage(), weir::Theme::darkTheme().canvas) > 10000);
        pane.showSelection({QStringLiteral("core/Service/shop/other")}, {});
        QVERIFY(visibleTexts(pane).join(u' ').contains(QStringLiteral("Nothing of what is selected")));
    }

    void failingDeliveriesAreListed()
    {
        const weir::Registry registry = weir::Registry::builtIn();
        weir::Document document(registry);
        document.openBytes(Mesh, QStringLiteral("mesh"));
        weir::TelemetryStore store;
        weir::FailingTable table;
        table.resize(1000, 200);
        QVERIFY(visibleTexts(table).join(u' ').contains(QStringLiteral("Connect to a cluster")));
        QSignalSpy counted(&table, &weir::FailingTable::counted);
        QSignalSpy activated(&table, &weir::FailingTable::activated);
        table.setDocument(&document);
        table.setTelemetry(&store);
        store.append(frame(10));
        QTRY_VERIFY(visibleTexts(table).join(u' ').contains(QStringLiteral("No delivery fails")));
        for (qint64 second = 505; second <= 900; second += 5)
            store.append(frame(second));
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(counted.front().front().toInt(), 2);
        auto *view = table.findChild<QTreeView *>();
        QVERIFY(view);
        const QAbstractItemModel *model = view->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("order-paid")); // the worst first
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("mailer"));
        QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("503"));
        QVERIFY(model->index(0, 3).data().toString().contains(QStringLiteral("6 min")));
        QCOMPARE(model->index(0, 4).data().toString(), QStringLiteral("3.7/s"));
        QCOMPARE(model->index(0, 6).data().toString(), QStringLiteral("217"));
        view->sortByColumn(4, Qt::AscendingOrder);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("order-all"));
        keep(table, "failing-light");
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(model->index(1, 0)).center());
        QCOMPARE(activated.count(), 1);
        const weir::Edge *edge = document.topology().edge(activated.front().front().toString());
        QVERIFY(edge);
        QCOMPARE(edge->to, QStringLiteral("core/Service/shop/mailer"));
        table.setPalette(weir::Theme::darkTheme().palette());
        keep(table, "failing-dark");
    }
};
