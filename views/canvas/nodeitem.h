// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"
#include "views/canvas/nodeview.h"
#include "views/common/theme.h"

#include <QGraphicsItem>

namespace weir {

/// One node on the canvas, card or chip. Knows how to show itself, nothing of the document. Position is the top left of
/// the card. Takes no events: the view's tools do.
class NodeItem final : public QGraphicsItem
{
public:
    NodeItem(NodeId id, const Theme *theme);

    [[nodiscard]] const NodeId &id() const { return m_id; }
    [[nodiscard]] const NodeView &view() const { return m_view; }
    [[nodiscard]] const NodeLook &look() const { return m_look; }
    void setView(NodeView view);
    void setState(StateMark state, std::vector<NodeStat> stats);
    void setLook(const NodeLook &look);
    void setPorts(const std::vector<PortName> &ports) { m_ports = ports; }
    [[nodiscard]] const std::vector<PortName> &ports() const { return m_ports; }
    /// The port under a scene point: 24 × 24 px on screen, whatever the zoom.
    [[nodiscard]] std::optional<PortName> portAt(QPointF scenePoint, double scale) const;
    void setHotPort(std::optional<PortName> port);
    [[nodiscard]] std::optional<PortName> hotPort() const { return m_hotPort; }
    void themeChanged();

    /// Card or chip, without marks around it.
    [[nodiscard]] QRectF rect() const { return QRectF(QPointF(), m_size); }
    [[nodiscard]] QRectF sceneRect() const { return rect().translated(pos()); }

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    NodeId m_id;
    const Theme *m_theme;
    NodeView m_view;
    NodeLook m_look;
    NodeText m_text;
    QSizeF m_size;
    std::vector<PortName> m_ports;
    std::optional<PortName> m_hotPort;
};

} // namespace weir
