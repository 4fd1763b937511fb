// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/tools/tool.h"

#include <QRectF>
#include <QSet>

namespace weir {

/// Selects what a dragged rectangle touches; with Shift or Ctrl added to what is selected.
class RubberBandTool final : public Tool
{
public:
    RubberBandTool(ToolHost &host, const ToolEvent &press);
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void cancel() override;
    void paint(QPainter &painter, const Theme &theme, double scale) const override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    QPointF m_from, m_to;
    QSet<QString> m_nodes, m_edges;         ///< selected before
    bool m_adding = false;
};

} // namespace weir
