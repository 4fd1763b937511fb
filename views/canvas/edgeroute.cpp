// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/edgeroute.h"

#include <algorithm>
#include <cmath>

namespace weir::routes {

namespace {

constexpr double Bend = 12;     ///< radius of a round corner
constexpr double Around = 28;   ///< how far a line that goes back keeps from nodes

void finish(Route &route)
{
    route.bounds = route.path.controlPointRect() | QRectF(route.end.at, QSizeF()) | QRectF(route.start.at, QSizeF());
    route.bounds.adjust(-16, -16, 16, 16);
}

void curve(QPainterPath &path, QPointF from, QPointF to)
{
    const double reach =
        std::max(std::min(40.0, std::abs(to.x() - from.x()) * 0.5), std::abs(to.x() - from.x()) * 0.45);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
}

/// A polyline whose corners are rounded.
void roundedLine(QPainterPath &path, const std::vector<QPointF> &points)
{
    for (size_t i = 1; i < points.size(); ++i) {
        if (i + 1 == points.size()) {
            path.lineTo(points[i]);
            break;
        }
        const QPointF in = points[i] - points[i - 1];
        const QPointF out = points[i + 1] - points[i];
        const double inLength = std::hypot(in.x(), in.y());
        const double outLength = std::hypot(out.x(), out.y());
        if (inLength < 0.5 || outLength < 0.5)
            continue;
        const double r = std::min({Bend, inLength / 2, outLength / 2});
        path.lineTo(points[i] - in / inLength * r);
        path.quadTo(points[i], points[i] + out / outLength * r);
    }
}

std::vector<QPointF> goBack(const End &start, QPointF stop, const QRectF &target)
{
    const QPointF a = start.at + QPointF(Around, 0);
    const QPointF b = stop - QPointF(Around, 0);
    double y = 0;
    if (target.top() - start.around.bottom() > 2 * Bend)
        y = (target.top() + start.around.bottom()) / 2;
    else if (start.around.top() - target.bottom() > 2 * Bend)
        y = (start.around.top() + target.bottom()) / 2;
    else
        y = std::max(start.around.bottom(), target.bottom()) + Around;
    return {start.at, a, QPointF(a.x(), y), QPointF(b.x(), y), b, stop};
}

} // namespace

QPointF pointOn(QPointF from, QPointF to, double u)
{
    const double reach = std::max(40.0, std::abs(to.x() - from.x()) * 0.45);
    const QPointF c1 = from + QPointF(reach, 0);
    const QPointF c2 = to - QPointF(reach, 0);
    const double v = 1 - u;
    return from * (v * v * v) + c1 * (3 * v * v * u) + c2 * (3 * v * u * u) + to * (u * u * u);
}

Route forward(const End &start, const End &end, std::optional<QPointF> chip, double gap)
{
    Route route{QPainterPath(start.at), start, end, chip, {}};
    const QPointF stop = end.at - end.direction * gap;
    if (end.at.x() - start.at.x() >= 24) {
        if (chip) {
            curve(route.path, start.at, *chip);
            curve(route.path, *chip, stop);
        } else {
            curve(route.path, start.at, stop);
        }
    } else {
        const std::vector<QPointF> points = goBack(start, stop, end.around);
        roundedLine(route.path, points);
        if (chip)
            route.chip = (points[2] + points[3]) / 2;
    }
    finish(route);
    return route;
}

Route reply(const QRectF &from, const QRectF &to, double gap)
{
    const QPointF a(from.center().x(), from.top());
    const QPointF b(to.center().x() + 6, to.top());
    const double dx = b.x() - a.x();
    const double lift = 64 + 0.06 * std::abs(dx);
    const QPointF c1(a.x() + dx * 0.06, a.y() - lift);
    const QPointF c2(b.x() - dx * 0.24, std::min(b.y(), a.y() + 40) - lift * 1.25);
    QPointF direction = b - c2;
    direction /= std::max(1.0, std::hypot(direction.x(), direction.y()));
    Route route{QPainterPath(a), {a, {0, -1}, from}, {b, direction, to}, {}, {}};
    route.path.cubicTo(c1, c2, b - direction * gap);
    finish(route);
    return route;
}

Route deadLetter(const QRectF &from, const QRectF &to, double gap)
{
    const QPointF a(from.center().x(), from.bottom());
    End end{{}, {}, to};
    if (to.left() > a.x() + 24)
        end = {{to.left(), to.center().y()}, {1, 0}, to};
    else if (to.right() < a.x() - 24)
        end = {{to.right(), to.center().y()}, {-1, 0}, to};
    else if (to.top() > a.y())
        end = {{to.center().x(), to.top()}, {0, 1}, to};
    else
        end = {{to.left(), to.center().y()}, {1, 0}, to};
    const QPointF stop = end.at - end.direction * gap;
    const double down = std::max(48.0, (stop.y() - a.y()) * 0.62);
    const double across = std::max(48.0, std::abs(stop.x() - a.x()) * 0.5);
    const QPointF back = end.direction.y() > 0 ? QPointF(0, std::max(24.0, (stop.y() - a.y()) * 0.4))
                                               : end.direction * across;
    Route route{QPainterPath(a), {a, {0, 1}, from}, end, {}, {}};
    route.path.cubicTo(a + QPointF(0, down), stop - back, stop);
    finish(route);
    return route;
}

std::vector<double> spread(std::vector<double> wanted, double spacing)
{
    // Pool adjacent violators on wanted[i] - i * spacing: the least-squares places that keep order and distance.
    struct Pool {
        double sum = 0;
        size_t count = 0;
        [[nodiscard]] double mean() const { return sum / double(count); }
    };
    std::vector<Pool> pools;
    for (size_t i = 0; i < wanted.size(); ++i) {
        pools.push_back({wanted[i] - double(i) * spacing, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            pools[pools.size() - 2].sum += pools.back().sum;
            pools[pools.size() - 2].count += pools.back().count;
            pools.pop_back();
        }
    }
    size_t i = 0;
    for (const Pool &pool : pools) {
        for (size_t k = 0; k < pool.count; ++k, ++i)
            wanted[i] = pool.mean() + double(i) * spacing;
    }
    return wanted;
}

} // namespace weir::routes
