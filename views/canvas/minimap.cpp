// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/minimap.h"

#include "views/canvas/canvasview_p.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace weir {

namespace {
constexpr int Inset = 12;
constexpr int Padding = 8;
} // namespace

Minimap::Minimap(CanvasView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setFixedSize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Overview: click or drag to move there"));
    setAccessibleName(tr("Overview of the canvas"));
    connect(&view->d->scene, &CanvasScene::contentChanged, this, qOverload<>(&QWidget::update));
    connect(view, &CanvasView::zoomChanged, this, qOverload<>(&QWidget::update));
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    view->installEventFilter(this);
    settle();
}

void Minimap::settle()
{
    if (parentWidget() == m_view || parentWidget() == m_view->viewport())
        move(parentWidget()->width() - width() - Inset, parentWidget()->height() - height() - Inset);
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize) {
        settle();
        update();
    }
    return QWidget::eventFilter(watched, event);
}

QTransform Minimap::toMap() const
{
    const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
    QRectF content = m_view->d->scene.contentRect();
    if (content.isNull())
        content = seen;
    content.adjust(-60, -60, 60, 60);
    const QRectF room = QRectF(rect()).adjusted(Padding, Padding, -Padding, -Padding);
    const double scale = std::min(room.width() / content.width(), room.height() / content.height());
    return QTransform::fromTranslate(room.center().x(), room.center().y()).scale(scale, scale)
        .translate(-content.center().x(), -content.center().y());
}

void Minimap::paintEvent(QPaintEvent *)
{
    const CanvasScene &scene = m_view->d->scene;
    const Theme &theme = scene.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.chromeLine, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setClipRect(rect().adjusted(3, 3, -3, -3));
    const QTransform map = toMap();
    const QRectF everything = map.inverted().mapRect(QRectF(rect()));
    painter.setPen(Qt::NoPen);
    QHash<QRgb, QList<QRectF>> batches;
    for (const CanvasScene::Block &block : scene.blocks(everything)) {
        QColor colour = block.item->look().selected ? theme.focus
            : block.item->view().state == StateMark::NotReady && scene.perspective() == Perspective::Live
                ? theme.failed : theme.border;
        colour.setAlphaF(block.item->look().selected ? 1.0F : 0.55F);
        QRectF rect = map.mapRect(block.rect);
        rect.setSize(rect.size().expandedTo(QSizeF(2, 1.5)));
        batches[colour.rgba()].append(rect);
    }
    for (auto it = batches.cbegin(); it != batches.cend(); ++it) {
        painter.setBrush(QColor::fromRgba(it.key()));
        if (it.value().size() > 400) {
            painter.drawRects(it.value());
        } else {
            for (const QRectF &rect : it.value())
                painter.drawRoundedRect(rect, 1.5, 1.5);
        }
    }
    const QRectF seen = map.mapRect(m_view->mapToScene(m_view->viewport()->rect()).boundingRect());
    QColor fill = theme.focus;
    fill.setAlphaF(0.07F);
    if (!seen.contains(QRectF(rect()))) {
        painter.setBrush(fill);
        painter.setPen(QPen(theme.focus, 1));
        painter.drawRect(seen);
    }
}

void Minimap::go(QPointF at)
{
    m_view->centerOn(toMap().inverted().map(at));
    update();
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        go(event->position());
}

void Minimap::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        go(event->position());
}

} // namespace weir
