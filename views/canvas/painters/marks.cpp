// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/card.h"

#include <QPainter>
#include <QPainterPath>

namespace weir::painters {

namespace {

void disc(QPainter &painter, QPointF at, double radius, const QColor &fill, const QColor &rim, double width)
{
    painter.setPen(QPen(rim, width));
    painter.setBrush(fill);
    painter.drawEllipse(at, radius, radius);
}

} // namespace

void paintState(QPainter &painter, StateMark state, QPointF at, const Theme &theme)
{
    const double x = at.x();
    const double y = at.y();
    switch (state) {
    case StateMark::None: break;
    case StateMark::Ready: disc(painter, at, 5.5, theme.ok, theme.canvas, 1.5); break;
    case StateMark::NotReady:
        disc(painter, at, 6.5, theme.failed, theme.canvas, 1.5);
        painter.setPen(QPen(theme.inkOn(theme.failed), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x - 2.4, y - 2.4), QPointF(x + 2.4, y + 2.4));
        painter.drawLine(QPointF(x + 2.4, y - 2.4), QPointF(x - 2.4, y + 2.4));
        break;
    case StateMark::Progressing:
        disc(painter, at, 6.5, theme.canvas, theme.canvas, 1);
        painter.setPen(QPen(theme.progressing, 2.4, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(x - 5, y - 5, 10, 10), 90 * 16, 252 * 16);
        break;
    case StateMark::Unknown: disc(painter, at, 5, theme.canvas, theme.idle, 2); break;
    case StateMark::Draft:
        disc(painter, at, 6.5, theme.canvas, theme.focus, 1.4);
        painter.setPen(QPen(theme.focus, 1.8, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y));
        painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3));
        break;
    case StateMark::Drifted: {
        QPainterPath triangle;
        triangle.moveTo(x, y - 6);
        triangle.lineTo(x + 6, y + 4);
        triangle.lineTo(x - 6, y + 4);
        triangle.closeSubpath();
        painter.setPen(QPen(theme.degraded, 1.8));
        painter.setBrush(theme.canvas);
        painter.drawPath(triangle);
        break;
    }
    case StateMark::Paused:
        disc(painter, at, 6, theme.canvas, theme.idle, 1.4);
        painter.setPen(QPen(theme.idle, 1.8, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x - 1.8, y - 2.6), QPointF(x - 1.8, y + 2.6));
        painter.drawLine(QPointF(x + 1.8, y - 2.6), QPointF(x + 1.8, y + 2.6));
        break;
    }
}

void paintPort(QPainter &painter, PortName port, QPointF at, const QColor &colour, const Theme &theme, bool hot)
{
    const double r = hot ? 7 : 5.5;
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(hot ? colour : theme.card);
    QPainterPath path;
    switch (port) {
    case PortName::In:
        path.moveTo(at.x(), at.y() - r);
        path.arcTo(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), 90, 180);
        path.closeSubpath();
        break;
    case PortName::Out:
        path.moveTo(at.x() - r * 0.5, at.y() - r);
        path.lineTo(at.x() + r, at.y());
        path.lineTo(at.x() - r * 0.5, at.y() + r);
        path.closeSubpath();
        break;
    case PortName::DeadLetter:
        path.moveTo(at.x(), at.y() - r);
        path.lineTo(at.x() + r, at.y());
        path.lineTo(at.x(), at.y() + r);
        path.lineTo(at.x() - r, at.y());
        path.closeSubpath();
        break;
    case PortName::Reply: path.addEllipse(at, r - 1, r - 1); break;
    }
    painter.drawPath(path);
}

} // namespace weir::painters
