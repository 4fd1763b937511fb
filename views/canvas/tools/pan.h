// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/tools/tool.h"

namespace weir {

/// Pushes the canvas: middle button, or Space and the left one.
class PanTool final : public Tool
{
public:
    PanTool(ToolHost &host, QPoint from) : Tool(host), m_last(from) {}
    void move(const ToolEvent &event) override
    {
        m_host.scrollBy(m_last - event.viewport);
        m_last = event.viewport;
    }
    void release(const ToolEvent &) override {}
    void cancel() override {}
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    QPoint m_last;
};

} // namespace weir
