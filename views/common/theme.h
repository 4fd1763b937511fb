// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace weir {

/// What a person chose in the preferences. System follows the desktop's palette.
enum class ThemeChoice { System, Light, Dark };

/// Every colour of Weir by meaning (visuals 4) and the fonts of the canvas. A value: take it once per paint or
/// keep it until QEvent::PaletteChange.
struct Theme {
    bool dark = false;
    bool highContrast = false; ///< system colours, 3 px lines; patterns and markers as always

    // Neutrals
    QColor canvas, card, text, muted, border, grid, focus, chrome, chromeLine;
    QColor halo, haloRim;      ///< find
    QColor inkDark, inkLight;  ///< the two inks used on filled chips

    // Identity: role and relation, worn in Design
    QColor neutral, source, broker, channel, flow, deadLetter;

    // Health: worn in Live
    QColor ok, degraded, failed, idle, progressing;

    double tint = 0.12;        ///< opacity of the disc behind a glyph
    QString family;            ///< font family of the application

    [[nodiscard]] QColor identity(Role role) const;
    [[nodiscard]] QColor identity(EdgeRole role) const;
    /// The ink that reads best on a chip filled with `fill` (4.5:1 for every colour above).
    [[nodiscard]] QColor inkOn(const QColor &fill) const;
    /// Width of a line in high contrast is at least 3 px.
    [[nodiscard]] double lineWidth(double width) const { return highContrast && width < 3 ? 3 : width; }
    [[nodiscard]] QFont font(double pixels, QFont::Weight weight = QFont::Normal) const;
    /// Colours of the platform's controls that fit this theme.
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme darkTheme();
    /// Light or dark by the palette's window colour; pure black and white is taken as high contrast.
    [[nodiscard]] static Theme from(const QPalette &palette);
    /// The theme of the widget's palette; null asks the application.
    [[nodiscard]] static Theme of(const QWidget *widget);
};

/// Sets Fusion with Weir's own light or dark palette, or gives the desktop's back. `system` is the palette that the
/// application had at its start.
void applyTheme(QApplication &application, ThemeChoice choice, const QPalette &system);

/// WCAG 2 contrast ratio, 1 … 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace weir
