// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

/// Weir's own drawings (resources/icons/*.svg), recoloured for the theme and rendered for the screen's pixel ratio.
namespace weir::icons {

/// Icon for buttons, menus and lists in the colour of the application's text; follows a theme change by itself. An
/// unknown name gives the generic object glyph.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a fixed colour (health, identity).
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
/// The glyph of a kind on its identity-tinted disc, as in palette and outline; follows a theme change by itself.
[[nodiscard]] QIcon kindIcon(const Kind &kind);
/// As kindIcon, by glyph name and role.
[[nodiscard]] QIcon discIcon(const QString &name, Role role);

/// Name of the drawing for a kind: its own where the file exists, else that of its role.
[[nodiscard]] QString glyphName(const QString &kindIcon, Role role);
/// Paints a glyph into `rect` (scene units); pixmaps are cached per name, colour and device size.
void paintGlyph(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);
[[nodiscard]] bool exists(const QString &name);

} // namespace weir::icons
