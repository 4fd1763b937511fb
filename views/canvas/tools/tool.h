// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/change.h"
#include "views/common/theme.h"

#include <QPoint>
#include <QPointF>

class QPainter;

namespace weir {

class CanvasScene;
class Document;

/// What a tool may do with the view it works for.
class ToolHost
{
public:
    virtual ~ToolHost() = default;
    [[nodiscard]] virtual CanvasScene &canvas() = 0;
    [[nodiscard]] virtual Document *document() = 0;
    [[nodiscard]] virtual double scale() const = 0;
    /// Commits one undo step, with the places of nodes that had none. False after an error, which has been shown.
    virtual bool commit(const Change &change, const QString &mergeKey = {}) = 0;
    virtual void say(const QString &sentence) = 0;
    virtual void fail(const QString &sentence) = 0;
    virtual void scrollBy(QPoint pixels) = 0;
    virtual void repaintTool() = 0;
};

/// A pointer event in both coordinate systems.
struct ToolEvent {
    QPointF scene;
    QPoint viewport;
    Qt::KeyboardModifiers modifiers;
};

/// One gesture: lives from press to release and ends in one edit or in nothing.
class Tool
{
public:
    explicit Tool(ToolHost &host) : m_host(host) {}
    virtual ~Tool() = default;
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    virtual void move(const ToolEvent &event) = 0;
    virtual void release(const ToolEvent &event) = 0;
    /// Puts everything back.
    virtual void cancel() = 0;
    /// Key while the tool works; true when it was used. `done` ends the tool.
    virtual bool key(int, bool &) { return false; }
    /// Over the picture; the painter has the view's transform.
    virtual void paint(QPainter &, const Theme &, double) const {}
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    ToolHost &m_host;
};

} // namespace weir
