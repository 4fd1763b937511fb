// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/nodeitem.h"

#include "views/canvas/painters/card.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace weir {

namespace {

constexpr double PortReach = 12; ///< half of the 24 px that a port answers to

QColor portColour(PortName port, const NodeView &view, const Theme &theme)
{
    if (port == PortName::DeadLetter)
        return theme.deadLetter;
    return port == PortName::In ? theme.neutral : theme.identity(view.role);
}

} // namespace

NodeItem::NodeItem(NodeId id, const Theme *theme)
    : m_id(std::move(id)), m_theme(theme), m_size(nodeSize(Role::Other, false))
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void NodeItem::setView(NodeView view)
{
    if (view == m_view)
        return;
    const QSizeF size = nodeSize(view.role, view.chip);
    if (size != m_size) {
        prepareGeometryChange();
        m_size = size;
    }
    m_view = std::move(view);
    m_text.pixels = 0;
    setZValue(m_view.chip ? 2 : 1);
    update();
}

void NodeItem::setState(StateMark state, std::vector<NodeStat> stats)
{
    if (state == m_view.state && stats == m_view.stats)
        return;
    m_view.state = state;
    m_view.stats = std::move(stats);
    update();
}

void NodeItem::setLook(const NodeLook &look)
{
    if (look == m_look)
        return;
    if (look.mark.tag.isEmpty() != m_look.mark.tag.isEmpty())
        prepareGeometryChange();
    m_look = look;
    update();
}

void NodeItem::setHotPort(std::optional<PortName> port)
{
    if (port == m_hotPort)
        return;
    m_hotPort = port;
    update();
}

void NodeItem::themeChanged()
{
    m_text.pixels = 0;
    update();
}

std::optional<PortName> NodeItem::portAt(QPointF scenePoint, double scale) const
{
    const double reach = std::max(PortReach / scale, m_view.chip ? 6.0 : 0.0);
    for (const PortName port : m_ports) {
        // In is where lines arrive: nothing is drawn from there.
        if (port == PortName::In)
            continue;
        const QPointF d = scenePoint - painters::portPoint(port, sceneRect());
        const double limit = m_view.chip ? std::min(reach, 9.0) : reach;
        if (std::abs(d.x()) <= limit && std::abs(d.y()) <= limit)
            return port;
    }
    return {};
}

QRectF NodeItem::boundingRect() const
{
    // Marks and ports stick out; a chip's name hangs below it.
    if (!m_look.mark.tag.isEmpty())
        return rect().adjusted(-110, -26, 110, 22);
    return m_view.chip ? rect().adjusted(-60, -14, 60, 22) : rect().adjusted(-18, -18, 18, 20);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRect(rect());
    return path;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (m_view.chip)
        painters::paintChip(*painter, m_view, m_look, *m_theme, rect(), scale, m_text);
    else
        painters::paintNode(*painter, m_view, m_look, *m_theme, rect(), scale, m_text);
    if (m_look.hovered && scale >= 0.55 && !m_view.foreign) {
        for (const PortName port : m_ports)
            painters::paintPort(*painter, port, painters::portPoint(port, rect()),
                                portColour(port, m_view, *m_theme), *m_theme, m_hotPort == port);
    } else if (m_look.lit) {
        painters::paintPort(*painter, PortName::In, painters::portPoint(PortName::In, rect()), m_theme->focus, *m_theme,
                            true);
    }
}

} // namespace weir
