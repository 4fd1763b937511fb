// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/canvasscene.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/overlay.h"
#include "views/canvas/tools/tool.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

namespace weir {

class CanvasView::Private final : public ToolHost
{
public:
    explicit Private(CanvasView *view);

    // ToolHost
    CanvasScene &canvas() override { return scene; }
    Document *document() override { return scene.document(); }
    double scale() const override { return q->transform().m11(); }
    bool commit(const Change &change, const QString &mergeKey) override;
    void say(const QString &sentence) override { Q_EMIT q->said(sentence); }
    void fail(const QString &sentence) override;
    void scrollBy(QPoint pixels) override;
    void repaintTool() override { q->viewport()->update(); }

    // Input
    [[nodiscard]] ToolEvent eventAt(QPoint viewport, Qt::KeyboardModifiers modifiers) const;
    void hover(QPoint viewport);
    void endTool();
    bool startWire(const ToolEvent &event);
    void startSelect(const ToolEvent &event);
    bool walkKey(QKeyEvent *event);
    void nudge(int key);
    void keyboardWire();
    bool walkThrough(bool forward);
    [[nodiscard]] QString toolTip(QPoint viewport) const;

    // Edits
    void createAt(const QString &kindId, QPointF centre);
    void pasteText(const QByteArray &yaml, QPointF at);
    QSet<NodeId> selectCreated(const Change &change);
    [[nodiscard]] QPointF freePoint() const;
    [[nodiscard]] QPointF pastePoint() const;
    [[nodiscard]] QList<ResourceKey> selectedKeys() const;

    // Painting
    void paint(QPaintEvent *event);
    void paintFar(QPainter &painter, const QRectF &exposed) const;
    void paintStatic();
    void paintOverlay(QPainter &painter);
    void motionChanged();
    [[nodiscard]] bool isMoving() const;
    void zoomTo(double zoom, std::optional<QPoint> anchor);

    CanvasView *q;
    CanvasScene scene;
    Overlay overlay{scene};
    std::unique_ptr<Tool> tool;
    QString nameSpace;
    bool spaceHeld = false;
    bool reducedMotion = false;
    bool fitted = false;       ///< what was opened has been brought into view
    QPoint lastPointer;
    bool pointerInside = false;

    QTimer dwell;              ///< hover long enough fades the rest
    QTimer frames;             ///< particles
    QTimer ages;               ///< numbers grow old even when nothing arrives
    QTimer flash;
    QString flashing;          ///< halo of reveal()
    QElapsedTimer clock;

    QPixmap picture;           ///< static part, while something moves over it
    bool pictureStale = true;
    QTransform pictureTransform;
};

} // namespace weir
