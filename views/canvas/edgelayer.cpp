// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines there are, where they run, and which of them a rectangle or a point meets.
#include "views/canvas/edgelayer_p.h"

#include <algorithm>
#include <cmath>

namespace weir {

namespace {

constexpr double Tile = 1024;

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

} // namespace weir
