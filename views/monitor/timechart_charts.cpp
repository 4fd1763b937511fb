// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitor/plot.h"

#include <QGraphicsLayout>
#include <QVBoxLayout>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace weir {

namespace {

constexpr int gridLines = 4;

/// One replace() per segment and refresh, no animation, no antialiasing: what engineering 6 measured as
/// cheap.
class ChartPlot final : public Plot
{
public:
    explicit ChartPlot(QWidget *parent) : Plot(parent), m_view(new QChartView(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_view);
        QChart *chart = m_view->chart();
        chart->legend()->hide();
        chart->setMargins({});
        chart->setBackgroundRoundness(0);
        chart->setPlotAreaBackgroundVisible(true);
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setFocusPolicy(Qt::NoFocus);
        for (QValueAxis *axis : {&m_time, &m_value}) {
            axis->setLabelsVisible(false);
            axis->setLineVisible(false);
            axis->setTickCount(gridLines);
        }
        m_time.setGridLineVisible(false);
        chart->addAxis(&m_time, Qt::AlignBottom);
        chart->addAxis(&m_value, Qt::AlignLeft);
    }

    ~ChartPlot() override
    {
        // The axes are members; the chart must not delete them as well.
        m_view->chart()->removeAllSeries();
        m_view->chart()->removeAxis(&m_time);
        m_view->chart()->removeAxis(&m_value);
    }

    void show(const std::vector<Segment> &segments, double from, double to, double top) override
    {
        m_time.setRange(0, to - from);
        m_value.setRange(0, top);
        resizeSeries(segments.size());
        for (size_t i = 0; i < segments.size(); ++i) {
            QList<QPointF> points;
            points.reserve(static_cast<qsizetype>(segments[i].points.size()));
            for (const Point &point : segments[i].points)
                points.append({point.time - from, point.value});
            QPen pen(segments[i].colour);
            pen.setWidthF(m_width);
            m_series[i]->setPen(pen);
            m_series[i]->replace(points);
        }
    }

    void setTheme(const Theme &theme) override
    {
        m_width = theme.lineWidth(1.6);
        QChart *chart = m_view->chart();
        chart->setBackgroundBrush(theme.canvas);
        chart->setPlotAreaBackgroundBrush(theme.canvas);
        m_value.setGridLinePen(QPen(theme.grid, 1));
        m_view->setBackgroundBrush(theme.canvas);
    }

private:
    void resizeSeries(size_t count)
    {
        QChart *chart = m_view->chart();
        while (m_series.size() > count) {
            chart->removeSeries(m_series.back());
            delete m_series.back();
            m_series.pop_back();
        }
        while (m_series.size() < count) {
            auto *series = new QLineSeries;
            chart->addSeries(series);
            series->attachAxis(&m_time);
            series->attachAxis(&m_value);
            m_series.push_back(series);
        }
    }

    QChartView *m_view;
    QValueAxis m_time;
    QValueAxis m_value;
    std::vector<QLineSeries *> m_series; ///< owned by the chart
    double m_width = 1;
};

} // namespace

Plot *makePlot(QWidget *parent)
{
    return new ChartPlot(parent);
}

} // namespace weir
