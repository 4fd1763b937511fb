// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/painters/silhouette.h"

#include "views/canvas/nodeview.h"

#include <cmath>

namespace weir {

QSizeF nodeSize(Role role, bool chip)
{
    if (!chip)
        return {metrics::CardWidth, metrics::CardHeight};
    return role == Role::Subscription ? QSizeF(28, 24) : QSizeF(40, 24);
}

} // namespace weir

namespace weir::painters {

Silhouette silhouette(Role role, const QRectF &rect, bool chip)
{
    switch (role) {
    case Role::Source: return plate(rect);
    case Role::Broker: return pill(rect);
    case Role::Channel: return lyingCylinder(rect);
    case Role::Trigger: return funnel(rect);
    case Role::Subscription: return chip ? squareChip(rect) : box(rect);
    case Role::Binding: return chip ? linkChip(rect) : box(rect);
    case Role::JobSink: return cutCorner(rect);
    case Role::StoreSink: return standingCylinder(rect);
    case Role::Uri:
    case Role::Flow: return dashedBox(rect);
    case Role::Transform: return hexagon(rect);
    case Role::RequestReply: return notched(rect);
    case Role::EventType: return ticket(rect);
    case Role::Policy: return shield(rect);
    default: return box(rect);
    }
}

double inset(Role role, double t, double height, bool right)
{
    const double a = std::min(1.0, std::abs(t));
    switch (role) {
    case Role::Source: return right ? 20 * a : 0;
    case Role::Broker: return height / 2 * (1 - std::sqrt(1 - a * a));
    case Role::Channel: return 10 * (1 - std::sqrt(1 - a * a));
    case Role::Transform: return 16 * a;
    default: return 0;
    }
}

} // namespace weir::painters
