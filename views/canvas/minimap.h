// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/canvasview.h"

#include <QWidget>

namespace weir {

/// The whole graph in a corner, with the part that is seen. A click or drag brings that place into view. As a child of
/// the canvas it keeps to the lower right corner.
class Minimap final : public QWidget
{
    Q_OBJECT
public:
    Minimap(CanvasView *view, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override { return {150, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QTransform toMap() const;
    void go(QPointF at);
    void settle();

    CanvasView *m_view;
};

} // namespace weir
