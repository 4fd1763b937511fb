// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard: walking along the lines, nudging, wiring and leaving a gesture.
#include "views/canvas/canvasview_p.h"

#include "model/document/edits.h"
#include "views/canvas/tools/wire.h"
#include "views/canvas/walk.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

bool CanvasView::Private::walkKey(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        nudge(event->key());
        return true;
    }
    QHash<NodeId, QRectF> rects;
    for (auto it = scene.items().cbegin(); it != scene.items().cend(); ++it)
        rects.insert(it.key(), scene.rectOf(it.key()));
    const QStringList selected = q->selectedNodes();
    NodeId next;
    if (selected.isEmpty()) {
        const QStringList order = scene.order();
        next = order.isEmpty() ? NodeId() : order.first();
    } else {
        next = walk::nearest(rects, rects.value(selected.last()).center(), event->key(), selected.last());
    }
    if (next.isEmpty())
        return true;
    QSet<NodeId> nodes{next};
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        nodes |= scene.selectedNodes();
    scene.select(nodes, {});
    const QRectF seen = q->mapToScene(q->viewport()->rect()).boundingRect();
    if (!seen.contains(scene.rectOf(next)))
        q->ensureVisible(scene.rectOf(next), 60, 60);
    return true;
}

void CanvasView::Private::nudge(int key)
{
    Document *document = this->document();
    if (!document)
        return;
    const QPointF by = (key == Qt::Key_Left ? QPointF(-1, 0) : key == Qt::Key_Right ? QPointF(1, 0)
                        : key == Qt::Key_Up ? QPointF(0, -1) : QPointF(0, 1)) * metrics::Grid;
    QHash<NodeId, QPointF> places;
    for (const NodeId &id : scene.selectedNodes()) {
        for (const NodeId &moved : scene.movedWith(id)) {
            const QPointF at = scene.rectOf(moved).topLeft() + by;
            places.insert(moved, QPointF(std::round(at.x() / metrics::Grid), std::round(at.y() / metrics::Grid))
                                     * metrics::Grid);
        }
    }
    if (!places.isEmpty())
        commit(edits::move(*document, places, CanvasView::tr("Move %n node(s)", nullptr, int(places.size()))),
               u"canvas-nudge"_s);
}

/// Draws a wire without a mouse: arrows choose among the legal targets, Enter connects.
void CanvasView::Private::keyboardWire()
{
    const QStringList selected = q->selectedNodes();
    if (!document() || selected.size() != 1 || scene.isForeign(selected.first()))
        return;
    const QRectF rect = scene.rectOf(selected.first());
    tool = std::make_unique<WireTool>(*this, selected.first(), PortName::Out, QPointF(rect.right(), rect.center().y()));
    say(CanvasView::tr("Choose a target with the arrow keys, connect with Enter, leave with Escape."));
    q->viewport()->update();
}

bool CanvasView::Private::walkThrough(bool forward)
{
    const QStringList order = scene.order();
    const QStringList selected = q->selectedNodes();
    if (order.isEmpty())
        return false;
    qsizetype at = selected.isEmpty() ? (forward ? -1 : order.size()) : order.indexOf(selected.last());
    at += forward ? 1 : -1;
    if (at < 0 || at >= order.size())
        return false; // the next widget's turn
    scene.select({order[at]}, {});
    q->ensureVisible(scene.rectOf(order[at]), 60, 60);
    return true;
}

bool CanvasView::focusNextPrevChild(bool next)
{
    return (hasFocus() && d->walkThrough(next)) || QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    d->scene.finishDrawing();
    if (d->tool) {
        bool done = false;
        if (event->key() == Qt::Key_Escape)
            d->endTool();
        else if (d->tool->key(event->key(), done) && done)
            d->tool.reset();
        viewport()->update();
        return;
    }
    const bool plain =
        !event->modifiers().testFlag(Qt::ControlModifier) && !event->modifiers().testFlag(Qt::AltModifier);
    const QStringList nodes = selectedNodes();
    if (isArrow(event->key())) {
        d->walkKey(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            d->spaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_Escape:
        if (isEmphasised()) {
            Q_EMIT dismissed();
            return;
        }
        d->scene.unfade();
        d->scene.select({}, {});
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: deleteSelection(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!nodes.isEmpty())
            Q_EMIT editRequested(nodes.last());
        return;
    case Qt::Key_F2:
        if (!nodes.isEmpty())
            Q_EMIT renameRequested(nodes.last());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_0:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            setZoom(1);
        else
            fit();
        return;
    case Qt::Key_W:
        if (plain) {
            d->keyboardWire();
            return;
        }
        break;
    default: break;
    }
    event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->spaceHeld = false;
        viewport()->unsetCursor();
        event->accept();
        return;
    }
    if (!event->isAutoRepeat() && isArrow(event->key()) && d->document())
        d->document()->closeMerge();
    QGraphicsView::keyReleaseEvent(event);
}

bool CanvasView::event(QEvent *event)
{
    // Single letters of the canvas must not become shortcuts of the window while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isArrow(key->key()) || (d->tool && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

} // namespace weir
