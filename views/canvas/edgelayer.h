// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/edgeroute.h"
#include "views/canvas/emphasis.h"
#include "views/canvas/livestate.h"
#include "views/common/theme.h"

#include <QGraphicsItem>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace weir {

/// What a line shows; a value made from the topology.
struct EdgeView {
    QString id;
    EdgeRole role = EdgeRole::Sink;
    Role fromRole = Role::Other; ///< a reply wears its owner's colour
    bool inherited = false;
    bool unresolved = false; ///< ends at a ghost
    bool quiet = false;      ///< implied, not set: a trigger's way back to its broker
    bool foreign = false;
    int step = 0;            ///< number of a flow's step, from 1; 0: none
};

/// All lines of the canvas in one item (engineering 4.3): geometry cache, tile index, hit test and painting by level of
/// detail. An item a line would cost ten times as much.
class EdgeLayer final : public QGraphicsItem
{
public:
    EdgeLayer();
    ~EdgeLayer() override;

    void clear();
    void reserve(size_t count);
    void setEdge(const EdgeView &view);
    void removeEdge(const QString &id);
    void setRoute(const QString &id, routes::Route route);
    void setLive(const QString &id, const EdgeLive &live);
    void setTheme(const Theme &theme) { m_theme = theme; }
    /// In Live the stroke's colour is health; in Design identity.
    void setLiveColours(bool live) { m_liveColours = live; }
    void setExtent(const QRectF &rect);

    void setSelected(const QSet<QString> &ids) { m_selected = ids; }
    void setHovered(const QString &id) { m_hovered = id; }
    /// The lines that stay while the rest fades; null: nothing fades.
    void setKept(const QSet<QString> *ids);
    /// Lines that stand out while all others fade; null: none.
    void setEmphasis(std::shared_ptr<const Emphasis> emphasis) { m_emphasis = std::move(emphasis); }

    [[nodiscard]] const routes::Route *route(const QString &id) const;
    [[nodiscard]] const EdgeLive *live(const QString &id) const;
    [[nodiscard]] QStringList ids() const;
    /// Topmost line within `tolerance` scene px of `at`, or empty.
    [[nodiscard]] QString edgeAt(QPointF at, double tolerance) const;
    /// Lines that touch the rectangle.
    [[nodiscard]] QStringList edgesIn(const QRectF &rect) const;
    [[nodiscard]] QColor colourOf(const QString &id) const;
    /// Points along the line, for labels and particles.
    [[nodiscard]] const QPolygonF &flattened(const QString &id) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_extent; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    /// Straight lines in one batch a colour, no antialiasing: below 30 %.
    void paintFar(QPainter &painter, const QRectF &exposed, double scale) const;
    /// One line, whole; nothing where there is none of that id.
    void paintOne(QPainter &painter, const QString &id, double scale) const;

private:
    struct Line;
    [[nodiscard]] const Line *find(const QString &id) const;
    [[nodiscard]] const QPolygonF &flat(const Line &line) const;
    [[nodiscard]] QColor colour(const Line &line) const;
    [[nodiscard]] double width(const Line &line) const;
    [[nodiscard]] Tone tone(const Line &line) const;
    /// Neither kept nor emphasised, while something is.
    [[nodiscard]] bool isFaded(const Line &line) const;
    void enter(int index);
    void leave(int index);
    void visible(const QRectF &rect, std::vector<int> &out) const;
    void paintLine(QPainter &painter, const Line &line, const QRectF &exposed, double scale) const;

    Theme m_theme;
    QRectF m_extent;
    std::vector<Line> m_lines;
    std::vector<int> m_free;
    QHash<QString, int> m_index;
    QHash<quint64, std::vector<int>> m_tiles;
    mutable std::vector<quint32> m_stamps;
    mutable quint32 m_stamp = 0;
    QSet<QString> m_selected;
    QString m_hovered;
    QSet<QString> m_kept;
    bool m_fading = false;
    std::shared_ptr<const Emphasis> m_emphasis;
    bool m_liveColours = false;
};

} // namespace weir
