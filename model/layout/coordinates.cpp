// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace weir::layout {

namespace {

constexpr double Grid = 8;
constexpr int Passes = 8;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// Places the nodes of a layer as close to their wishes as order and distances allow: least squares under
/// y[i+1] − y[i] ≥ distance[i], solved by pooling adjacent violators.
class Isotonic final
{
public:
    void begin() { m_pools.clear(); }
    /// A node `offset` below the first, that wants to be at `wish`.
    void add(double wish, double weight, double offset)
    {
        Pool pool{.sum = (wish - offset) * weight, .weight = weight, .count = 1};
        while (!m_pools.empty() && m_pools.back().mean() >= pool.mean()) {
            pool.sum += m_pools.back().sum;
            pool.weight += m_pools.back().weight;
            pool.count += m_pools.back().count;
            m_pools.pop_back();
        }
        m_pools.push_back(pool);
    }
    template<class Use>
    void each(Use use) const
    {
        size_t i = 0;
        for (const Pool &pool : m_pools) {
            for (size_t k = 0; k < pool.count; ++k)
                use(i++, pool.mean());
        }
    }

private:
    struct Pool {
        double sum = 0;
        double weight = 0;
        size_t count = 0;
        [[nodiscard]] double mean() const { return sum / weight; }
    };
    std::vector<Pool> m_pools;
};

/// Distance of the centres of two nodes that stand above each other; whole grid steps, so that snapping keeps it.
double distance(const Node &upper, const Node &lower, double gap)
{
    const bool isDummy = upper.boxes.empty() || lower.boxes.empty();
    return snapUp((upper.height + lower.height) / 2 + (isDummy ? gap / 2 : gap));
}

} // namespace

double snapUp(double value)
{
    return std::ceil(value / Grid) * Grid;
}

double snap(double value)
{
    return std::floor(value / Grid + 0.5) * Grid;
}

void assignCentres(Graph &graph, const Options &options)
{
    std::vector<double> offset(graph.nodes.size(), 0);
    for (const std::vector<int> &layer : graph.layers) {
        double sum = 0;
        for (size_t i = 0; i < layer.size(); ++i) {
            if (i > 0)
                sum += distance(graph.nodes[at(layer[i - 1])], graph.nodes[at(layer[i])], options.rowGap);
            offset[at(layer[i])] = sum;
            graph.nodes[at(layer[i])].centre = sum;
        }
    }
    Isotonic isotonic;
    const auto count = static_cast<int>(graph.layers.size());
    for (int pass = 0; pass < Passes; ++pass) {
        for (int i = 0; i < count; ++i) {
            const std::vector<int> &layer = graph.layers[at(pass % 2 == 0 ? i : count - 1 - i)];
            isotonic.begin();
            for (const int index : layer) {
                const Node &node = graph.nodes[at(index)];
                // The last passes look to both sides, the first to where the sweep comes from.
                const bool useLeft = pass >= Passes - 2 || pass % 2 == 0 || node.right.empty();
                const bool useRight = pass >= Passes - 2 || pass % 2 == 1 || node.left.empty();
                double sum = 0;
                double links = 0;
                const auto look = [&](const std::vector<int> &around) {
                    for (const int other : around)
                        sum += graph.nodes[at(other)].centre;
                    links += static_cast<double>(around.size());
                };
                if (useLeft)
                    look(node.left);
                if (useRight)
                    look(node.right);
                const double wish = links > 0 ? sum / links : node.centre;
                const double weight = links > 0 ? (node.boxes.empty() ? 4.0 : 1.0) : 0.01;
                isotonic.add(wish, weight, offset[at(index)]);
            }
            isotonic.each(
                [&](size_t k, double base) { graph.nodes[at(layer[k])].centre = base + offset[at(layer[k])]; });
        }
    }
}

Extent placeBoxes(const Graph &graph, std::vector<Box> &boxes, const Options &options)
{
    double top = std::numeric_limits<double>::max();
    std::vector<double> widths(graph.layers.size(), 0);
    for (const Node &node : graph.nodes) {
        if (node.boxes.empty())
            continue;
        top = std::min(top, node.centre - node.height / 2);
        widths[at(node.layer)] = std::max(widths[at(node.layer)], node.width);
    }
    Extent extent;
    std::vector<double> lefts(graph.layers.size(), 0);
    double x = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        lefts[i] = x;
        if (widths[i] > 0) {
            extent.width = x + widths[i];
            x = snapUp(extent.width + options.columnGap);
        }
    }
    for (const Node &node : graph.nodes) {
        const double y = snap(node.centre - node.height / 2 - top);
        int cell = 0;
        for (const int index : node.boxes) {
            Box &box = boxes[at(index)];
            const int column = cell % node.columns;
            const int row = cell / node.columns;
            box.x = lefts[at(node.layer)] + column * snapUp(box.width + options.rowGap);
            box.y = y + row * snapUp(box.height + options.rowGap);
            extent.height = std::max(extent.height, box.y + box.height);
            extent.width = std::max(extent.width, box.x + box.width);
            ++cell;
        }
    }
    return extent;
}

} // namespace weir::layout
