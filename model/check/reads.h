// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/admission.h"
#include "model/resource/resourceset.h"
#include "model/topology/topology.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

namespace weir::check {

/// What a family looked at beyond its own resource and the objects that this one names.
/// Lists, as most are of one or two; each entry once after tidy().
struct Reads {
    std::vector<ResourceKey> keys;
    std::vector<NodeId> nodes;  ///< whose edges it listed
    std::vector<QString> kinds; ///< of which it listed all objects

    void note(ResourceKey key) { keys.push_back(key); }
    void note(const NodeId &node);
    void tidy();
    [[nodiscard]] bool isEmpty() const { return keys.empty() && nodes.empty() && kinds.empty(); }
};

class Lookups;

/// Objects of each kind, by "group/Kind".
using Kinds = QHash<QString, std::set<ResourceKey>>;
[[nodiscard]] QString kindPath(const ResourceId &id);

/// Edges of the topology, read in place: copies of their ids would make the threads that check wait for each other.
class Edges
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Edge;
        using difference_type = std::ptrdiff_t;
        using pointer = const Edge *;
        using reference = const Edge &;

        Iterator() = default;
        explicit Iterator(std::vector<const Edge *>::const_iterator at) : m_at(at) { }
        const Edge &operator*() const { return **m_at; }
        const Edge *operator->() const { return *m_at; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return Iterator(m_at++); }
        bool operator==(const Iterator &) const = default;

    private:
        std::vector<const Edge *>::const_iterator m_at;
    };

    explicit Edges(std::vector<const Edge *> edges) : m_edges(std::move(edges)) { }
    [[nodiscard]] Iterator begin() const { return Iterator(m_edges.begin()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_edges.end()); }
    [[nodiscard]] bool empty() const { return m_edges.empty(); }
    template<class Less>
    void stableSort(Less less)
    {
        std::stable_sort(m_edges.begin(), m_edges.end(), [&](const Edge *a, const Edge *b) { return less(*a, *b); });
    }

private:
    std::vector<const Edge *> m_edges;
};

/// The document as families see it: what they ask for is noted.
struct View {
    const ResourceSet &set;
    const Topology &topology;
    const Judge &judge;
    const Kinds &kinds;
    Lookups &lookups;
    Reads &reads;

    /// Null where there is none.
    [[nodiscard]] ResourcePtr look(ResourceKey key) const;
    [[nodiscard]] ResourcePtr lookAt(const NodeId &node) const;
    /// Edges that leave, reach, or belong to a node, by id.
    [[nodiscard]] Edges outgoing(const NodeId &node) const;
    [[nodiscard]] Edges incoming(const NodeId &node) const;
    [[nodiscard]] Edges ownedBy(const NodeId &node) const;
    /// Those of a role only, and no more than that many: for nodes that have a great many, of which each is asked.
    [[nodiscard]] Edges outgoing(const NodeId &node, EdgeRole role, qsizetype most) const;
    [[nodiscard]] Edges incoming(const NodeId &node, EdgeRole role) const;
    /// Namespaces that hold an object of this group, kind and name, sorted.
    [[nodiscard]] QStringList spacesOf(const ResourceId &id) const;
    /// All objects of a kind, in document order.
    [[nodiscard]] std::vector<ResourcePtr> all(const QString &group, const QString &kind) const;
    /// Notes that one of the kind that comes or goes makes a difference.
    void watch(const QString &group, const QString &kind) const { reads.kinds.push_back(group + u'/' + kind); }

private:
    [[nodiscard]] Edges noted(const QStringList &ids) const;
    [[nodiscard]] Edges noted(const QList<const Edge *> &edges, qsizetype most) const;
    void note(const NodeId &node) const;
};

} // namespace weir::check
