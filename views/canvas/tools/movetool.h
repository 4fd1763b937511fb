// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"
#include "views/canvas/tools/tool.h"

#include <QHash>

#include <functional>

namespace weir {

/// Drags the selected nodes; they snap to the grid. One undo step on release.
class MoveTool final : public Tool
{
public:
    MoveTool(ToolHost &host, const ToolEvent &press, const QStringList &nodes, std::function<void()> onClick);
    void move(const ToolEvent &event) override;
    /// A press that never became a drag is a click.
    void release(const ToolEvent &event) override;
    void cancel() override;

private:
    [[nodiscard]] QHash<NodeId, QPointF> places(QPointF to, bool free) const;

    QPointF m_from;
    QPoint m_fromViewport;
    QHash<NodeId, QPointF> m_start;
    std::function<void()> m_onClick;
    bool m_dragging = false;
};

} // namespace weir
