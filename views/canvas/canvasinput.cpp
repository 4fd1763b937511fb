// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse: which gesture begins, what hovers, menus and tool tips.
#include "views/canvas/canvasview_p.h"

#include "model/document/edits.h"
#include "views/canvas/nodefacts.h"
#include "views/canvas/tools/movetool.h"
#include "views/canvas/tools/pan.h"
#include "views/canvas/tools/rubberband.h"
#include "views/canvas/tools/wire.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr double LineReach = 6;  ///< px on screen within which a line is hit
constexpr double EndReach = 14;  ///< … and its end, to be taken elsewhere

bool adds(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

} // namespace

ToolEvent CanvasView::Private::eventAt(QPoint viewport, Qt::KeyboardModifiers modifiers) const
{
    return {q->mapToScene(viewport), viewport, modifiers};
}

void CanvasView::Private::endTool()
{
    if (!tool)
        return;
    tool->cancel();
    tool.reset();
    q->viewport()->unsetCursor();
}

bool CanvasView::Private::startWire(const ToolEvent &event)
{
    if (!document() || scale() < 0.3)
        return false;
    const NodeItem *item = scene.item(scene.hoveredNode());
    if (item && !scene.isForeign(item->id())) {
        if (const std::optional<PortName> port = item->portAt(event.scene, scale())) {
            QPointF start = item->sceneRect().center();
            switch (*port) {
            case PortName::In: return false;
            case PortName::Out: start.setX(item->sceneRect().right()); break;
            case PortName::DeadLetter: start.setY(item->sceneRect().bottom()); break;
            case PortName::Reply: start.setY(item->sceneRect().top()); break;
            }
            tool = std::make_unique<WireTool>(*this, item->id(), *port, start);
            return true;
        }
    }
    // The end of a line that is selected, or lies alone under the pointer.
    const QString line = scene.lines().edgeAt(event.scene, EndReach / scale());
    const routes::Route *route = scene.lines().route(line);
    const Edge *edge = document()->topology().edge(line);
    if (route && edge && !edge->inherited && scene.selectedEdges().contains(line)) {
        const QPointF offset = event.scene - route->end.at;
        if (std::hypot(offset.x(), offset.y()) <= EndReach / scale()) {
            tool = std::make_unique<WireTool>(*this, *edge, route->start.at);
            return true;
        }
    }
    return false;
}

void CanvasView::Private::startSelect(const ToolEvent &event)
{
    const NodeId node = scene.nodeAt(event.scene, scale());
    if (!node.isEmpty()) {
        QSet<NodeId> nodes = scene.selectedNodes();
        QSet<QString> edges = scene.selectedEdges();
        const bool was = nodes.contains(node);
        if (adds(event.modifiers)) {
            if (was)
                nodes.remove(node);
            else
                nodes.insert(node);
            scene.select(nodes, edges);
            if (was)
                return;
        } else if (!was) {
            scene.select({node}, {});
        }
        QStringList moving;
        for (const NodeId &id : scene.selectedNodes())
            moving.append(id);
        const bool single = !adds(event.modifiers);
        tool = std::make_unique<MoveTool>(*this, event, moving, [this, node, single] {
            if (single)
                scene.select({node}, {});
        });
        return;
    }
    const QString line = scene.lines().edgeAt(event.scene, LineReach / scale());
    if (!line.isEmpty()) {
        QSet<QString> edges = adds(event.modifiers) ? scene.selectedEdges() : QSet<QString>();
        if (edges.contains(line))
            edges.remove(line);
        else
            edges.insert(line);
        scene.select(adds(event.modifiers) ? scene.selectedNodes() : QSet<NodeId>(), edges);
        return;
    }
    if (const QStringList members = scene.groupMembersAt(event.scene); !members.isEmpty()) {
        const QSet<NodeId> all(members.cbegin(), members.cend());
        tool = std::make_unique<MoveTool>(*this, event, members, [this, all] { scene.select(all, {}); });
        return;
    }
    tool = std::make_unique<RubberBandTool>(*this, event);
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    d->dwell.stop();
    d->scene.unfade();
    if (d->tool)
        return;
    const ToolEvent at = d->eventAt(event->position().toPoint(), event->modifiers());
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && d->spaceHeld)) {
        d->tool = std::make_unique<PanTool>(*d, at.viewport);
    } else if (event->button() == Qt::LeftButton) {
        d->hover(at.viewport);
        if (!d->startWire(at))
            d->startSelect(at);
    }
    if (d->tool)
        viewport()->setCursor(d->tool->cursor());
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    const QPoint at = event->position().toPoint();
    d->lastPointer = at;
    d->pointerInside = true;
    if (d->tool)
        d->tool->move(d->eventAt(at, event->modifiers()));
    else
        d->hover(at);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (!d->tool || event->buttons() != Qt::NoButton)
        return;
    // The tool is taken out first: what it commits may ask for another gesture.
    const std::unique_ptr<Tool> tool = std::move(d->tool);
    tool->release(d->eventAt(event->position().toPoint(), event->modifiers()));
    if (d->spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
    viewport()->update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    const NodeId node = d->scene.nodeAt(mapToScene(event->position().toPoint()), zoom());
    if (event->button() == Qt::LeftButton && !node.isEmpty())
        Q_EMIT editRequested(node);
}

void CanvasView::Private::hover(QPoint viewport)
{
    if (scene.isDrawing())
        return;
    const QPointF at = q->mapToScene(viewport);
    NodeId node = scene.nodeAt(at, scale());
    NodeItem *before = scene.item(scene.hoveredNode());
    // Ports stick out of the card: leaving it towards one is not leaving.
    if (before && before->id() != node && !scene.isForeign(before->id()) && before->portAt(at, scale()))
        node = before->id();
    QString line;
    if (node.isEmpty())
        line = scene.lines().edgeAt(at, LineReach / scale());
    if (node != scene.hoveredNode() || line != scene.hoveredEdge()) {
        scene.unfade();
        scene.setHover(node, line);
        dwell.stop();
        if (!node.isEmpty() || !line.isEmpty())
            dwell.start();
        if (scale() < 0.3)
            q->viewport()->update();
    }
    if (NodeItem *item = scene.item(node)) {
        const std::optional<PortName> port = scene.isForeign(node) ? std::nullopt : item->portAt(at, scale());
        item->setHotPort(port);
        if (!spaceHeld)
            q->viewport()->setCursor(port ? Qt::CrossCursor : Qt::ArrowCursor);
    } else if (!spaceHeld) {
        q->viewport()->setCursor(line.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = event->angleDelta().y() / 120.0;
        d->zoomTo(zoom() * std::pow(1.25, std::clamp(steps, -4.0, 4.0)), event->position().toPoint());
        return;
    }
    QPoint by = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        by = {by.y(), by.x()};
    d->scrollBy(-by);
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    d->pictureStale = true;
    if (zoom() < 0.3 || d->tool || !d->flashing.isEmpty())
        viewport()->update();
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    d->endTool();
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    QString target;
    QPoint global = event->globalPos();
    if (keyboard) {
        const QStringList nodes = selectedNodes();
        if (!nodes.isEmpty()) {
            target = nodes.first();
            global = viewport()->mapToGlobal(mapFromScene(d->scene.rectOf(target).center()));
        } else if (!selectedEdges().isEmpty()) {
            target = selectedEdges().first();
        }
    } else {
        const QPointF at = mapToScene(viewport()->mapFromGlobal(global));
        target = d->scene.nodeAt(at, zoom());
        if (!target.isEmpty()) {
            if (!d->scene.selectedNodes().contains(target))
                d->scene.select({target}, {});
        } else {
            target = d->scene.lines().edgeAt(at, LineReach / zoom());
            if (!target.isEmpty() && !d->scene.selectedEdges().contains(target))
                d->scene.select({}, {target});
        }
    }
    Q_EMIT contextMenuRequested(target, global);
}

QString CanvasView::Private::toolTip(QPoint viewport) const
{
    const QPointF at = q->mapToScene(viewport);
    const Observation *observation = scene.observation();
    if (const NodeId id = scene.nodeAt(at, scale()); !id.isEmpty()) {
        const Node *node = scene.node(id);
        const NodeItem *item = scene.item(id);
        if (!node || !item)
            return {};
        const Registry &registry = scene.document() ? scene.document()->registry() : observation->topology().registry();
        QString text = nodeSentence(*node, item->view(), registry.kindOf(node->resource.group, node->resource.kind));
        if (observation && observation->isLive()) {
            if (const QString why = observation->whyNotReady(id); !why.isEmpty())
                text += u'\n' + why;
        }
        if (scene.isForeign(id))
            text += u'\n' + CanvasView::tr("Only in the cluster, not in this document.");
        return text;
    }
    const QString line = scene.lines().edgeAt(at, LineReach / scale());
    return line.isEmpty() ? QString() : scene.edgeSentence(line);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::Drop: d->scene.finishDrawing(); break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = d->tool ? QString() : d->toolTip(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    case QEvent::Leave:
        d->pointerInside = false;
        d->dwell.stop();
        if (!d->tool) {
            d->scene.unfade();
            d->scene.setHover({}, {});
        }
        break;
    default: break;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace weir
