// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitor/timechart.h"

#include "views/common/theme.h"
#include "views/monitor/numbers.h"
#include "views/monitor/plot.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int halfSecond = 500;
constexpr int margin = 6;
constexpr int gutter = 52;   ///< left of the plot: numbers of the value axis
constexpr int steps = 3;     ///< intervals of both axes

/// The next of 1, 2, 3, 6 times a power of ten: three steps then fall on readable numbers.
double niceTop(double value)
{
    if (!(value > 0))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.5, 3.0, 6.0, 9.0}) {
        if (value <= factor * power)
            return factor * power;
    }
    return 15 * power;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

class TimeChart::Pointer final : public QWidget
{
public:
    explicit Pointer(TimeChart *chart) : QWidget(chart), m_chart(chart) { setMouseTracking(true); }

    [[nodiscard]] bool isInside() const { return m_x >= 0; }
    [[nodiscard]] double time() const
    {
        return m_chart->m_from + (m_chart->m_to - m_chart->m_from) * m_x / std::max(width(), 1);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        m_x = std::clamp(event->position().x(), 0.0, double(width()));
        update();
        m_chart->showLegend();
    }

    void leaveEvent(QEvent *) override
    {
        m_x = -1;
        update();
        m_chart->showLegend();
    }

    void paintEvent(QPaintEvent *) override
    {
        if (!isInside() || m_chart->m_isEmpty)
            return;
        QPainter painter(this);
        painter.setPen(QPen(Theme::of(this).muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(m_x, 0), QPointF(m_x, height()));
    }

private:
    TimeChart *m_chart;
    double m_x = -1;
};

TimeChart::TimeChart(const QString &title, Unit unit, QWidget *parent)
    : QWidget(parent), m_title(title), m_unit(unit), m_pointer(new Pointer(this)),
      m_legend(new QLabel(this)), m_empty(new QLabel(this))
{
    setMinimumSize(220, 120);
    setAccessibleName(title);
    m_legend->setTextFormat(Qt::RichText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(margin, margin, margin, margin);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_turn.setSingleShot(true);
    m_turn.setInterval(halfSecond);
    connect(&m_turn, &QTimer::timeout, this, &TimeChart::refresh);
    applyTheme();
}

TimeChart::~TimeChart() = default;

void TimeChart::setTelemetry(const TelemetryStore *store)
{
    disconnect(m_listening);
    m_store = store;
    if (store)
        m_listening = connect(store, &TelemetryStore::advanced, this, &TimeChart::schedule);
    refresh();
}

void TimeChart::setSeries(std::vector<Series> series)
{
    m_series = std::move(series);
    refresh();
}

void TimeChart::setWindow(int seconds)
{
    m_window = std::max(seconds, 1);
    refresh();
}

void TimeChart::setEmptyText(const QString &sentence)
{
    m_empty->setText(sentence);
}

void TimeChart::schedule()
{
    if (isVisible() && !m_turn.isActive())
        m_turn.start();
}

std::vector<Point> TimeChart::pointsOf(const Series &series, double from, double to, int columns) const
{
    if (series.edgeKeys.size() == 1)
        return m_store->range(series.edgeKeys.front(), series.metric, from, to, columns);
    std::map<double, double> sums; // all edges of one frame have one time
    for (const QString &key : series.edgeKeys) {
        for (const Point &point : m_store->range(key, series.metric, from, to, columns))
            sums[point.time] += point.value;
    }
    std::vector<Point> out;
    out.reserve(sums.size());
    for (const auto &[time, value] : sums)
        out.push_back({time, value});
    return out;
}

void TimeChart::refresh()
{
    m_lines.assign(m_series.size(), {});
    m_to = m_from = 0;
    std::vector<Segment> segments;
    double highest = 0;
    if (m_store && m_store->latest().to.isValid()) {
        m_to = static_cast<double>(m_store->latest().to.toMSecsSinceEpoch()) / 1000.0;
        m_from = m_to - m_window;
        const double gap = 3 * m_store->interval();
        const int columns = std::max(plotRect().width(), 1);
        for (size_t i = 0; i < m_series.size(); ++i) {
            Line &line = m_lines[i];
            line.points = pointsOf(m_series[i], m_from, m_to, columns);
            double last = -gap;
            for (const Point &point : line.points) {
                if (point.time - last > gap || segments.empty())
                    segments.push_back({m_series[i].colour, {}});
                last = point.time;
                // What lies above the last bucket is drawn at the top edge; the readout says "> 10 s".
                constexpr double beyond = 10;
                const double value = std::isinf(point.value) ? beyond : point.value;
                highest = std::max(highest, value);
                segments.back().points.push_back({point.time, value});
            }
        }
    }
    m_isEmpty = segments.empty();
    for (Segment &segment : segments) {
        if (segment.points.size() == 1) // a lone sample still is seen
            segment.points.push_back({segment.points.front().time + 1, segment.points.front().value});
    }
    m_top = niceTop(highest);
    if (!m_plot && !m_isEmpty) {
        m_plot = makePlot(this);
        applyTheme();
        place();
        m_plot->setVisible(true);
    }
    if (m_plot)
        m_plot->show(segments, m_from, m_to, m_top);
    m_empty->setVisible(m_isEmpty);
    showLegend();
    update();
}

QString TimeChart::valueText(double value) const
{
    return m_unit == Unit::Seconds ? numbers::latency(value) : numbers::rate(value);
}

QString TimeChart::readout(double time) const
{
    const double gap = m_store ? 3 * m_store->interval() : 0;
    QStringList parts;
    std::optional<double> at;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const std::vector<Point> &points = m_lines[i].points;
        const auto nearest = std::ranges::min_element(points, {}, [time](const Point &point) {
            return std::abs(point.time - time);
        });
        if (nearest == points.end() || std::abs(nearest->time - time) > gap)
            continue;
        at = at.value_or(nearest->time);
        parts << u"<span style='color:%1'>■</span> %2 <b>%3</b>"_s.arg(m_series[i].colour.name(),
                                                                     escaped(m_series[i].label),
                                                                     escaped(valueText(nearest->value)));
    }
    if (!at)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*at * 1000));
    return QLocale().toString(moment.time(), u"HH:mm:ss"_s) + u" &nbsp; "_s + parts.join(u" &nbsp; "_s);
}

void TimeChart::showLegend()
{
    if (m_pointer->isInside()) {
        m_legend->setText(readout(m_pointer->time()));
        return;
    }
    QStringList parts;
    for (size_t i = 0; i < m_series.size(); ++i) {
        if (m_lines.size() > i && !m_lines[i].points.empty())
            parts << u"<span style='color:%1'>■</span> %2"_s.arg(m_series[i].colour.name(),
                                                                 escaped(m_series[i].label));
    }
    m_legend->setText(parts.join(u" &nbsp; "_s));
}

QRect TimeChart::plotRect() const
{
    const int line = fontMetrics().height();
    return QRect(gutter, line + margin, width() - gutter - margin, height() - 3 * line - 3 * margin);
}

void TimeChart::place()
{
    const int line = fontMetrics().height();
    const QRect plot = plotRect();
    if (m_plot)
        m_plot->setGeometry(plot);
    m_pointer->setGeometry(plot);
    m_empty->setGeometry(plot);
    m_empty->raise();
    m_pointer->raise();
    m_legend->setGeometry(gutter, height() - line - 2, width() - gutter - margin, line + 2);
}

void TimeChart::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const QRect plot = plotRect();
    const int line = fontMetrics().height();
    QPainter painter(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRect(gutter, 0, plot.width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(font());
    painter.setPen(theme.border);
    painter.drawRect(plot.adjusted(-1, -1, 0, 0));
    if (m_isEmpty)
        return;
    painter.setPen(theme.muted);
    for (int i = 0; i <= steps; ++i) {
        const int y = plot.bottom() - plot.height() * i / steps;
        painter.drawText(QRect(0, y - line / 2, gutter - 5, line), Qt::AlignRight | Qt::AlignVCenter,
                         valueText(m_top * i / steps));
    }
    for (int i = 0; i <= steps; ++i) {
        constexpr int minute = 60;
        const int ago = m_window - m_window * i / steps;
        const QString label = ago == 0             ? tr("now")
                              : m_window >= 3 * minute ? tr("-%1 min").arg(ago / minute)
                                                       : tr("-%1 s").arg(ago);
        const int x = plot.left() + plot.width() * i / steps;
        const int wide = 80;
        const QRect box = i == 0       ? QRect(x, plot.bottom() + 2, wide, line)
                          : i == steps ? QRect(x - wide, plot.bottom() + 2, wide, line)
                                       : QRect(x - wide / 2, plot.bottom() + 2, wide, line);
        painter.drawText(box, i == 0 ? Qt::AlignLeft : i == steps ? Qt::AlignRight : Qt::AlignHCenter, label);
    }
}

void TimeChart::applyTheme()
{
    const Theme theme = Theme::of(this);
    if (m_plot)
        m_plot->setTheme(theme);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    m_empty->setPalette(muted);
    update();
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTheme();
    else if (event->type() == QEvent::FontChange)
        place();
}

void TimeChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace weir
