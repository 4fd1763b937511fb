// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/overlay.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr double Speed = 80;           ///< px per second: gentle, and the same for every line
constexpr int DotsPerLine = 40;        ///< visuals 3.5
constexpr int DotsOnScreen = 4000;
constexpr double ChevronStep = 56;

/// The next of 1, 2, 5, 10, 20 …
double roundUp(double value)
{
    if (value <= 1)
        return 1;
    const double decade = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (value <= step * decade * 1.0001)
            return step * decade;
    }
    return 10 * decade;
}

bool moves(EdgeRole role)
{
    return role == EdgeRole::Sink || role == EdgeRole::Trigger || role == EdgeRole::Subscription
        || role == EdgeRole::Binding || role == EdgeRole::Step;
}

/// Spreads failures over the dots of a line, the same ones in every frame.
double scatter(qint64 n)
{
    quint64 x = quint64(n) * 0x9E3779B97F4A7C15ULL;
    x ^= x >> 32;
    return double(x % 1000) / 1000;
}

/// Where on its line a label covers none of those that stand; two lines to one service end close together.
QRectF freePlace(const QPainterPath &path, double share, QSizeF size, const std::vector<QRectF> &taken)
{
    // With more labels than this in view nobody reads a single one.
    constexpr size_t Crowd = 400;
    QRectF first;
    for (const double shift : {0.0, -0.1, 0.1, -0.18, 0.16, -0.26}) {
        const double at = std::clamp(share + shift, 0.0, 1.0);
        QRectF place({}, size);
        place.moveCenter(path.pointAtPercent(at));
        if (first.isNull())
            first = place;
        if (taken.size() > Crowd
            || std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(place); }))
            return place;
    }
    return first;
}

} // namespace

void Overlay::calibrate()
{
    double most = 0;
    double all = 0;
    for (const QString &id : m_scene.lines().ids()) {
        const EdgeLive *live = m_scene.lines().live(id);
        const routes::Route *route = m_scene.lines().route(id);
        const Edge *edge = m_scene.edge(id);
        if (!live || !route || !edge || live->rate <= 0 || live->stale || !moves(edge->role))
            continue;
        const double dots = live->rate * std::min(route->path.length(), 1200.0) / Speed;
        most = std::max(most, dots);
        all += dots;
    }
    m_eventsPerDot = most > 0 ? roundUp(std::max(most / (DotsPerLine / 2.0), all / DotsOnScreen)) : 0;
}

QString Overlay::legend() const
{
    if (m_eventsPerDot <= 0)
        return {};
    const int events = int(std::min(m_eventsPerDot, 1e9));
    return QCoreApplication::translate("Canvas", "1 dot ≈ %n event(s)", nullptr, events);
}

Overlay::Sprite &Overlay::sprite(const QColor &colour, bool failed, double ratio)
{
    if (ratio != m_spriteRatio) {
        m_sprites.clear();
        m_spriteRatio = ratio;
    }
    Sprite &sprite = m_sprites[{colour.rgb(), failed}];
    if (sprite.pixmap.isNull()) {
        const int side = int(std::ceil(12 * ratio));
        sprite.pixmap = QPixmap(side, side);
        sprite.pixmap.fill(Qt::transparent);
        QPainter painter(&sprite.pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(ratio, ratio);
        painter.translate(6, 6);
        if (failed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPolygon(QPolygonF{{0, -5}, {5, 0}, {0, 5}, {-5, 0}});
        } else {
            painter.setPen(QPen(colour, 1.6));
            painter.setBrush(m_scene.theme().card);
            painter.drawEllipse(QPointF(), 3.2, 3.2);
        }
    }
    return sprite;
}

void Overlay::paintDots(QPainter &painter, const QRectF &exposed, double scale, double seconds)
{
    const Theme &theme = m_scene.theme();
    const QTransform toDevice = painter.worldTransform();
    const double ratio = painter.device()->devicePixelRatioF();
    for (auto &[key, sprite] : m_sprites)
        sprite.fragments.clear();
    int left = DotsOnScreen;
    EdgeLayer &lines = m_scene.lines();
    for (const QString &id : lines.edgesIn(exposed)) {
        const EdgeLive *live = lines.live(id);
        const Edge *edge = m_scene.edge(id);
        if (!live || !edge || live->rate <= 0 || live->stale || !moves(edge->role))
            continue;
        const QPolygonF &points = lines.flattened(id);
        double length = 0;
        for (qsizetype i = 1; i < points.size(); ++i)
            length += std::hypot(points[i].x() - points[i - 1].x(), points[i].y() - points[i - 1].y());
        const double spacing = std::max(Speed * m_eventsPerDot / live->rate, length / DotsPerLine);
        const double travelled = seconds * Speed;
        const double share = live->rate > 0 ? std::min(1.0, live->failing / live->rate) : 0;
        // The first dot behind the line's beginning; its number stays with it while it travels.
        const qint64 newest = qint64(std::floor(travelled / spacing));
        double walked = 0;
        qsizetype segment = 1;
        double start = 0;
        for (qint64 n = newest; left > 0; --n) {
            walked = travelled - double(n) * spacing;
            if (walked > length)
                break;
            QPointF at;
            while (segment < points.size()) {
                const QPointF d = points[segment] - points[segment - 1];
                const double part = std::hypot(d.x(), d.y());
                if (walked <= start + part || segment + 1 == points.size()) {
                    at = points[segment - 1] + d * (part > 0 ? (walked - start) / part : 0);
                    break;
                }
                start += part;
                ++segment;
            }
            if (!exposed.contains(at))
                continue;
            const bool failed = scatter(n) < share;
            Sprite &dot = sprite(failed ? theme.failed : lines.colourOf(id), failed, ratio);
            const QPointF device = toDevice.map(at);
            const double size = std::clamp(scale, 0.5, 1.0) / ratio;
            dot.fragments.push_back(QPainter::PixmapFragment::create(device, QRectF(dot.pixmap.rect()), size, size));
            --left;
        }
    }
    painter.save();
    painter.resetTransform();
    for (auto &[key, sprite] : m_sprites) {
        if (!sprite.fragments.empty())
            painter.drawPixmapFragments(sprite.fragments.data(), int(sprite.fragments.size()), sprite.pixmap);
    }
    painter.restore();
}

void Overlay::paintChevrons(QPainter &painter, const QRectF &exposed, double scale) const
{
    EdgeLayer &lines = m_scene.lines();
    for (const QString &id : lines.edgesIn(exposed)) {
        const EdgeLive *live = lines.live(id);
        const Edge *edge = m_scene.edge(id);
        const routes::Route *route = lines.route(id);
        if (!live || !edge || !route || live->rate <= 0 || live->stale || !moves(edge->role))
            continue;
        const double length = route->path.length();
        painter.setPen(QPen(lines.colourOf(id), std::max(1.6, live->width * 0.5), Qt::SolidLine, Qt::RoundCap));
        for (double at = ChevronStep; at < length - 24; at += ChevronStep / std::min(1.0, scale)) {
            const double t = route->path.percentAtLength(at);
            const double angle = route->path.angleAtPercent(t) * M_PI / 180;
            const QPointF p = route->path.pointAtPercent(t);
            const QPointF d(std::cos(angle), -std::sin(angle));
            const QPointF n(-d.y(), d.x());
            const double r = 3 + live->width * 0.6;
            painter.drawLine(p, p - d * r + n * r);
            painter.drawLine(p, p - d * r - n * r);
        }
    }
}

void Overlay::paintLabels(QPainter &painter, const QRectF &exposed, double scale) const
{
    const Theme &theme = m_scene.theme();
    const double pixels = std::max(11.0, std::ceil(9 / scale));
    const QFont strong = theme.font(pixels, QFont::DemiBold);
    const QFont plain = theme.font(pixels);
    const QFontMetricsF strongMetrics(strong);
    const QFontMetricsF plainMetrics(plain);
    const bool full = detailAt(scale) == Detail::Full;
    EdgeLayer &lines = m_scene.lines();
    const double height = pixels * 1.75;
    std::vector<QRectF> taken;
    for (const QString &id : lines.ids()) {
        const EdgeLive *live = lines.live(id);
        const routes::Route *route = lines.route(id);
        const Edge *edge = m_scene.edge(id);
        if (!live || !route || !edge || live->text.isEmpty() || !route->bounds.intersects(exposed))
            continue;
        if (edge->role == EdgeRole::Reply || (edge->role == EdgeRole::DeadLetter && edge->inherited && !full))
            continue;
        if (edge->role == EdgeRole::DeadLetter && edge->inherited)
            continue; // the owner's line carries the total
        const bool number = live->health != Health::Unknown;
        const bool hovered = m_scene.hoveredEdge() == id || m_scene.hoveredNode() == edge->via;
        if (!number && !full && !hovered)
            continue;
        const double share = edge->role == EdgeRole::DeadLetter ? 0.45 : route->chip ? 0.76 : 0.5;
        const QString bad = full || hovered || live->health == Health::Failed ? live->bad : QString();
        const QFontMetricsF &metrics = number ? strongMetrics : plainMetrics;
        const double first = metrics.horizontalAdvance(live->text);
        const double second = bad.isEmpty() ? 0 : strongMetrics.horizontalAdvance(bad) + 8;
        const double width = first + second + 18;
        const QRectF pill = freePlace(route->path, share, {width, height}, taken);
        const QPointF at = pill.center();
        taken.push_back(pill);
        painter.setOpacity(live->stale ? 0.75 : 1);
        QPen rim(theme.grid, 1);
        if (live->stale || !number) {
            rim.setColor(theme.idle);
            rim.setDashPattern({3, 2});
        }
        painter.setPen(rim);
        painter.setBrush(theme.card);
        painter.drawRoundedRect(pill, height / 2, height / 2);
        const double baseline = at.y() + metrics.ascent() / 2 - 1;
        painter.setFont(number ? strong : plain);
        painter.setPen(edge->role == EdgeRole::DeadLetter && number ? theme.deadLetter
                       : number && !live->stale ? theme.text : theme.muted);
        painter.drawText(QPointF(pill.left() + 9, baseline), live->text);
        if (!bad.isEmpty()) {
            painter.setFont(strong);
            painter.setPen(theme.failed);
            painter.drawText(QPointF(pill.left() + 9 + first + 8, baseline), bad);
        }
        painter.setOpacity(1);
        if (live->stale) {
            // A clock: these numbers are older than expected.
            const QPointF c(pill.left() - 2, pill.top() + 1);
            painter.setPen(QPen(theme.idle, 1.4));
            painter.setBrush(theme.canvas);
            painter.drawEllipse(c, 5, 5);
            painter.drawLine(c, c + QPointF(0, -3));
            painter.drawLine(c, c + QPointF(2.4, 1));
        }
    }
}

void Overlay::paint(QPainter &painter, const QRectF &exposed, double scale, std::optional<double> seconds)
{
    // What was measured and what is imagined are not shown over each other.
    if (m_scene.perspective() != Perspective::Live || m_scene.isEmphasised())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (scale >= 0.3 && m_eventsPerDot > 0) {
        if (seconds)
            paintDots(painter, exposed, scale, *seconds);
        else if (scale >= 0.55)
            paintChevrons(painter, exposed, scale);
    }
    if (scale >= 0.55)
        paintLabels(painter, exposed, scale);
}

void Overlay::paintLegend(QPainter &painter, const QRect &viewport) const
{
    const QString text = legend();
    if (text.isEmpty() || m_scene.perspective() != Perspective::Live)
        return;
    const Theme &theme = m_scene.theme();
    const QFont font = theme.font(11);
    const QFontMetricsF metrics(font);
    const QRectF pill(viewport.left() + 12, viewport.bottom() - 32, metrics.horizontalAdvance(text) + 34, 22);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.chromeLine, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(pill, 11, 11);
    painter.setPen(QPen(theme.ok, 1.6));
    painter.drawEllipse(QPointF(pill.left() + 13, pill.center().y()), 3.2, 3.2);
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.drawText(QPointF(pill.left() + 23, pill.center().y() + metrics.ascent() / 2 - 1), text);
}

} // namespace weir
