// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/rubberband.h"

#include "views/canvas/canvasscene.h"

#include <QPainter>

namespace weir {

RubberBandTool::RubberBandTool(ToolHost &host, const ToolEvent &press)
    : Tool(host), m_from(press.scene), m_to(press.scene), m_nodes(host.canvas().selectedNodes()),
      m_edges(host.canvas().selectedEdges()),
      m_adding(press.modifiers.testFlag(Qt::ShiftModifier) || press.modifiers.testFlag(Qt::ControlModifier))
{
    if (!m_adding)
        host.canvas().select({}, {});
}

void RubberBandTool::move(const ToolEvent &event)
{
    m_to = event.scene;
    const QRectF rect = QRectF(m_from, m_to).normalized();
    const QStringList nodes = m_host.canvas().nodesIn(rect);
    QSet<QString> chosen(nodes.cbegin(), nodes.cend());
    QSet<QString> lines;
    // A line is caught when both of its ends are.
    for (const QString &id : m_host.canvas().lines().edgesIn(rect)) {
        const routes::Route *route = m_host.canvas().lines().route(id);
        if (route && rect.contains(route->start.at) && rect.contains(route->end.at))
            lines.insert(id);
    }
    if (m_adding) {
        chosen |= m_nodes;
        lines |= m_edges;
    }
    m_host.canvas().select(chosen, lines);
    m_host.repaintTool();
}

void RubberBandTool::release(const ToolEvent &)
{
    m_host.repaintTool();
}

void RubberBandTool::cancel()
{
    m_host.canvas().select(m_nodes, m_edges);
    m_host.repaintTool();
}

void RubberBandTool::paint(QPainter &painter, const Theme &theme, double scale) const
{
    QColor fill = theme.focus;
    fill.setAlphaF(0.1F);
    painter.setPen(QPen(theme.focus, 1.2 / scale));
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_from, m_to).normalized());
}

} // namespace weir
