// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/canvasscene.h"

#include <QPainter>
#include <QPixmap>

namespace weir {

/// What lies over the static picture in Live: rate labels, particles, the legend. Stateless between frames but for
/// cached sprites and the scale of the dots.
class Overlay
{
public:
    explicit Overlay(CanvasScene &scene) : m_scene(scene) {}

    /// The numbers changed: how many events one dot stands for is chosen anew.
    void calibrate();
    /// Whether anything would move; false stops the timer.
    [[nodiscard]] bool hasTraffic() const { return m_eventsPerDot > 0; }
    [[nodiscard]] QString legend() const;

    /// `exposed` in scene px; the painter has the view's transform. `seconds` of the animation, or nullopt for still.
    void paint(QPainter &painter, const QRectF &exposed, double scale, std::optional<double> seconds);
    void paintLegend(QPainter &painter, const QRect &viewport) const;
    void themeChanged() { m_sprites.clear(); }

private:
    struct Sprite {
        QPixmap pixmap;
        std::vector<QPainter::PixmapFragment> fragments;
    };
    void paintLabels(QPainter &painter, const QRectF &exposed, double scale) const;
    void paintDots(QPainter &painter, const QRectF &exposed, double scale, double seconds);
    void paintChevrons(QPainter &painter, const QRectF &exposed, double scale) const;
    Sprite &sprite(const QColor &colour, bool failed, double ratio);

    CanvasScene &m_scene;
    double m_eventsPerDot = 0;
    std::map<std::pair<QRgb, bool>, Sprite> m_sprites;
    double m_spriteRatio = 0;
};

} // namespace weir
