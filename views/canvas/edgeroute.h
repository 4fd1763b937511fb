// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <optional>

/// The way of a line between two rectangles. Pure geometry: no scene, no document.
namespace weir::routes {

/// One end of a line: where it touches and which way it leaves or arrives.
struct End {
    QPointF at;
    QPointF direction; ///< unit vector of travel
    QRectF around;     ///< the node, so that a line that goes back passes beside it
};

struct Route {
    QPainterPath path; ///< stops short of the end by the marker's length
    End start, end;
    std::optional<QPointF> chip; ///< centre of the chip the line passes through
    QRectF bounds;     ///< with room for markers
};

/// Left to right in a soft curve; where the target lies behind, around both nodes with round corners. A chip's centre
/// makes the line pass through it level. `gap` is left free at the end for the marker.
[[nodiscard]] Route forward(const End &start, const End &end, std::optional<QPointF> chip, double gap);
/// Bows upward from top to top.
[[nodiscard]] Route reply(const QRectF &from, const QRectF &to, double gap);
/// Leaves at the bottom, bows downward and enters at the side that is nearest.
[[nodiscard]] Route deadLetter(const QRectF &from, const QRectF &to, double gap);

/// Where a chip would lie on the line between two points: `share` of its length, as the curve of forward() has it.
[[nodiscard]] QPointF pointOn(QPointF from, QPointF to, double share);

/// Vertical places for chips that want to be at `wanted` but need `spacing`; order is kept, the sum of moves is small.
[[nodiscard]] std::vector<double> spread(std::vector<double> wanted, double spacing);

} // namespace weir::routes
