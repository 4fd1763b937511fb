// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layered.h"

#include <compare>
#include <cstddef>
#include <utility>
#include <vector>

namespace weir::layout {

/// One namespace group on its way through the phases. Nodes are boxes of the group, blocks of folded boxes, and
/// dummies where a link crosses a column.
struct Node {
    std::vector<int> boxes; ///< indices into the input; several in a folded block, none in a dummy
    int role = 0;           ///< Box::rank
    int layer = 0;
    int columns = 1;        ///< of a folded block's grid
    double width = 0;
    double height = 0;
    double centre = 0;      ///< vertical, set by the coordinates phase
    std::vector<int> left;  ///< neighbours in the layer before
    std::vector<int> right; ///< neighbours in the layer behind
};

struct Arc {
    int from = 0;
    int to = 0;
    int lane = 1;
    auto operator<=>(const Arc &) const = default;
};

struct Graph {
    std::vector<Node> nodes;
    std::vector<Arc> arcs;                ///< forward arcs; from `splitLong` on between neighbouring layers only
    std::vector<std::vector<int>> layers; ///< node indices, top to bottom
};

/// Boxes of one group and the links among them; siblings that look alike become blocks.
[[nodiscard]] Graph fold(const std::vector<Box> &boxes, const std::vector<int> &members,
                         const std::vector<Link> &links, const Options &options);

/// Layers: role by role, inside a role by longest path. Turns arcs round that close a cycle or run against the roles.
void assignLayers(Graph &graph);

/// Dummies for arcs that cross layers; fills left, right and layers.
void splitLong(Graph &graph);

/// Orders each layer; returns the crossings that are left.
long long order(Graph &graph, int sweeps);

/// Vertical centres that keep order and distances and come close to the neighbours'.
void assignCentres(Graph &graph, const Options &options);

/// Size of a laid out group.
struct Extent {
    double width = 0;
    double height = 0;
};
/// Writes x and y of the group's boxes, the group's corner being (0, 0).
Extent placeBoxes(const Graph &graph, std::vector<Box> &boxes, const Options &options);

/// With more groups than this their traffic is not looked at: the order of the input is kept.
constexpr size_t MostGroupsByTraffic = 500;

/// Corners of the groups: shelves of about the screen's proportions, groups with traffic between them side by side.
[[nodiscard]] std::vector<std::pair<double, double>> shelve(const std::vector<Extent> &extents,
                                                            const std::vector<std::vector<int>> &traffic,
                                                            double gap);

/// The next multiple of the grid (8 px) that is not smaller.
[[nodiscard]] double snapUp(double value);
[[nodiscard]] double snap(double value);

} // namespace weir::layout
