// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasview.h"

#include "views/canvas/canvasview_p.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace weir {

namespace {

constexpr double LeastZoom = 0.01; ///< 10,000 nodes fit into a window
constexpr double MostZoom = 4;
constexpr double ZoomStep = 1.25;
constexpr int DwellTime = 350;   ///< ms before the rest fades: passing over is not asking
constexpr int FrameTime = 33;    ///< ms; gentle motion needs no more than 30 frames a second
constexpr int AgeTime = 2000;
constexpr int FlashTime = 1200;

} // namespace

CanvasView::Private::Private(CanvasView *view) : q(view)
{
    dwell.setSingleShot(true);
    dwell.setInterval(DwellTime);
    frames.setInterval(FrameTime);
    ages.setInterval(AgeTime);
    flash.setSingleShot(true);
    flash.setInterval(FlashTime);
    clock.start();
    reducedMotion = view->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, view) == 0;
}

void CanvasView::Private::fail(const QString &sentence)
{
    Q_EMIT q->failed(Error{.message = sentence, .file = {}, .object = {}, .field = {}});
}

void CanvasView::Private::scrollBy(QPoint pixels)
{
    q->horizontalScrollBar()->setValue(q->horizontalScrollBar()->value() + pixels.x());
    q->verticalScrollBar()->setValue(q->verticalScrollBar()->value() + pixels.y());
}

CanvasView::CanvasView(QWidget *parent) : QGraphicsView(parent), d(std::make_unique<Private>(this))
{
    setScene(&d->scene);
    setFrameShape(QFrame::NoFrame);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("The graph of the document. The outline lists the same objects as a tree."));
    d->scene.setTheme(Theme::of(this));

    connect(&d->scene, &CanvasScene::selectionEdited, this, &CanvasView::selectionChanged);
    connect(&d->scene, &CanvasScene::contentChanged, this, [this] {
        d->pictureStale = true;
        if (transform().m11() < 0.3)
            viewport()->update();
    });
    connect(&d->scene, &CanvasScene::drawn, this, [this] {
        if (!d->fitted)
            fit();
        viewport()->update();
    });
    connect(&d->dwell, &QTimer::timeout, this, [this] {
        if (!d->tool)
            d->scene.fadeAround(d->scene.hoveredNode(), d->scene.hoveredEdge());
    });
    connect(&d->frames, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&d->ages, &QTimer::timeout, this, [this] { d->scene.refreshNumbers(); });
    connect(&d->flash, &QTimer::timeout, this, [this] {
        d->flashing.clear();
        viewport()->update();
    });
    connect(&d->scene, &CanvasScene::numbersChanged, this, [this] {
        d->overlay.calibrate();
        d->motionChanged();
        viewport()->update();
    });
}

CanvasView::~CanvasView() = default;

void CanvasView::setDocument(Document *document)
{
    d->endTool();
    d->fitted = false;
    d->scene.setDocument(document);
    if (document) {
        connect(document, &Document::replaced, this, [this] {
            d->endTool();
            fit();
        });
    }
    if (isVisible())
        fit();
}

void CanvasView::setObservation(const Observation *observation)
{
    d->scene.setObservation(observation);
}

void CanvasView::setTelemetry(const TelemetryStore *store)
{
    d->scene.setTelemetry(store);
}

void CanvasView::setPerspective(Perspective perspective)
{
    d->scene.setPerspective(perspective);
    // The legend stands still while the picture scrolls under it.
    setViewportUpdateMode(perspective == Perspective::Live ? FullViewportUpdate : SmartViewportUpdate);
    if (perspective == Perspective::Live)
        d->ages.start();
    else
        d->ages.stop();
    d->overlay.calibrate();
    d->motionChanged();
    viewport()->update();
}

Perspective CanvasView::perspective() const
{
    return d->scene.perspective();
}

QStringList CanvasView::selectedNodes() const
{
    QStringList result;
    if (d->scene.selectedNodes().isEmpty())
        return result;
    for (const NodeId &id : d->scene.order()) {
        if (d->scene.selectedNodes().contains(id))
            result.append(id);
    }
    return result;
}

QStringList CanvasView::selectedEdges() const
{
    QStringList result(d->scene.selectedEdges().cbegin(), d->scene.selectedEdges().cend());
    result.sort();
    return result;
}

void CanvasView::select(const QStringList &nodes, const QStringList &edges)
{
    d->scene.select(QSet<NodeId>(nodes.cbegin(), nodes.cend()), QSet<QString>(edges.cbegin(), edges.cend()));
}

void CanvasView::selectAll()
{
    d->scene.finishDrawing();
    QSet<NodeId> nodes;
    for (const NodeId &id : d->scene.order()) {
        if (!d->scene.isForeign(id))
            nodes.insert(id);
    }
    d->scene.select(nodes, {});
}

void CanvasView::reveal(const QString &nodeOrEdge)
{
    d->scene.finishDrawing();
    QRectF rect = d->scene.rectOf(nodeOrEdge);
    if (rect.isNull()) {
        if (const routes::Route *route = d->scene.lines().route(nodeOrEdge))
            rect = QRectF(route->start.at, route->end.at).normalized();
    }
    if (rect.isNull())
        return;
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (!seen.contains(rect.adjusted(-24, -24, 24, 24)))
        centerOn(rect.center());
    if (!d->reducedMotion) {
        d->flashing = nodeOrEdge;
        d->flash.start();
    }
    viewport()->update();
}

int CanvasView::setSearch(const QString &text)
{
    return d->scene.setSearch(text);
}

QStringList CanvasView::searchMatches() const
{
    return d->scene.searchMatches();
}

void CanvasView::setEmphasis(std::shared_ptr<const Emphasis> emphasis)
{
    d->scene.setEmphasis(std::move(emphasis));
    d->motionChanged();
    viewport()->update();
}

bool CanvasView::isEmphasised() const
{
    return d->scene.isEmphasised();
}

void CanvasView::setReducedMotion(bool reduced)
{
    d->reducedMotion = reduced;
    d->motionChanged();
    viewport()->update();
}

void CanvasView::setNewObjectNamespace(const QString &nameSpace)
{
    d->nameSpace = nameSpace;
}

QString CanvasView::newObjectNamespace() const
{
    return d->nameSpace;
}

double CanvasView::zoom() const
{
    return transform().m11();
}

void CanvasView::setZoom(double zoom)
{
    d->zoomTo(zoom, {});
}

void CanvasView::zoomIn()
{
    d->zoomTo(zoom() * ZoomStep, {});
}

void CanvasView::zoomOut()
{
    d->zoomTo(zoom() / ZoomStep, {});
}

void CanvasView::Private::zoomTo(double wanted, std::optional<QPoint> anchor)
{
    const double zoom = std::clamp(wanted, LeastZoom, MostZoom);
    if (!std::isfinite(zoom) || qFuzzyCompare(zoom, scale()))
        return;
    const QPoint at = anchor.value_or(q->viewport()->rect().center());
    const QPointF fixed = q->mapToScene(at);
    q->setTransform(QTransform::fromScale(zoom, zoom));
    scrollBy(q->mapFromScene(fixed) - at);
    pictureStale = true;
    q->viewport()->update();
    Q_EMIT q->zoomChanged(zoom);
}

void CanvasView::fit()
{
    if (d->scene.isDrawing()) {
        d->fitted = false;
        return;
    }
    const QRectF content = d->scene.contentRect();
    if (content.isNull()) {
        d->zoomTo(1, {});
        centerOn(viewport()->rect().center());
        d->fitted = isVisible();
        return;
    }
    const QRectF room = content.adjusted(-40, -40, 40, 40);
    const double zoom = std::min({1.0, viewport()->width() / room.width(), viewport()->height() / room.height()});
    d->zoomTo(zoom, {});
    centerOn(content.center());
    d->fitted = isVisible();
}

} // namespace weir
