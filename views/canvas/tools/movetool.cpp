// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/movetool.h"

#include "model/document/edits.h"
#include "views/canvas/canvasscene.h"

#include <QApplication>

#include <cmath>

namespace weir {

MoveTool::MoveTool(ToolHost &host, const ToolEvent &press, const QStringList &nodes, std::function<void()> onClick)
    : Tool(host), m_from(press.scene), m_fromViewport(press.viewport), m_onClick(std::move(onClick))
{
    for (const NodeId &id : nodes) {
        for (const NodeId &moved : host.canvas().movedWith(id))
            m_start.insert(moved, host.canvas().rectOf(moved).topLeft());
    }
}

QHash<NodeId, QPointF> MoveTool::places(QPointF to, bool free) const
{
    QHash<NodeId, QPointF> result;
    const QPointF shift = to - m_from;
    for (auto it = m_start.cbegin(); it != m_start.cend(); ++it) {
        QPointF at = it.value() + shift;
        if (!free)
            at = QPointF(std::round(at.x() / metrics::Grid), std::round(at.y() / metrics::Grid)) * metrics::Grid;
        result.insert(it.key(), at);
    }
    return result;
}

void MoveTool::move(const ToolEvent &event)
{
    if (!m_dragging) {
        if ((event.viewport - m_fromViewport).manhattanLength() < QApplication::startDragDistance()
            || m_start.isEmpty())
            return;
        m_dragging = true;
    }
    m_host.canvas().preview(places(event.scene, event.modifiers.testFlag(Qt::AltModifier)));
}

void MoveTool::release(const ToolEvent &event)
{
    if (!m_dragging) {
        m_onClick();
        return;
    }
    const QHash<NodeId, QPointF> to = places(event.scene, event.modifiers.testFlag(Qt::AltModifier));
    Document *document = m_host.document();
    QHash<NodeId, QPointF> moved;
    for (auto it = to.cbegin(); it != to.cend(); ++it) {
        if (it.value() != m_start.value(it.key()))
            moved.insert(it.key(), it.value());
    }
    if (document && !moved.isEmpty()) {
        const QString label = QCoreApplication::translate("Canvas", "Move %n node(s)", nullptr, int(moved.size()));
        m_host.commit(edits::move(*document, moved, label));
    }
    m_host.canvas().settle();
}

void MoveTool::cancel()
{
    m_host.canvas().settle();
}

} // namespace weir
