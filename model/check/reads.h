// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/admission.h"
#include "model/resource/resourceset.h"
#include "model/topology/topology.h"

#include <QHash>
#include <QSet>

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

/// Objects of each kind, by "group/Kind".
using Kinds = QHash<QString, std::set<ResourceKey>>;
[[nodiscard]] QString kindPath(const ResourceId &id);

/// The document as families see it: what they ask for is noted.
struct View {
    const ResourceSet &set;
    const Topology &topology;
    const Judge &judge;
    const Kinds &kinds;
    Reads &reads;

    /// Null where there is none.
    [[nodiscard]] ResourcePtr look(ResourceKey key) const;
    [[nodiscard]] ResourcePtr lookAt(const NodeId &node) const;
    /// Edges that leave, reach, or belong to a node, by id.
    [[nodiscard]] std::vector<Edge> outgoing(const NodeId &node) const;
    [[nodiscard]] std::vector<Edge> incoming(const NodeId &node) const;
    [[nodiscard]] std::vector<Edge> ownedBy(const NodeId &node) const;
    /// All objects of a kind, in document order.
    [[nodiscard]] std::vector<ResourcePtr> all(const QString &group, const QString &kind) const;

private:
    [[nodiscard]] std::vector<Edge> noted(const QStringList &ids) const;
    void note(const NodeId &node) const;
};

} // namespace weir::check
