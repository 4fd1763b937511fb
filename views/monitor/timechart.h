// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/store.h"

#include <QColor>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;

namespace weir {

class Plot;

/// Lines over time with title, unit, axes and a legend that turns into a readout under the pointer. Asks the
/// store only while it can be seen, at most twice a second. Where Qt Charts is used is hidden behind Plot.
class TimeChart final : public QWidget
{
    Q_OBJECT
public:
    enum class Unit { EventsPerSecond, Seconds };

    /// One line: the sum of `metric` over these edges (TelemetryStore::edgeKey).
    struct Series {
        QStringList edgeKeys;
        Metric metric = Metric::Rate;
        QString label;
        QColor colour;
    };

    TimeChart(const QString &title, Unit unit, QWidget *parent = nullptr);
    ~TimeChart() override;

    void setTelemetry(const TelemetryStore *store);
    void setSeries(std::vector<Series> series);
    /// Seconds from the left edge to the right.
    void setWindow(int seconds);
    /// The sentence shown instead of lines while there is no point to draw.
    void setEmptyText(const QString &sentence);

    /// What the readout says for the moment nearest to `time` (seconds since epoch); empty where nothing was
    /// measured.
    [[nodiscard]] QString readout(double time) const;
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Draws what the store has now, without waiting for its next turn.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Pointer; // the transparent layer above the plot that follows the mouse
    struct Line {
        std::vector<Point> points;
    };

    void schedule();
    void place();
    void applyTheme();
    void showLegend();
    [[nodiscard]] std::vector<Point> pointsOf(const Series &series, double from, double to,
                                              int columns) const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QRect plotRect() const;

    QPointer<const TelemetryStore> m_store;
    std::vector<Series> m_series;
    std::vector<Line> m_lines; ///< parallel to m_series
    QString m_title;
    Unit m_unit;
    Plot *m_plot = nullptr; ///< made with the first point that can be drawn: charts cost much, and most stay empty
    Pointer *m_pointer;
    QLabel *m_legend;
    QLabel *m_empty;
    QTimer m_turn;
    QMetaObject::Connection m_listening;
    int m_window = 15 * 60;
    double m_from = 0;
    double m_to = 0;
    double m_top = 1;
    bool m_isEmpty = true;
};

} // namespace weir
