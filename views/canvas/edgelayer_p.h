// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/edgelayer.h"

namespace weir {

/// A line in its slot; slots of removed lines are used again.
struct EdgeLayer::Line {
    EdgeView view;
    routes::Route route;
    EdgeLive live;
    bool used = false;
    bool routed = false;
    mutable QPolygonF flat;
    std::vector<quint64> tiles;
};

} // namespace weir
