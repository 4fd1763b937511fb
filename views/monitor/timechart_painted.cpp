// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitor/plot.h"

#include <QPainter>

namespace weir {

namespace {

constexpr int gridLines = 4;

/// The same picture as Qt Charts gives, for systems without it.
class PaintedPlot final : public Plot
{
public:
    using Plot::Plot;

    void show(const std::vector<Segment> &segments, double from, double to, double top) override
    {
        m_segments = segments;
        m_from = from;
        m_to = to;
        m_top = top;
        update();
    }

    void setTheme(const Theme &theme) override
    {
        m_theme = theme;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.canvas);
        painter.setPen(QPen(m_theme.grid, 1));
        for (int i = 0; i < gridLines; ++i) {
            const double y = 0.5 + (height() - 1) * i / double(gridLines - 1);
            painter.drawLine(QPointF(0, y), QPointF(width(), y));
        }
        if (m_to <= m_from || m_top <= 0)
            return;
        for (const Segment &segment : m_segments) {
            QPolygonF line;
            line.reserve(static_cast<qsizetype>(segment.points.size()));
            for (const Point &point : segment.points) {
                line.append(QPointF((point.time - m_from) / (m_to - m_from) * width(),
                                    height() - point.value / m_top * height()));
            }
            QPen pen(segment.colour);
            pen.setWidthF(m_theme.lineWidth(1.6));
            painter.setPen(pen);
            painter.drawPolyline(line);
        }
    }

private:
    std::vector<Segment> m_segments;
    Theme m_theme = Theme::light();
    double m_from = 0;
    double m_to = 0;
    double m_top = 1;
};

} // namespace

Plot *makePlot(QWidget *parent)
{
    return new PaintedPlot(parent);
}

} // namespace weir
