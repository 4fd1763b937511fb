// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph.h"

#include <algorithm>
#include <numeric>

namespace weir::layout {

namespace {

using Layers = std::vector<std::vector<int>>;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// Sweeps over the layers of one graph.
class Ordering final
{
public:
    explicit Ordering(Graph &graph) : m_graph(graph), m_position(graph.nodes.size()), m_weight(graph.nodes.size())
    {
        for (const Arc &arc : graph.arcs) {
            if (arc.lane == 2)
                m_bottom.push_back({arc.from, arc.to});
        }
        std::sort(m_bottom.begin(), m_bottom.end());
        for (size_t layer = 0; layer < graph.layers.size(); ++layer)
            renumber(layer);
    }

    void sweep(bool toTheRight);
    bool transpose();
    [[nodiscard]] long long crossings();
    [[nodiscard]] const Layers &layers() const { return m_graph.layers; }
    void restore(const Layers &layers)
    {
        m_graph.layers = layers;
        for (size_t layer = 0; layer < layers.size(); ++layer)
            renumber(layer);
    }

private:
    void renumber(size_t layer)
    {
        for (size_t i = 0; i < m_graph.layers[layer].size(); ++i)
            m_position[at(m_graph.layers[layer][i])] = static_cast<int>(i);
    }
    [[nodiscard]] long long crossings(size_t layer);
    [[nodiscard]] long long pairCrossings(const std::vector<int> &upper, const std::vector<int> &lower);

    Graph &m_graph;
    std::vector<int> m_position;
    std::vector<double> m_weight;
    std::vector<std::pair<int, int>> m_bottom; ///< dead letter links: they leave at the bottom of their node
    std::vector<int> m_tree;
    std::vector<int> m_ends;
    std::vector<int> m_a;
    std::vector<int> m_b;
};

void Ordering::sweep(bool toTheRight)
{
    const auto count = static_cast<int>(m_graph.layers.size());
    for (int i = 1; i < count; ++i) {
        const size_t layer = at(toTheRight ? i : count - 1 - i);
        std::vector<int> &nodes = m_graph.layers[layer];
        for (const int node : nodes) {
            const std::vector<int> &around = toTheRight ? m_graph.nodes[at(node)].left : m_graph.nodes[at(node)].right;
            double sum = 0;
            for (const int other : around) {
                sum += m_position[at(other)];
                const std::pair<int, int> link = toTheRight ? std::pair(other, node) : std::pair(node, other);
                if (!m_bottom.empty() && std::binary_search(m_bottom.begin(), m_bottom.end(), link))
                    sum += toTheRight ? 0.3 : -0.3;
            }
            m_weight[at(node)] = around.empty() ? m_position[at(node)] : sum / static_cast<double>(around.size());
        }
        std::stable_sort(nodes.begin(), nodes.end(), [&](int a, int b) { return m_weight[at(a)] < m_weight[at(b)]; });
        renumber(layer);
    }
}

long long Ordering::crossings(size_t layer)
{
    // Inversions of the right ends, read in the order of the left ends, by a Fenwick tree.
    const size_t size = m_graph.layers[layer + 1].size();
    m_tree.assign(size + 1, 0);
    long long sum = 0;
    int seen = 0;
    for (const int node : m_graph.layers[layer]) {
        m_ends.clear();
        for (const int other : m_graph.nodes[at(node)].right)
            m_ends.push_back(m_position[at(other)]);
        for (const int end : m_ends) {
            int notAbove = 0;
            for (size_t i = at(end) + 1; i > 0; i &= i - 1)
                notAbove += m_tree[i];
            sum += seen - notAbove;
        }
        for (const int end : m_ends) {
            for (size_t i = at(end) + 1; i <= size; i += i & (~i + 1))
                ++m_tree[i];
        }
        seen += static_cast<int>(m_ends.size());
    }
    return sum;
}

long long Ordering::crossings()
{
    long long sum = 0;
    for (size_t layer = 0; layer + 1 < m_graph.layers.size(); ++layer)
        sum += crossings(layer);
    return sum;
}

long long Ordering::pairCrossings(const std::vector<int> &upper, const std::vector<int> &lower)
{
    m_a.clear();
    m_b.clear();
    for (const int node : upper)
        m_a.push_back(m_position[at(node)]);
    for (const int node : lower)
        m_b.push_back(m_position[at(node)]);
    std::sort(m_a.begin(), m_a.end());
    std::sort(m_b.begin(), m_b.end());
    long long sum = 0;
    size_t below = 0;
    for (const int end : m_a) {
        while (below < m_b.size() && m_b[below] < end)
            ++below;
        sum += static_cast<long long>(below);
    }
    return sum;
}

bool Ordering::transpose()
{
    bool isBetter = false;
    for (std::vector<int> &nodes : m_graph.layers) {
        for (size_t i = 0; i + 1 < nodes.size(); ++i) {
            const Node &upper = m_graph.nodes[at(nodes[i])];
            const Node &lower = m_graph.nodes[at(nodes[i + 1])];
            const long long now = pairCrossings(upper.left, lower.left) + pairCrossings(upper.right, lower.right);
            if (now == 0)
                continue;
            const long long then = pairCrossings(lower.left, upper.left) + pairCrossings(lower.right, upper.right);
            if (then < now) {
                std::swap(m_position[at(nodes[i])], m_position[at(nodes[i + 1])]);
                std::swap(nodes[i], nodes[i + 1]);
                isBetter = true;
            }
        }
    }
    return isBetter;
}

} // namespace

long long order(Graph &graph, int sweeps)
{
    constexpr int Patience = 6; // sweeps without a gain before giving up
    // Each pass of transpositions can only gain, but in large graphs gains little for its time.
    constexpr size_t Large = 5000;
    constexpr size_t VeryLarge = 20'000;
    const int transpositions = graph.arcs.size() > VeryLarge ? 0 : graph.arcs.size() > Large ? 1 : 8;
    sweeps = graph.arcs.size() > VeryLarge ? std::min(sweeps, 8) : sweeps;
    Ordering ordering(graph);
    Layers best = graph.layers;
    long long fewest = ordering.crossings();
    int idle = 0;
    for (int i = 0; i < sweeps && fewest > 0 && idle < Patience; ++i) {
        ordering.sweep(i % 2 == 0);
        const long long now = ordering.crossings();
        ++idle;
        if (now < fewest) {
            fewest = now;
            best = ordering.layers();
            idle = 0;
        }
    }
    ordering.restore(best);
    for (int i = 0; i < transpositions && fewest > 0 && ordering.transpose(); ++i)
        fewest = ordering.crossings();
    return fewest;
}

} // namespace weir::layout
