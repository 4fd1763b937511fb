// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"
#include "views/canvas/tools/tool.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace weir {

/// Draws a wire from a port, or takes an end of a line elsewhere. Legal targets light up, the rest fades; over an
/// illegal one a sentence says why after 300 ms. The keyboard can choose the target too.
class WireTool final : public QObject, public Tool
{
    Q_OBJECT
public:
    WireTool(ToolHost &host, NodeId from, PortName port, QPointF start);
    /// Takes the target end of an existing line.
    WireTool(ToolHost &host, const Edge &edge, QPointF start);

    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void cancel() override;
    bool key(int key, bool &done) override;
    void paint(QPainter &painter, const Theme &theme, double scale) const override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

    static constexpr int ExplainAfter = 300; ///< ms over an illegal target

private:
    void findTargets();
    void aim(const NodeId &target);
    void connectTo(const NodeId &target);
    void step(int key);

    NodeId m_from;
    PortName m_port;
    QString m_edge;           ///< the line whose end is taken; empty for a new one
    QPointF m_start, m_end;
    NodeId m_target;
    QHash<NodeId, ConnectVerdict> m_verdicts;
    QSet<NodeId> m_legal;
    QTimer m_explain;
    QString m_bubble;
};

} // namespace weir
