// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/edgelayer.h"

#include "views/canvas/painters/lines.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace weir {

namespace {

constexpr double Tile = 1024;
constexpr double FadedOpacity = 0.15;
constexpr double LongLine = 2400; ///< longer lines are cut to what is exposed before they are stroked

quint64 tileKey(int x, int y)
{
    return (quint64(quint32(x)) << 32) | quint32(y);
}

constexpr quint64 LongLines = quint64(1) << 63 | quint64(1) << 31; ///< key beyond every tile that is used

int tileOf(double v)
{
    return int(std::floor(v / Tile));
}

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF ab = b - a;
    const double length2 = QPointF::dotProduct(ab, ab);
    const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(p - a, ab) / length2, 0.0, 1.0) : 0.0;
    const QPointF d = p - (a + ab * t);
    return std::hypot(d.x(), d.y());
}

} // namespace

struct EdgeLayer::Line {
    EdgeView view;
    routes::Route route;
    EdgeLive live;
    bool used = false;
    bool routed = false;
    mutable QPolygonF flat;
    std::vector<quint64> tiles;
};

EdgeLayer::EdgeLayer()
{
    setZValue(-1);
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

EdgeLayer::~EdgeLayer() = default;

void EdgeLayer::clear()
{
    m_lines.clear();
    m_free.clear();
    m_index.clear();
    m_tiles.clear();
    m_stamps.clear();
    m_selected.clear();
    m_hovered.clear();
    m_kept.clear();
    m_fading = false;
    update();
}

void EdgeLayer::reserve(size_t count)
{
    m_lines.reserve(count);
    m_stamps.reserve(count);
    m_index.reserve(qsizetype(count));
}

void EdgeLayer::setExtent(const QRectF &rect)
{
    if (m_extent == rect)
        return;
    prepareGeometryChange();
    m_extent = rect;
}

void EdgeLayer::setEdge(const EdgeView &view)
{
    const auto known = m_index.constFind(view.id);
    if (known != m_index.cend()) {
        m_lines[size_t(*known)].view = view;
        return;
    }
    int index = 0;
    if (!m_free.empty()) {
        index = m_free.back();
        m_free.pop_back();
    } else {
        index = int(m_lines.size());
        m_lines.emplace_back();
        m_stamps.push_back(0);
    }
    m_lines[size_t(index)].view = view;
    m_lines[size_t(index)].used = true;
    m_index.insert(view.id, index);
}

void EdgeLayer::removeEdge(const QString &id)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.cend())
        return;
    const int index = *known;
    leave(index);
    m_lines[size_t(index)] = Line();
    m_free.push_back(index);
    m_index.erase(known);
    m_selected.remove(id);
}

void EdgeLayer::setRoute(const QString &id, routes::Route route)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.cend())
        return;
    Line &line = m_lines[size_t(*known)];
    leave(*known);
    line.route = std::move(route);
    line.flat = QPolygonF();
    line.routed = true;
    enter(*known);
}

void EdgeLayer::setLive(const QString &id, const EdgeLive &live)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.cend())
        return;
    Line &line = m_lines[size_t(*known)];
    if (line.live == live)
        return;
    line.live = live;
    update(line.route.bounds);
}

void EdgeLayer::setKept(const QSet<QString> *ids)
{
    m_fading = ids != nullptr;
    m_kept = ids ? *ids : QSet<QString>();
}

const EdgeLayer::Line *EdgeLayer::find(const QString &id) const
{
    const auto known = m_index.constFind(id);
    return known == m_index.cend() ? nullptr : &m_lines[size_t(*known)];
}

const routes::Route *EdgeLayer::route(const QString &id) const
{
    const Line *line = find(id);
    return line && line->routed ? &line->route : nullptr;
}

const EdgeLive *EdgeLayer::live(const QString &id) const
{
    const Line *line = find(id);
    return line ? &line->live : nullptr;
}

QStringList EdgeLayer::ids() const
{
    return m_index.keys();
}

const QPolygonF &EdgeLayer::flat(const Line &line) const
{
    if (line.flat.isEmpty()) {
        const QList<QPolygonF> polygons = line.route.path.toSubpathPolygons();
        if (!polygons.isEmpty())
            line.flat = polygons.first();
    }
    return line.flat;
}

const QPolygonF &EdgeLayer::flattened(const QString &id) const
{
    static const QPolygonF none;
    const Line *line = find(id);
    return line && line->routed ? flat(*line) : none;
}

void EdgeLayer::enter(int index)
{
    Line &line = m_lines[size_t(index)];
    const QRectF &b = line.route.bounds;
    const auto add = [&](quint64 key) {
        if (std::find(line.tiles.begin(), line.tiles.end(), key) == line.tiles.end()) {
            line.tiles.push_back(key);
            m_tiles[key].push_back(index);
        }
    };
    const int columns = tileOf(b.right()) - tileOf(b.left()) + 1;
    const int rows = tileOf(b.bottom()) - tileOf(b.top()) + 1;
    if (columns <= 8 && rows <= 8 && columns * rows <= 16) {
        for (int x = tileOf(b.left()); x <= tileOf(b.right()); ++x) {
            for (int y = tileOf(b.top()); y <= tileOf(b.bottom()); ++y)
                add(tileKey(x, y));
        }
        return;
    }
    // Long lines are few; one list of them is cheaper than all the tiles that their rectangles cover.
    add(LongLines);
}

void EdgeLayer::leave(int index)
{
    Line &line = m_lines[size_t(index)];
    for (const quint64 key : line.tiles) {
        const auto tile = m_tiles.find(key);
        if (tile == m_tiles.end())
            continue;
        std::erase(*tile, index);
        if (tile->empty())
            m_tiles.erase(tile);
    }
    line.tiles.clear();
}

void EdgeLayer::visible(const QRectF &rect, std::vector<int> &out) const
{
    const qint64 tiles = qint64(tileOf(rect.right()) - tileOf(rect.left()) + 1)
                       * qint64(tileOf(rect.bottom()) - tileOf(rect.top()) + 1);
    if (tiles > qint64(m_tiles.size())) {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].routed && m_lines[i].route.bounds.intersects(rect))
                out.push_back(int(i));
        }
        return;
    }
    ++m_stamp;
    if (const auto longs = m_tiles.constFind(LongLines); longs != m_tiles.cend()) {
        for (const int index : *longs) {
            if (m_lines[size_t(index)].route.bounds.intersects(rect))
                out.push_back(index);
        }
    }
    for (int x = tileOf(rect.left()); x <= tileOf(rect.right()); ++x) {
        for (int y = tileOf(rect.top()); y <= tileOf(rect.bottom()); ++y) {
            const auto tile = m_tiles.constFind(tileKey(x, y));
            if (tile == m_tiles.cend())
                continue;
            for (const int index : *tile) {
                if (m_stamps[size_t(index)] == m_stamp)
                    continue;
                m_stamps[size_t(index)] = m_stamp;
                if (m_lines[size_t(index)].route.bounds.intersects(rect))
                    out.push_back(index);
            }
        }
    }
    std::sort(out.begin(), out.end());
}

QString EdgeLayer::edgeAt(QPointF at, double tolerance) const
{
    const QRectF around(at.x() - tolerance, at.y() - tolerance, 2 * tolerance, 2 * tolerance);
    std::vector<int> near;
    visible(around, near);
    double best = tolerance;
    QString found;
    for (const int index : near) {
        const Line &line = m_lines[size_t(index)];
        const QPolygonF &points = flat(line);
        for (qsizetype i = 1; i < points.size(); ++i) {
            const double d = distanceToSegment(at, points[i - 1], points[i]);
            if (d <= best) {
                best = d;
                found = line.view.id;
            }
        }
    }
    return found;
}

QStringList EdgeLayer::edgesIn(const QRectF &rect) const
{
    std::vector<int> near;
    visible(rect, near);
    QStringList found;
    for (const int index : near) {
        const Line &line = m_lines[size_t(index)];
        const QPolygonF &points = flat(line);
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QRectF box = QRectF(points[i - 1], points[i]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
            if (box.intersects(rect)) {
                found.append(line.view.id);
                break;
            }
        }
    }
    return found;
}

QColor EdgeLayer::colour(const Line &line) const
{
    if (line.view.role == EdgeRole::DeadLetter) {
        if (m_liveColours && line.live.health == Health::Idle)
            return m_theme.idle;
        return m_theme.deadLetter;
    }
    if (m_liveColours) {
        switch (line.live.health) {
        case Health::Ok: return m_theme.ok;
        case Health::Degraded: return m_theme.degraded;
        case Health::Failed: return m_theme.failed;
        case Health::Idle: return m_theme.idle;
        case Health::Unknown:
            // Numbers are not measured on every relation; those keep a neutral stroke, never a confident one.
            return line.view.role == EdgeRole::Reply ? m_theme.identity(line.view.fromRole) : m_theme.idle;
        }
    }
    if (line.view.role == EdgeRole::Reply)
        return m_theme.identity(line.view.fromRole);
    return m_theme.identity(line.view.role);
}

QColor EdgeLayer::colourOf(const QString &id) const
{
    const Line *line = find(id);
    return line ? colour(*line) : m_theme.idle;
}

double EdgeLayer::width(const Line &line) const
{
    const double resting = painters::lineStyle(line.view.role, line.view.inherited, line.view.unresolved).width;
    const bool measured = m_liveColours && line.live.health != Health::Unknown && line.view.role != EdgeRole::DeadLetter;
    return m_theme.lineWidth(measured ? std::max(resting, line.live.width) : resting);
}

void EdgeLayer::paintLine(QPainter &painter, const Line &line, const QRectF &exposed, double scale) const
{
    const painters::LineStyle style = painters::lineStyle(line.view.role, line.view.inherited, line.view.unresolved);
    const bool selected = m_selected.contains(line.view.id);
    const bool hovered = m_hovered == line.view.id;
    const Detail detail = detailAt(scale);
    QColor ink = colour(line);
    double w = width(line);
    double opacity = style.opacity * (line.view.quiet && !selected && !hovered ? 0.5 : 1)
                   * (line.view.foreign ? 0.6 : 1);
    if (m_fading && !m_kept.contains(line.view.id))
        opacity = FadedOpacity;
    if (m_liveColours && line.live.stale)
        opacity *= 0.6;
    painter.setOpacity(opacity);
    if (selected || hovered) {
        QColor glow = m_theme.focus;
        glow.setAlphaF(selected ? 0.35F : 0.2F);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(glow, w + 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(line.route.path);
    }
    if (detail == Detail::Glyph)
        w = std::max(w, 1.2 / scale);
    QPen pen = painters::linePen(style, ink, w);
    if (m_liveColours && (line.live.lowSample || line.live.health == Health::Unknown) && style.dash.empty()
        && line.view.role != EdgeRole::Binding) {
        // Too few events for a confident colour, or none measured: hatched, or fine dots.
        if (line.live.lowSample)
            pen.setDashPattern({6 / w, 2 / w});
        else
            pen.setDashPattern({2 / w, 3 / w});
    }
    painter.setBrush(Qt::NoBrush);
    const QRectF &bounds = line.route.bounds;
    if (std::max(bounds.width(), bounds.height()) <= LongLine || exposed.contains(bounds)) {
        painter.setPen(pen);
        painter.drawPath(line.route.path);
    } else {
        // The stroker works on a whole path, far outside the window: give it only the part that shows.
        const QRectF clip = exposed.adjusted(-32, -32, 32, 32);
        const QPolygonF &points = flat(line);
        double walked = 0;
        QPolygonF part;
        double partStart = 0;
        const auto flush = [&] {
            if (part.size() > 1) {
                pen.setDashOffset(partStart / w);
                painter.setPen(pen);
                painter.drawPolyline(part);
            }
            part.clear();
        };
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF a = points[i - 1];
            const QPointF b = points[i];
            const QRectF box(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                             QPointF(std::max(a.x(), b.x()) + 0.01, std::max(a.y(), b.y()) + 0.01));
            if (box.intersects(clip)) {
                if (part.isEmpty()) {
                    part.append(a);
                    partStart = walked;
                }
                part.append(b);
            } else {
                flush();
            }
            walked += std::hypot(b.x() - a.x(), b.y() - a.y());
        }
        flush();
    }
    if (detail >= Detail::Short || line.view.role == EdgeRole::DeadLetter) {
        painters::paintMarker(painter, style.end, line.route.end.at, line.route.end.direction, ink, w, m_theme);
        painters::paintMarker(painter, style.start, line.route.start.at, line.route.start.direction, ink, w, m_theme);
    }
    if (line.view.step > 0 && detail >= Detail::Short) {
        const QPointF at = line.route.path.pointAtPercent(0.5);
        painter.setPen(QPen(ink, 1.3));
        painter.setBrush(m_theme.card);
        painter.drawEllipse(at, 8, 8);
        painter.setPen(m_theme.text);
        painter.setFont(m_theme.font(10, QFont::DemiBold));
        painter.drawText(QRectF(at.x() - 10, at.y() - 8, 20, 16), Qt::AlignCenter, QString::number(line.view.step));
    }
}

void EdgeLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const QRectF exposed = option->exposedRect;
    std::vector<int> shown;
    visible(exposed, shown);
    const double opacity = painter->opacity();
    // Lines of the hovered path and the selection lie on top.
    for (const int pass : {0, 1}) {
        for (const int index : shown) {
            const Line &line = m_lines[size_t(index)];
            const bool above = m_selected.contains(line.view.id) || m_hovered == line.view.id
                            || (m_fading && m_kept.contains(line.view.id));
            if (above == (pass == 1))
                paintLine(*painter, line, exposed, scale);
        }
    }
    painter->setOpacity(opacity);
}

void EdgeLayer::paintFar(QPainter &painter, const QRectF &exposed, double scale) const
{
    QHash<QRgb, QList<QLineF>> batches;
    QList<QLineF> above;
    std::vector<int> shown;
    visible(exposed, shown);
    for (const int index : shown) {
        const Line &line = m_lines[size_t(index)];
        if (m_selected.contains(line.view.id) || m_hovered == line.view.id) {
            above.append(QLineF(line.route.start.at, line.route.end.at));
            continue;
        }
        QColor ink = colour(line);
        const bool faint = line.view.inherited || line.view.quiet || line.view.foreign
                        || (m_fading && !m_kept.contains(line.view.id));
        ink.setAlphaF(faint ? 0.15F : 0.6F);
        batches[ink.rgba()].append(QLineF(line.route.start.at, line.route.end.at));
    }
    painter.setRenderHint(QPainter::Antialiasing, shown.size() < 400);
    for (auto it = batches.cbegin(); it != batches.cend(); ++it) {
        QPen pen(QColor::fromRgba(it.key()), 0);
        if (shown.size() < 400)
            pen = QPen(QColor::fromRgba(it.key()), 1.4 / scale);
        painter.setPen(pen);
        painter.drawLines(it.value());
    }
    painter.setPen(QPen(m_theme.focus, 3 / scale));
    painter.drawLines(above);
}

} // namespace weir
