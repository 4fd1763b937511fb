// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/lines.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace weir::painters {

LineStyle lineStyle(EdgeRole role, bool inherited, bool unresolved)
{
    LineStyle s;
    switch (role) {
    case EdgeRole::Sink:
    case EdgeRole::Trigger:
    case EdgeRole::Step: s = {2, {}, false, 1, Marker::None, Marker::Triangle}; break;
    case EdgeRole::Subscription: s = {2, {}, false, 1, Marker::None, Marker::Circle}; break;
    case EdgeRole::Reply: s = {1.5, {2, 4}, true, 1, Marker::Ring, Marker::HollowTriangle}; break;
    case EdgeRole::DeadLetter:
        if (inherited)
            s = {1, {10, 4}, false, 0.6, Marker::HollowDiamond, Marker::CrossedDiamond};
        else
            s = {1.5, {10, 4}, false, 1, Marker::Diamond, Marker::CrossedDiamond};
        break;
    case EdgeRole::Binding: s = {1.5, {10, 3, 2, 3}, false, 1, Marker::None, Marker::Link}; break;
    case EdgeRole::Config: s = {1, {1, 3}, false, 1, Marker::None, Marker::None}; break;
    }
    if (unresolved)
        s.end = Marker::Cross;
    return s;
}

QPen linePen(const LineStyle &style, const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, style.roundCap ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (!style.dash.empty()) {
        QList<qreal> pattern;
        for (const double d : style.dash) {
            // A round cap adds half a width on each side: dots stay dots.
            const bool on = pattern.size() % 2 == 0;
            pattern.append(style.roundCap && on ? 0.01 : d / width);
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

double markerLength(Marker marker)
{
    switch (marker) {
    case Marker::Triangle: return 7;
    case Marker::HollowTriangle: return 10;
    case Marker::Circle: return 7;
    case Marker::CrossedDiamond: return 14;
    case Marker::Link: return 14;
    case Marker::Cross: return 9;
    default: return 0;
    }
}

void paintMarker(QPainter &painter, Marker marker, QPointF at, QPointF direction, const QColor &colour, double width,
                 const Theme &theme)
{
    if (marker == Marker::None)
        return;
    const QPointF d = direction;
    const QPointF n(-d.y(), d.x());
    const double grow = std::max(0.0, width - 2) * 0.9;
    const auto point = [&](double along, double across) { return at + d * along + n * across; };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    const auto diamond = [&](double centre, double r) {
        QPainterPath path(point(centre - r, 0));
        path.lineTo(point(centre, r * 0.9));
        path.lineTo(point(centre + r, 0));
        path.lineTo(point(centre, -r * 0.9));
        path.closeSubpath();
        return path;
    };
    switch (marker) {
    case Marker::None: break;
    case Marker::Triangle:
    case Marker::HollowTriangle: {
        QPainterPath path(at);
        path.lineTo(point(-10 - grow, -5 - grow));
        path.lineTo(point(-10 - grow, 5 + grow));
        path.closeSubpath();
        if (marker == Marker::Triangle)
            painter.fillPath(path, colour);
        else {
            painter.setBrush(theme.canvas);
            painter.drawPath(path);
        }
        break;
    }
    case Marker::Circle:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(point(-5, 0), 4.6 + grow, 4.6 + grow);
        break;
    case Marker::Ring:
        painter.setBrush(theme.canvas);
        painter.drawEllipse(at, 4, 4);
        break;
    case Marker::Diamond: painter.fillPath(diamond(0, 5), colour); break;
    case Marker::HollowDiamond:
        painter.setBrush(theme.canvas);
        painter.drawPath(diamond(0, 4));
        break;
    case Marker::CrossedDiamond: {
        painter.setBrush(theme.canvas);
        painter.drawPath(diamond(-7, 7));
        painter.setPen(QPen(colour, 1.4));
        const QPointF c = point(-7, 0);
        painter.drawLine(c + QPointF(-2.3, -2.3), c + QPointF(2.3, 2.3));
        painter.drawLine(c + QPointF(2.3, -2.3), c + QPointF(-2.3, 2.3));
        break;
    }
    case Marker::Link: {
        painter.setBrush(theme.canvas);
        painter.save();
        painter.translate(at);
        painter.rotate(std::atan2(d.y(), d.x()) * 180 / M_PI);
        painter.drawRoundedRect(QRectF(-15, -3, 8, 6), 3, 3);
        painter.drawRoundedRect(QRectF(-8, -3, 8, 6), 3, 3);
        painter.restore();
        break;
    }
    case Marker::Cross: {
        // The line breaks off in a zigzag, then a cross: there is nothing here.
        painter.setPen(QPen(theme.failed, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath zigzag(point(-26, 0));
        for (int i = 0; i < 4; ++i)
            zigzag.lineTo(point(-23 + i * 4, i % 2 ? -4 : 4));
        zigzag.lineTo(point(-9, 0));
        painter.drawPath(zigzag);
        const QPointF c = point(-5, 0);
        painter.drawLine(c + QPointF(-3, -3), c + QPointF(3, 3));
        painter.drawLine(c + QPointF(3, -3), c + QPointF(-3, 3));
        break;
    }
    }
}

} // namespace weir::painters
