// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 nodes and 15,000 edges: what the canvas costs beside painting the same rectangles and lines in one batch.
#include "model/document/document.h"
#include "model/layout/layered.h"
#include "views/canvas/arrangement.h"
#include "views/canvas/canvasscene.h"
#include "views/canvas/canvasview.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace weir;

namespace {

constexpr int Sources = 3800;
constexpr int Brokers = 100;
constexpr int Triggers = 3700;
constexpr int Services = 2300;

QByteArray mesh()
{
    QByteArray yaml;
    const auto head = [&](const char *version, const char *kind, const char *prefix, int i, int ns) {
        yaml += QByteArray("---\napiVersion: ") + version + "\nkind: " + kind + "\nmetadata:\n  name: " + prefix
              + QByteArray::number(i) + "\n  namespace: n" + QByteArray::number(ns % 40) + "\n";
    };
    for (int i = 0; i < Brokers; ++i) {
        head("eventing.knative.dev/v1", "Broker", "b", i, i);
        yaml +=
            "spec:\n  delivery:\n    deadLetterSink:\n      ref:\n        apiVersion: eventing.knative.dev/v1alpha1\n"
            "        kind: KafkaSink\n        name: d"
            + QByteArray::number(i) + "\n";
        head("eventing.knative.dev/v1alpha1", "KafkaSink", "d", i, i);
    }
    for (int i = 0; i < Sources; ++i) {
        head("sources.knative.dev/v1", "PingSource", "p", i, i % Brokers);
        yaml += "spec:\n  sink:\n    ref:\n      apiVersion: eventing.knative.dev/v1\n      kind: Broker\n      name: b"
              + QByteArray::number(i % Brokers) + "\n";
    }
    for (int i = 0; i < Services; ++i)
        head("serving.knative.dev/v1", "Service", "s", i, i % Brokers);
    for (int i = 0; i < Triggers; ++i) {
        // Every service has the broker of its own number, so that both stand in one namespace.
        const int service = i % Services;
        head("eventing.knative.dev/v1", "Trigger", "t", i, service % Brokers);
        yaml +=
            "spec:\n  broker: b" + QByteArray::number(service % Brokers)
            + "\n  subscriber:\n    ref:\n      apiVersion: serving.knative.dev/v1\n      kind: Service\n      name: s"
            + QByteArray::number(service) + "\n";
    }
    return yaml;
}

/// Median of some runs, in ms.
double median(const std::function<void()> &work, int runs = 9)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void report(const char *name, double ms, double batch, double goal)
{
    std::printf("bench %s ratio=%.2f goal=%.1f ms=%.2f batch=%.2f %s\n", name, ms / batch, goal, ms, batch,
                ms / batch <= goal ? "ok" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    application.setPalette(Theme::light().palette());
    const Registry registry = Registry::builtIn();
    Document document(registry);
    document.openBytes(mesh(), QStringLiteral("bench"));
    CanvasView view;
    view.resize(1600, 1000);
    view.setReducedMotion(true);
    view.setDocument(&document);
    view.show();
    auto &scene = *static_cast<CanvasScene *>(view.scene());
    std::printf("graph nodes=%d edges=%d\n", int(document.topology().nodes().size()),
                int(document.topology().edges().size()));

    QPixmap target(view.viewport()->size());
    const auto paintView = [&] { view.viewport()->render(&target); };

    view.fit();
    // The same rectangles and lines, in one batch a colour.
    QHash<QRgb, QList<QRectF>> rects;
    QHash<QRgb, QList<QLineF>> lines;
    const Theme &theme = scene.theme();
    for (const CanvasScene::Block &block : scene.blocks(scene.contentRect()))
        rects[theme.identity(block.role).rgba()].append(block.rect);
    for (const QString &id : scene.lines().ids()) {
        const routes::Route *route = scene.lines().route(id);
        QColor ink = scene.lines().colourOf(id);
        ink.setAlphaF(0.6F);
        if (route)
            lines[ink.rgba()].append(QLineF(route->start.at, route->end.at));
    }
    const QTransform transform = view.viewportTransform();
    const double batch = median([&] {
        QPainter painter(&target);
        painter.setTransform(transform);
        painter.fillRect(scene.contentRect(), theme.canvas);
        for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
            painter.setPen(QPen(QColor::fromRgba(it.key()), 0));
            painter.drawLines(it.value());
        }
        painter.setPen(Qt::NoPen);
        for (auto it = rects.cbegin(); it != rects.cend(); ++it) {
            painter.setBrush(QColor::fromRgba(it.key()));
            painter.drawRects(it.value());
        }
    });
    report("canvas-whole-graph", median(paintView), batch, 1.5);

    view.setZoom(1);
    view.centerOn(scene.contentRect().center());
    paintView();
    const double pan = median([&] {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 37);
        paintView();
    }, 25);
    report("canvas-pan", pan, batch, 1.0);

    const Arrangement snapshot = scene.arrangement({});
    const double layered = median([&] {
        (void)layout::layered(snapshot.boxes, snapshot.links, Arrangement::options());
    }, 5);
    report("layout-layered", layered, batch, 10);
    return 0;
}
