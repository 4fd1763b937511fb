// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/wire.h"

#include "model/document/edits.h"
#include "views/canvas/canvasscene.h"
#include "views/canvas/painters/lines.h"
#include "views/canvas/walk.h"

#include <QPainter>

#include <cmath>

namespace weir {

namespace {

EdgeRole previewRole(const Node *from, PortName port, const ConnectVerdict &verdict)
{
    if (port == PortName::DeadLetter)
        return EdgeRole::DeadLetter;
    if (port == PortName::Reply)
        return EdgeRole::Reply;
    if (verdict.action == ConnectVerdict::Action::CreateTrigger || (from && from->role == Role::Broker))
        return EdgeRole::Trigger;
    if (verdict.action == ConnectVerdict::Action::CreateSubscription || (from && from->role == Role::Channel))
        return EdgeRole::Subscription;
    return from && from->role == Role::Flow ? EdgeRole::Step : EdgeRole::Sink;
}

} // namespace

WireTool::WireTool(ToolHost &host, NodeId from, PortName port, QPointF start)
    : Tool(host), m_from(std::move(from)), m_port(port), m_start(start), m_end(start)
{
    findTargets();
}

WireTool::WireTool(ToolHost &host, const Edge &edge, QPointF start)
    : Tool(host), m_from(edge.from), m_port(PortName::Out), m_edge(edge.id), m_start(start), m_end(start)
{
    if (edge.role == EdgeRole::DeadLetter)
        m_port = PortName::DeadLetter;
    else if (edge.role == EdgeRole::Reply)
        m_port = PortName::Reply;
    findTargets();
}

void WireTool::findTargets()
{
    m_explain.setSingleShot(true);
    m_explain.setInterval(ExplainAfter);
    connect(&m_explain, &QTimer::timeout, this, [this] {
        m_bubble = m_verdicts.value(m_target).reason;
        if (!m_bubble.isEmpty())
            m_host.say(m_bubble);
        m_host.repaintTool();
    });
    CanvasScene &scene = m_host.canvas();
    const Topology &topology = m_host.document()->topology();
    for (auto it = scene.items().cbegin(); it != scene.items().cend(); ++it) {
        if (it.key() == m_from || scene.isForeign(it.key()))
            continue;
        const ConnectVerdict verdict = topology.mayConnect(m_from, m_port, it.key());
        if (verdict.allowed)
            m_legal.insert(it.key());
        m_verdicts.insert(it.key(), verdict);
    }
    scene.showTargets(m_from, m_legal);
}

void WireTool::aim(const NodeId &target)
{
    if (target == m_target)
        return;
    m_target = target;
    m_bubble.clear();
    m_explain.stop();
    if (target.isEmpty() || target == m_from)
        return;
    const ConnectVerdict verdict = m_verdicts.value(target);
    if (!verdict.allowed) {
        m_explain.start();
    } else if (!verdict.reason.isEmpty()) {
        m_host.say(verdict.reason);
    }
}

void WireTool::move(const ToolEvent &event)
{
    m_end = event.scene;
    aim(m_host.canvas().nodeAt(event.scene, m_host.scale()));
    m_host.repaintTool();
}

void WireTool::connectTo(const NodeId &target)
{
    Document *document = m_host.document();
    CanvasScene &scene = m_host.canvas();
    if (!m_edge.isEmpty()) {
        const Result<Change> change = edits::reconnect(*document, m_edge, true, target);
        if (!change)
            m_host.fail(change.error().message);
        else if (m_host.commit(*change))
            scene.select({}, {m_edge});
        return;
    }
    const Result<edits::Created> made = edits::connect(*document, m_from, m_port, target);
    if (!made) {
        m_host.fail(made.error().message);
        return;
    }
    if (!m_host.commit(made->change))
        return;
    const NodeId created = document->topology().idOf(made->key);
    if (!created.isEmpty() && created != m_from)
        scene.select({created}, {});
}

void WireTool::release(const ToolEvent &event)
{
    const NodeId target = m_host.canvas().nodeAt(event.scene, m_host.scale());
    m_host.canvas().unfade();
    m_explain.stop();
    if (!target.isEmpty() && target != m_from) {
        if (m_legal.contains(target))
            connectTo(target);
        else if (const QString why = m_verdicts.value(target).reason; !why.isEmpty())
            m_host.say(why);
    }
    m_host.repaintTool();
}

void WireTool::cancel()
{
    m_explain.stop();
    m_host.canvas().unfade();
    m_host.repaintTool();
}

void WireTool::step(int key)
{
    CanvasScene &scene = m_host.canvas();
    QHash<NodeId, QRectF> rects;
    for (const NodeId &id : std::as_const(m_legal))
        rects.insert(id, scene.rectOf(id));
    const QPointF from = m_target.isEmpty() ? scene.rectOf(m_from).center() : scene.rectOf(m_target).center();
    const NodeId next = walk::nearest(rects, from, key, m_target);
    if (next.isEmpty())
        return;
    aim(next);
    m_end = {scene.rectOf(next).left(), scene.rectOf(next).center().y()};
    m_host.repaintTool();
}

bool WireTool::key(int key, bool &done)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: step(key); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_host.canvas().unfade();
        if (m_legal.contains(m_target))
            connectTo(m_target);
        done = true;
        m_host.repaintTool();
        return true;
    default: return false;
    }
}

void WireTool::paint(QPainter &painter, const Theme &theme, double scale) const
{
    CanvasScene &scene = const_cast<WireTool *>(this)->m_host.canvas();
    const ConnectVerdict verdict = m_verdicts.value(m_target);
    const bool legal = m_legal.contains(m_target);
    const EdgeRole role = previewRole(scene.node(m_from), m_port, verdict);
    const painters::LineStyle style = painters::lineStyle(role, false, false);
    const QColor colour = legal ? theme.focus : theme.identity(role);
    QPointF end = m_end;
    if (legal) {
        const QRectF rect = scene.rectOf(m_target);
        end = {rect.left(), rect.center().y()};
    }
    QPainterPath path(m_start);
    QPointF direction(1, 0);
    const double reach = std::max(40.0, std::abs(end.x() - m_start.x()) * 0.45);
    if (m_port == PortName::DeadLetter)
        path.cubicTo(m_start + QPointF(0, 60), end - QPointF(reach, 0), end);
    else if (m_port == PortName::Reply)
        path.cubicTo(m_start - QPointF(0, 60), end - QPointF(reach, 0), end);
    else
        path.cubicTo(m_start + QPointF(reach, 0), end - QPointF(reach, 0), end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(painters::linePen(style, colour, std::max(2.0, 1.5 / scale)));
    painter.drawPath(path);
    painters::paintMarker(painter, style.end, end, direction, colour, 2, theme);
    if (m_bubble.isEmpty())
        return;

    // The sentence, in screen px beside the pointer.
    const QPointF device = painter.worldTransform().map(m_end);
    painter.save();
    painter.resetTransform();
    const QFont font = theme.font(12);
    const QFontMetricsF fontMetrics(font);
    const QRectF text = fontMetrics.boundingRect(QRectF(0, 0, 320, 400), Qt::TextWordWrap, m_bubble);
    QRectF bubble(device.x() + 16, device.y() + 16, text.width() + 24, text.height() + 16);
    const double right = painter.device()->width() - 8.0;
    const double bottom = painter.device()->height() - 8.0;
    if (bubble.right() > right)
        bubble.moveRight(std::max(bubble.width() + 8, device.x() - 16));
    if (bubble.bottom() > bottom)
        bubble.moveBottom(device.y() - 16);
    painter.setPen(QPen(theme.failed, 1.2));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(bubble, 6, 6);
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(bubble.adjusted(12, 8, -12, -8), Qt::TextWordWrap, m_bubble);
    painter.restore();
}

} // namespace weir
