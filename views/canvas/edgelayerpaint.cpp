// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of lines by level of detail (engineering 4.3; visuals 3.4).
#include "views/canvas/edgelayer_p.h"

#include "views/canvas/painters/lines.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace weir {

namespace {

constexpr double FadedOpacity = 0.15;
constexpr double EmphasisWidth = 1.5;
constexpr double LongLine = 2400; ///< longer lines are cut to what is exposed before they are stroked

} // namespace

Tone EdgeLayer::tone(const Line &line) const
{
    return m_emphasis ? m_emphasis->lines.value(line.view.id, Tone::None) : Tone::None;
}

bool EdgeLayer::isFaded(const Line &line) const
{
    return m_fading ? !m_kept.contains(line.view.id) : m_emphasis && !m_emphasis->lines.contains(line.view.id);
}

QColor EdgeLayer::colour(const Line &line) const
{
    if (const Tone shown = tone(line); shown != Tone::None && shown != Tone::Own)
        return toneColour(shown, m_theme, {});
    if (line.view.role == EdgeRole::DeadLetter) {
        if (m_liveColours && line.live.health == Health::Idle)
            return m_theme.idle;
        return m_theme.deadLetter;
    }
    if (m_liveColours) {
        switch (line.live.health) {
        case Health::Ok: return m_theme.ok;
        case Health::Degraded: return m_theme.degraded;
        case Health::Failed: return m_theme.failed;
        case Health::Idle: return m_theme.idle;
        case Health::Unknown:
            // Numbers are not measured on every relation; those keep a neutral stroke, never a confident one.
            return line.view.role == EdgeRole::Reply ? m_theme.identity(line.view.fromRole) : m_theme.idle;
        }
    }
    if (line.view.role == EdgeRole::Reply)
        return m_theme.identity(line.view.fromRole);
    return m_theme.identity(line.view.role);
}

QColor EdgeLayer::colourOf(const QString &id) const
{
    const Line *line = find(id);
    return line ? colour(*line) : m_theme.idle;
}

double EdgeLayer::width(const Line &line) const
{
    const double resting = painters::lineStyle(line.view.role, line.view.inherited, line.view.unresolved).width;
    const bool measured =
        m_liveColours && line.live.health != Health::Unknown && line.view.role != EdgeRole::DeadLetter;
    return m_theme.lineWidth(measured ? std::max(resting, line.live.width) : resting);
}

void EdgeLayer::paintLine(QPainter &painter, const Line &line, const QRectF &exposed, double scale) const
{
    const painters::LineStyle style = painters::lineStyle(line.view.role, line.view.inherited, line.view.unresolved);
    const bool selected = m_selected.contains(line.view.id);
    const bool hovered = m_hovered == line.view.id;
    const Detail detail = detailAt(scale);
    QColor ink = colour(line);
    double w = width(line);
    double opacity = style.opacity * (line.view.quiet && !selected && !hovered ? 0.5 : 1)
                   * (line.view.foreign ? 0.6 : 1);
    const bool emphasised = m_emphasis && tone(line) != Tone::None;
    if (emphasised) {
        opacity = 1;
        w += EmphasisWidth;
    }
    if (isFaded(line))
        opacity = FadedOpacity;
    if (m_liveColours && line.live.stale && !emphasised)
        opacity *= 0.6;
    painter.setOpacity(opacity);
    if (selected || hovered) {
        QColor glow = m_theme.focus;
        glow.setAlphaF(selected ? 0.35F : 0.2F);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(glow, w + 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(line.route.path);
    }
    if (detail == Detail::Glyph)
        w = std::max(w, 1.2 / scale);
    QPen pen = painters::linePen(style, ink, w);
    if (m_liveColours && !emphasised && (line.live.lowSample || line.live.health == Health::Unknown)
        && style.dash.empty() && line.view.role != EdgeRole::Binding) {
        // Too few events for a confident colour, or none measured: hatched, or fine dots.
        if (line.live.lowSample)
            pen.setDashPattern({6 / w, 2 / w});
        else
            pen.setDashPattern({2 / w, 3 / w});
    }
    painter.setBrush(Qt::NoBrush);
    const QRectF &bounds = line.route.bounds;
    if (std::max(bounds.width(), bounds.height()) <= LongLine || exposed.contains(bounds)) {
        painter.setPen(pen);
        painter.drawPath(line.route.path);
    } else {
        // The stroker works on a whole path, far outside the window: give it only the part that shows.
        const QRectF clip = exposed.adjusted(-32, -32, 32, 32);
        const QPolygonF &points = flat(line);
        double walked = 0;
        QPolygonF part;
        double partStart = 0;
        const auto flush = [&] {
            if (part.size() > 1) {
                pen.setDashOffset(partStart / w);
                painter.setPen(pen);
                painter.drawPolyline(part);
            }
            part.clear();
        };
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF a = points[i - 1];
            const QPointF b = points[i];
            const QRectF box(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                             QPointF(std::max(a.x(), b.x()) + 0.01, std::max(a.y(), b.y()) + 0.01));
            if (box.intersects(clip)) {
                if (part.isEmpty()) {
                    part.append(a);
                    partStart = walked;
                }
                part.append(b);
            } else {
                flush();
            }
            walked += std::hypot(b.x() - a.x(), b.y() - a.y());
        }
        flush();
    }
    if (detail >= Detail::Short || line.view.role == EdgeRole::DeadLetter) {
        painters::paintMarker(painter, style.end, line.route.end.at, line.route.end.direction, ink, w, m_theme);
        painters::paintMarker(painter, style.start, line.route.start.at, line.route.start.direction, ink, w, m_theme);
    }
    if (line.view.step > 0 && detail >= Detail::Short) {
        const QPointF at = line.route.path.pointAtPercent(0.5);
        painter.setPen(QPen(ink, 1.3));
        painter.setBrush(m_theme.card);
        painter.drawEllipse(at, 8, 8);
        painter.setPen(m_theme.text);
        painter.setFont(m_theme.font(10, QFont::DemiBold));
        painter.drawText(QRectF(at.x() - 10, at.y() - 8, 20, 16), Qt::AlignCenter, QString::number(line.view.step));
    }
}

void EdgeLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const QRectF exposed = option->exposedRect;
    std::vector<int> shown;
    visible(exposed, shown);
    const double opacity = painter->opacity();
    // Lines of the hovered path and the selection lie on top.
    for (const int pass : {0, 1}) {
        for (const int index : shown) {
            const Line &line = m_lines[size_t(index)];
            const bool above = m_selected.contains(line.view.id) || m_hovered == line.view.id
                            || (m_fading && m_kept.contains(line.view.id)) || tone(line) != Tone::None;
            if (above == (pass == 1))
                paintLine(*painter, line, exposed, scale);
        }
    }
    painter->setOpacity(opacity);
}

void EdgeLayer::paintOne(QPainter &painter, const QString &id, double scale) const
{
    const Line *line = find(id);
    if (line && line->routed)
        paintLine(painter, *line, line->route.bounds.adjusted(-32, -32, 32, 32), scale);
}

void EdgeLayer::paintFar(QPainter &painter, const QRectF &exposed, double scale) const
{
    QHash<QRgb, QList<QLineF>> batches;
    QList<QLineF> above;
    QHash<QRgb, QList<QLineF>> emphasised;
    std::vector<int> shown;
    visible(exposed, shown);
    for (const int index : shown) {
        const Line &line = m_lines[size_t(index)];
        if (m_selected.contains(line.view.id) || m_hovered == line.view.id) {
            above.append(QLineF(line.route.start.at, line.route.end.at));
            continue;
        }
        QColor ink = colour(line);
        if (m_emphasis && !m_fading && tone(line) != Tone::None) {
            emphasised[ink.rgba()].append(QLineF(line.route.start.at, line.route.end.at));
            continue;
        }
        const bool faint = line.view.inherited || line.view.quiet || line.view.foreign || isFaded(line);
        ink.setAlphaF(faint ? 0.15F : 0.6F);
        batches[ink.rgba()].append(QLineF(line.route.start.at, line.route.end.at));
    }
    painter.setRenderHint(QPainter::Antialiasing, shown.size() < 400);
    for (auto it = batches.cbegin(); it != batches.cend(); ++it) {
        QPen pen(QColor::fromRgba(it.key()), 0);
        if (shown.size() < 400)
            pen = QPen(QColor::fromRgba(it.key()), 1.4 / scale);
        painter.setPen(pen);
        painter.drawLines(it.value());
    }
    for (auto it = emphasised.cbegin(); it != emphasised.cend(); ++it) {
        painter.setPen(QPen(QColor::fromRgba(it.key()), 2.4 / scale));
        painter.drawLines(it.value());
    }
    painter.setPen(QPen(m_theme.focus, 3 / scale));
    painter.drawLines(above);
}

} // namespace weir
