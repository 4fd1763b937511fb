// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/store.h"
#include "views/common/theme.h"

#include <QColor>
#include <QWidget>

#include <memory>
#include <vector>

namespace weir {

/// An unbroken run of one line: where samples are missing, a new one begins.
struct Segment {
    QColor colour;
    std::vector<Point> points; ///< at least two
};

/// The drawing area of a chart without axes. One implementation uses Qt Charts, one paints by itself;
/// makePlot() gives the one that was built.
class Plot : public QWidget
{
public:
    using QWidget::QWidget;
    /// Shows `segments` with time `from` … `to` from left to right and 0 … `top` upwards.
    virtual void show(const std::vector<Segment> &segments, double from, double to, double top) = 0;
    virtual void setTheme(const Theme &theme) = 0;
};

[[nodiscard]] Plot *makePlot(QWidget *parent);

} // namespace weir
