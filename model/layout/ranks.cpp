// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph.h"

#include <algorithm>
#include <map>

namespace weir::layout {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// Turns round the arcs that lead back to a node on the current path, so that no cycle is left.
void cutCycles(Graph &graph)
{
    std::vector<std::vector<int>> out(graph.nodes.size());
    for (size_t i = 0; i < graph.arcs.size(); ++i)
        out[at(graph.arcs[i].from)].push_back(static_cast<int>(i));
    enum class State : unsigned char { New, Open, Done };
    std::vector<State> state(graph.nodes.size(), State::New);
    std::vector<bool> turn(graph.arcs.size(), false);
    std::vector<std::pair<int, size_t>> path;
    for (size_t start = 0; start < graph.nodes.size(); ++start) {
        if (state[start] != State::New)
            continue;
        state[start] = State::Open;
        path.emplace_back(static_cast<int>(start), 0);
        while (!path.empty()) {
            const int node = path.back().first;
            if (path.back().second == out[at(node)].size()) {
                state[at(node)] = State::Done;
                path.pop_back();
                continue;
            }
            const int arc = out[at(node)][path.back().second++];
            const int to = graph.arcs[at(arc)].to;
            if (state[at(to)] == State::Open) {
                turn[at(arc)] = true;
            } else if (state[at(to)] == State::New) {
                state[at(to)] = State::Open;
                path.emplace_back(to, 0);
            }
        }
    }
    for (size_t i = 0; i < graph.arcs.size(); ++i) {
        if (turn[i])
            std::swap(graph.arcs[i].from, graph.arcs[i].to);
    }
}

} // namespace

void assignLayers(Graph &graph)
{
    for (Arc &arc : graph.arcs) {
        if (graph.nodes[at(arc.from)].role > graph.nodes[at(arc.to)].role)
            std::swap(arc.from, arc.to);
    }
    cutCycles(graph);

    std::vector<std::vector<int>> out(graph.nodes.size());
    std::vector<int> waiting(graph.nodes.size(), 0);
    for (const Arc &arc : graph.arcs) {
        if (graph.nodes[at(arc.from)].role != graph.nodes[at(arc.to)].role)
            continue;
        out[at(arc.from)].push_back(arc.to);
        ++waiting[at(arc.to)];
    }
    std::vector<int> ready;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (waiting[i] == 0)
            ready.push_back(static_cast<int>(i));
    }
    for (size_t i = 0; i < ready.size(); ++i) {
        const int from = ready[i];
        for (const int to : out[at(from)]) {
            graph.nodes[at(to)].layer = std::max(graph.nodes[at(to)].layer, graph.nodes[at(from)].layer + 1);
            if (--waiting[at(to)] == 0)
                ready.push_back(to);
        }
    }

    std::map<int, int> depth;
    for (const Node &node : graph.nodes)
        depth[node.role] = std::max(depth[node.role], node.layer + 1);
    std::map<int, int> offset;
    int sum = 0;
    for (const auto &[role, layers] : depth) {
        offset[role] = sum;
        sum += layers;
    }
    for (Node &node : graph.nodes)
        node.layer += offset[node.role];
}

void splitLong(Graph &graph)
{
    // Where links jump so far that dummies would outnumber everything, they are left out of the ordering.
    const size_t mostDummies = 4 * (graph.nodes.size() + graph.arcs.size()) + 1000;
    size_t dummies = 0;
    std::vector<Arc> arcs;
    arcs.reserve(graph.arcs.size());
    for (const Arc &arc : graph.arcs) {
        const int first = graph.nodes[at(arc.from)].layer;
        const int last = graph.nodes[at(arc.to)].layer;
        const auto between = static_cast<size_t>(std::max(0, last - first - 1));
        if (last <= first || dummies + between > mostDummies)
            continue;
        dummies += between;
        int previous = arc.from;
        for (int layer = first + 1; layer < last; ++layer) {
            const int dummy = static_cast<int>(graph.nodes.size());
            Node node;
            node.role = graph.nodes[at(arc.from)].role;
            node.layer = layer;
            graph.nodes.push_back(std::move(node));
            arcs.push_back({previous, dummy, arc.lane});
            previous = dummy;
        }
        arcs.push_back({previous, arc.to, arc.lane});
    }
    graph.arcs = std::move(arcs);
    // Dead letters leave at the bottom, so they come last among the neighbours.
    std::stable_sort(graph.arcs.begin(), graph.arcs.end(), [](const Arc &a, const Arc &b) { return a.lane < b.lane; });
    for (const Arc &arc : graph.arcs) {
        graph.nodes[at(arc.from)].right.push_back(arc.to);
        graph.nodes[at(arc.to)].left.push_back(arc.from);
    }

    // First order: depth first from the left, which keeps what belongs together together.
    int layers = 0;
    for (const Node &node : graph.nodes)
        layers = std::max(layers, node.layer + 1);
    graph.layers.assign(at(layers), {});
    std::vector<bool> seen(graph.nodes.size(), false);
    std::vector<int> stack;
    std::vector<int> starts(graph.nodes.size());
    for (size_t i = 0; i < starts.size(); ++i)
        starts[i] = static_cast<int>(i);
    std::stable_sort(starts.begin(), starts.end(), [&](int a, int b) {
        const auto isLone = [&](int i) { return graph.nodes[at(i)].left.empty() && graph.nodes[at(i)].right.empty(); };
        return std::pair(isLone(a), graph.nodes[at(a)].layer) < std::pair(isLone(b), graph.nodes[at(b)].layer);
    });
    for (const int start : starts) {
        stack.push_back(start);
        while (!stack.empty()) {
            const int node = stack.back();
            stack.pop_back();
            if (seen[at(node)])
                continue;
            seen[at(node)] = true;
            graph.layers[at(graph.nodes[at(node)].layer)].push_back(node);
            const Node &here = graph.nodes[at(node)];
            stack.insert(stack.end(), here.left.rbegin(), here.left.rend());
            stack.insert(stack.end(), here.right.rbegin(), here.right.rend());
        }
    }
}

} // namespace weir::layout
