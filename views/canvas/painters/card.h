// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/nodeview.h"
#include "views/common/theme.h"

class QPainter;

/// Stateless painting of nodes: no item, no scene, no document (engineering 4.3).
namespace weir::painters {

/// A card or chip at `rect`. `text` is the caller's cache; it is prepared here when the detail asks for it.
void paintNode(QPainter &painter, const NodeView &node, const NodeLook &look, const Theme &theme, const QRectF &rect,
               double scale, NodeText &text);
/// A chip on its line: funnel, square or link, with its name below.
void paintChip(QPainter &painter, const NodeView &node, const NodeLook &look, const Theme &theme, const QRectF &rect,
               double scale, NodeText &text);
/// State mark centred at `at` (visuals 3.4).
void paintState(QPainter &painter, StateMark state, QPointF at, const Theme &theme);
/// Ports of a card: half-round in, triangle out, diamond dead letter, ring reply (visuals 3.2).
void paintPort(QPainter &painter, PortName port, QPointF at, const QColor &colour, const Theme &theme, bool hot);
/// Text with a halo in the canvas colour, so that lines under it do not spoil it.
void paintHaloText(QPainter &painter, QPointF baselineCentre, const QString &text, const QFont &font,
                   const QColor &colour, const QColor &halo);

/// Where a port is on a node's rectangle.
[[nodiscard]] QPointF portPoint(PortName port, const QRectF &rect);

} // namespace weir::painters
