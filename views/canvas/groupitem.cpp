// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/groupitem.h"

#include "views/common/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace weir {

namespace {
constexpr double TitlePixels = 12;
constexpr double LongestDashed = 20000; ///< px of width and height
}

GroupItem::GroupItem(Form form, const Theme *theme) : m_form(form), m_theme(theme)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(form == Form::Namespace ? -10 : -5);
}

void GroupItem::setTitle(const QString &title, const QString &glyph)
{
    if (m_title == title && m_glyph == glyph)
        return;
    m_title = title;
    m_glyph = glyph;
    update();
}

void GroupItem::setRect(const QRectF &rect)
{
    if (m_rect == rect)
        return;
    prepareGeometryChange();
    m_rect = rect;
}

void GroupItem::setEmphasis(bool selected, bool faded)
{
    if (m_selected == selected && m_faded == faded)
        return;
    m_selected = selected;
    m_faded = faded;
    update();
}

QRectF GroupItem::titleRect() const
{
    const double width = QFontMetricsF(m_theme->font(TitlePixels, QFont::DemiBold)).horizontalAdvance(m_title);
    return {m_rect.left() + 16, m_rect.top() - 10, width + (m_glyph.isEmpty() ? 14.0 : 36.0), 20};
}

QPainterPath GroupItem::shape() const
{
    QPainterPath path;
    path.addRect(titleRect());
    return path;
}

void GroupItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const double opacity = painter->opacity();
    if (m_faded)
        painter->setOpacity(opacity * 0.4);
    const bool flow = m_form == Form::Flow;
    QColor line = m_selected ? m_theme->focus : flow ? m_theme->flow : m_theme->border;
    QPen pen(line, m_theme->lineWidth(m_selected ? 1.8 : flow ? 1.4 : 1));
    // Dashes of a huge or far away frame would be millions of strokes that nobody can tell apart.
    const bool dashed = scale >= 0.3 && m_rect.width() + m_rect.height() < LongestDashed;
    if (dashed)
        pen.setDashPattern(flow ? QList<qreal>{5, 3.6} : QList<qreal>{6, 5});
    else
        pen.setWidthF(std::max(pen.widthF(), 1 / scale));
    if (!flow && !m_selected && !m_theme->highContrast) {
        line.setAlphaF(0.6F);
        pen.setColor(line);
    }
    if (m_selected) {
        QColor glow = m_theme->focus;
        glow.setAlphaF(0.2F);
        painter->setPen(QPen(glow, 6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_rect, 10, 10);
    }
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(m_rect, flow ? 10 : 12, flow ? 10 : 12);

    // The title keeps its size on screen while the group is wide enough for it; it never goes below 9 px.
    const double pixels = scale >= 0.75 ? TitlePixels : 9 / scale;
    const QFont font = m_theme->font(pixels, QFont::DemiBold);
    const QFontMetricsF fontMetrics(font);
    const double glyph = m_glyph.isEmpty() ? 0 : pixels * 1.7;
    const QString title = fontMetrics.elidedText(m_title, Qt::ElideMiddle, m_rect.width() - 40 - glyph);
    const double width = fontMetrics.horizontalAdvance(title) + glyph;
    if (m_rect.width() > 60 && title.size() > 1) {
        const QRectF ground(m_rect.left() + 16, m_rect.top() - pixels * 0.8, width + 14, pixels * 1.6);
        painter->fillRect(ground, m_theme->canvas);
        if (glyph > 0)
            icons::paintGlyph(*painter, m_glyph,
                              QRectF(ground.left() + 5, m_rect.top() - pixels * 0.75, pixels * 1.5, pixels * 1.5),
                              m_theme->flow);
        painter->setFont(font);
        painter->setPen(flow ? m_theme->text : m_theme->muted);
        painter->drawText(QPointF(ground.left() + 7 + glyph, m_rect.top() + pixels * 0.36), title);
    }
    painter->setOpacity(opacity);
}

} // namespace weir
