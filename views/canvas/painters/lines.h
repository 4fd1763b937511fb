// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QPen>
#include <QPointF>

#include <vector>

class QPainter;

/// Pattern and end markers say the relation (visuals 3.3); colour and width are left to identity or health.
namespace weir::painters {

enum class Marker { None, Triangle, HollowTriangle, Circle, Ring, Diamond, HollowDiamond, CrossedDiamond, Link, Cross };

struct LineStyle {
    double width = 2;
    std::vector<double> dash;   ///< px on, px off; empty: solid
    bool roundCap = false;
    double opacity = 1;
    Marker start = Marker::None;
    Marker end = Marker::None;
};

/// `inherited`: a dead letter whose sink is set elsewhere. `unresolved`: the target is a ghost.
[[nodiscard]] LineStyle lineStyle(EdgeRole role, bool inherited, bool unresolved);
/// Pen of a line; Qt counts dashes in pen widths.
[[nodiscard]] QPen linePen(const LineStyle &style, const QColor &colour, double width);
/// `at` is the outermost point, `direction` the unit vector of travel.
void paintMarker(QPainter &painter, Marker marker, QPointF at, QPointF direction, const QColor &colour, double width,
                 const Theme &theme);
/// How much of the line's end a marker covers, so that the line stops under it.
[[nodiscard]] double markerLength(Marker marker);

} // namespace weir::painters
