// SPDX-License-Identifier: GPL-3.0-or-later
// How the view paints: items near, one batch far away, a cached picture under what moves.
#include "views/canvas/canvasview_p.h"

#include "views/canvas/painters/silhouette.h"

#include <QPaintEvent>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace weir {

namespace {

constexpr double Far = 0.3;          ///< below it nodes are blocks (visuals 3.6)
constexpr size_t ShapedBlocks = 600; ///< so few blocks keep their silhouette

} // namespace

bool CanvasView::Private::isMoving() const
{
    return scene.perspective() == Perspective::Live && !reducedMotion && overlay.hasTraffic() && q->isVisible()
        && scale() >= Far && !scene.isEmphasised();
}

void CanvasView::Private::motionChanged()
{
    const bool wanted = scene.perspective() == Perspective::Live && !reducedMotion && overlay.hasTraffic()
                     && q->isVisible() && !q->window()->isMinimized() && !scene.isEmphasised();
    if (wanted && !frames.isActive())
        frames.start();
    else if (!wanted && frames.isActive()) {
        frames.stop();
        picture = QPixmap();
    }
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Theme &theme = d->scene.theme();
    painter->fillRect(rect, theme.canvas);
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (scale < 0.55 || theme.highContrast)
        return;
    // The grid is decoration: a dot every third step.
    constexpr double step = 24;
    QList<QPointF> dots;
    for (double x = std::floor(rect.left() / step) * step; x <= rect.right(); x += step) {
        for (double y = std::floor(rect.top() / step) * step; y <= rect.bottom(); y += step)
            dots.append(QPointF(x, y));
    }
    painter->setPen(QPen(theme.grid, 1.6, Qt::SolidLine, Qt::SquareCap));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawPoints(dots.constData(), int(dots.size()));
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void CanvasView::Private::paintFar(QPainter &painter, const QRectF &exposed) const
{
    const Theme &theme = scene.theme();
    const double scale = painter.worldTransform().m11();
    painter.fillRect(exposed, theme.canvas);
    scene.lines().paintFar(painter, exposed, scale);

    const std::vector<CanvasScene::Block> blocks = scene.blocks(exposed);
    painter.setPen(Qt::NoPen);
    if (blocks.size() <= ShapedBlocks) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        for (const CanvasScene::Block &block : blocks) {
            QColor colour = theme.identity(block.role);
            const NodeLook &look = block.item->look();
            if (block.item->view().state == StateMark::NotReady)
                colour = theme.failed;
            colour = toneColour(look.mark.ring, theme, colour);
            colour.setAlphaF(look.faded ? 0.15F : block.item->view().foreign ? 0.4F : 0.75F);
            if (look.found) {
                painter.setBrush(theme.haloRim);
                painter.drawRoundedRect(block.rect.adjusted(-8, -8, 8, 8), 8, 8);
            }
            painter.setBrush(look.selected || look.lit ? theme.focus : colour);
            painter.drawPath(painters::silhouette(block.role, block.rect, false).outline);
        }
    } else {
        QHash<QRgb, QList<QRectF>> batches;
        for (const CanvasScene::Block &block : blocks) {
            const NodeLook &look = block.item->look();
            QColor colour = look.selected || look.lit ? theme.focus : look.found ? theme.haloRim
                : block.item->view().state == StateMark::NotReady ? theme.failed : theme.identity(block.role);
            colour = toneColour(look.mark.ring, theme, colour);
            if (look.faded)
                colour.setAlphaF(0.15F);
            else if (block.item->view().foreign)
                colour.setAlphaF(0.4F);
            batches[colour.rgba()].append(block.rect);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (auto it = batches.cbegin(); it != batches.cend(); ++it) {
            painter.setBrush(QColor::fromRgba(it.key()));
            painter.drawRects(it.value());
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    QStyleOptionGraphicsItem option;
    for (GroupItem *group : scene.groupItems()) {
        if (group->boundingRect().intersects(exposed))
            group->paint(&painter, &option, nullptr);
    }
}

/// The part that does not move, once for many frames.
void CanvasView::Private::paintStatic()
{
    const double ratio = q->devicePixelRatioF();
    const QSize size = q->viewport()->size() * ratio;
    if (picture.size() != size) {
        picture = QPixmap(size);
        picture.setDevicePixelRatio(ratio);
        pictureStale = true;
    }
    const QTransform transform = q->viewportTransform();
    if (!pictureStale && transform == pictureTransform)
        return;
    pictureStale = false;
    pictureTransform = transform;
    QPainter painter(&picture);
    painter.setRenderHints(q->renderHints());
    const QRect whole = q->viewport()->rect();
    q->render(&painter, whole, whole);
}

void CanvasView::Private::paintOverlay(QPainter &painter)
{
    const QRectF exposed = q->mapToScene(q->viewport()->rect()).boundingRect();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(q->viewportTransform());
    std::optional<double> seconds;
    if (isMoving())
        seconds = double(clock.elapsed()) / 1000;
    overlay.paint(painter, exposed, scale(), seconds);
    if (!flashing.isEmpty()) {
        const Theme &theme = scene.theme();
        painter.setBrush(Qt::NoBrush);
        if (const QRectF rect = scene.rectOf(flashing); !rect.isNull()) {
            painter.setPen(QPen(theme.halo, 14));
            painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), 10, 10);
            painter.setPen(QPen(theme.haloRim, 1.5));
            painter.drawRoundedRect(rect.adjusted(-12, -12, 12, 12), 14, 14);
        } else if (const routes::Route *route = scene.lines().route(flashing)) {
            painter.setPen(QPen(theme.halo, 14, Qt::SolidLine, Qt::RoundCap));
            painter.drawPath(route->path);
        }
    }
    if (tool)
        tool->paint(painter, scene.theme(), scale());
    painter.resetTransform();
    if (isMoving())
        overlay.paintLegend(painter, q->viewport()->rect());
}

void CanvasView::Private::paint(QPaintEvent *event)
{
    if (scene.isDrawing()) {
        QPainter painter(q->viewport());
        painter.fillRect(event->rect(), scene.theme().canvas);
        painter.setPen(scene.theme().muted);
        painter.drawText(q->viewport()->rect(), Qt::AlignCenter,
                         CanvasView::tr("Drawing %n object(s)…", nullptr, int(document()->set().size())));
        return;
    }
    if (scale() < Far) {
        QPainter painter(q->viewport());
        painter.setTransform(q->viewportTransform());
        paintFar(painter, q->mapToScene(event->rect().adjusted(-1, -1, 1, 1)).boundingRect());
        paintOverlay(painter);
        return;
    }
    if (isMoving()) {
        paintStatic();
        QPainter painter(q->viewport());
        painter.drawPixmap(0, 0, picture);
        paintOverlay(painter);
        return;
    }
    q->QGraphicsView::paintEvent(event);
    if (tool || !flashing.isEmpty() || scene.perspective() == Perspective::Live) {
        QPainter painter(q->viewport());
        painter.setClipRegion(event->region());
        paintOverlay(painter);
    }
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    d->paint(event);
}

QImage CanvasView::picture(QSize size) const
{
    d->scene.finishDrawing();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    const Theme &theme = d->scene.theme();
    image.fill(theme.canvas);
    const QRectF content = d->scene.contentRect().adjusted(-48, -48, 48, 48);
    if (content.width() <= 96 && content.height() <= 96)
        return image;
    const double scale = std::min({2.0, size.width() / content.width(), size.height() / content.height()});
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QPointF shift((size.width() - content.width() * scale) / 2, (size.height() - content.height() * scale) / 2);
    const QTransform transform = QTransform::fromTranslate(shift.x(), shift.y()).scale(scale, scale)
                                     .translate(-content.left(), -content.top());
    painter.setTransform(transform);
    if (scale < Far) {
        d->paintFar(painter, content);
        return image;
    }
    const QRectF all = transform.inverted().mapRect(QRectF(QPointF(), size));
    const_cast<CanvasView *>(this)->drawBackground(&painter, all);
    painter.resetTransform();
    const_cast<CanvasView *>(this)->scene()->render(&painter, QRectF(QPointF(), size), all, Qt::IgnoreAspectRatio);
    painter.setTransform(transform);
    d->overlay.calibrate();
    d->overlay.paint(painter, all, scale, d->reducedMotion ? std::nullopt : std::optional<double>(1.5));
    return image;
}

} // namespace weir
