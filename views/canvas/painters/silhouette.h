// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"

#include <QPainterPath>
#include <QRectF>

/// One file for each family of outlines: the silhouette says the role (visuals 3.1). Pure geometry.
namespace weir::painters {

struct Silhouette {
    QPainterPath outline;    ///< closed
    QPainterPath detail;     ///< inner strokes
    double glyphX = 26;      ///< centre of the glyph's disc, from the left
    double glyphY = 24;      ///< … from the top
    double badgeRight = 8;   ///< free space right of the badge
    double textRight = 14;   ///< free space right of the second and last line
    bool dashed = false;
};

Silhouette box(const QRectF &rect);
Silhouette dashedBox(const QRectF &rect);
Silhouette plate(const QRectF &rect);            ///< source: flat left, point on the right
Silhouette pill(const QRectF &rect);             ///< broker
Silhouette lyingCylinder(const QRectF &rect);    ///< channel
Silhouette standingCylinder(const QRectF &rect); ///< store sink
Silhouette cutCorner(const QRectF &rect);        ///< job sink
Silhouette hexagon(const QRectF &rect);          ///< transform
Silhouette notched(const QRectF &rect);          ///< request/reply
Silhouette ticket(const QRectF &rect);           ///< event type
Silhouette shield(const QRectF &rect);           ///< policy
Silhouette funnel(const QRectF &rect);           ///< trigger chip, and a trigger that has no line
Silhouette squareChip(const QRectF &rect);       ///< subscription chip
Silhouette linkChip(const QRectF &rect);         ///< binding chip

[[nodiscard]] Silhouette silhouette(Role role, const QRectF &rect, bool chip);

/// How far the outline lies inside its rectangle at height `t` (-1 top … 1 bottom), so that lines end on it.
[[nodiscard]] double inset(Role role, double t, double height, bool right);

} // namespace weir::painters
