// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/card.h"

#include "views/canvas/painters/silhouette.h"
#include "views/common/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace weir::painters {

using namespace Qt::StringLiterals;

namespace {

constexpr double FadedOpacity = 0.15;
constexpr double SmallestText = 9; ///< px on screen; below it text disappears

QColor transparent(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

void prepare(NodeText &text, const NodeView &node, const Theme &theme, double width, const Silhouette &shape,
             double scale, bool detailed)
{
    const double pixels = std::max(13.0, std::ceil(SmallestText / scale));
    if (text.pixels == pixels && text.detailed == detailed)
        return;
    text.pixels = pixels;
    text.detailed = detailed;
    const QFont nameFont = theme.font(pixels, QFont::DemiBold);
    const QFont secondFont = theme.font(11);
    const QFont badgeFont = theme.font(10, QFont::Bold);
    const double left = shape.glyphX + 20;
    text.badgeWidth = node.badge.isEmpty() ? 0 : QFontMetricsF(badgeFont).horizontalAdvance(node.badge) + 11;
    const QFontMetricsF nameMetrics(nameFont);
    // Without a second line the name stands below the badge and has the whole width.
    const double besideBadge = width - left - shape.badgeRight - text.badgeWidth - 6;
    const QString name =
        nameMetrics.elidedText(node.name, Qt::ElideMiddle, detailed ? besideBadge : width - left - shape.textRight);
    const QFontMetricsF secondMetrics(secondFont);
    const QString second = secondMetrics.elidedText(node.second, Qt::ElideRight, width - left - shape.textRight);
    for (QStaticText *t : {&text.name, &text.second, &text.badge}) {
        t->setTextFormat(Qt::PlainText);
        t->setPerformanceHint(QStaticText::AggressiveCaching);
    }
    text.name.setText(name);
    text.second.setText(second);
    text.badge.setText(node.badge);
    text.name.prepare({}, nameFont);
    text.second.prepare({}, secondFont);
    text.badge.prepare({}, badgeFont);
    text.nameWidth = nameMetrics.horizontalAdvance(name);
    text.secondWidth = secondMetrics.horizontalAdvance(second);
}

/// Static text is placed by its top; the mock-ups count from the baseline.
void drawStatic(QPainter &painter, double x, double baseline, const QStaticText &text, const QFont &font)
{
    painter.setFont(font);
    painter.drawStaticText(QPointF(x, baseline - QFontMetricsF(font).ascent()), text);
}

void paintBadge(QPainter &painter, const QRectF &rect, const NodeText &text, const QColor &colour, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(theme.inkOn(colour));
    const QFont font = theme.font(10, QFont::Bold);
    painter.setFont(font);
    painter.drawStaticText(QPointF(rect.center().x() - text.badge.size().width() / 2,
                                   rect.center().y() - text.badge.size().height() / 2),
                           text.badge);
}

void paintStats(QPainter &painter, const NodeView &node, const Theme &theme, const QRectF &rect,
                const Silhouette &shape)
{
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(QPointF(rect.left() + 14, rect.top() + 44),
                     QPointF(rect.right() - shape.textRight, rect.top() + 44));
    const QFont strong = theme.font(10.5, QFont::DemiBold);
    const QFont plain = theme.font(10.5);
    const QFontMetricsF strongMetrics(strong);
    const QFontMetricsF plainMetrics(plain);
    double x = rect.left() + 16;
    const double end = rect.right() - shape.textRight + 6;
    for (const NodeStat &stat : node.stats) {
        const double valueWidth = strongMetrics.horizontalAdvance(stat.value);
        const double labelWidth = plainMetrics.horizontalAdvance(stat.label);
        if (x + valueWidth > end)
            break;
        painter.setFont(strong);
        painter.setPen(stat.bad ? theme.failed : theme.text);
        painter.drawText(QPointF(x, rect.top() + 57), stat.value);
        x += valueWidth + 4;
        if (x + labelWidth <= end) {
            painter.setFont(plain);
            painter.setPen(theme.muted);
            painter.drawText(QPointF(x, rect.top() + 57), stat.label);
            x += labelWidth;
        }
        x += 9;
    }
}

void paintDesignMarks(QPainter &painter, const NodeView &node, const Theme &theme, const QRectF &rect)
{
    if (node.invalid) {
        const QPointF at(rect.right() - 2, rect.top() - 2);
        QPainterPath triangle;
        triangle.moveTo(at.x(), at.y() - 7);
        triangle.lineTo(at.x() + 8, at.y() + 7);
        triangle.lineTo(at.x() - 8, at.y() + 7);
        triangle.closeSubpath();
        painter.setPen(QPen(theme.canvas, 1.5));
        painter.setBrush(theme.failed);
        painter.drawPath(triangle);
        painter.setPen(QPen(theme.inkOn(theme.failed), 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(at.x(), at.y() - 2.5), QPointF(at.x(), at.y() + 1.5));
        painter.drawPoint(QPointF(at.x(), at.y() + 4.6));
    }
    if (node.deadLetterTag) {
        const QRectF tag(rect.right() - 46, rect.bottom() - 4, 34, 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.deadLetter);
        painter.drawRoundedRect(tag, 3, 3);
        painter.setPen(theme.inkOn(theme.deadLetter));
        painter.setFont(theme.font(10, QFont::Bold));
        painter.drawText(tag, Qt::AlignCenter, QCoreApplication::translate("Canvas", "DLS", "dead-letter sink tag"));
    }
}

void paintRing(QPainter &painter, const QPainterPath &outline, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(transparent(colour, 0.28), 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
}

/// A word on a filled pill; right-aligned or centred at `at`, the middle of its height.
void paintPill(QPainter &painter, QPointF at, Qt::Alignment alignment, const QString &text, const QColor &colour,
               const QColor &ink, double widest)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, widest);
    const double width = metrics.horizontalAdvance(shown) + 12;
    const double left = alignment.testFlag(Qt::AlignRight) ? at.x() - width : at.x() - width / 2;
    const double height = metrics.height() + 2;
    const QRectF pill(left, at.y() - height / 2, width, height);
    painter.setBrush(colour);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, shown);
}

void paintHalo(QPainter &painter, const QPainterPath &outline, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.halo, 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    QPainterPathStroker stroker;
    stroker.setWidth(14);
    stroker.setJoinStyle(Qt::RoundJoin);
    painter.setPen(QPen(theme.haloRim, 1.5));
    painter.drawPath((stroker.createStroke(outline) + outline).simplified());
}

} // namespace

void paintNode(QPainter &painter, const NodeView &node, const NodeLook &look, const Theme &theme, const QRectF &rect,
               double scale, NodeText &text)
{
    const Detail detail = look.hovered && scale >= 0.3 ? std::max(Detail::Short, detailAt(scale)) : detailAt(scale);
    const Silhouette shape = silhouette(node.role, rect, false);
    const QColor identity = theme.identity(node.role);
    const double opacity = painter.opacity();
    if (look.faded)
        painter.setOpacity(opacity * FadedOpacity);
    else if (node.foreign)
        painter.setOpacity(opacity * 0.6);
    if (detail == Detail::Far) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.selected ? theme.focus : transparent(identity, 0.75));
        painter.drawPath(shape.outline);
        painter.setOpacity(opacity);
        return;
    }
    if (look.found)
        paintHalo(painter, shape.outline, theme);
    if (look.selected || look.lit) {
        painter.setPen(QPen(transparent(theme.focus, look.selected ? 0.35 : 0.22), look.selected ? 5 : 8, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape.outline);
    }
    const bool ringed = look.mark.ring != Tone::None;
    const QColor ring = toneColour(look.mark.ring, theme, identity);
    if (ringed)
        paintRing(painter, shape.outline, ring);
    const QColor border = look.selected || look.lit || look.hovered ? theme.focus : ringed ? ring : theme.border;
    QPen pen(border, theme.lineWidth(look.selected || ringed ? 1.8 : 1.2));
    if (node.ghost || shape.dashed)
        pen.setDashPattern({4, 3});
    else if (node.foreign)
        pen.setDashPattern({1, 2.4});
    painter.setPen(pen);
    if (node.ghost)
        painter.setBrush(Qt::NoBrush);
    else
        painter.setBrush(theme.card);
    painter.drawPath(shape.outline);
    if (!shape.detail.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.border, 1));
        painter.drawPath(shape.detail);
    }

    if (detail == Detail::Glyph) {
        const double side = std::min(rect.height() - 16, 18 / scale);
        icons::paintGlyph(painter, node.glyph, QRectF(rect.center() - QPointF(side, side) / 2, QSizeF(side, side)),
                          identity);
    } else {
        const QPointF centre(rect.left() + shape.glyphX, rect.top() + shape.glyphY);
        painter.setPen(Qt::NoPen);
        painter.setBrush(transparent(identity, theme.tint));
        painter.drawEllipse(centre, 13, 13);
        icons::paintGlyph(painter, node.glyph, QRectF(centre - QPointF(10, 10), QSizeF(20, 20)), identity);
        const bool full = detail == Detail::Full;
        prepare(text, node, theme, rect.width(), shape, std::max(scale, 0.55), full);
        const double x = rect.left() + shape.glyphX + 20;
        const double line = rect.top() + shape.glyphY - 2;
        painter.setPen(theme.text);
        const QFont nameFont = theme.font(text.pixels, QFont::DemiBold);
        drawStatic(painter, x, full ? line : line + 3 + QFontMetricsF(nameFont).ascent(), text.name, nameFont);
        if (!node.badge.isEmpty())
            paintBadge(painter,
                       QRectF(rect.right() - shape.badgeRight - text.badgeWidth, line - 13, text.badgeWidth, 15), text,
                       identity, theme);
        if (full) {
            painter.setPen(theme.muted);
            drawStatic(painter, x, line + 15, text.second, theme.font(11));
            if (!node.stats.empty())
                paintStats(painter, node, theme, rect, shape);
        }
    }
    paintState(painter, node.state, rect.topLeft() + QPointF(-2, -2), theme);
    if (detail >= Detail::Short)
        paintDesignMarks(painter, node, theme, rect);
    if (!look.mark.badge.isEmpty() && detail >= Detail::Short) {
        const QColor fill = toneColour(look.mark.badgeTone, theme, identity);
        painter.setFont(theme.font(std::max(10.0, std::ceil(SmallestText / scale)), QFont::Bold));
        painter.setPen(QPen(theme.canvas, 1.5));
        paintPill(painter, {rect.right() - 14, rect.top() - 1}, Qt::AlignRight, look.mark.badge, fill,
                  theme.inkOn(fill), rect.width() - 40);
    }
    painter.setOpacity(opacity);
}

void paintChip(QPainter &painter, const NodeView &node, const NodeLook &look, const Theme &theme, const QRectF &rect,
               double scale, NodeText &text)
{
    const Detail detail = detailAt(scale);
    const QColor colour = look.line.isValid() ? look.line : theme.identity(node.role);
    const double opacity = painter.opacity();
    if (look.faded)
        painter.setOpacity(opacity * FadedOpacity);
    else if (node.foreign)
        painter.setOpacity(opacity * 0.6);
    if (detail < Detail::Short) {
        // Lines carry a dot instead of a chip.
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.selected ? theme.focus : colour);
        const double radius = detail == Detail::Glyph ? 2.5 / scale : 1.6 / scale;
        painter.drawEllipse(rect.center(), radius, radius);
        painter.setOpacity(opacity);
        return;
    }
    const Silhouette shape = silhouette(node.role, rect, true);
    if (look.found)
        paintHalo(painter, shape.outline, theme);
    if (look.selected || look.lit) {
        painter.setPen(QPen(transparent(theme.focus, 0.35), 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape.outline);
    }
    if (look.mark.ring != Tone::None)
        paintRing(painter, shape.outline, toneColour(look.mark.ring, theme, colour));
    QPen pen(look.selected || look.hovered ? theme.focus : colour, theme.lineWidth(1.5), Qt::SolidLine, Qt::RoundCap,
             Qt::MiterJoin);
    if (node.foreign)
        pen.setDashPattern({1, 2.4});
    painter.setPen(pen);
    painter.setBrush(theme.card);
    painter.drawPath(shape.outline);
    const QPointF c = rect.center();
    if (node.role == Role::Trigger) {
        QPainterPath sign;
        sign.moveTo(c.x() - 7, c.y() - 5);
        sign.lineTo(c.x() + 5, c.y() - 5);
        sign.lineTo(c.x() + 0.8, c.y() + 0.2);
        sign.lineTo(c.x() + 0.8, c.y() + 5.6);
        sign.lineTo(c.x() - 2.6, c.y() + 3.4);
        sign.lineTo(c.x() - 2.6, c.y() + 0.2);
        sign.closeSubpath();
        painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (node.cesql) {
            QFont font = theme.font(13, QFont::Bold);
            font.setItalic(true);
            painter.setFont(font);
            painter.drawText(rect, Qt::AlignCenter, u"ƒ"_s);
        } else {
            painter.setBrush(node.filtered ? QBrush(colour) : QBrush(Qt::NoBrush));
            painter.drawPath(sign);
        }
    } else if (node.role == Role::Subscription) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(c, 4, 4);
    } else {
        icons::paintGlyph(painter, node.glyph, QRectF(c - QPointF(10, 10), QSizeF(20, 20)), colour);
    }
    // A chip is small: only what asks for attention gets a mark.
    if (node.state == StateMark::NotReady || node.state == StateMark::Progressing)
        paintState(painter, node.state, rect.topLeft() + QPointF(-2, -2), theme);
    if (detail == Detail::Full || look.hovered) {
        const QFont font = theme.font(11, QFont::Medium);
        if (text.pixels != 11) {
            text.pixels = 11;
            text.name.setText(QFontMetricsF(font).elidedText(node.name, Qt::ElideMiddle, 116));
        }
        paintHaloText(painter, QPointF(c.x(), rect.bottom() + 14), text.name.text(), font,
                      look.selected ? theme.text : theme.muted, theme.canvas);
    }
    if (node.invalid)
        paintDesignMarks(painter, node, theme, rect);
    if (!look.mark.tag.isEmpty()) {
        painter.setFont(theme.font(std::max(10.5, std::ceil(SmallestText / scale)), QFont::Medium));
        painter.setPen(QPen(theme.border, 1, Qt::DashLine));
        paintPill(painter, {c.x(), rect.top() - 14}, Qt::AlignHCenter, look.mark.tag, theme.card, theme.text, 190);
    }
    painter.setOpacity(opacity);
}

void paintHaloText(QPainter &painter, QPointF baselineCentre, const QString &text, const QFont &font,
                   const QColor &colour, const QColor &halo)
{
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const QPointF at(baselineCentre.x() - width / 2, baselineCentre.y());
    QPainterPath outline;
    outline.addText(at, font, text);
    QColor ground = halo;
    ground.setAlphaF(0.85F);
    painter.setPen(QPen(ground, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(at, text);
}

QPointF portPoint(PortName port, const QRectF &rect)
{
    switch (port) {
    case PortName::In: return {rect.left(), rect.center().y()};
    case PortName::Out: return {rect.right(), rect.center().y()};
    case PortName::DeadLetter: return {rect.center().x(), rect.bottom()};
    case PortName::Reply: return {rect.center().x(), rect.top()};
    }
    return rect.center();
}

} // namespace weir::painters
